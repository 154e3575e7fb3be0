package vn.thamdinh.ui.matrix;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.usecase.Outcome;

/**
 * Has what was typed into the matrix and not given kept shortly afterwards, as the appraisal keeps what is typed there:
 * under the same keys, so that each place goes on with what the other has.
 */
final class MatrixDrafts {
    private static final Duration DELAY = Duration.millis(400);

    private final UiKit kit;
    private final MatrixPorts ports;
    private final Collection<MatrixModel> sheets;
    private final Map<String, String> kept = new HashMap<>();
    private final PauseTransition pause = new PauseTransition(DELAY);

    /** @param sheets all that was opened since the place was entered */
    MatrixDrafts(UiKit kit, MatrixPorts ports, Collection<MatrixModel> sheets) {
        this.kit = kit;
        this.ports = ports;
        this.sheets = sheets;
        pause.setOnFinished(event -> flush());
    }

    /** A sheet was read, with what was kept of it. */
    void opened(MatrixModel sheet) {
        kept.putAll(sheet.kept());
    }

    /** Something was typed, or taken back. */
    void changed() {
        if (pause.getStatus() != Animation.Status.RUNNING) {
            pause.playFromStart();
        }
    }

    /** Keeps what waits now. */
    void flush() {
        pause.stop();
        Map<String, String> due = new HashMap<>();
        sheets.forEach(sheet -> due.putAll(sheet.drafts()));
        due.entrySet().removeIf(draft -> draft.getValue().equals(kept.getOrDefault(draft.getKey(), "")));
        if (!due.isEmpty()) {
            kept.putAll(due);
            kit.tasks().run(progress -> keep(due)).onRefused(kit.dialogs()::refused);
        }
    }

    private Outcome<Integer> keep(Map<String, String> due) {
        for (var draft : List.copyOf(due.entrySet())) {
            if (ports.keep().keep(draft.getKey(), draft.getValue()) instanceof Outcome.Refused<?> refused) {
                return refused.as();
            }
        }
        return Outcome.done(due.size());
    }
}
