package vn.thamdinh.ui.documents;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

import vn.thamdinh.domain.document.DocumentId;
import vn.thamdinh.ui.common.EmptyState;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.LastRead;
import vn.thamdinh.ui.common.Screen;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.documents.check.CheckPane;
import vn.thamdinh.ui.documents.check.CheckPort;
import vn.thamdinh.ui.documents.paper.PapersPane;
import vn.thamdinh.ui.help.HelpDoor;
import vn.thamdinh.ui.print.PaperTools;

/** Documents from their draft to their withdrawal, what they say, what they rest on, and their register. */
public final class DocumentsScreen implements Screen {
    private static final List<KeyCode> DIGITS = List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4,
            KeyCode.DIGIT5, KeyCode.DIGIT6);

    /** What the screen shows in turn. */
    private enum Segment { PAPERS, WORDING, BASES, REGISTER, BOARDS, CHECK }

    private final UiKit kit;
    private final LastRead latest;
    private final DocumentsPort port;
    private final FileDialogs files;
    private final PaperTools tools;
    private final Consumer<DocumentId> history;
    private final ToggleGroup group = new ToggleGroup();
    private final Map<Segment, Part> made = new EnumMap<>(Segment.class);
    private Segment segment = Segment.PAPERS;
    private Parent view;

    @FXML private HBox segments;
    @FXML private StackPane place;

    /** Documents whose history is not shown. */
    public DocumentsScreen(UiKit kit, DocumentsPort port, FileDialogs files, PaperTools tools) {
        this(kit, port, files, tools, document -> { });
    }

    /** @param history shows what became of a document */
    public DocumentsScreen(UiKit kit, DocumentsPort port, FileDialogs files, PaperTools tools,
                           Consumer<DocumentId> history) {
        this.history = history;
        this.kit = kit;
        this.latest = new LastRead(kit.tasks());
        this.port = port;
        this.files = files;
        this.tools = tools;
    }

    @FXML
    private void initialize() {
        for (Segment each : Segment.values()) {
            String name = each.name().toLowerCase(Locale.ROOT);
            ToggleButton button = new ToggleButton(kit.text("documents.segment." + name));
            button.setId("segment-" + name);
            button.setToggleGroup(group);
            button.getStyleClass().add("filter-chip");
            button.setTooltip(new Tooltip("Ctrl+" + (each.ordinal() + 1)));
            button.setOnAction(event -> show(each));
            segments.getChildren().add(button);
        }
        group.selectToggle(group.getToggles().getFirst());
    }

    @Override
    public Parent view() {
        if (view == null) {
            view = kit.views().load(this);
            view.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        }
        return view;
    }

    @Override
    public String titleKey() {
        return "documents.title";
    }

    @Override
    public void shown() {
        view();
        latest.read(progress -> port.read()).onDone(this::fill);
    }

    private void fill(Optional<DocumentsPort.Data> read) {
        if (read.isEmpty() && segment != Segment.CHECK) {
            place.getChildren().setAll(new EmptyState(Icons.DOCUMENTS, kit.text("documents.no-round"),
                    kit.text("documents.no-round-advice")));
            return;
        }
        read.ifPresent(data -> offerBoards(data.recognises()));
        Part part = made.computeIfAbsent(segment, this::make);
        if (!place.getChildren().contains(part.view())) {
            place.getChildren().setAll(help(part.view()));
        }
        read.ifPresent(part::refresh);
    }

    /** Where no unit is recognised there are no signboards. */
    private void offerBoards(boolean offered) {
        ToggleButton boards = button(Segment.BOARDS);
        boards.setVisible(offered);
        boards.setManaged(offered);
        if (!offered && segment == Segment.BOARDS) {
            segment = Segment.PAPERS;
            group.selectToggle(button(segment));
        }
    }

    private ToggleButton button(Segment of) {
        return (ToggleButton) group.getToggles().get(of.ordinal());
    }

    @Override
    public void hidden() {
        made.values().forEach(Part::hidden);
    }

    private Node help(Node shown) {
        return switch (segment) {
            case PAPERS -> HelpDoor.about("documents", shown);
            case WORDING, BASES -> HelpDoor.about("documents-wording", shown);
            case REGISTER -> HelpDoor.about("documents-register", shown);
            case BOARDS -> HelpDoor.about("signboards", shown);
            case CHECK -> HelpDoor.about("documents-check", shown);
        };
    }

    private Part make(Segment of) {
        return switch (of) {
            case PAPERS -> new PapersPane(kit, port, files, tools, this::shown, this::openText);
            case WORDING -> new WordingPane(kit, port);
            case BASES -> new BasesPane(kit, port, this::shown);
            case REGISTER -> new RegisterPane(kit, port, files, this::open, history);
            case BOARDS -> new BoardsPane(kit, port, files, tools);
            case CHECK -> new CheckPane(kit, CheckPort.files(), files);
        };
    }

    private void open(DocumentId id) {
        ((PapersPane) made.computeIfAbsent(Segment.PAPERS, this::make)).reveal(id);
        show(Segment.PAPERS);
    }

    private void openText(String kind, String text) {
        ((WordingPane) made.computeIfAbsent(Segment.WORDING, this::make)).reveal(kind, text);
        show(Segment.WORDING);
    }

    private void show(Segment next) {
        hidden();
        segment = next;
        group.selectToggle(button(next));
        shown();
    }

    private void key(KeyEvent event) {
        int digit = DIGITS.indexOf(event.getCode());
        if (event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown() && digit >= 0
                && button(Segment.values()[digit]).isVisible()) {
            show(Segment.values()[digit]);
            event.consume();
        }
    }
}
