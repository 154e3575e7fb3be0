package vn.thamdinh.ui.matrix;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.rule.ScoringRule;
import vn.thamdinh.domain.scoring.SheetKey;
import vn.thamdinh.ui.HalfwayRound;
import vn.thamdinh.ui.appraisal.AppraisalReads;
import vn.thamdinh.ui.appraisal.OpenUnit;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.appraisal.GiveScore.Given;

/** A desk over a sample round that keeps what the matrix gives. */
final class MatrixSample {

    final HalfwayRound round;
    final List<List<Given>> given = new ArrayList<>();
    final Map<String, String> drafts = new ConcurrentHashMap<>();

    MatrixSample(Role role) {
        round = HalfwayRound.inTheMiddle(role);
    }

    MatrixPorts ports() {
        var reads = new AppraisalReads(round::round, round::rows,
                unit -> round.isRecused(unit) ? Outcome.refused(Reason.RECUSED, "") : Outcome.done(round.sheet(unit)),
                round::seen, List::of, () -> Map.copyOf(drafts), (prefix, limit) -> List.of(), Map::of,
                key -> Optional.empty());
        return new MatrixPorts(reads, this::give, this::keep, () -> {
            if (given.isEmpty()) {
                return Outcome.refused(Reason.NOT_FOUND, "");
            }
            return Outcome.done(given.removeLast().size());
        });
    }

    private Outcome<Instant> keep(String key, String text) {
        if (text.isEmpty()) {
            drafts.remove(key);
        } else {
            drafts.put(key, text);
        }
        return Outcome.done(HalfwayRound.NOW);
    }

    private Outcome<Integer> give(List<Given> scores) {
        given.add(scores);
        scores.forEach(score -> round.give(new SheetKey(score.unit(), score.stage(), score.scorer()),
                score.component(), new BigDecimal(score.typed().get("points").replace(',', '.')), score.reason(),
                HalfwayRound.NOW));
        return Outcome.done(scores.size());
    }

    /** The first units at one component, with another rule in place of its own. */
    MatrixModel model(ScoringRule rule, int units) {
        List<OpenUnit> read = ports().read().units();
        Component component = new Component(new ComponentId("9.9.9"), "Thử", new BigDecimal("4"), rule, "", "",
                List.of(), "nguồn", true);
        return new MatrixModel(component, HalfwayRound.programme().scoring(), read.stream().limit(units)
                .map(open -> new MatrixModel.Row(open, open.choices().getFirst())).toList());
    }
}
