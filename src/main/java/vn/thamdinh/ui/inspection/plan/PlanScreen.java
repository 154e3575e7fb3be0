package vn.thamdinh.ui.inspection.plan;

import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

import vn.thamdinh.ui.common.EmptyState;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.Screen;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.inspection.InspectionModel;
import vn.thamdinh.ui.inspection.InspectionModel.Segment;

/** The segment as long as there is nothing to show: sends to the visit. */
public final class PlanScreen implements Screen {

    private final StackPane view;

    public PlanScreen(UiKit kit, InspectionModel model) {
        view = new StackPane(new EmptyState(Icons.CALENDAR, kit.text("inspection.plan-none"),
                kit.text("inspection.plan-none-advice"), kit.text("inspection.segment-visit"),
                () -> model.show(Segment.VISIT)));
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public String titleKey() {
        return "inspection.segment-plan";
    }
}
