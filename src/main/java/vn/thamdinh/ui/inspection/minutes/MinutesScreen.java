package vn.thamdinh.ui.inspection.minutes;

import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

import vn.thamdinh.ui.common.EmptyState;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.Screen;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.inspection.InspectionModel;
import vn.thamdinh.ui.inspection.InspectionModel.Segment;

/** The segment as long as there is nothing to show: sends to the visit. */
public final class MinutesScreen implements Screen {

    private final StackPane view;

    public MinutesScreen(UiKit kit, InspectionModel model) {
        view = new StackPane(new EmptyState(Icons.DOCUMENTS, kit.text("inspection.minutes-none"),
                kit.text("inspection.minutes-none-advice"), kit.text("inspection.segment-visit"),
                () -> model.show(Segment.VISIT)));
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public String titleKey() {
        return "inspection.segment-minutes";
    }
}
