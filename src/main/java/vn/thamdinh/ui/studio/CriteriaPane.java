package vn.thamdinh.ui.studio;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.studio.form.Editing;
import vn.thamdinh.ui.studio.form.FormPart;
import vn.thamdinh.ui.studio.form.FormView;
import vn.thamdinh.ui.studio.form.SectionForms;
import vn.thamdinh.usecase.studio.Change;
import vn.thamdinh.usecase.studio.DraftState;
import vn.thamdinh.usecase.studio.Place;
import vn.thamdinh.usecase.studio.Seed;
import vn.thamdinh.usecase.studio.StudioProblem;

/** The tree of criteria to the left, to the right the form of what is chosen, with its rule to be tried at once. */
final class CriteriaPane implements SectionPane {
    private final Editing editing;
    private final UiKit kit;
    private final SectionForms forms;
    private final CriteriaTree tree;
    private final FormView form;
    private final FormView wording;
    private final TryPane trial;
    private final ScrollPane scroll;
    private final SplitPane view;
    private final Label sum = new Label();
    private final Button addBelow = new Button();
    private Place shown = Place.CRITERIA;

    CriteriaPane(Editing editing, Runnable paste) {
        this.editing = editing;
        this.kit = editing.kit();
        this.forms = new SectionForms(kit.messages());
        this.tree = new CriteriaTree(kit, this::choose);
        this.form = new FormView(editing);
        this.wording = new FormView(editing);
        this.trial = new TryPane(kit);
        sum.setId("criteria-sum");
        sum.getStyleClass().add("strong");
        VBox.setVgrow(tree.view(), Priority.ALWAYS);
        VBox left = new VBox(8, tools(paste), tree.view(), sum);
        left.getStyleClass().add("studio-tree");
        left.setMinWidth(300);
        VBox.setMargin(trial.view(), new javafx.geometry.Insets(0, 20, 0, 20));
        VBox right = new VBox(form, trial.view(), wording);
        scroll = FormPane.scrolled(right);
        view = new SplitPane(left, scroll);
        view.setDividerPositions(0.43);
        tree.show(editing.state(), shown);
        choose(shown);
        sums(editing.state());
    }

    private FlowPane tools(Runnable paste) {
        Button table = new Button(kit.text("studio.paste-table"), Icons.IMPORT.node());
        table.setId("paste-criteria");
        table.setOnAction(event -> paste.run());
        Button field = new Button(kit.text("studio.add-field"), Icons.ADD.node());
        field.setId("add-field");
        field.setOnAction(event -> add(Place.CRITERIA));
        addBelow.setGraphic(Icons.ADD.node());
        addBelow.setId("add-below");
        addBelow.setOnAction(event -> add(shown));
        FlowPane tools = new FlowPane(6, 6, table, field, addBelow,
                tool(Icons.UP, "studio.up", "criteria-up", () -> move(-1)),
                tool(Icons.DOWN, "studio.down", "criteria-down", () -> move(1)),
                tool(Icons.REMOVE, "studio.remove", "criteria-remove", this::remove));
        tools.setAlignment(Pos.CENTER_LEFT);
        return tools;
    }

    private Button tool(Icons icon, String key, String id, Runnable action) {
        Button button = icon.button(kit.text(key), action);
        button.setId(id);
        return button;
    }

    private void choose(Place place) {
        shown = place;
        String children = CriteriaTree.children(place);
        form.show(place, switch (children) {
            case "fields" -> forms.set();
            case "criteria" -> forms.field();
            case "components" -> forms.criterion();
            default -> forms.component();
        });
        boolean component = children.isEmpty();
        wording.setVisible(component);
        wording.setManaged(component);
        wording.show(place, component ? forms.wording() : List.of());
        boolean within = children.equals("criteria") || children.equals("components");
        addBelow.setVisible(within);
        addBelow.setManaged(within);
        addBelow.setText(within ? kit.text("studio.add-below." + children) : "");
        trial.show(editing.state(), shown);
        scroll.setVvalue(0);
    }

    /** A new entry has at once everything that its level needs below it. */
    private void add(Place parent) {
        String children = CriteriaTree.children(parent);
        Place list = parent.at(children);
        String prefix = parent.isFile() ? "" : editing.state().text(parent.at("id")) + ".";
        List<String> taken = new ArrayList<>();
        editing.state().items(list).forEach(item -> taken.add(editing.state().text(item.at("id"))));
        int number = taken.size() + 1;
        while (taken.contains(prefix + number)) {
            number++;
        }
        int place = editing.state().count(list);
        shown = list.at(place);
        editing.reshape(Change.add(list, seed(children, prefix + number)));
    }

    private Seed seed(String children, String id) {
        return switch (children) {
            case "fields" -> Seed.group("id", id, "title", kit.text("studio.new-field"), "max", "1")
                    .and("criteria", Seed.list(seed("criteria", id + ".1")));
            case "criteria" -> Seed.group("id", id, "title", kit.text("studio.new-criterion"), "max", "1")
                    .and("components", Seed.list(seed("components", id + ".1")));
            default -> Seed.group("id", id, "title", kit.text("studio.new-component"), "max", "1", "source",
                    kit.text("studio.new-source"));
        };
    }

    private void move(int by) {
        if (shown.isFile()) {
            return;
        }
        Place item = shown;
        int to = item.item() + by;
        if (to >= 0 && to < editing.state().count(item.parent())) {
            shown = item.parent().at(to);
            editing.reshape(Change.move(item, by));
        }
    }

    private void remove() {
        if (shown.isFile()) {
            return;
        }
        Place gone = shown;
        shown = gone.item() > 0 ? gone.parent().at(gone.item() - 1) : gone.parent().parent();
        editing.reshape(Change.remove(gone));
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public void show(DraftState state, boolean anew) {
        if (anew) {
            while (!shown.isFile() && !state.has(shown)) {
                shown = shown.parent().parent();
            }
            tree.show(state, shown);
            choose(shown);
        } else {
            tree.refresh(state);
            form.show(state, false);
            wording.show(state, false);
            trial.show(state, shown);
        }
        sums(state);
    }

    private void sums(DraftState state) {
        Optional<BigDecimal> real = CriteriaTree.sum(state, Place.CRITERIA);
        BigDecimal said = CriteriaTree.points(state.text(Place.CRITERIA.at("max")));
        sum.setText(kit.text("studio.sum", Figures.points(real.orElse(BigDecimal.ZERO)), Figures.points(said)));
        sum.getStyleClass().removeAll("ok", "bad");
        sum.getStyleClass().add(real.filter(each -> each.compareTo(said) == 0).isPresent() ? "ok" : "bad");
    }

    @Override
    public void reveal(StudioProblem problem) {
        tree.select(node(problem.place()));
        if (!wording.shows(problem.place()) || !wording.focus(problem.place())) {
            form.focus(problem.place());
        }
        Reveal.into(scroll);
    }

    /** The entry of the tree that a place belongs to. */
    private static Place node(Place place) {
        Place at = place;
        while (!at.isFile() && !(at.item() >= 0 && List.of("fields", "criteria", "components").contains(at.parent().key()))) {
            at = at.parent();
        }
        return at;
    }
}
