package vn.thamdinh.domain.programme.change;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thamdinh.domain.council.MeetingRules;
import vn.thamdinh.domain.eligibility.EligibilityRule;
import vn.thamdinh.domain.eligibility.Grade;
import vn.thamdinh.domain.eligibility.Paper;
import vn.thamdinh.domain.programme.Conduct;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.programme.ScoringPolicy;
import vn.thamdinh.domain.programme.Step;
import vn.thamdinh.domain.programme.change.Difference.Area;
import vn.thamdinh.domain.programme.change.Difference.Aspect;
import vn.thamdinh.domain.programme.change.Difference.Kind;
import vn.thamdinh.domain.survey.FixedQuota;
import vn.thamdinh.domain.survey.QuotaRule;
import vn.thamdinh.domain.survey.SurveyForm;
import vn.thamdinh.domain.survey.TransactionShare;
import vn.thamdinh.domain.text.AdministrativeDate;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.domain.text.WorkingDays;
import vn.thamdinh.domain.unit.District;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;

/** What differs between two programmes, in the order in which people read them: units, criteria, plan, rules, texts. */
public final class ProgrammeDiff {

    private final Programme olds;
    private final Programme news;
    private final Differences found = new Differences();

    private ProgrammeDiff(Programme olds, Programme news) {
        this.olds = olds;
        this.news = news;
    }

    /** Everything found; empty for programmes that say the same, whatever their files look like. */
    public static List<Difference> of(Programme before, Programme after) {
        var diff = new ProgrammeDiff(before, after);
        diff.head();
        diff.units();
        new CriteriaDiff(before.criteria(), after.criteria(), diff.found).run();
        diff.steps();
        diff.surveys();
        diff.eligibility();
        diff.grades();
        diff.scoring(before.scoring(), after.scoring());
        diff.conduct(before.conduct(), after.conduct());
        diff.council();
        RegisterDiff.of(before.registers(), after.registers(), diff.found);
        diff.texts();
        return diff.found.all();
    }

    private void head() {
        found.changed(Area.PROGRAMME, "", "", Aspect.NAME, olds.title(), news.title());
        found.changed(Area.PROGRAMME, "", "", Aspect.YEAR, olds.year(), news.year());
        found.matched(Area.DISTRICT, Matching.of(olds.districts(), news.districts(), each -> each.id().code(),
                District::name), each -> each.id().code(), District::name);
    }

    /** A code is a unit's name for good: what is made of others says so itself, wording never does. */
    private void units() {
        for (Unit before : olds.units()) {
            Optional<Unit> after = news.unit(before.id());
            if (after.isEmpty()) {
                gone(before);
            } else {
                found.changed(Area.UNIT, Kind.RENAMED, before.id().code(), after.get().fullName(), Aspect.NAME,
                        before.fullName(), after.get().fullName());
                found.changed(Area.UNIT, Kind.MOVED, before.id().code(), after.get().fullName(), Aspect.PLACE,
                        place(olds, before), place(news, after.get()));
            }
        }
        news.units().stream().filter(unit -> olds.unit(unit.id()).isEmpty()).forEach(this::fresh);
    }

    private static String place(Programme programme, Unit unit) {
        return programme.district(unit.district()).map(District::name).orElse("");
    }

    private void gone(Unit before) {
        Set<UnitId> into = new LinkedHashSet<>(before.history().successors());
        news.units().stream().filter(unit -> unit.history().predecessors().contains(before.id())).map(Unit::id)
                .forEach(into::add);
        Kind kind = into.isEmpty() ? Kind.REMOVED : into.size() > 1 ? Kind.SPLIT : Kind.MERGED;
        found.add(new Difference(Area.UNIT, kind, before.id().code(), before.fullName(),
                into.isEmpty() ? Aspect.WHOLE : Aspect.PREDECESSORS, before.fullName(), names(news, into), 100));
    }

    private void fresh(Unit after) {
        List<UnitId> of = after.history().predecessors();
        found.add(new Difference(Area.UNIT, of.size() > 1 ? Kind.MERGED : Kind.ADDED, after.id().code(),
                after.fullName(), of.isEmpty() ? Aspect.WHOLE : Aspect.PREDECESSORS, names(olds, of),
                after.fullName(), 100));
    }

    private static String names(Programme programme, Collection<UnitId> units) {
        return units.stream().map(id -> programme.unit(id).map(Unit::fullName).orElse(id.code()))
                .collect(Collectors.joining("; "));
    }

    private void steps() {
        Matching<Step> matching = Matching.of(olds.steps(), news.steps(), Step::id, Step::title);
        found.matched(Area.STEP, matching, Step::id, Step::title);
        matching.pairs().forEach(pair -> {
            String id = pair.after().id();
            found.changed(Area.STEP, id, pair.after().title(), Aspect.DEADLINE, deadline(pair.before()),
                    deadline(pair.after()));
            found.changed(Area.STEP, id, pair.after().title(), Aspect.BODY, String.join("; ", pair.before().lead()),
                    String.join("; ", pair.after().lead()));
        });
    }

    private static String deadline(Step step) {
        return step.deadline().lastDay().map(day -> step.deadline().wording() + " (" + AdministrativeDate.shortForm(day)
                + ")").orElse(step.deadline().wording());
    }

    private void surveys() {
        Matching<SurveyForm> matching = Matching.of(olds.surveys(), news.surveys(), form -> form.id().value(),
                SurveyForm::title);
        found.matched(Area.SURVEY, matching, form -> form.id().value(), SurveyForm::title);
        matching.pairs().forEach(pair -> {
            String id = pair.after().id().value();
            found.changed(Area.SURVEY, id, pair.after().title(), Aspect.QUOTA, quota(pair.before().quota()),
                    quota(pair.after().quota()));
            if (!pair.before().questionnaire().questions().equals(pair.after().questionnaire().questions())
                    || !pair.before().questionnaire().scales().equals(pair.after().questionnaire().scales())) {
                found.add(new Difference(Area.SURVEY, Kind.CHANGED, id, pair.after().title(), Aspect.QUESTIONS,
                        Integer.toString(pair.before().questionnaire().questions().size()),
                        Integer.toString(pair.after().questionnaire().questions().size()), 100));
            }
        });
    }

    private static String quota(QuotaRule rule) {
        return switch (rule) {
            case FixedQuota fixed -> Integer.toString(fixed.perUnit());
            case TransactionShare share -> share.percent() + " % " + share.years().stream().map(String::valueOf)
                    .collect(Collectors.joining(", "));
        };
    }

    private void eligibility() {
        Matching<EligibilityRule> matching = Matching.of(olds.eligibility(), news.eligibility(), EligibilityRule::id,
                EligibilityRule::id);
        found.matched(Area.ELIGIBILITY, matching, EligibilityRule::id, EligibilityRule::id);
        matching.pairs().forEach(pair -> {
            found.changed(Area.ELIGIBILITY, pair.after().id(), pair.after().id(), Aspect.THRESHOLD,
                    threshold(pair.before()), threshold(pair.after()));
            found.changed(Area.ELIGIBILITY, pair.after().id(), pair.after().id(), Aspect.WAIVABLE,
                    pair.before().waivable(), pair.after().waivable());
        });
    }

    private static String threshold(EligibilityRule rule) {
        return switch (rule) {
            case EligibilityRule.TotalAtLeast total -> Numbers.trimmed(total.points());
            case EligibilityRule.FieldsAtLeast fields -> fields.percent() + " %";
            default -> rule.getClass().getSimpleName();
        };
    }

    private void grades() {
        Matching<Grade> matching = Matching.of(olds.grades(), news.grades(), Grade::id, Grade::name);
        found.matched(Area.GRADE, matching, Grade::id, Grade::name);
        matching.pairs().forEach(pair -> {
            String id = pair.after().id();
            found.changed(Area.GRADE, id, pair.after().name(), Aspect.THRESHOLD, Numbers.trimmed(pair.before().from()),
                    Numbers.trimmed(pair.after().from()));
            found.changed(Area.GRADE, id, pair.after().name(), Aspect.RECOGNISED, pair.before().recognised(),
                    pair.after().recognised());
            found.changed(Area.GRADE, id, pair.after().name(), Aspect.STARS, pair.before().stars(),
                    pair.after().stars());
        });
        Matching<Paper> papers = Matching.of(olds.papers(), news.papers(),
                paper -> paper.id(), paper -> paper.title());
        found.matched(Area.PAPER, papers, paper -> paper.id(), paper -> paper.title());
        papers.pairs().forEach(pair -> found.changed(Area.PAPER, pair.after().id(), pair.after().title(),
                Aspect.REQUIRED, pair.before().required(), pair.after().required()));
    }

    private void scoring(ScoringPolicy before, ScoringPolicy after) {
        found.changed(Area.SCORING, "", "", Aspect.ROUNDING, before.scale() + " " + before.rounding(),
                after.scale() + " " + after.rounding());
        found.changed(Area.SCORING, "", "", Aspect.COMBINATION, before.combination() + " " + before.trimmed(),
                after.combination() + " " + after.trimmed());
        found.changed(Area.SCORING, "", "", Aspect.RENORMALISE, before.renormalise(), after.renormalise());
        found.changed(Area.SCORING, "", "", Aspect.TIES, before.ties() + " " + before.tieBreaks(),
                after.ties() + " " + after.tieBreaks());
        found.changed(Area.SCORING, "", "", Aspect.REASON_LIMIT, Numbers.trimmed(before.reasonLimit()),
                Numbers.trimmed(after.reasonLimit()));
    }

    private void conduct(Conduct before, Conduct after) {
        found.changed(Area.CONDUCT, "", "", Aspect.BLIND, before.blind(), after.blind());
        found.changed(Area.CONDUCT, "", "", Aspect.WINDOWS, windows(before), windows(after));
        found.changed(Area.CONDUCT, "", "", Aspect.DAYS_OFF, days(olds.outline().days()), days(news.outline().days()));
        found.changed(Area.CONDUCT, "", "", Aspect.EVIDENCE, before.evidenceOrReason(), after.evidenceOrReason());
    }

    private static String days(WorkingDays days) {
        return Stream.concat(days.off().stream().sorted().map(AdministrativeDate::shortForm),
                days.worked().stream().sorted().map(day -> "+" + AdministrativeDate.shortForm(day)))
                .collect(Collectors.joining(", "));
    }

    private static String windows(Conduct conduct) {
        return conduct.stages().stream().map(window -> window.stage() + " " + window.step()
                + (window.locks() ? "*" : "")).collect(Collectors.joining(", "));
    }

    private void council() {
        found.matched(Area.COUNCIL, Matching.of(olds.council().bodies(), news.council().bodies(), body -> body.id(),
                body -> body.name()), body -> body.id(), body -> body.name());
        found.changed(Area.COUNCIL, "", "", Aspect.QUORUM, olds.council().quorumPercent(),
                news.council().quorumPercent());
        found.changed(Area.COUNCIL, "", "", Aspect.MAJORITY, olds.council().strictMajority(),
                news.council().strictMajority());
        MeetingRules before = olds.council().meeting();
        MeetingRules after = news.council().meeting();
        found.changed(Area.COUNCIL, "", "", Aspect.STRICT_QUORUM, before.strictQuorum(), after.strictQuorum());
        found.changed(Area.COUNCIL, "", "", Aspect.MAJORITY_OF, before.majorityOf(), after.majorityOf());
        found.changed(Area.COUNCIL, "", "", Aspect.RECUSED, before.recused(), after.recused());
        found.changed(Area.COUNCIL, "", "", Aspect.PROXIES, before.proxies(), after.proxies());
        found.changed(Area.COUNCIL, "", "", Aspect.WRITTEN_OPINIONS, before.writtenOpinions(), after.writtenOpinions());
        if (!olds.inspection().equals(news.inspection())) {
            found.add(new Difference(Area.INSPECTION, Kind.CHANGED, "", "", Aspect.CHECKLIST,
                    Integer.toString(lines(olds)), Integer.toString(lines(news)), 100));
        }
    }

    private static int lines(Programme programme) {
        return programme.inspection().checklist().stream().mapToInt(group -> group.items().size()).sum();
    }

    private void texts() {
        found.matched(Area.DOCUMENT, Matching.of(olds.documents(), news.documents(), kind -> kind.id(),
                kind -> kind.id()), kind -> kind.id(), kind -> kind.id());
        Map<String, String> before = olds.texts();
        Map<String, String> after = news.texts();
        Set<String> keys = new LinkedHashSet<>(before.keySet());
        keys.addAll(after.keySet());
        keys.stream().filter(key -> !Objects.equals(before.get(key), after.get(key))).forEach(key -> found.add(
                new Difference(Area.TEXT, before.containsKey(key) ? after.containsKey(key) ? Kind.CHANGED
                        : Kind.REMOVED : Kind.ADDED, key, key, Aspect.WORDING, before.getOrDefault(key, ""),
                        after.getOrDefault(key, ""), 100)));
    }
}
