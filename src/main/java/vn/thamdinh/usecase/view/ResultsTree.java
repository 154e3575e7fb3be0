package vn.thamdinh.usecase.view;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import vn.thamdinh.domain.ledger.CouncilFact.VoteCast;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.scoring.ComponentResult;
import vn.thamdinh.domain.scoring.FieldResult;
import vn.thamdinh.domain.scoring.Obstacle;
import vn.thamdinh.domain.scoring.UnitResult;
import vn.thamdinh.domain.survey.QuotaVerdict;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.usecase.Desk;

/**
 * Results as the tree that machines read. The field names are a promise: they are only ever added to. Points are plain
 * decimal strings; words for states are lower case with hyphens; what does not exist is left out.
 */
public final class ResultsTree {

    /** Says which fields to expect. */
    public static final String FORMAT = "tham-dinh.results.1";

    private ResultsTree() {
    }

    /** The results that the person at the desk may see; nothing before there is a round. */
    public static Optional<Map<String, Object>> of(Desk desk) {
        return desk.views().round().map(round -> {
            Programme programme = round.programme();
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("format", FORMAT);
            tree.put("programme", programme.id().value());
            tree.put("programmeHash", programme.hash().hex());
            tree.put("title", round.title());
            tree.put("rehearsal", round.rehearsal());
            tree.put("sampleCriteria", programme.criteria().sample());
            tree.put("notice", programme.criteria().notice());
            tree.put("blind", desk.views().isBlind());
            tree.put("digest", round.digest());
            tree.put("units", desk.views().results().units().stream()
                    .map(result -> unit(programme, result, desk.views().vote(result.unit().id()))).toList());
            return tree;
        });
    }

    private static Map<String, Object> unit(Programme programme, UnitResult result, Optional<VoteCast> vote) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("code", result.unit().id().code());
        tree.put("name", result.unit().fullName());
        tree.put("districtCode", result.unit().district().code());
        tree.put("district", programme.district(result.unit().district()).orElseThrow().name());
        tree.put("order", result.unit().order());
        tree.put("total", points(result.total()));
        result.rank().ifPresent(rank -> tree.put("rank", rank));
        result.grade().ifPresent(grade -> {
            tree.put("grade", grade.id());
            tree.put("gradeName", grade.name());
        });
        tree.put("status", word(result.status()));
        tree.put("recognised", result.isRecognised());
        tree.put("fields", result.fields().stream().map(ResultsTree::field).toList());
        tree.put("quotas", result.quotas().stream().map(ResultsTree::quota).toList());
        tree.put("obstacles", result.obstacles().stream().map(ResultsTree::obstacle).toList());
        vote.ifPresent(cast -> tree.put("vote", Map.of("inFavour", cast.inFavour(), "against", cast.against(),
                "abstained", cast.abstained(), "members", cast.members())));
        return tree;
    }

    private static Map<String, Object> field(FieldResult result) {
        return Map.of("id", result.field().id().value(), "points", points(result.points()),
                "max", points(result.field().max()),
                "components", result.components().stream().map(ResultsTree::component).toList());
    }

    private static Map<String, Object> component(ComponentResult result) {
        return Map.of("id", result.component().id().value(), "points", points(result.points()),
                "max", points(result.component().max()), "basis", word(result.trace().basis()),
                "scores", result.trace().inputs().size(), "missing", result.missing(),
                "conflict", result.conflict());
    }

    /** A survey quota: form, required, valid and state. */
    public static Map<String, Object> quota(QuotaVerdict verdict) {
        return Map.of("form", verdict.form().value(), "required", verdict.required(), "valid", verdict.valid(),
                "state", word(verdict.state()));
    }

    /** What stands against recognition: its kind and the figures that decided it. */
    public static Map<String, Object> obstacle(Obstacle obstacle) {
        return switch (obstacle) {
            case Obstacle.QuotaMissed(QuotaVerdict verdict) -> Map.of("kind", "quota-missed",
                    "form", verdict.form().value(), "state", word(verdict.state()), "required", verdict.required(),
                    "valid", verdict.valid());
            case Obstacle.TotalTooLow low -> Map.of("kind", "total-too-low", "total", points(low.total()),
                    "threshold", points(low.threshold()));
            case Obstacle.FieldTooLow low -> Map.of("kind", "field-too-low", "field", low.field().value(),
                    "points", points(low.points()), "threshold", points(low.threshold()));
            case Obstacle.VoteLost lost -> Map.of("kind", "vote-lost", "inFavour", lost.inFavour(),
                    "needed", lost.needed());
            case Obstacle.NoVote _ -> Map.of("kind", "no-vote");
            case Obstacle.Vetoed(var component) -> Map.of("kind", "vetoed", "component", component.value());
            case Obstacle.DossierIncomplete(var papers) -> Map.of("kind", "dossier-incomplete", "papers", papers);
            case Obstacle.ScoresFaulty(int faulty) -> Map.of("kind", "scores-faulty", "faulty", faulty);
            case Obstacle.DataMissing(var names) -> Map.of("kind", "data-missing", "names", names);
            case Obstacle.ScoresMissing(int missing) -> Map.of("kind", "scores-missing", "missing", missing);
            case Obstacle.OpenConflict(int components) ->
                    Map.of("kind", "open-conflict", "components", components);
        };
    }

    /** The word that machines read for one of an enum. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String points(BigDecimal points) {
        return Numbers.plain(points);
    }
}
