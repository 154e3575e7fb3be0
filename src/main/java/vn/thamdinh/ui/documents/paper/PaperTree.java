package vn.thamdinh.ui.documents.paper;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import vn.thamdinh.domain.document.DocumentId;
import vn.thamdinh.domain.document.DocumentKind;
import vn.thamdinh.ui.common.NoMatch;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.documents.DocumentsPort;
import vn.thamdinh.ui.documents.StateWords;
import vn.thamdinh.usecase.document.DocumentRow;

/** Kinds by stage, with their drafts and issued documents below them; a field that searches them. */
public final class PaperTree extends VBox {
    private final UiKit kit;
    private final TextField search = new TextField();
    private final TreeView<Line> tree = new TreeView<>();
    private final Node none;
    private final Set<String> closed = new HashSet<>();
    private final Consumer<Line> opened;
    private DocumentsPort.Data data;
    private boolean filling;

    /** A line of the tree. */
    public sealed interface Line {
        /** A part of the round. */
        record Stage(String name) implements Line {
        }

        /** A kind, and how many documents there are of it. */
        record Kind(DocumentKind kind, long count) implements Line {
        }

        /** A document, in words that tell it from others of its kind. */
        record Paper(DocumentRow row, String words) implements Line {
        }
    }

    PaperTree(UiKit kit, Consumer<Line> opened) {
        this.kit = kit;
        this.opened = opened;
        search.setId("search");
        search.setPromptText(kit.text("documents.search"));
        search.setAccessibleText(kit.text("documents.search"));
        search.textProperty().addListener((property, old, now) -> fill(selected()));
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN) {
                tree.requestFocus();
                event.consume();
            }
        });
        tree.setId("papers");
        tree.setShowRoot(false);
        tree.setAccessibleText(kit.text("documents.kinds"));
        tree.setCellFactory(view -> new Cell());
        tree.getSelectionModel().selectedItemProperty().addListener((property, old, now) -> {
            if (!filling && now != null) {
                opened.accept(now.getValue());
            }
        });
        VBox head = new VBox(search);
        head.getStyleClass().add("bar");
        getStyleClass().add("papers");
        none = NoMatch.of(kit, search, () -> { });
        none.setVisible(false);
        StackPane place = new StackPane(tree, none);
        VBox.setVgrow(place, Priority.ALWAYS);
        getChildren().addAll(head, place);
    }

    void refresh(DocumentsPort.Data now, Optional<DocumentId> chosen) {
        data = now;
        boolean hidden = chosen.flatMap(now::row).filter(row -> now.kind(row.kind()).filter(kind -> fits(kind, row))
                .isEmpty()).isPresent();
        if (hidden) {
            search.clear();
        }
        fill(chosen.map(DocumentId::value).or(this::selected));
    }

    private Optional<String> selected() {
        return Optional.ofNullable(tree.getSelectionModel().getSelectedItem()).map(TreeItem::getValue).map(PaperTree::key);
    }

    private static String key(Line line) {
        return switch (line) {
            case Line.Stage(String name) -> "stage " + name;
            case Line.Kind(DocumentKind kind, long _) -> "kind " + kind.id();
            case Line.Paper(DocumentRow row, String _) -> row.address().value();
        };
    }

    private void fill(Optional<String> chosen) {
        if (data == null) {
            return;
        }
        filling = true;
        TreeItem<Line> root = new TreeItem<>();
        Map<String, TreeItem<Line>> stages = new LinkedHashMap<>();
        TreeItem<Line> found = null;
        for (DocumentKind kind : data.kinds()) {
            List<DocumentRow> rows = data.rows().stream().filter(row -> row.kind().equals(kind.id()))
                    .filter(row -> fits(kind, row)).toList();
            if (rows.isEmpty() && !fits(kind.title() + " " + kind.stage())) {
                continue;
            }
            TreeItem<Line> item = item(new Line.Kind(kind, data.rows().stream()
                    .filter(row -> row.kind().equals(kind.id())).count()));
            rows.forEach(row -> item.getChildren().add(item(new Line.Paper(row,
                    StateWords.among(kit, row, kind, rows)))));
            stages.computeIfAbsent(kind.stage(), name -> item(new Line.Stage(name))).getChildren().add(item);
            for (TreeItem<Line> each : item.getChildren()) {
                found = chosen.filter(key(each.getValue())::equals).isPresent() ? each : found;
            }
            found = chosen.filter(key(item.getValue())::equals).isPresent() ? item : found;
        }
        root.getChildren().addAll(stages.values());
        tree.setRoot(root);
        none.setVisible(root.getChildren().isEmpty() && !search.getText().isBlank());
        filling = false;
        if (found != null) {
            filling = true;
            tree.getSelectionModel().select(found);
            filling = false;
            int at = tree.getRow(found);
            if (at > 12) {
                tree.scrollTo(at - 6);
            }
        }
    }

    private TreeItem<Line> item(Line line) {
        TreeItem<Line> item = new TreeItem<>(line);
        item.setExpanded(!closed.contains(key(line)));
        item.expandedProperty().addListener((property, was, is) -> {
            if (is) {
                closed.remove(key(line));
            } else {
                closed.add(key(line));
            }
        });
        return item;
    }

    private boolean fits(DocumentKind kind, DocumentRow row) {
        return fits(kind.title() + " " + kind.stage() + " " + row.about() + " " + row.numberText() + " " + row.by());
    }

    private boolean fits(String text) {
        String plain = plain(text);
        return plain(search.getText()).lines().flatMap(line -> List.of(line.split("\\s+")).stream())
                .allMatch(plain::contains);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
                .replace('đ', 'd').strip();
    }

    private final class Cell extends TreeCell<Line> {
        @Override
        protected void updateItem(Line line, boolean empty) {
            super.updateItem(line, empty);
            setText(null);
            setGraphic(empty || line == null ? null : switch (line) {
                case Line.Stage(String name) -> words(name, "section-title");
                case Line.Kind(DocumentKind kind, long count) -> counted(kind, count);
                case Line.Paper(DocumentRow row, String words) -> paper(row, words);
            });
            setAccessibleText(empty || line == null ? null : switch (line) {
                case Line.Stage(String name) -> name;
                case Line.Kind(DocumentKind kind, long count) -> kind.title() + ", " + count;
                case Line.Paper(DocumentRow row, String words) -> row.issued().isPresent() ? StateWords.line(kit, row)
                        : words;
            });
            setTooltip(empty || line == null ? null : new Tooltip(getAccessibleText()));
        }

        private Label words(String text, String style) {
            Label label = new Label(text);
            label.getStyleClass().add(style);
            return label;
        }

        private HBox counted(DocumentKind kind, long count) {
            Label title = words(kind.title(), "kind");
            title.setMinWidth(0);
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            Label number = words(count == 0 ? "" : Long.toString(count), "muted");
            number.setMinWidth(USE_PREF_SIZE);
            HBox box = new HBox(6, title, gap, number);
            box.setPrefWidth(0);
            return box;
        }

        private HBox paper(DocumentRow row, String text) {
            Tone tone = StateWords.tone(row);
            Label name = words(text, "paper-line");
            name.setMinWidth(0);
            HBox box = new HBox(6, tone.shape().node(tone.styleClass("icon")), name);
            box.setPrefWidth(0);
            return box;
        }
    }
}
