package vn.thamdinh.ui.documents;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.image.Image;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.ui.common.EmptyState;
import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.Running;
import vn.thamdinh.ui.common.Screen;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.print.PaperTools;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.papers.MadeDocument;
import vn.thamdinh.usecase.document.register.IssuedDocument;
import vn.thamdinh.usecase.view.PageImage;

/** Papers as pages: the decision, with its details at the side, and the signboards. */
public final class DocumentsScreen implements Screen {

    private final UiKit kit;
    private final DocumentsPort port;
    private final FileDialogs files;
    private final PaperTools tools;
    private final ToggleGroup kind = new ToggleGroup();
    private final ToggleGroup authority = new ToggleGroup();
    private Parent view;
    private PageView pages;
    private byte[] shownPdf = {};
    private int asked;
    private DetailsDraft drawn;

    @FXML private ListView<Image> thumbnails;
    @FXML private HBox kinds;
    @FXML private ComboBox<Named> unit;
    @FXML private Label pageNumber;
    @FXML private HBox zoom;
    @FXML private ScrollPane scroll;
    @FXML private StackPane paper;
    @FXML private StackPane nothing;
    @FXML private ProgressIndicator busy;
    @FXML private VBox decisionForm;
    @FXML private TextField number;
    @FXML private TextField date;
    @FXML private TextField signer;
    @FXML private TextField proposalNumber;
    @FXML private TextField proposalDate;
    @FXML private HBox authorities;
    @FXML private Label fault;
    @FXML private Button issue;
    @FXML private Button save;
    @FXML private Button boards;
    @FXML private Button print;
    @FXML private Button design;
    @FXML private Label plain;
    @FXML private VBox issued;

    /** A unit under its full name. */
    record Named(Unit unit) {
        @Override
        public String toString() {
            return unit.fullName();
        }
    }

    /** A paper with its pages. */
    private record Drawn(byte[] pdf, List<PageImage> pages) {
    }

    public DocumentsScreen(UiKit kit, DocumentsPort port, FileDialogs files, PaperTools tools) {
        this.kit = kit;
        this.port = port;
        this.files = files;
        this.tools = tools;
    }

    @FXML
    private void initialize() {
        pages = new PageView(kit, thumbnails, scroll, paper, pageNumber, zoom);
        issue.setGraphic(Icons.SHIELD.node());
        save.setGraphic(Icons.PDF.node());
        boards.setGraphic(Icons.OPEN_FOLDER.node());
        print.setGraphic(Icons.PRINT.node());
        design.setGraphic(Icons.EDIT.node());
        plain.setText(kit.text("documents.plain"));
        plain.setGraphic(Icons.WARNING.node("icon-warn"));
        toggle(kinds, kind, "documents.decision");
        toggle(kinds, kind, "documents.board");
        toggle(authorities, authority, "documents.committee");
        toggle(authorities, authority, "documents.chairman");
        kind.selectedToggleProperty().addListener((property, old, now) -> kindChosen());
        authority.selectedToggleProperty().addListener((property, old, now) -> draw());
        unit.valueProperty().addListener((property, old, now) -> draw());
        for (TextField field : List.of(number, date, signer, proposalNumber, proposalDate)) {
            field.setOnAction(event -> draw());
            field.focusedProperty().addListener((property, was, focused) -> {
                if (!focused) {
                    draw();
                }
            });
        }
        fault.managedProperty().bind(fault.textProperty().isNotEmpty());
        kindChosen();
    }

    private void toggle(HBox box, ToggleGroup group, String key) {
        ToggleButton button = new ToggleButton(kit.text(key));
        button.setId(key.substring(key.indexOf('.') + 1));
        button.getStyleClass().add("filter-chip");
        button.setMinWidth(ToggleButton.USE_PREF_SIZE);
        button.setToggleGroup(group);
        button.setOnAction(event -> button.setSelected(true));
        button.setSelected(box.getChildren().isEmpty());
        box.getChildren().add(button);
    }

    @Override
    public Parent view() {
        if (view == null) {
            view = kit.views().load(this);
        }
        return view;
    }

    @Override
    public String titleKey() {
        return "documents.title";
    }

    @Override
    public void shown() {
        drawn = null;
        kit.tasks().read(progress -> port.read()).onDone(read -> read.ifPresent(data -> {
            Named before = unit.getValue();
            unit.getItems().setAll(data.recognised().stream().map(Named::new).toList());
            unit.setValue(before != null && unit.getItems().contains(before) ? before
                    : unit.getItems().isEmpty() ? null : unit.getItems().getFirst());
            boards.setDisable(data.recognised().isEmpty());
            issued.getChildren().setAll(data.issued().isEmpty() ? List.of(muted(kit.text("documents.none-issued")))
                    : data.issued().stream().map(this::line).toList());
            nothing.getChildren().setAll(new EmptyState(Icons.DOCUMENTS, kit.text("documents.none"),
                    kit.text("documents.none-advice")));
            draw();
        }));
    }

    private boolean decision() {
        return kind.getToggles().getFirst().isSelected();
    }

    private void kindChosen() {
        decisionForm.setVisible(decision());
        decisionForm.setManaged(decision());
        issue.setVisible(decision());
        issue.setManaged(decision());
        unit.setVisible(!decision());
        drawn = null;
        draw();
    }

    private DetailsDraft draft() {
        return new DetailsDraft(number.getText(), date.getText(), signer.getText(),
                authority.getToggles().getLast().isSelected(), proposalNumber.getText(), proposalDate.getText());
    }

    /** Draws what is chosen, unless it is on the screen already. */
    private void draw() {
        if (pages == null || unit.getItems().isEmpty()) {
            nothing.setVisible(true);
            pages.clear();
            shownPdf = new byte[0];
            save.setDisable(true);
            print.setDisable(true);
            issue.setDisable(true);
            return;
        }
        DetailsDraft draft = draft();
        say(draft.faults());
        boolean same = draft.equals(drawn) && decision();
        if (!draft.faults().isEmpty() || same) {
            return;
        }
        drawn = draft;
        nothing.setVisible(false);
        busy.setVisible(true);
        int turn = ++asked;
        Unit chosen = unit.getValue() == null ? unit.getItems().getFirst().unit() : unit.getValue().unit();
        boolean paper = decision();
        Running<Drawn> work = kit.tasks().run(progress -> (paper ? port.preview(draft.details())
                : port.signboard(chosen.id())).then(this::drawn));
        work.onRefused(kit.dialogs()::refused).onDone(made -> {
            if (turn == asked) {
                shownPdf = made.pdf();
                pages.show(made.pages());
                save.setDisable(false);
                print.setDisable(false);
                issue.setDisable(false);
            }
        }).onEnded(() -> busy.setVisible(turn != asked));
    }

    private Outcome<Drawn> drawn(MadeDocument made) {
        return Outcome.done(new Drawn(made.pdf(), port.pages(made.pdf())));
    }

    private void say(Set<DetailsDraft.Fault> faults) {
        fault.setText(faults.stream().map(each -> switch (each) {
            case NUMBER_UNREADABLE -> kit.text("documents.fault-number");
            case DATE_UNREADABLE -> kit.text("documents.fault-date");
            case NUMBER_MISSING -> kit.text("documents.fault-no-number");
            case DATE_MISSING -> kit.text("documents.fault-no-date");
            case PROPOSAL_INCOMPLETE -> kit.text("documents.fault-proposal");
            case SIGNER_MISSING -> kit.text("documents.fault-no-signer");
        }).reduce((a, b) -> a + "\n" + b).orElse(""));
    }

    @FXML
    private void issue() {
        DetailsDraft draft = draft();
        say(draft.faultsForIssue());
        if (!draft.faultsForIssue().isEmpty()) {
            return;
        }
        kit.dialogs().confirm(kit.text("documents.issue-title", draft.number().strip()),
                kit.text("documents.issue-text", unit.getItems().size()), kit.text("documents.issue-go"),
                () -> files.save(issue.getScene().getWindow(), kit.text("documents.choose-file"),
                        "Quyet dinh cong nhan " + draft.details().number().orElseThrow() + ".pdf")
                        .ifPresent(file -> issueTo(draft, file)));
    }

    private void issueTo(DetailsDraft draft, Path file) {
        busy.setVisible(true);
        kit.tasks().run(progress -> port.issue(draft.details(), file)).onRefused(kit.dialogs()::refused)
                .onDone(made -> {
                    kit.dialogs().notice(Tone.OK, kit.text("documents.issued-to", file));
                    shown();
                }).onEnded(() -> busy.setVisible(false));
    }

    @FXML
    private void save() {
        byte[] pdf = shownPdf;
        String name = decision() ? "Quyet dinh cong nhan (du thao).pdf"
                : "Bien cong nhan " + unit.getValue().unit().id().code() + ".pdf";
        files.save(save.getScene().getWindow(), kit.text("documents.choose-file"), name).ifPresent(file ->
                kit.tasks().run(progress -> port.save(pdf, file)).onRefused(kit.dialogs()::refused)
                        .onDone(path -> kit.dialogs().notice(Tone.OK, kit.text("documents.saved-to", path))));
    }

    @FXML
    private void boards() {
        tools.batch();
    }

    @FXML
    private void print() {
        tools.print(kit.text(decision() ? "documents.decision" : "documents.board"), shownPdf, !decision());
    }

    @FXML
    private void design() {
        tools.design(() -> {
            drawn = null;
            draw();
        });
    }

    private VBox line(IssuedDocument paper) {
        Label name = new Label(kit.text("documents.line", paper.number(), Figures.date(paper.date())));
        name.getStyleClass().add("strong");
        name.setWrapText(true);
        Label state = new Label(kit.text(paper.stale() ? "documents.stale" : "documents.fresh"),
                (paper.stale() ? Tone.WARN : Tone.OK).shape().node(paper.stale() ? "icon-warn" : "icon-ok"));
        state.setWrapText(true);
        state.setMinHeight(Label.USE_PREF_SIZE);
        state.getStyleClass().add("small");
        return new VBox(1, name, state, muted("SHA-256 " + paper.sha256().substring(0, 16) + "…"));
    }

    private static Label muted(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().addAll("muted", "small");
        return label;
    }
}
