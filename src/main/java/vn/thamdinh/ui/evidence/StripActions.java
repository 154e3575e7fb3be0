package vn.thamdinh.ui.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.stage.Window;

import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.exchange.stick.ReasonForm;
import vn.thamdinh.usecase.evidence.Evidence;
import vn.thamdinh.usecase.evidence.EvidenceSort;

/** What can be done with one file: drop it with a reason, save a copy outside, keep it smaller. */
final class StripActions {

    private final UiKit kit;
    private final EvidencePort port;
    private final FileDialogs files;
    private final Supplier<Window> window;
    private final Runnable changed;

    StripActions(UiKit kit, EvidencePort port, Supplier<Window> window, Runnable changed) {
        this.window = window;
        this.kit = kit;
        this.port = port;
        this.files = port.dialogs();
        this.changed = changed;
    }

    ContextMenu menu(Evidence evidence, Runnable open) {
        List<MenuItem> items = new ArrayList<>();
        items.add(item("evidence.open", open));
        items.add(item("evidence.save", () -> save(evidence)));
        if (evidence.sort() == EvidenceSort.PICTURE && evidence.here() && evidence.reduced().isEmpty()) {
            items.add(item("evidence.reduce", () -> reduce(evidence)));
        }
        items.add(item("evidence.drop", () -> drop(evidence)));
        return new ContextMenu(items.toArray(MenuItem[]::new));
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(kit.text(key));
        item.setOnAction(event -> action.run());
        return item;
    }

    void drop(Evidence evidence) {
        ReasonForm.open(kit, new ReasonForm.Words("evidence.drop-title", "evidence.drop-text", "evidence.drop-go"),
                reason -> kit.tasks().run(progress -> port.drop(evidence.file(), reason))
                        .onRefused(kit.dialogs()::refused)
                        .onDone(saved -> {
                            changed.run();
                            kit.dialogs().notice(Tone.INFO, kit.text("evidence.dropped", evidence.file().name()),
                                    kit.text("evidence.put-back"), () -> putBack(evidence));
                        }));
    }

    private void putBack(Evidence evidence) {
        kit.tasks().run(progress -> port.putBack(evidence.file())).onRefused(kit.dialogs()::refused)
                .onDone(saved -> changed.run());
    }

    void explain(UnitId unit, ComponentId component, String reason) {
        kit.tasks().run(progress -> port.explain(unit, component, reason)).onRefused(kit.dialogs()::refused)
                .onDone(saved -> changed.run());
    }

    private void reduce(Evidence evidence) {
        kit.dialogs().confirm(kit.text("evidence.reduce-title"), kit.text("evidence.reduce-text", evidence.file().name()),
                kit.text("evidence.reduce-go"), () -> kit.tasks().run(progress -> port.reduce(evidence,
                        kit.text("evidence.reduce-why"))).onRefused(kit.dialogs()::refused)
                        .onDone(attached -> changed.run()));
    }

    /** Asks first: outside, the copy is encrypted no longer; and a file that may do harm may do it there. */
    void save(Evidence evidence) {
        boolean dangerous = evidence.sort() == EvidenceSort.DANGEROUS;
        Runnable go = () -> files.save(window.get(), kit.text("evidence.save-where"), evidence.file().name())
                .ifPresent(target -> kit.tasks().run(progress -> port.save(evidence.file(), target))
                        .onRefused(kit.dialogs()::refused)
                        .onDone(path -> kit.dialogs().notice(Tone.OK, kit.text("evidence.saved", path))));
        String text = kit.text(dangerous ? "evidence.save-danger" : "evidence.save-text", evidence.file().name());
        if (dangerous) {
            kit.dialogs().confirmDestructive(kit.text("evidence.save-title"), text, kit.text("evidence.save-go"), go);
        } else {
            kit.dialogs().confirm(kit.text("evidence.save-title"), text, kit.text("evidence.save-go"), go);
        }
    }
}
