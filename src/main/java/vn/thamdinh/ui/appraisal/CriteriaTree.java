package vn.thamdinh.ui.appraisal;

import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.ThinBar;
import vn.thamdinh.ui.common.UiKit;

/** The left pane: the criteria with what was given, and how far the unit has come. */
final class CriteriaTree {

    /** Lines kept above the chosen one. */
    private static final int ABOVE = 8;

    private final UiKit kit;
    private final ListView<TreeLine> list;
    private final Label progress;
    private final ThinBar bar;
    private Set<ComponentId> lacking = Set.of();
    private boolean filling;

    CriteriaTree(UiKit kit, ListView<TreeLine> list, Label progress, ThinBar bar) {
        this.kit = kit;
        this.list = list;
        this.progress = progress;
        this.bar = bar;
    }

    /**
     * Says who is told what happens here.
     *
     * @param chosen a component was chosen
     * @param step   an arrow key was pressed: so many components on
     * @param enter  Enter was pressed
     */
    void listen(Consumer<ComponentId> chosen, IntConsumer step, Runnable enter) {
        list.getSelectionModel().selectedItemProperty().addListener((property, was, is) -> {
            if (!filling && is instanceof TreeLine.ComponentLine line) {
                staying(() -> chosen.accept(line.component().id()));
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                enter.run();
            } else if (!event.isAltDown() && event.getCode() == KeyCode.UP) {
                staying(() -> step.accept(-1));
            } else if (!event.isAltDown() && event.getCode() == KeyCode.DOWN) {
                staying(() -> step.accept(1));
            } else {
                return;
            }
            event.consume();
        });
    }

    void show(AppraisalModel model) {
        filling = true;
        int scale = model.open().programme().scoring().scale();
        if (list.getCellFactory() == null) {
            list.setCellFactory(each -> new TreeCell(kit.messages(), scale, component -> lacking.contains(component)));
        }
        list.getItems().setAll(model.lines());
        select(model.component().id());
        filling = false;
        int components = model.asked().size();
        bar.setValue((double) model.done() / components);
        progress.setText(model.done() == 0 ? kit.text("appraisal.progress-none", components)
                : kit.text("appraisal.progress", model.done(), components, Figures.points(model.total(), scale)));
    }

    /** Marks the components that show neither a file nor why there is none. */
    void lack(Set<ComponentId> components) {
        if (!lacking.equals(components)) {
            lacking = components;
            list.refresh();
        }
    }

    private void select(ComponentId component) {
        IntStream.range(0, list.getItems().size())
                .filter(i -> list.getItems().get(i) instanceof TreeLine.ComponentLine line
                        && line.component().id().equals(component))
                .findFirst().ifPresent(i -> {
                    list.getSelectionModel().clearAndSelect(i);
                    list.scrollTo(Math.max(0, i - ABOVE));
                });
    }

    /** Who moves about in the tree stays in the tree. */
    private void staying(Runnable move) {
        boolean here = list.isFocused();
        move.run();
        if (here) {
            list.requestFocus();
        }
    }
}
