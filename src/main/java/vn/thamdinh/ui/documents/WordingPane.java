package vn.thamdinh.ui.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import vn.thamdinh.domain.document.DocumentKind;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.PaneWidth;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.common.WrapBar;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.document.DocumentProblem;
import vn.thamdinh.usecase.document.wording.PlaceName;
import vn.thamdinh.usecase.document.wording.WordedText;

/** Texts, templates and style sheets: what they say beside the pages that come of it, checked while somebody types. */
final class WordingPane implements Part {
    private final UiKit kit;
    private final DocumentsPort port;
    private final ComboBox<DocumentKind> kind = new ComboBox<>();
    private final ListView<WordedText> texts = new ListView<>();
    private final ListView<PlaceName> names = new ListView<>();
    private final TextArea editor = new TextArea();
    private final VBox problems = new VBox(2);
    private final Button save = new Button();
    private final Button original = new Button();
    private final Button discard = new Button();
    private final WordingDrafts drafts;
    private final PagesBox pages;
    private final LivePages live;
    private final HBox view = new HBox();
    private boolean writes;
    private Optional<List<String>> wanted = Optional.empty();
    private boolean filling;
    private int turn;

    WordingPane(UiKit kit, DocumentsPort port) {
        this.kit = kit;
        this.port = port;
        pages = new PagesBox(kit, "wording");
        live = new LivePages(kit, port, pages);
        drafts = new WordingDrafts((key, text) -> kit.tasks().run(progress -> port.documents().wordings().keep(key, text))
                .onRefused(kit.dialogs()::refused));
        kind.setId("wording-kind");
        kind.setAccessibleText(kit.text("documents.kinds"));
        kind.setMaxWidth(Double.MAX_VALUE);
        kind.setConverter(Converters.named(DocumentKind::title));
        kind.valueProperty().addListener((property, old, now) -> list(Optional.empty()));
        makeLists();
        makeEditor();
        lay();
    }

    private void makeLists() {
        texts.setId("texts");
        texts.setAccessibleText(kit.text("documents.texts"));
        texts.setCellFactory(list -> new TextCell());
        texts.getSelectionModel().selectedItemProperty().addListener((property, old, now) -> open(now));
        names.setId("names");
        names.setAccessibleText(kit.text("documents.names"));
        names.setCellFactory(list -> new NameCell());
        names.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                insert();
            }
        });
        names.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                insert();
            }
        });
    }

    private void makeEditor() {
        editor.setId("wording-text");
        editor.setWrapText(true);
        editor.setAccessibleText(kit.text("documents.texts"));
        editor.getStyleClass().add("wording-text");
        editor.textProperty().addListener((property, old, now) -> typed());
        save.setId("wording-save");
        save.setText(kit.text("documents.wording-save"));
        save.getStyleClass().add("accent");
        save.setOnAction(event -> save());
        original.setId("wording-original");
        original.setText(kit.text("documents.wording-original"));
        original.setOnAction(event -> original());
        discard.setId("wording-discard");
        discard.setText(kit.text("documents.wording-discard"));
        discard.getStyleClass().add("flat");
        discard.setOnAction(event -> discard());
    }

    private void lay() {
        Label namesTitle = new Label(kit.text("documents.names"));
        namesTitle.getStyleClass().add("section-title");
        VBox head = new VBox(kind);
        head.getStyleClass().add("bar");
        VBox.setVgrow(texts, Priority.ALWAYS);
        VBox.setVgrow(names, Priority.ALWAYS);
        VBox namesHead = new VBox(namesTitle);
        namesHead.getStyleClass().add("bar");
        VBox left = new VBox(head, texts, namesHead, names);
        left.getStyleClass().add("papers");
        PaneWidth.share(left, view, 0.21, 264, 400);
        VBox.setVgrow(editor, Priority.ALWAYS);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        WrapBar buttons = new WrapBar(8, save, discard, gap, original);
        save.setMinWidth(Region.USE_PREF_SIZE);
        original.setMinWidth(Region.USE_PREF_SIZE);
        VBox middle = new VBox(8, editor, problems, buttons);
        middle.getStyleClass().add("page");
        PaneWidth.share(middle, view, 0.34, 340, 700);
        HBox bar = new HBox(8, LivePages.muted(kit.text("documents.preview")), new Region(), pages.controls());
        HBox.setHgrow(bar.getChildren().get(1), Priority.ALWAYS);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("bar");
        VBox right = new VBox(bar, pages);
        right.getStyleClass().add("line-left");
        right.setMinWidth(0);
        HBox.setHgrow(right, Priority.ALWAYS);
        view.getChildren().addAll(left, middle, right);
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public void hidden() {
        drafts.flush();
    }

    /** Opens the text of that name of a kind the next time that the segment is shown. */
    void reveal(String kindId, String name) {
        wanted = Optional.of(List.of(kindId, kindId + "." + name));
    }

    @Override
    public void refresh(DocumentsPort.Data data) {
        writes = data.writes();
        editor.setEditable(writes);
        Optional<String> before = wanted.map(List::getFirst)
                .or(() -> Optional.ofNullable(kind.getValue()).map(DocumentKind::id));
        filling = true;
        kind.getItems().setAll(data.kinds());
        kind.setValue(data.kinds().stream().filter(each -> before.filter(each.id()::equals).isPresent()).findFirst()
                .orElse(data.kinds().isEmpty() ? null : data.kinds().getFirst()));
        filling = false;
        list(wanted.map(List::getLast)
                .or(() -> Optional.ofNullable(texts.getSelectionModel().getSelectedItem()).map(WordedText::key)));
        wanted = Optional.empty();
    }

    private record Listed(List<WordedText> texts, List<PlaceName> names, Map<String, String> unsaved) {
    }

    private void list(Optional<String> chosen) {
        DocumentKind of = kind.getValue();
        if (of == null || filling) {
            return;
        }
        kit.tasks().read(progress -> {
            List<WordedText> all = new ArrayList<>(port.documents().wordings().texts(of));
            all.addAll(port.documents().wordings().shared());
            all.addAll(port.documents().wordings().templates(of));
            return new Listed(all, port.documents().wordings().names(of), port.documents().wordings().unsaved());
        }).onDone(listed -> {
            drafts.begin(listed.unsaved());
            texts.getItems().setAll(listed.texts());
            names.getItems().setAll(listed.names());
            texts.getSelectionModel().select(listed.texts().stream()
                    .filter(text -> chosen.filter(text.key()::equals).isPresent()).findFirst()
                    .or(() -> listed.texts().stream().filter(text -> text.name().equals("body")).findFirst())
                    .orElse(listed.texts().isEmpty() ? null : listed.texts().getFirst()));
        });
    }

    private void open(WordedText text) {
        filling = true;
        editor.setText(text == null ? "" : drafts.of(text.key()).orElse(text.now()));
        filling = false;
        original.setDisable(text == null || text.own().isEmpty() || !writes);
        buttons(text);
        problems.getChildren().clear();
        if (text != null) {
            show(text, true);
        }
    }

    private void typed() {
        WordedText text = texts.getSelectionModel().getSelectedItem();
        if (!filling && text != null) {
            if (editor.getText().equals(text.now())) {
                drafts.forget(text.key());
            } else {
                drafts.typed(text.key(), editor.getText());
            }
            buttons(text);
            texts.refresh();
            show(text, false);
        }
    }

    private void buttons(WordedText text) {
        boolean changed = text != null && !editor.getText().equals(text.now());
        save.setDisable(!writes || text == null || !changed && !text.disputed());
        discard.setVisible(changed && writes);
        discard.setManaged(discard.isVisible());
    }

    /** Back to what is saved. */
    private void discard() {
        Optional.ofNullable(texts.getSelectionModel().getSelectedItem()).ifPresent(text -> editor.setText(text.now()));
    }

    private void show(WordedText text, boolean now) {
        DocumentKind of = kind.getValue();
        String said = editor.getText();
        int mine = ++turn;
        live.onProblems(found -> { });
        Supplier<Outcome<DocumentsPort.Shown>> work = () -> {
            List<DocumentProblem> found = port.documents().wordings().check(of, text.key(), said);
            Platform.runLater(() -> tell(mine, found));
            return port.tried(of, Map.of(text.key(), said));
        };
        if (now) {
            live.now(work);
        } else {
            live.later(work);
        }
    }

    private void tell(int mine, List<DocumentProblem> found) {
        if (mine != turn) {
            return;
        }
        problems.getChildren().clear();
        Optional.ofNullable(texts.getSelectionModel().getSelectedItem()).filter(WordedText::disputed)
                .ifPresent(this::dispute);
        if (found.isEmpty()) {
            problems.getChildren().add(new Label(kit.text("documents.wording-fine"), Icons.OK.node("icon-ok")));
        }
        for (DocumentProblem problem : found) {
            Hyperlink link = new Hyperlink(ProblemWords.of(kit, problem));
            link.setWrapText(true);
            link.setOnAction(event -> jump(problem.line()));
            problems.getChildren().add(link);
        }
    }

    /** The others' wordings at hand: what is saved next decides. */
    private void dispute(WordedText text) {
        Label told = new Label(kit.text("documents.wording-disputed"));
        told.setWrapText(true);
        told.setMinHeight(Label.USE_PREF_SIZE);
        told.getStyleClass().addAll("note-box", "danger", "small");
        problems.getChildren().add(told);
        for (String other : text.others()) {
            Hyperlink take = new Hyperlink(kit.text("documents.wording-other", other.strip().lines().findFirst()
                    .map(line -> line.length() > 60 ? line.substring(0, 59) + "…" : line).orElse("")));
            take.setWrapText(true);
            take.setOnAction(event -> editor.setText(other));
            problems.getChildren().add(take);
        }
    }

    private void jump(int line) {
        List<String> lines = editor.getText().lines().toList();
        int at = lines.stream().limit(line - 1L).mapToInt(each -> each.length() + 1).sum();
        int end = line <= lines.size() ? at + lines.get(line - 1).length() : at;
        editor.requestFocus();
        editor.selectRange(Math.min(at, editor.getLength()), Math.min(end, editor.getLength()));
    }

    private void insert() {
        PlaceName name = names.getSelectionModel().getSelectedItem();
        if (name != null && writes) {
            editor.insertText(editor.getCaretPosition(), name.written());
            editor.requestFocus();
        }
    }

    private void save() {
        WordedText text = texts.getSelectionModel().getSelectedItem();
        String said = editor.getText();
        kit.tasks().run(progress -> port.documents().wordings().change(text.key(), said))
                .onRefused(kit.dialogs()::refused).onDone(saved -> {
                    kit.dialogs().notice(Tone.OK, kit.text("documents.wording-saved",
                            ProblemWords.name(kit, text.name())));
                    drafts.forget(text.key());
                    list(Optional.of(text.key()));
                });
    }

    private void original() {
        WordedText text = texts.getSelectionModel().getSelectedItem();
        kit.tasks().run(progress -> port.documents().wordings().original(text.key()))
                .onRefused(kit.dialogs()::refused).onDone(saved -> {
                    drafts.forget(text.key());
                    list(Optional.of(text.key()));
                });
    }

    private final class TextCell extends ListCell<WordedText> {
        @Override
        protected void updateItem(WordedText text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty || text == null ? null : ProblemWords.name(kit, text.name()));
            setGraphic(empty || text == null ? null : text.disputed() ? Icons.WARNING.node("icon-error")
                    : unsaved(text) ? Icons.HALF.node("icon-warn")
                    : text.own().isEmpty() ? null : Icons.EDIT.node("icon-info"));
            setTooltip(empty || text == null ? null : new Tooltip(text.key()));
            setAccessibleText(empty || text == null ? null : unsaved(text)
                    ? kit.text("documents.wording-unsaved", text.key()) : text.own().isEmpty() ? text.key()
                    : kit.text("documents.wording-own", text.key()));
        }

        private boolean unsaved(WordedText text) {
            return drafts.of(text.key()).isPresent();
        }
    }
}
