package vn.thamdinh.ui.studio.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import javafx.application.Platform;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.Keyboard;
import vn.thamdinh.usecase.studio.Change;
import vn.thamdinh.usecase.studio.DraftState;
import vn.thamdinh.usecase.studio.Place;
import vn.thamdinh.usecase.studio.Seed;

/** Draws the parts of a form over a place of the draft, and keeps what they show. */
public final class FormView extends VBox implements Editing.Shown {
    private static final double LABEL_WIDTH = 172;

    private final Editing editing;
    private final Fields fields;
    private final List<Bound> bounds = new ArrayList<>();
    private final Set<Place> open = new HashSet<>();
    private final List<Runnable> titles = new ArrayList<>();
    private Place base;
    private List<FormPart> parts = List.of();

    public FormView(Editing editing) {
        super(8);
        this.editing = editing;
        this.fields = new Fields(editing, bounds::add);
        getStyleClass().add("studio-form");
    }

    /** A table of fields is never squeezed below what can be read; everything else gives way. */
    @Override
    protected double computeMinWidth(double height) {
        return least(this);
    }

    /** What the tables in this need, however deep they lie. */
    private static double least(Region part) {
        if (part.getStyleClass().contains(RowsTable.STYLE)) {
            return part.minWidth(-1);
        }
        Stream<Node> within = part instanceof TitledPane card ? Stream.of(card.getContent()).filter(content -> card.isExpanded())
                : part.getChildrenUnmodifiable().stream();
        double widest = within.filter(child -> child instanceof Region && child.isManaged())
                .mapToDouble(child -> least((Region) child)).max().orElse(0);
        return widest == 0 ? 0 : widest + part.getInsets().getLeft() + part.getInsets().getRight();
    }

    /** Shows these parts of what stands at a place. */
    public void show(Place place, List<FormPart> wanted) {
        base = place;
        parts = List.copyOf(wanted);
        build();
    }

    @Override
    public void show(DraftState state, boolean anew) {
        if (base == null) {
            return;
        }
        if (anew) {
            build();
        } else {
            bounds.forEach(bound -> bound.refresh(state, editing.kit().messages()));
            titles.forEach(Runnable::run);
        }
    }

    /** Puts the cursor into the field of a place, or the nearest above it; unfolds what hides it. */
    public boolean focus(Place place) {
        if (open.addAll(bounds.isEmpty() ? Set.of() : above(place))) {
            build();
        }
        Optional<Bound> nearest = bounds.stream().filter(bound -> bound.place().holds(place))
                .max(Comparator.comparingInt(bound -> bound.place().depth()))
                .or(() -> bounds.stream().filter(bound -> place.holds(bound.place())).findFirst());
        nearest.ifPresent(bound -> Platform.runLater(() -> Keyboard.begin(bound.node())));
        return nearest.isPresent();
    }

    /** Whether a field of exactly that place is here. */
    public boolean shows(Place place) {
        return bounds.stream().anyMatch(bound -> bound.place().equals(place));
    }

    private static Set<Place> above(Place place) {
        Set<Place> above = new HashSet<>();
        for (Place each = place; !each.isFile(); each = each.parent()) {
            above.add(each);
        }
        return above;
    }

    private void build() {
        Optional<Place> focused = focused();
        bounds.clear();
        titles.clear();
        getChildren().setAll(draw(base, parts));
        DraftState state = editing.state();
        bounds.forEach(bound -> bound.refresh(state, editing.kit().messages()));
        focused.flatMap(place -> bounds.stream().filter(bound -> bound.place().equals(place)).findFirst())
                .ifPresent(bound -> Platform.runLater(() -> Keyboard.begin(bound.node())));
    }

    private Optional<Place> focused() {
        Scene scene = getScene();
        return scene == null || scene.getFocusOwner() == null ? Optional.empty()
                : bounds.stream().filter(bound -> bound.node() == scene.getFocusOwner()).map(Bound::place).findFirst();
    }

    /** Simple parts share a grid; whatever is larger stands below it in its order. */
    private List<Node> draw(Place place, List<FormPart> wanted) {
        List<Node> nodes = new ArrayList<>();
        GridPane grid = null;
        for (FormPart part : wanted) {
            Optional<Node> field = simple(part, place, false);
            if (field.isPresent()) {
                if (grid == null) {
                    grid = grid();
                    nodes.add(grid);
                }
                row(grid, part, place.at(part.key()), field.get());
            } else {
                grid = null;
                nodes.add(large(part, place));
            }
        }
        return nodes;
    }

    private static GridPane grid() {
        GridPane grid = new GridPane(10, 8);
        ColumnConstraints labels = new ColumnConstraints(LABEL_WIDTH, LABEL_WIDTH, LABEL_WIDTH);
        ColumnConstraints rest = new ColumnConstraints();
        rest.setHgrow(Priority.ALWAYS);
        rest.setMinWidth(0);
        grid.getColumnConstraints().setAll(labels, rest);
        return grid;
    }

    private void row(GridPane grid, FormPart part, Place place, Node field) {
        int row = grid.getRowCount();
        if (part instanceof FormPart.Flag) {
            grid.add(field, 1, row);
            return;
        }
        Label label = new Label(Words.label(editing.kit().messages(), place));
        label.getStyleClass().add("field-label");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        GridPane.setValignment(label, VPos.TOP);
        GridPane.setMargin(label, new javafx.geometry.Insets(6, 0, 0, 0));
        grid.add(label, 0, row);
        grid.add(field, 1, row);
    }

    private Optional<Node> simple(FormPart part, Place place, boolean compact) {
        return Optional.ofNullable(switch (part) {
            case FormPart.Line line -> fields.line(place.at(line.key()), line.kind(), compact);
            case FormPart.Flag flag -> fields.flag(flag, place.at(flag.key()), compact);
            case FormPart.Choice choice -> fields.choice(choice, place.at(choice.key()), compact);
            case FormPart.Texts texts -> fields.texts(place.at(texts.key()), compact);
            case FormPart.Said said -> fields.said(said, place);
            default -> null;
        });
    }

    private Node large(FormPart part, Place place) {
        return switch (part) {
            case FormPart.Group group -> group(group, place.at(group.key()));
            case FormPart.Rows rows -> rows(rows, place.at(rows.key()));
            case FormPart.Cards cards -> cards(cards, place.at(cards.key()));
            case FormPart.OneOf oneOf -> oneOf(oneOf, place);
            case FormPart.Rule rule -> rule(place.at(rule.key()));
            case FormPart.Heading heading -> heading(editing.kit().text("studio.heading." + heading.key()));
            default -> throw new IllegalStateException("a simple part");
        };
    }

    private static Label heading(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("section-title");
        return label;
    }

    private Node group(FormPart.Group group, Place place) {
        Label title = heading(Words.label(editing.kit().messages(), place));
        if (!editing.state().has(place)) {
            Button add = new Button(editing.kit().text("studio.set-up"), Icons.ADD.node());
            add.setId("add-" + Fields.id(place));
            add.setOnAction(event -> editing.reshape(Change.put(place, group.fresh())));
            HBox line = new HBox(12, title, add);
            line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
            return line;
        }
        VBox box = new VBox(8, title);
        box.getChildren().addAll(draw(place, group.parts()));
        box.getStyleClass().add("studio-group");
        return box;
    }

    private Node oneOf(FormPart.OneOf oneOf, Place place) {
        OneOfBox box = new OneOfBox(editing, oneOf, place);
        VBox whole = new VBox(8, box.node());
        box.chosen().ifPresent(alternative -> {
            List<FormPart> shown = new ArrayList<>(List.of(alternative.part()));
            shown.addAll(alternative.also());
            whole.getChildren().addAll(draw(place, shown));
        });
        return whole;
    }

    private Node rule(Place place) {
        RuleChoice choice = new RuleChoice(editing, place);
        Label error = new Label();
        error.getStyleClass().add("field-error");
        error.setWrapText(true);
        VBox box = new VBox(8, choice.node(), error);
        bounds.add(new Bound(place, choice.node(), _ -> { }, error, true));
        box.getChildren().addAll(draw(place, choice.parts()));
        box.getStyleClass().add("studio-rule");
        return box;
    }

    private Node rows(FormPart.Rows rows, Place list) {
        var table = new RowsTable(editing, rows, list, (column, item) -> simple(column, item, true).orElseThrow());
        return table.node();
    }

    private Node cards(FormPart.Cards cards, Place list) {
        VBox box = new VBox(6, heading(Words.label(editing.kit().messages(), list)));
        DraftState state = editing.state();
        for (Place item : state.items(list)) {
            TitledPane pane = new TitledPane(title(cards, item), null);
            titles.add(() -> pane.setText(title(cards, item)));
            pane.setAnimated(false);
            pane.setMinWidth(0);
            pane.setId("card-" + Fields.id(item));
            pane.setExpanded(open.contains(item) || !state.problems(item).isEmpty() && state.count(list) < 3);
            if (pane.isExpanded()) {
                fill(pane, cards, item);
            }
            pane.expandedProperty().addListener((property, was, now) -> {
                if (now) {
                    open.add(item);
                    fill(pane, cards, item);
                    bounds.forEach(bound -> bound.refresh(editing.state(), editing.kit().messages()));
                } else {
                    open.remove(item);
                    bounds.removeIf(bound -> item.holds(bound.place()));
                }
            });
            box.getChildren().add(pane);
        }
        Button add = new Button(editing.kit().text("studio.add"), Icons.ADD.node());
        add.setId("add-" + Fields.id(list));
        add.setOnAction(event -> {
            Seed seed = cards.fresh().apply(editing.state(), list);
            open.add(list.at(editing.state().count(list)));
            editing.reshape(Change.add(list, seed));
        });
        box.getChildren().add(add);
        return box;
    }

    private String title(FormPart.Cards cards, Place item) {
        String title = editing.state().text(item.at(cards.titleKey()));
        String known = Stream.of("id", "number").map(key -> editing.state().text(item.at(key)))
                .filter(each -> !each.isBlank()).findFirst().orElse(Integer.toString(item.item() + 1));
        return known + "  "
                + (title.isBlank() ? editing.kit().text("studio.untitled") : title);
    }

    private void fill(TitledPane pane, FormPart.Cards cards, Place item) {
        VBox content = new VBox(8);
        content.getChildren().addAll(draw(item, cards.parts()));
        content.getChildren().add(ItemTools.line(editing, item));
        pane.setContent(content);
    }
}
