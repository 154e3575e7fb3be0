package vn.thamdinh.ui.bridge;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.frame.Findable;
import vn.thamdinh.ui.help.HelpDoor;
import vn.thamdinh.usecase.bridge.PaperSheet;
import vn.thamdinh.usecase.bridge.RecordSheet.Recorded;
import vn.thamdinh.usecase.bridge.TypeSheet.Next;

/**
 * Nhập từ phiếu giấy: over whatever screen is shown. What is typed is kept as it is typed, so that closing it loses
 * nothing.
 */
public final class BridgeDialog {

    private final UiKit kit;
    private final BridgePort port;
    private final FileDialogs files;
    private final Clock clock;
    private final Runnable changed;
    private final StackPane place = new StackPane();
    private Optional<UnitId> of = Optional.empty();

    /** @param changed called after scores were recorded, for what is shown below */
    public BridgeDialog(UiKit kit, BridgePort port, FileDialogs files, Clock clock, Runnable changed) {
        this.kit = kit;
        this.port = port;
        this.files = files;
        this.clock = clock;
        this.changed = changed;
        place.setId("bridge");
        place.getStyleClass().add("bridge");
        place.getStylesheets().add(BridgeDialog.class.getResource("bridge.css").toExternalForm());
    }

    /** What the finder finds it by. */
    public List<Findable> findables() {
        return List.of(new Findable(kit.text("bridge.title"), kit.text("bridge.about"), Icons.PRINT, this::open));
    }

    /** Shows it with the field of the code. */
    public void open() {
        open(Optional.empty());
    }

    /** The same for a unit: its code is in the field, and its sheet is what is printed. */
    public void open(UnitId unit) {
        open(Optional.of(unit));
    }

    private void open(Optional<UnitId> unit) {
        of = unit;
        kit.dialogs().openWide(kit.text("bridge.title"), HelpDoor.about("bridge", place));
        start();
    }

    Parent place() {
        return place;
    }

    private void start() {
        kit.tasks().read(progress -> port.start()).onDone(found -> {
            StartPane pane = new StartPane(kit, port, files, found, this::show);
            of.ifPresent(unit -> pane.propose(unit, found.codes().getOrDefault(unit, "")));
            place.getChildren().setAll(pane);
            pane.focus();
        });
    }

    private void show(BridgePort.Opened opened, String person) {
        if (opened.next() == Next.COMPARE) {
            compare(opened.sheet());
            return;
        }
        TypingPane pane = new TypingPane(kit, port, opened, person, () -> again(opened.sheet(), person));
        place.getChildren().setAll(pane);
        pane.focus();
    }

    private void again(PaperSheet sheet, String person) {
        kit.tasks().read(progress -> port.opened(sheet)).onDone(opened -> show(opened, person));
    }

    private void compare(PaperSheet sheet) {
        ComparePane pane = new ComparePane(kit, port, sheet, clock, new ComparePane.Ways(this::recorded, this::start));
        place.getChildren().setAll(pane);
        pane.refresh();
    }

    private void recorded(Recorded done) {
        kit.dialogs().notice(Tone.OK, kit.text("bridge.recorded", done.scores(), done.findings()));
        changed.run();
        start();
    }
}
