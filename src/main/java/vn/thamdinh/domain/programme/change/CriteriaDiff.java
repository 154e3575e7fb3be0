package vn.thamdinh.domain.programme.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.CriteriaSet;
import vn.thamdinh.domain.criteria.Criterion;
import vn.thamdinh.domain.criteria.Field;
import vn.thamdinh.domain.programme.change.Difference.Area;
import vn.thamdinh.domain.programme.change.Difference.Aspect;
import vn.thamdinh.domain.programme.change.Difference.Kind;
import vn.thamdinh.domain.text.Numbers;

/** What differs between two tables of criteria. */
final class CriteriaDiff {

    private final CriteriaSet olds;
    private final CriteriaSet news;
    private final Differences found;

    CriteriaDiff(CriteriaSet olds, CriteriaSet news, Differences found) {
        this.olds = olds;
        this.news = news;
        this.found = found;
    }

    void run() {
        fields();
        criteria();
        components();
        figures();
    }

    private void fields() {
        Matching<Field> matching = Matching.of(olds.fields(), news.fields(), field -> field.id().value(),
                Field::title);
        found.matched(Area.FIELD, matching, field -> field.id().value(), Field::title);
        matching.pairs().forEach(pair -> found.changed(Area.FIELD, Kind.REWEIGHTED, pair.after().id().value(),
                pair.after().title(), Aspect.POINTS, Numbers.trimmed(pair.before().max()),
                Numbers.trimmed(pair.after().max())));
    }

    private void criteria() {
        List<Criterion> before = olds.fields().stream().flatMap(field -> field.criteria().stream()).toList();
        List<Criterion> after = news.fields().stream().flatMap(field -> field.criteria().stream()).toList();
        Matching<Criterion> matching = Matching.of(before, after, Criterion::id, Criterion::title);
        found.matched(Area.CRITERION, matching, Criterion::id, Criterion::title);
        matching.pairs().forEach(pair -> found.changed(Area.CRITERION, Kind.REWEIGHTED, pair.after().id(),
                pair.after().title(), Aspect.POINTS, Numbers.trimmed(pair.before().max()),
                Numbers.trimmed(pair.after().max())));
    }

    private void components() {
        List<ComponentMatch> matches = ComponentMatch.of(olds, news);
        Map<Component, List<ComponentMatch>> byNew = new LinkedHashMap<>();
        matches.forEach(match -> match.after().forEach(
                after -> byNew.computeIfAbsent(after, _ -> new ArrayList<>()).add(match)));
        for (ComponentMatch match : matches) {
            if (match.after().isEmpty()) {
                whole(Kind.REMOVED, match.before(), name(match.before()), "", 100);
            } else if (match.after().size() > 1) {
                whole(Kind.SPLIT, match.before(), name(match.before()),
                        match.after().stream().map(CriteriaDiff::name).collect(Collectors.joining("; ")),
                        match.degree());
            } else if (byNew.get(match.after().getFirst()).size() == 1) {
                pair(match.before(), match.after().getFirst(), match.degree());
            }
        }
        byNew.forEach((after, sources) -> {
            if (sources.size() > 1) {
                whole(Kind.MERGED, after, sources.stream().map(match -> name(match.before()))
                        .collect(Collectors.joining("; ")), name(after),
                        sources.stream().mapToInt(ComponentMatch::degree).min().orElse(0));
            }
        });
        news.components().stream().filter(after -> !byNew.containsKey(after))
                .forEach(after -> whole(Kind.ADDED, after, "", name(after), 100));
    }

    private void whole(Kind kind, Component component, String before, String after, int degree) {
        found.add(new Difference(Area.COMPONENT, kind, component.id().value(), component.title(), Aspect.WHOLE, before,
                after, degree));
    }

    private static String name(Component component) {
        return component.id() + " " + component.title() + " (" + Numbers.trimmed(component.max()) + ")";
    }

    private void pair(Component before, Component after, int degree) {
        found.matched(Area.COMPONENT, before.id().value(), after.id().value(), before.title(), after.title(), degree);
        String id = after.id().value();
        String old = olds.criterionOf(before.id()).orElseThrow().title();
        String now = news.criterionOf(after.id()).orElseThrow().title();
        if (Wording.degree(old, now) < Matching.ALIKE) {
            found.add(new Difference(Area.COMPONENT, Kind.MOVED, id, after.title(), Aspect.PLACE, old, now, degree));
        }
        found.changed(Area.COMPONENT, Kind.REWEIGHTED, id, after.title(), Aspect.POINTS,
                Numbers.trimmed(before.max()), Numbers.trimmed(after.max()));
        if (!before.rule().equals(after.rule())) {
            found.add(new Difference(Area.COMPONENT, Kind.RULE_CHANGED, id, after.title(), Aspect.RULE,
                    before.rule().formula(), after.rule().formula(), 100));
        }
        found.changed(Area.COMPONENT, Kind.CHANGED, id, after.title(), Aspect.GUIDANCE, before.guidance(),
                after.guidance());
        found.changed(Area.COMPONENT, Kind.CHANGED, id, after.title(), Aspect.EVIDENCE,
                String.join("; ", before.evidence()), String.join("; ", after.evidence()));
        found.changed(Area.COMPONENT, Kind.CHANGED, id, after.title(), Aspect.BODY, before.body(), after.body());
    }

    private void figures() {
        found.matched(Area.FIGURE, Matching.of(olds.figures(), news.figures(), figure -> figure.id().value(),
                figure -> figure.title()), figure -> figure.id().value(), figure -> figure.title());
    }
}
