package vn.thamdinh.ui.results;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.scoring.decisive.Decision;
import vn.thamdinh.domain.scoring.decisive.Smallest;
import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.UiKit;

/** What decides on a unit, and how its total came to be stage by stage, in sentences. */
final class DecisionPart {

    private static final int SHOWN = 4;

    private final UiKit kit;
    private final TracePart trace;

    DecisionPart(UiKit kit, TracePart trace) {
        this.kit = kit;
        this.trace = trace;
    }

    void show(Insight insight, ResultsData data, ResultsData.Line line, Decision decision) {
        stages(insight, data, line);
        trace.title(kit.text("results.turns"));
        decision.themselves().forEach(obstacle ->
                trace.words(kit.text("results.turns-itself", Standing.sentence(kit.messages(), obstacle))));
        if (!decision.themselves().isEmpty()) {
            return;
        }
        decision.components().ifPresentOrElse(
                found -> trace.words(kit.text("results.turns-components", found.size(), sets(found, id -> id.value()))),
                () -> trace.words(kit.text("results.turns-nothing")));
        decision.scorers().ifPresent(found -> trace.words(kit.text("results.turns-scorers", found.size(),
                sets(found, scorer -> data.names().getOrDefault(scorer, scorer.value())))));
        if (decision.scorers().isEmpty() && decision.searched() > 0) {
            trace.words(kit.text("results.turns-no-scorers", decision.searched()));
        }
    }

    private void stages(Insight insight, ResultsData data, ResultsData.Line line) {
        int scale = data.programme().scoring().scale();
        String stages = insight.analysis().stages(line.result().unit()).entrySet().stream()
                .map(stage -> kit.text(key(stage.getKey())) + " " + Figures.points(stage.getValue().points(), scale))
                .collect(Collectors.joining(" · "));
        if (!stages.isEmpty()) {
            trace.title(kit.text("results.stages"));
            trace.words(stages);
        }
    }

    private static String key(Stage stage) {
        return switch (stage) {
            case SELF -> "results.stage-self";
            case VERIFY -> "results.stage-verify";
            case APPRAISE -> "results.stage-appraise";
            case REAPPRAISE -> "results.stage-reappraise";
            case AGREE -> "results.stage-agree";
        };
    }

    private <T> String sets(Smallest<T> found, Function<T, String> name) {
        String some = found.sets().stream().limit(SHOWN).map(set -> names(set, name)).collect(Collectors.joining("; "));
        int more = found.sets().size() - Math.min(SHOWN, found.sets().size());
        return more == 0 && !found.more() ? some : kit.text("results.turns-more", some);
    }

    private static <T> String names(Set<T> set, Function<T, String> name) {
        return set.stream().map(name).sorted().collect(Collectors.joining(" + "));
    }

    /** Names by scorer, for members whom a trace does not name. */
    static String name(ResultsData data, String member) {
        return data.names().getOrDefault(new Scorer(member), member);
    }
}
