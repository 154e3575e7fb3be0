package vn.thamdinh.ui.exchange.key;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.exchange.key.KeyPort.Card;
import vn.thamdinh.ui.exchange.key.KeyPort.CardKind;
import vn.thamdinh.ui.exchange.key.KeyPort.Owner;
import vn.thamdinh.ui.exchange.stick.Refusals;

/** A key card is read: who says to be whom, and the fingerprint that both sides compare before it is admitted. */
public final class CardForm {

    private final UiKit kit;
    private final KeyPort port;
    private final Runnable admitted;
    private final ComboBox<Choice> people = new ComboBox<>();

    /** Somebody of the roster, or nobody yet. */
    private record Choice(Optional<Owner> person, String words) {
        @Override
        public String toString() {
            return words;
        }
    }

    public CardForm(UiKit kit, KeyPort port, Runnable admitted) {
        this.kit = kit;
        this.port = port;
        this.admitted = admitted;
    }

    /** Asks whether the fingerprints are the same. */
    public void open(Card card) {
        kit.tasks().read(nothing -> port.people()).onDone(known -> open(card, known));
    }

    private void open(Card card, List<Owner> known) {
        people.setId("card-person");
        people.setMaxWidth(Double.MAX_VALUE);
        people.getItems().setAll(Stream.concat(known.stream().map(person -> new Choice(Optional.of(person),
                        person.detail().isEmpty() ? person.name() : person.name() + ", " + person.detail())),
                Stream.of(new Choice(Optional.empty(), kit.text("card.new-person")))).toList());
        people.getItems().stream().filter(choice -> choice.person().filter(person ->
                        same(person.name(), card.name())).isPresent()).findFirst()
                .ifPresentOrElse(people::setValue, () -> people.setValue(people.getItems().getLast()));
        boolean invitation = card.kind() == CardKind.INVITATION;
        VBox form = new VBox(8, words(card), text(invitation ? "card.compare-invitation" : "card.compare", "strong"),
                new PrintView(card.print()), text("card.how", "muted"), buttons(card));
        if (!invitation) {
            form.getChildren().add(1, field("card.whose", people));
        }
        form.setPrefWidth(520);
        form.getStyleClass().add("card-form");
        form.getStylesheets().add(CardForm.class.getResource("key.css").toExternalForm());
        kit.dialogs().open(kit.text(invitation ? "card.title-invitation" : "card.title"), form);
    }

    private HBox words(Card card) {
        Label name = new Label(card.name());
        name.getStyleClass().add("section-title");
        String more = Stream.of(card.position(), card.body(), kit.text("role." + card.role().name()
                .toLowerCase(Locale.ROOT)), card.device()).filter(each -> !each.isBlank())
                .collect(Collectors.joining(" · "));
        Label detail = new Label(more);
        detail.setWrapText(true);
        detail.setMinHeight(Region.USE_PREF_SIZE);
        detail.getStyleClass().add("muted");
        VBox text = new VBox(2, name, detail);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(12, Icons.PERSON.node(), text);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private VBox field(String key, ComboBox<Choice> box) {
        Label label = new Label(kit.text(key));
        label.getStyleClass().add("field-label");
        label.setLabelFor(box);
        return new VBox(3, label, box);
    }

    private Label text(String key, String style) {
        Label label = new Label(kit.text(key));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    private HBox buttons(Card card) {
        Button later = new Button(kit.text("card.later"));
        later.setOnAction(event -> kit.dialogs().close());
        Button differs = new Button(kit.text("card.differs"));
        differs.setId("card-differs");
        differs.setOnAction(event -> {
            kit.dialogs().close();
            kit.dialogs().notice(Tone.WARN, kit.text("card.differs-advice", card.name()));
        });
        boolean invitation = card.kind() == CardKind.INVITATION;
        Button same = new Button(kit.text(invitation ? "card.accept" : "card.admit"));
        same.setId("card-admit");
        same.getStyleClass().add("accent");
        same.setOnAction(event -> {
            Optional<String> person = people.getValue().person().map(Owner::id);
            kit.dialogs().close();
            kit.tasks().run(nothing -> invitation ? port.accept(card) : port.admit(card, person))
                    .onRefused(refused -> Refusals.tell(kit, refused)).onDone(name -> {
                        kit.dialogs().notice(Tone.OK, kit.text(invitation ? "card.accepted" : "card.admitted", name));
                        admitted.run();
                    });
        });
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox buttons = new HBox(8, differs, gap, later, same);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        return buttons;
    }

    private static boolean same(String one, String other) {
        return one.strip().equalsIgnoreCase(other.strip());
    }
}
