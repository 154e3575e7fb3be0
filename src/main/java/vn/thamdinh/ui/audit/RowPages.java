package vn.thamdinh.ui.audit;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import javafx.application.Platform;

import vn.thamdinh.ui.common.BackgroundTasks;
import vn.thamdinh.usecase.audit.AuditItem;
import vn.thamdinh.usecase.audit.AuditRow;
import vn.thamdinh.usecase.audit.AuditSearch;

/** The words of the entries in view: read when a cell first asks for them, all that were asked for in one pulse at once. */
final class RowPages {

    /** Some forty screens of rows. */
    private static final int MOST_KEPT = 1200;

    private final BackgroundTasks tasks;
    private final AuditSearch search;
    private final Runnable come;
    private final Map<Long, AuditRow> rows = new LinkedHashMap<>(MOST_KEPT, 0.75f, true);
    private final Set<AuditItem> asked = new LinkedHashSet<>();
    private boolean waiting;
    private boolean reading;

    /** @param come called on the FX thread when words have come that a cell asked for */
    RowPages(BackgroundTasks tasks, AuditSearch search, Runnable come) {
        this.tasks = tasks;
        this.search = search;
        this.come = come;
    }

    /** The words, or nothing yet; then they are read and {@code come} is called. */
    Optional<AuditRow> row(AuditItem item) {
        AuditRow row = rows.get(item.number());
        if (row == null) {
            asked.add(item);
            if (!waiting && !reading) {
                waiting = true;
                Platform.runLater(this::read);
            }
        }
        return Optional.ofNullable(row);
    }

    private void read() {
        waiting = false;
        List<AuditItem> page = List.copyOf(asked);
        asked.clear();
        reading = true;
        tasks.read(progress -> search.tell(page)).onDone(told -> {
            rows.putAll(told);
            var oldest = rows.keySet().iterator();
            for (int over = rows.size() - Math.max(MOST_KEPT, page.size()); over > 0; over--) {
                oldest.next();
                oldest.remove();
            }
            come.run();
        }).onEnded(() -> {
            reading = false;
            if (!asked.isEmpty()) {
                waiting = true;
                Platform.runLater(this::read);
            }
        });
    }
}
