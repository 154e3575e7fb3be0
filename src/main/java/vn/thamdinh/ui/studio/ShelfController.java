package vn.thamdinh.ui.studio;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import vn.thamdinh.ui.common.EmptyState;
import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.studio.Draft;
import vn.thamdinh.usecase.studio.DraftLine;
import vn.thamdinh.usecase.studio.ProgrammeOffer;
import vn.thamdinh.usecase.studio.Received;
import vn.thamdinh.usecase.studio.SignedProgrammes;

/** The drafts that there are, and what a new one may begin with. */
final class ShelfController {
    private final UiKit kit;
    private final StudioPort port;
    private final FileDialogs files;
    private final StudioScreen.Ways ways;
    private final Consumer<Draft> edit;

    @FXML
    private Button back;
    @FXML
    private VBox drafts;
    @FXML
    private VBox sources;

    ShelfController(UiKit kit, StudioPort port, FileDialogs files, StudioScreen.Ways ways, Consumer<Draft> edit) {
        this.kit = kit;
        this.port = port;
        this.files = files;
        this.ways = ways;
        this.edit = edit;
    }

    @FXML
    private void initialize() {
        back.setGraphic(Icons.PREVIOUS.node());
        back.setVisible(ways.back().isPresent());
        back.setManaged(ways.back().isPresent());
        read();
    }

    private void read() {
        kit.tasks().read(progress -> port.shelf()).onDone(this::show);
    }

    private void show(StudioPort.Shelf shelf) {
        drafts.getChildren().setAll(shelf.drafts().stream().map(this::line).toList());
        if (shelf.drafts().isEmpty()) {
            drafts.getChildren().setAll(new EmptyState(Icons.PROGRAMME, kit.text("studio.no-drafts"),
                    kit.text("studio.no-drafts-advice")));
        }
        sources.getChildren().setAll(shelf.sources().stream().map(this::source).toList());
    }

    private Node line(DraftLine draft) {
        Label title = new Label(draft.title());
        title.getStyleClass().add("strong");
        title.setWrapText(true);
        Label changed = new Label(kit.text("studio.changed", draft.year().isBlank() ? Figures.NONE : draft.year(),
                Figures.moment(draft.changed(), ZoneId.systemDefault())));
        changed.getStyleClass().addAll("muted", "small");
        VBox words = new VBox(2, title, changed);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button open = new Button(kit.text("studio.open"));
        open.setId("open-" + draft.folder());
        open.setMinWidth(Region.USE_PREF_SIZE);
        open.setOnAction(event -> begin(() -> port.open(draft.folder())));
        Button remove = Icons.REMOVE.button(kit.text("studio.remove-draft"), () -> remove(draft));
        HBox line = new HBox(10, words, open, remove);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().addAll("card-box", "studio-line");
        return line;
    }

    private Node source(ProgrammeOffer offer) {
        Label title = new Label(offer.title());
        title.setWrapText(true);
        Label origin = new Label(kit.text(offer.origin() == ProgrammeOffer.Origin.ROUND ? "studio.of-round"
                : "studio.shipped", offer.id()));
        origin.getStyleClass().addAll("muted", "small");
        VBox words = new VBox(2, title, origin);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button copy = new Button(kit.text("studio.copy"), Icons.COPY.node());
        copy.setId("copy-" + offer.id());
        copy.setMinWidth(Region.USE_PREF_SIZE);
        copy.setOnAction(event -> begin(() -> port.copy(offer)));
        HBox line = new HBox(10, words, copy);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().addAll("card-box", "studio-line");
        return line;
    }

    private void begin(Supplier<Outcome<Draft>> work) {
        kit.tasks().run(progress -> work.get()).onDone(edit).onRefused(kit.dialogs()::refused);
    }

    private void remove(DraftLine draft) {
        kit.dialogs().confirmDestructive(kit.text("studio.remove-draft"), kit.text("studio.remove-draft-text", draft.title()),
                kit.text("studio.remove"), () -> kit.tasks().run(progress -> port.remove(draft.folder()))
                        .onDone(gone -> read()).onRefused(kit.dialogs()::refused));
    }

    @FXML
    private void empty() {
        begin(port::empty);
    }

    @FXML
    private void receive() {
        files.open(drafts.getScene().getWindow(), kit.text("studio.receive"), SignedProgrammes.ENDING).stream().findFirst()
                .ifPresent(this::receive);
    }

    void receive(Path file) {
        kit.tasks().run(progress -> port.receive(file)).onDone(this::ask).onRefused(kit.dialogs()::refused);
    }

    /** Whoever takes a programme has seen who signed it. */
    private void ask(Received received) {
        String signer = received.own() ? kit.text("studio.signer-own")
                : received.signer().map(name -> kit.text("studio.signer-known", name))
                        .orElseGet(() -> kit.text("studio.signer-unknown"));
        kit.dialogs().confirm(kit.text("studio.receive"), kit.text("studio.receive-text", received.maker(),
                        Figures.moment(received.made(), ZoneId.systemDefault()), signer, received.words(),
                        received.hash().substring(0, 12), received.problems()),
                kit.text("studio.receive-verb"), () -> begin(() -> port.keep(received)));
    }

    @FXML
    private void fromFolder() {
        files.folder(drafts.getScene().getWindow(), kit.text("studio.from-folder"))
                .ifPresent((Path folder) -> begin(() -> port.copy(folder)));
    }

    @FXML
    private void back() {
        ways.back().ifPresent(Runnable::run);
    }
}
