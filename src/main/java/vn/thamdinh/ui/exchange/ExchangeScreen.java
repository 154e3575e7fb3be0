package vn.thamdinh.ui.exchange;

import java.time.Clock;
import java.time.ZoneId;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;

import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.Keyboard;
import vn.thamdinh.ui.common.LastRead;
import vn.thamdinh.ui.common.Screen;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.exchange.ExchangePort.Holder;
import vn.thamdinh.ui.exchange.ExchangePort.Seat;
import vn.thamdinh.ui.exchange.ExchangePort.Situation;
import vn.thamdinh.ui.exchange.conflict.ConflictPort.Clash;
import vn.thamdinh.ui.exchange.conflict.ConflictsController;
import vn.thamdinh.ui.exchange.key.JoinController;
import vn.thamdinh.ui.exchange.key.KeyErrands;
import vn.thamdinh.ui.exchange.key.RevokeForm;
import vn.thamdinh.ui.exchange.receive.ReceiveController;
import vn.thamdinh.ui.exchange.send.SendController;
import vn.thamdinh.usecase.view.MemberRow;

/** Packages out and in, who holds what since when, what contradicts itself, what was set aside. */
public final class ExchangeScreen implements Screen {

    /** A person of the roster as the list shows him. */
    record Candidate(MemberRow member) {
        @Override
        public String toString() {
            return member.name() + (member.position().isEmpty() ? "" : ", " + member.position())
                    + (member.body().isEmpty() ? "" : " (" + member.body() + ")");
        }
    }

    /** What the lower part shows. */
    private enum Tab { HOLDERS, CONFLICTS, ASIDE }

    /** Read together, shown together. */
    private record Read(Situation situation, List<Clash> clashes, List<MemberRow> candidates) {
    }

    private static final double TALL = 86;
    private static final double MOST_WORDS = 380;

    private final UiKit kit;
    private final LastRead latest;
    private final ExchangePort port;
    private final FileDialogs files;
    private final IntConsumer conflicts;
    private final Runnable joined;
    private final BoardPane board;
    private final OwnPane own;
    private final AsidePane aside;
    private final ConflictsController clashing;
    private final JoinController joining;
    private final KeyErrands errands;
    private final ToggleGroup group = new ToggleGroup();
    private final StackPane room = new StackPane();
    private final Button invite = new Button();
    private Parent view;
    private Seat seat = Seat.WAITING;
    private boolean away;

    @FXML private VBox chooser;
    @FXML private ComboBox<Candidate> members;
    @FXML private TextField device;
    @FXML private Button export;
    @FXML private Button receive;
    @FXML private HBox tabs;
    @FXML private StackPane place;

    /**
     * @param conflicts hears how many conflicts wait for a decision
     * @param joined    hears that a round has come, or that somebody has sat down: other places are right then
     */
    public ExchangeScreen(UiKit kit, ExchangePort port, FileDialogs files, Clock clock, IntConsumer conflicts,
                          Runnable joined) {
        this.kit = kit;
        this.latest = new LastRead(kit.tasks());
        this.port = port;
        this.files = files;
        this.conflicts = conflicts;
        this.joined = joined;
        ZoneId zone = clock.getZone();
        board = new BoardPane(kit, zone, this::act);
        own = new OwnPane(kit, zone, this::enterReceipt);
        aside = new AsidePane(kit, zone);
        clashing = new ConflictsController(kit, port, zone, this::read);
        errands = new KeyErrands(kit, port, port, files);
        joining = new JoinController(kit, port, port, files, this::receive);
    }

    @FXML
    private void initialize() {
        big(receive, Icons.IMPORT, "exchange.receive", "exchange.receive-advice");
        for (Tab tab : Tab.values()) {
            ToggleButton button = new ToggleButton();
            button.setUserData(tab);
            button.setToggleGroup(group);
            button.setId("tab-" + tab.name().toLowerCase(Locale.ROOT));
            button.getStyleClass().add("filter-chip");
            tabs.getChildren().add(button);
        }
        group.selectToggle(group.getToggles().getFirst());
        invite.setText(kit.text("invite.button"));
        invite.setId("invite");
        invite.setOnAction(event -> errands.invite());
        invite.setGraphic(Icons.KEY.node());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        tabs.getChildren().addAll(gap, invite);
        group.selectedToggleProperty().addListener((property, old, now) -> {
            if (now == null) {
                group.selectToggle(old);
            } else {
                showTab();
            }
        });
    }

    @Override
    public Parent view() {
        if (view == null) {
            view = kit.views().load(this);
        }
        return room;
    }

    @Override
    public String titleKey() {
        return "exchange.title";
    }

    @Override
    public void shown() {
        view();
        read();
    }

    private void read() {
        latest.read(nothing -> new Read(port.situation(), port.clashes(), port.candidates())).onDone(this::show);
    }

    private void show(Read read) {
        seat = read.situation().seat();
        if (!away) {
            home();
        }
        if (seat == Seat.WAITING) {
            return;
        }
        boolean secretariat = seat == Seat.SECRETARIAT;
        shown(invite, secretariat);
        shown(export, seat != Seat.CHOOSING);
        shown(tabs, seat != Seat.CHOOSING);
        shown(place, seat != Seat.CHOOSING);
        big(export, Icons.EXPORT, secretariat ? "exchange.export" : "exchange.hand-in",
                secretariat ? "exchange.export-advice" : "exchange.hand-in-advice");
        members.getItems().setAll(read.candidates().stream().map(Candidate::new).toList());
        shown(chooser, seat == Seat.CHOOSING);
        board.show(read.situation().holders());
        own.show(read.situation().units(), read.situation().missing());
        aside.show(read.situation().quarantine(), read.situation().forked());
        clashing.show(read.clashes());
        conflicts.accept(read.clashes().size());
        int set = read.situation().quarantine().size() + read.situation().forked().size();
        name(Tab.HOLDERS, kit.text(secretariat ? "exchange.tab-board" : "exchange.tab-own"), 0);
        name(Tab.CONFLICTS, kit.text("exchange.tab-conflicts"), read.clashes().size());
        name(Tab.ASIDE, kit.text("exchange.tab-aside"), set);
        showTab();
    }

    private void name(Tab tab, String words, int count) {
        ToggleButton button = (ToggleButton) group.getToggles().get(tab.ordinal());
        button.setText(count > 0 ? words + " (" + count + ")" : words);
        button.getStyleClass().removeAll("chip-warn");
        if (count > 0) {
            button.getStyleClass().add("chip-warn");
        }
    }

    private void showTab() {
        place.getChildren().setAll(switch ((Tab) group.getSelectedToggle().getUserData()) {
            case HOLDERS -> seat == Seat.SECRETARIAT ? board : own;
            case CONFLICTS -> clashing.view();
            case ASIDE -> aside;
        });
    }

    private void home() {
        away = false;
        room.getChildren().setAll(seat == Seat.WAITING ? joining.view() : view);
    }

    @FXML
    private void export() {
        send(Optional.empty());
    }

    private void send(Optional<String> only) {
        away(new SendController(kit, port, port, files, only, this::back).view());
    }

    @FXML
    private void receive() {
        away(new ReceiveController(kit, port, port, port, files, this::received).view());
    }

    /** Previews the package or card of that path. */
    @Override
    public void reveal(String file) {
        view();
        away(new ReceiveController(kit, port, port, port, files, this::received).viewOf(List.of(Path.of(file))));
    }

    /** A page of its own, until the person is done with it. */
    private void away(Parent page) {
        away = true;
        page.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && page.lookup("#back") instanceof Button back && !back.isDisabled()) {
                back.fire();
                event.consume();
            }
        });
        room.getChildren().setAll(page);
        if (page.lookup("#back") instanceof Button back) {
            Keyboard.begin(back);
        }
    }

    private void received(boolean taken) {
        back();
        if (taken && (seat == Seat.WAITING || seat == Seat.CHOOSING)) {
            joined.run();
        }
    }

    private void back() {
        home();
        if (seat != Seat.WAITING) {
            Keyboard.begin(export);
        }
        read();
    }

    private void act(BoardPane.Act act, Holder holder) {
        switch (act) {
            case SEND -> send(Optional.of(holder.recipient()));
            case RECEIPT -> kit.tasks().run(nothing -> port.receipt(holder.id())).onRefused(kit.dialogs()::refused)
                    .onDone(receipt -> kit.dialogs().open(kit.text("receipt.title", holder.name()),
                            new ReceiptView(kit, receipt)));
            case RESCUE -> errands.rescue(holder.id(), holder.name());
            case REVOKE -> new RevokeForm(kit, port, this::read).open(holder.id(), holder.name());
        }
    }

    private void enterReceipt(String code) {
        kit.tasks().run(nothing -> port.enterReceipt(code))
                .onRefused(refused -> own.refuse(kit.messages().refusal(refused)))
                .onDone(number -> {
                    own.accepted();
                    kit.dialogs().notice(Tone.OK, kit.text("own.code-taken", number));
                    read();
                });
    }

    @FXML
    private void choose() {
        Candidate chosen = members.getValue();
        if (chosen == null) {
            members.show();
            return;
        }
        String machine = device.getText();
        kit.tasks().run(nothingToTell -> port.choose(chosen.member().id(), machine))
                .onRefused(kit.dialogs()::refused)
                .onDone(person -> {
                    kit.dialogs().notice(Tone.OK, kit.text("exchange.welcome", person.name()));
                    read();
                    joined.run();
                });
    }

    private void big(Button button, Icons icon, String title, String advice) {
        Label words = new Label(kit.text(title));
        words.getStyleClass().add("big-words");
        Label more = new Label(kit.text(advice));
        more.getStyleClass().add("muted");
        more.setWrapText(true);
        more.setPrefWidth(MOST_WORDS);
        more.setMinHeight(Region.USE_PREF_SIZE);
        VBox text = new VBox(2, words, more);
        text.setAlignment(Pos.CENTER_LEFT);
        HBox box = new HBox(16, icon.node(), text);
        box.setAlignment(Pos.CENTER_LEFT);
        button.setGraphic(box);
        button.setText(null);
        button.setAccessibleText(kit.text(title));
        button.setPrefSize(500, TALL);
        button.setMinHeight(TALL);
        button.setMaxHeight(TALL);
    }

    private static void shown(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }
}
