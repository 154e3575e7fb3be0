package vn.thamdinh.ui.studio;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import vn.thamdinh.domain.text.ScoreInput;
import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.usecase.studio.DraftState;
import vn.thamdinh.usecase.studio.Place;

/** The tree of fields, criteria and components with their points; what does not add up is marked. */
final class CriteriaTree {
    private static final BigDecimal MOST = new BigDecimal("100000");

    private final UiKit kit;
    private final TreeView<Place> tree = new TreeView<>();
    private final Set<Place> folded = new HashSet<>();
    private DraftState state;
    private boolean filling;

    CriteriaTree(UiKit kit, Consumer<Place> chosen) {
        this.kit = kit;
        tree.setId("criteria-tree");
        tree.setShowRoot(true);
        tree.setCellFactory(ignored -> new Cell());
        tree.getSelectionModel().selectedItemProperty().addListener((property, old, item) -> {
            if (item != null && !filling) {
                chosen.accept(item.getValue());
            }
        });
    }

    TreeView<Place> view() {
        return tree;
    }

    /** What is chosen; the set as a whole where nothing is. */
    Place chosen() {
        TreeItem<Place> item = tree.getSelectionModel().getSelectedItem();
        return item == null ? Place.CRITERIA : item.getValue();
    }

    /** Draws the tree anew and keeps what is chosen and folded. */
    void show(DraftState now, Place chosen) {
        state = now;
        filling = true;
        TreeItem<Place> root = item(Place.CRITERIA, "fields");
        tree.setRoot(root);
        select(chosen);
        filling = false;
    }

    /** Redraws the lines. */
    void refresh(DraftState now) {
        state = now;
        tree.refresh();
    }

    void select(Place place) {
        Optional<TreeItem<Place>> item = find(tree.getRoot(), place);
        item.ifPresent(found -> {
            for (TreeItem<Place> above = found.getParent(); above != null; above = above.getParent()) {
                above.setExpanded(true);
            }
            tree.getSelectionModel().select(found);
            tree.scrollTo(Math.max(0, tree.getRow(found) - 4));
        });
    }

    private static Optional<TreeItem<Place>> find(TreeItem<Place> item, Place place) {
        if (item.getValue().equals(place)) {
            return Optional.of(item);
        }
        return item.getChildren().stream().filter(child -> child.getValue().holds(place))
                .flatMap(child -> find(child, place).stream()).findFirst();
    }

    private TreeItem<Place> item(Place place, String children) {
        TreeItem<Place> item = new TreeItem<>(place);
        item.setExpanded(!folded.contains(place));
        item.expandedProperty().addListener((property, was, now) -> {
            if (now) {
                folded.remove(place);
            } else {
                folded.add(place);
            }
        });
        if (!children.isEmpty()) {
            state.items(place.at(children)).forEach(child -> item.getChildren().add(item(child, below(children))));
        }
        return item;
    }

    static String below(String children) {
        return switch (children) {
            case "fields" -> "criteria";
            case "criteria" -> "components";
            default -> "";
        };
    }

    /** The key of the list below a place of the tree; empty for components. */
    static String children(Place place) {
        return place.isFile() ? "fields" : below(place.parent().key());
    }

    /** What the parts of a place add up to; fields beside the scale do not count. Nothing for components. */
    static Optional<BigDecimal> sum(DraftState state, Place place) {
        String children = children(place);
        if (children.isEmpty() || state.count(place.at(children)) == 0) {
            return Optional.empty();
        }
        return Optional.of(state.items(place.at(children)).stream().filter(child -> state.text(child.at("block")).isEmpty())
                .map(child -> points(state.text(child.at("max")))).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    static BigDecimal points(String text) {
        return ScoreInput.parse(text, MOST, 2) instanceof ScoreInput.Accepted(BigDecimal points) ? points : BigDecimal.ZERO;
    }

    private final class Cell extends TreeCell<Place> {
        @Override
        protected void updateItem(Place place, boolean empty) {
            super.updateItem(place, empty);
            setText(null);
            setGraphic(empty || place == null ? null : line(place));
        }

        private HBox line(Place place) {
            String id = state.text(place.at("id"));
            String title = place.isFile() ? kit.text("studio.whole-set") : state.text(place.at("title"));
            Label words = new Label((id.isEmpty() ? "" : id + "  ") + (title.isBlank() ? kit.text("studio.untitled") : title));
            words.setMinWidth(0);
            words.setPrefWidth(100);
            words.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(words, Priority.ALWAYS);
            String max = state.text(place.at("max"));
            Label points = new Label(max.isEmpty() ? Figures.NONE : Figures.points(points(max)));
            points.getStyleClass().add("num");
            points.setMinWidth(Label.USE_PREF_SIZE);
            HBox line = new HBox(8, words, points);
            line.setMaxWidth(Double.MAX_VALUE);
            boolean off = sum(state, place).filter(sum -> sum.compareTo(points(max)) != 0).isPresent();
            if (off) {
                points.getStyleClass().add("bad");
            }
            if (!state.problems(place).isEmpty()) {
                line.getChildren().add(1, Icons.WARNING.node("icon-warn"));
            }
            if (children(place).equals("fields") || children(place).equals("criteria")) {
                words.getStyleClass().add("strong");
            }
            return line;
        }
    }
}
