package vn.thamdinh.ui.documents.paper;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import vn.thamdinh.domain.document.DocumentId;
import vn.thamdinh.domain.document.DocumentKind;
import vn.thamdinh.ui.common.Chip;
import vn.thamdinh.ui.common.EmptyState;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.PaneWidth;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.documents.DocumentsPort.Choice;
import vn.thamdinh.ui.documents.DocumentsPort;
import vn.thamdinh.ui.documents.LivePages;
import vn.thamdinh.ui.documents.PagesBox;
import vn.thamdinh.ui.documents.Part;
import vn.thamdinh.ui.documents.StateWords;
import vn.thamdinh.ui.print.PaperTools;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.document.DocumentForm;
import vn.thamdinh.usecase.document.DocumentRow;

/** Kinds and documents, the pages of one, and what is filled in for it. */
public final class PapersPane implements Part {
    private final UiKit kit;
    private final BiConsumer<String, String> openText;
    private final DocumentsPort port;
    private final PaperTree tree;
    private final PagesBox pages;
    private final LivePages live;
    private final ConformityBadge conformity;
    private final PaperForm form;
    private final PaperSteps steps;
    private final Label title = new Label();
    private final Chip state = new Chip();
    private final VBox side = new VBox(10);
    private final HBox view = new HBox();
    private Optional<DocumentId> open = Optional.empty();
    private Optional<DocumentId> filled = Optional.empty();
    private boolean begun;
    private DocumentsPort.Data data;

    public PapersPane(UiKit kit, DocumentsPort port, FileDialogs files, PaperTools tools, Runnable reload,
                      BiConsumer<String, String> openText) {
        this.openText = openText;
        this.kit = kit;
        this.port = port;
        tree = new PaperTree(kit, this::opened);
        pages = new PagesBox(kit, "paper");
        live = new LivePages(kit, port, pages);
        conformity = new ConformityBadge(kit, port, pages);
        form = new PaperForm(kit, typing());
        steps = new PaperSteps(kit, port, files, around(tools, reload));
        live.onProblems(found -> {
            form.tell(found);
            conformity.clear();
        });
        live.onDrawn(shown -> open.ifPresent(id -> conformity.judge(id, shown)));
        lay();
    }

    private PaperForm.Typing typing() {
        return new PaperForm.Typing() {
            @Override
            public void typed(String field, String text) {
                keep();
            }

            @Override
            public void left(String field, String text) {
                save(field, text);
            }

            @Override
            public void wording(String text) {
                open.flatMap(data::row).ifPresent(row -> openText.accept(row.kind(), text));
            }
        };
    }

    private PaperSteps.Around around(PaperTools tools, Runnable reload) {
        return new PaperSteps.Around() {
            @Override
            public void changed(Optional<DocumentId> next) {
                begun = next.isPresent() && !next.equals(open);
                open = next;
                reload.run();
            }

            @Override
            public void print(DocumentRow row) {
                live.shown().ifPresent(shown -> tools.print(StateWords.name(kit, row), shown.pdf(), false));
            }

            @Override
            public void leaveFields() {
                form.leave();
            }
        };
    }

    private void lay() {
        title.getStyleClass().add("strong");
        title.setMinWidth(0);
        var whole = new Tooltip();
        whole.textProperty().bind(title.textProperty());
        title.setTooltip(whole);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar = new HBox(8, title, state, gap, conformity.view(), pages.controls());
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("bar");
        VBox middle = new VBox(bar, pages);
        HBox.setHgrow(middle, Priority.ALWAYS);
        middle.setMinWidth(0);
        ScrollPane scroll = new ScrollPane(side);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("edge-to-edge", "side", "line-left");
        PaneWidth.share(scroll, view, 0.19, 304, 380);
        side.getStyleClass().addAll("page", "pane-subtle");
        PaneWidth.share(tree, view, 0.21, 264, 420);
        state.setVisible(false);
        view.getChildren().addAll(tree, middle, scroll);
        advise();
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public void refresh(DocumentsPort.Data now) {
        data = now;
        open = open.flatMap(now::row).map(DocumentRow::address);
        tree.refresh(now, open);
        open.flatMap(now::row).ifPresentOrElse(this::show, this::advise);
    }

    @Override
    public void hidden() {
        form.leave();
    }

    /** Opens one document, as the register does. */
    public void reveal(DocumentId id) {
        open = Optional.of(id);
    }

    private void opened(PaperTree.Line line) {
        form.leave();
        switch (line) {
            case PaperTree.Line.Stage _ -> { }
            case PaperTree.Line.Kind(DocumentKind kind, long _) -> offer(kind);
            case PaperTree.Line.Paper(DocumentRow row, String _) -> {
                open = Optional.of(row.address());
                show(row);
            }
        }
    }

    private void advise() {
        live.clear();
        conformity.clear();
        title.setText("");
        state.setVisible(false);
        side.getChildren().clear();
        pages.say(new EmptyState(Icons.DOCUMENTS, kit.text("documents.choose"), kit.text("documents.choose-advice")));
    }

    /** A kind without a document chosen: what it is, and the way to begin one. */
    private void offer(DocumentKind kind) {
        open = Optional.empty();
        advise();
        title.setText(kit.text("documents.kind." + kind.about().name().toLowerCase(Locale.ROOT)));
        Label name = new Label(kind.title());
        name.getStyleClass().add("section-title");
        name.setWrapText(true);
        side.getChildren().setAll(name, LivePages.muted(kit.text(kind.isNumbered() ? "documents.numbered"
                : "documents.unnumbered")));
        ComboBox<Choice> about = new ComboBox<>();
        about.setId("about");
        about.setMaxWidth(Double.MAX_VALUE);
        about.setAccessibleText(kit.text("documents.about"));
        List<Choice> choices = data.abouts().getOrDefault(kind.about(), List.of());
        if (kind.about() != DocumentKind.About.ROUND) {
            about.getItems().setAll(choices);
            about.setValue(choices.isEmpty() ? null : choices.getFirst());
            Label label = new Label(kit.text("documents.about"));
            label.getStyleClass().add("field-label");
            label.setLabelFor(about);
            side.getChildren().addAll(label, about);
        }
        pages.say(new EmptyState(Icons.DOCUMENTS, kind.title(), kit.text("documents.begin-advice")));
        Button begin = PaperForm.button("begin", kit.text("documents.begin"), () -> steps.begin(kind,
                about.getValue() == null ? "" : about.getValue().id()));
        begin.getStyleClass().add("accent");
        begin.setDisable(!data.writes() || kind.about() != DocumentKind.About.ROUND && choices.isEmpty());
        side.getChildren().add(begin);
        if (!data.writes()) {
            side.getChildren().add(LivePages.muted(kit.text("documents.read-only")));
        } else if (begin.isDisable()) {
            side.getChildren().add(LivePages.muted(kit.text(kind.about() == DocumentKind.About.VISIT ? "documents.none-visited"
                    : "documents.none-recognised")));
        }
    }

    private void show(DocumentRow row) {
        title.setText(data.kind(row.kind()).map(DocumentKind::title).orElse(row.kind())
                + (row.about().isEmpty() ? "" : " – " + row.about()));
        state.show(StateWords.tone(row), StateWords.tone(row).shape(), StateWords.state(kit, row));
        state.setVisible(true);
        conformity.clear();
        DocumentId id = row.address();
        if (!side.getChildren().contains(form) || !filled.equals(Optional.of(id))) {
            side.getChildren().clear();
        }
        Map<String, String> unsaved = form.unsaved();
        live.now(() -> port.show(id, unsaved));
        kit.tasks().run(progress -> port.documents().forms().form(id)).onRefused(refused -> {
            side.getChildren().setAll(steps.of(row, data, Optional.empty()));
        }).onDone(found -> {
            if (open.equals(Optional.of(id))) {
                fill(row, found);
            }
        });
    }

    private void fill(DocumentRow row, DocumentForm found) {
        filled = Optional.of(row.address());
        Optional<String> focused = focused();
        form.show(found, data.writes());
        side.getChildren().clear();
        if (found.kind().about() == DocumentKind.About.VISIT && found.fields().isEmpty()) {
            side.getChildren().add(LivePages.muted(kit.text("documents.visit-advice")));
        }
        if (row.issued().isEmpty()) {
            side.getChildren().add(form);
            side.getChildren().addAll(steps.of(row, data, Optional.of(found)));
        } else {
            side.getChildren().addAll(steps.of(row, data, Optional.of(found)));
            if (!found.fields().isEmpty()) {
                side.getChildren().add(form);
            }
        }
        live.shown().ifPresent(shown -> form.tell(shown.problems()));
        if (begun) {
            form.enter();
        } else {
            focused.ifPresent(this::back);
        }
        begun = false;
    }

    /** The id of what had the focus beside the pages, where something there had it. */
    private Optional<String> focused() {
        return Optional.ofNullable(view.getScene()).map(Scene::getFocusOwner)
                .filter(node -> Stream.<Node>iterate(node, each -> each != null, Node::getParent).anyMatch(side::equals))
                .map(node -> Optional.ofNullable(node.getId()).orElse(""));
    }

    /** What was pressed may be gone: the keyboard goes on with what is next to do. */
    private void back(String id) {
        Stream.of(id, "issue", "withdraw", "print").filter(each -> !each.isEmpty()).map(each -> side.lookup("#" + each))
                .filter(node -> node != null && !node.isDisabled()).findFirst().ifPresent(Node::requestFocus);
    }

    /** On this computer, so that a crash loses nothing, and on the pages, both after a pause. */
    private void keep() {
        open.ifPresent(id -> {
            Map<String, String> unsaved = form.unsaved();
            live.later(() -> kept(id, unsaved).then(done -> port.show(id, unsaved)));
        });
    }

    private Outcome<DocumentId> kept(DocumentId id, Map<String, String> unsaved) {
        for (Map.Entry<String, String> typed : unsaved.entrySet()) {
            if (port.documents().drafts().keep(id, typed.getKey(), typed.getValue())
                    instanceof Outcome.Refused<Instant> refused) {
                return refused.as();
            }
        }
        return Outcome.done(id);
    }

    /** Where another document was opened meanwhile, its pages stay. */
    private void save(String field, String text) {
        open.ifPresent(id -> kit.tasks().run(progress -> port.documents().drafts()
                .change(id, Map.of(field, text))).onRefused(kit.dialogs()::refused)
                .onDone(saved -> {
                    if (open.equals(Optional.of(id))) {
                        keep();
                    }
                }));
    }
}
