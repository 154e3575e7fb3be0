package vn.thamdinh.ui.results;

import java.util.List;

import vn.thamdinh.domain.eligibility.EligibilityRule;
import vn.thamdinh.domain.scoring.Obstacle;
import vn.thamdinh.domain.scoring.UnitResult;
import vn.thamdinh.domain.survey.QuotaVerdict;
import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.common.Tone;

/** Where a unit stands: words, colour and shape; in short for a cell, in sentences for the explanation. */
public record Standing(Tone tone, Icons shape, String words, List<Reason> reasons) {

    /** One obstacle in a sentence. */
    public record Reason(Tone tone, Icons shape, String sentence) {
    }

    public Standing {
        reasons = List.copyOf(reasons);
    }

    /** The gravest obstacle names the standing; all of them are reasons. */
    public static Standing of(Messages messages, UnitResult result) {
        List<Reason> reasons = result.obstacles().stream().map(obstacle -> new Reason(tone(obstacle),
                shape(obstacle), sentence(messages, obstacle))).toList();
        return switch (result.status()) {
            case RECOGNISED -> new Standing(Tone.OK, Icons.OK, result.grade().map(grade -> grade.name())
                    .orElse(messages.text("results.recognised")), reasons);
            case INELIGIBLE -> new Standing(Tone.ERROR, Icons.ERROR, words(messages, result), reasons);
            case OPEN_CONFLICT -> new Standing(Tone.WARN, Icons.OPEN_QUESTION, words(messages, result), reasons);
            case INCOMPLETE -> new Standing(Tone.WARN, Icons.WARNING, words(messages, result), reasons);
            case NOT_RECOGNISED -> new Standing(Tone.ERROR, Icons.ERROR, words(messages, result), reasons);
        };
    }

    private static String words(Messages messages, UnitResult result) {
        return result.obstacles().stream().filter(obstacle -> names(obstacle, result)).findFirst()
                .map(obstacle -> words(messages, obstacle)).orElse("");
    }

    /** Whether the obstacle is of the kind that decided the status. */
    private static boolean names(Obstacle obstacle, UnitResult result) {
        return switch (result.status()) {
            case RECOGNISED -> false;
            case INELIGIBLE -> obstacle instanceof Obstacle.Vetoed || obstacle instanceof Obstacle.TurnedAway
                    || obstacle instanceof Obstacle.QuotaMissed(QuotaVerdict verdict)
                    && verdict.state() != QuotaVerdict.State.NOT_ENTERED;
            case OPEN_CONFLICT -> obstacle instanceof Obstacle.OpenConflict;
            case INCOMPLETE -> obstacle instanceof Obstacle.ScoresMissing || obstacle instanceof Obstacle.NoVote
                    || obstacle instanceof Obstacle.QuotaMissed || obstacle instanceof Obstacle.ScoresFaulty
                    || obstacle instanceof Obstacle.DataMissing || obstacle instanceof Obstacle.DossierIncomplete;
            case NOT_RECOGNISED -> obstacle instanceof Obstacle.TotalTooLow
                    || obstacle instanceof Obstacle.FieldTooLow || obstacle instanceof Obstacle.VoteLost;
        };
    }

    private static String words(Messages messages, Obstacle obstacle) {
        return switch (obstacle) {
            case Obstacle.QuotaMissed(QuotaVerdict verdict) -> switch (verdict.state()) {
                case NOT_ENTERED -> messages.text("results.short-not-entered", verdict.form());
                case NO_TRANSACTIONS -> messages.text("results.short-no-transactions", verdict.form());
                case MISSED, MET -> messages.text("results.short-quota", verdict.form(), verdict.valid(),
                        verdict.required());
            };
            case Obstacle.TotalTooLow(var total, var threshold) ->
                    messages.text("results.short-total", Figures.points(threshold));
            case Obstacle.FieldTooLow(var field, var points, var threshold) ->
                    messages.text("results.short-field", field);
            case Obstacle.VoteLost(int inFavour, int needed) ->
                    messages.text("results.short-vote", inFavour, needed);
            case Obstacle.NoVote _ -> messages.text("results.short-no-vote");
            case Obstacle.TurnedAway _ -> messages.text("results.short-turned-away");
            case Obstacle.ScoresMissing(int missing) -> messages.text("results.short-missing", missing);
            case Obstacle.ScoresFaulty(int faulty) -> messages.text("results.short-faulty", faulty);
            case Obstacle.DataMissing(var names) -> messages.text("results.short-data", String.join(", ", names));
            case Obstacle.DossierIncomplete(var papers) -> messages.text("results.short-dossier", papers.size());
            case Obstacle.Vetoed(var component) -> messages.text("results.short-veto", component);
            case Obstacle.OpenConflict(int components) -> messages.text("results.short-conflict", components);
        };
    }

    /** What a rule asks for, in a few words. */
    public static String rule(Messages messages, EligibilityRule rule) {
        return messages.text(DossierForm.key(rule));
    }

    static String sentence(Messages messages, Obstacle obstacle) {
        return switch (obstacle) {
            case Obstacle.QuotaMissed(QuotaVerdict verdict) -> switch (verdict.state()) {
                case NOT_ENTERED -> messages.text("results.why-not-entered", verdict.form());
                case NO_TRANSACTIONS -> messages.text("results.why-no-transactions", verdict.form());
                case MISSED, MET -> messages.text("results.why-quota", verdict.form(), verdict.valid(),
                        verdict.required(), verdict.missing());
            };
            case Obstacle.TotalTooLow(var total, var threshold) -> messages.text("results.why-total",
                    Figures.points(total, 2), Figures.points(threshold));
            case Obstacle.FieldTooLow(var field, var points, var threshold) -> messages.text("results.why-field",
                    field, Figures.points(points, 2), Figures.points(threshold));
            case Obstacle.VoteLost(int inFavour, int needed) ->
                    messages.text("results.why-vote", inFavour, needed);
            case Obstacle.NoVote _ -> messages.text("results.why-no-vote");
            case Obstacle.TurnedAway(String reason) -> messages.text("results.why-turned-away", reason);
            case Obstacle.ScoresMissing(int missing) -> messages.text("results.why-missing", missing);
            case Obstacle.ScoresFaulty(int faulty) -> messages.text("results.why-faulty", faulty);
            case Obstacle.DataMissing(var names) -> messages.text("results.why-data", String.join(", ", names));
            case Obstacle.DossierIncomplete(var papers) -> messages.text("results.why-dossier", papers.size());
            case Obstacle.Vetoed(var component) -> messages.text("results.why-veto", component);
            case Obstacle.OpenConflict(int components) -> messages.text("results.why-conflict", components);
        };
    }

    private static Tone tone(Obstacle obstacle) {
        return switch (obstacle) {
            case Obstacle.QuotaMissed(QuotaVerdict verdict) ->
                    verdict.state() == QuotaVerdict.State.NOT_ENTERED ? Tone.WARN : Tone.ERROR;
            case Obstacle.TotalTooLow _, Obstacle.FieldTooLow _, Obstacle.VoteLost _, Obstacle.Vetoed _,
                 Obstacle.TurnedAway _ -> Tone.ERROR;
            case Obstacle.NoVote _, Obstacle.ScoresMissing _, Obstacle.ScoresFaulty _, Obstacle.DataMissing _,
                 Obstacle.DossierIncomplete _, Obstacle.OpenConflict _ -> Tone.WARN;
        };
    }

    private static Icons shape(Obstacle obstacle) {
        return obstacle instanceof Obstacle.OpenConflict ? Icons.OPEN_QUESTION : tone(obstacle).shape();
    }
}
