package vn.thamdinh.ui.inspection.visit;

import java.time.Clock;
import java.util.Optional;

import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.ui.common.Screen;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.evidence.EvidencePort;
import vn.thamdinh.ui.inspection.InspectionModel;
import vn.thamdinh.ui.inspection.InspectionModel.Segment;

/** Đi kiểm tra: the table of the visit that was chosen, or the visits to choose from. */
public final class VisitScreen implements Screen {

    private final InspectionModel model;
    private final ChooserController chooser;
    private final InspectController table;
    private final Parent chooserView;
    private final Parent tableView;
    private final StackPane room = new StackPane();

    public VisitScreen(UiKit kit, InspectionModel model, VisitPort port, EvidencePort files,
                       Clock clock) {
        this.model = model;
        chooser = new ChooserController(kit, port, clock, this::open);
        table = new InspectController(kit, port, files, clock, this::choose, () -> model.show(Segment.MINUTES));
        chooserView = kit.views().load(chooser);
        tableView = kit.views().load(table);
        room.getChildren().setAll(chooserView);
    }

    @Override
    public Parent view() {
        return room;
    }

    @Override
    public String titleKey() {
        return "inspection.segment-visit";
    }

    @Override
    public void shown() {
        Optional<VisitId> chosen = model.visitProperty().get();
        chosen.ifPresentOrElse(this::show, this::choose);
    }

    @Override
    public void hidden() {
        table.live(false);
    }

    /** A unit's code: its visit, or a new one to it. */
    @Override
    public void reveal(String code) {
        choose();
        chooser.reveal(new UnitId(code));
    }

    private void open(VisitId visit) {
        model.choose(visit);
        show(visit);
    }

    /** One that is only planned waits in the list to be begun. */
    private void show(VisitId visit) {
        table.open(visit, this::choose);
        room.getChildren().setAll(tableView);
        table.live(true);
    }

    private void choose() {
        table.live(false);
        room.getChildren().setAll(chooserView);
        chooser.show(model.visitProperty().get());
    }
}
