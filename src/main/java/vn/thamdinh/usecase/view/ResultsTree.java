package vn.thamdinh.usecase.view;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.eligibility.Paper;
import vn.thamdinh.domain.ledger.CouncilFact.VoteCast;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.scoring.ComponentResult;
import vn.thamdinh.domain.scoring.FieldResult;
import vn.thamdinh.domain.scoring.Obstacle;
import vn.thamdinh.domain.scoring.UnitResult;
import vn.thamdinh.domain.scoring.WaivedRule;
import vn.thamdinh.domain.survey.QuotaVerdict;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.analysis.Analysis;
import vn.thamdinh.usecase.earlier.Validity;

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
            tree.put("year", programme.year());
            Validity.of(programme).ifPresent(until -> tree.put("validUntil", until.toString()));
            tree.put("title", round.title());
            tree.put("rehearsal", round.rehearsal());
            tree.put("sampleCriteria", programme.criteria().sample());
            tree.put("notice", programme.criteria().notice());
            tree.put("published", desk.publication().publish().published().isPresent());
            tree.put("blind", desk.views().isBlind());
            tree.put("digest", round.digest());
            Views views = desk.views();
            var analysis = new AnalysisTree(new Analysis(programme, views.facts(), views.results()), views::nameOf);
            tree.put("units", views.results().units().stream().map(result -> {
                Map<String, Object> unit = unit(programme, result, views.vote(result.unit().id()));
                unit.put("waivers", result.waived().stream().map(waived -> waiver(views, waived)).toList());
                analysis.putInto(unit, result);
                return unit;
            }).toList());
            analysis.putInto(tree);
            return tree;
        });
    }

    /** How one unit's points came about; nothing where there is no such unit or component. */
    public static Optional<Map<String, Object>> trace(Desk desk, UnitId unit, Optional<ComponentId> component) {
        return desk.views().results().unit(unit)
                .filter(result -> component.isEmpty() || result.component(component.get()).isPresent())
                .map(result -> new TraceTree(desk.views()::nameOf).of(result, component));
    }

    private static Map<String, Object> waiver(Views views, WaivedRule waived) {
        String writer = waived.waiver().writer().hex();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("rule", waived.rule().id());
        tree.put("reason", waived.waiver().reason());
        tree.put("time", waived.waiver().time().toString());
        tree.put("entry", waived.waiver().source().hex());
        tree.put("by", views.writers().getOrDefault(writer, writer));
        Optional.ofNullable(views.roles().get(writer)).ifPresent(role -> tree.put("role", word(role)));
        tree.put("instead", waived.obstacles().stream().map(ResultsTree::obstacle).toList());
        return tree;
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
            programme.outline().headClass(grade.id()).ifPresent(head -> tree.put("headClass", head.title()));
        });
        tree.put("status", word(result.status()));
        tree.put("recognised", result.isRecognised());
        tree.put("fields", result.fields().stream().map(ResultsTree::field).toList());
        tree.put("quotas", result.quotas().stream().map(ResultsTree::quota).toList());
        tree.put("dossierMissing", result.dossier().stream().map(Paper::id).toList());
        tree.put("vetoes", result.components().filter(ComponentResult::broken)
                .map(component -> component.component().id().value()).toList());
        tree.put("obstacles", result.obstacles().stream().map(ResultsTree::obstacle).toList());
        vote.ifPresent(cast -> tree.put("vote", Map.of("inFavour", cast.inFavour(), "against", cast.against(),
                "abstained", cast.abstained(), "members", cast.members())));
        return tree;
    }

    private static Map<String, Object> field(FieldResult result) {
        return Map.of("id", result.field().id().value(), "points", points(result.points()),
                "max", points(result.field().max()), "block", word(result.field().block()),
                "applicableMax", points(result.max()),
                "components", result.components().stream().map(ResultsTree::component).toList());
    }

    private static Map<String, Object> component(ComponentResult result) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", result.component().id().value());
        tree.put("points", points(result.points()));
        tree.put("max", points(result.component().max()));
        tree.put("basis", word(result.basis()));
        tree.put("scores", result.trace().inputs().size());
        tree.put("missing", result.missing());
        tree.put("faulty", result.faulty());
        tree.put("conflict", result.conflict());
        tree.put("applicable", result.applicable());
        tree.put("computed", result.computed());
        tree.put("zeroed", result.zeroed());
        return tree;
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
            case Obstacle.TurnedAway(String reason) -> Map.of("kind", "turned-away", "reason", reason);
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

    static String points(BigDecimal points) {
        return Numbers.plain(points);
    }
}
