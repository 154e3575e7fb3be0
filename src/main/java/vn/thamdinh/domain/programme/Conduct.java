package vn.thamdinh.domain.programme;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.text.Require;

/**
 * How scoring is conducted.
 *
 * @param blind  whether members see nobody else's appraisal scores until the secretariat opens them
 * @param stages at most one window for each stage; a stage without one never locks
 * @param escrow whom keys and packages are encrypted to besides their recipients, "age1…"; empty if nobody
 * @param explanation how units answer questions of the council
 * @param evidenceOrReason whether each component shows a file or says why there is none
 */
public record Conduct(boolean blind, List<StageWindow> stages, String escrow, ExplanationWindow explanation,
                      boolean evidenceOrReason) {
    private static final Pattern ESCROW = Pattern.compile("age1[02-9ac-hj-np-z]{58}");

    /** Everyone sees everything and nothing locks. */
    public static final Conduct OPEN = new Conduct(false, List.of(), "");

    /** Explanations without a limit, components without files. */
    public Conduct(boolean blind, List<StageWindow> stages, String escrow) {
        this(blind, stages, escrow, ExplanationWindow.OPEN, false);
    }

    public Conduct {
        Objects.requireNonNull(explanation, "explanation");
        stages = List.copyOf(stages);
        Require.that(stages.stream().map(StageWindow::stage).distinct().count() == stages.size(), "stage twice");
        Require.that(escrow.isEmpty() || ESCROW.matcher(escrow).matches(), "escrow is not a recipient of age");
    }

    public Optional<StageWindow> window(Stage stage) {
        return stages.stream().filter(window -> window.stage() == stage).findFirst();
    }
}
