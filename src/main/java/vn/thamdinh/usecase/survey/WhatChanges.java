package vn.thamdinh.usecase.survey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.scoring.Facts;
import vn.thamdinh.domain.scoring.Results;
import vn.thamdinh.domain.scoring.UnitResult;
import vn.thamdinh.domain.survey.QuotaVerdict;
import vn.thamdinh.domain.survey.SurveyCount;
import vn.thamdinh.domain.survey.SurveyForm;
import vn.thamdinh.domain.survey.SurveyTally;
import vn.thamdinh.domain.survey.returns.UnitReturns;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.book.Snapshot;
import vn.thamdinh.usecase.survey.SurveyChange.Kind;

/** Compares what stands with what would stand with other returns: the recomputation, item by item. */
final class WhatChanges {

    private final Programme programme;
    private final Snapshot now;
    private final SurveyForm form;
    private final List<SurveyChange> changes = new ArrayList<>();

    private WhatChanges(Snapshot now, SurveyForm form) {
        this.programme = now.programme().orElseThrow();
        this.now = now;
        this.form = form;
    }

    /** What is different for units whose returns would be these. */
    static List<SurveyChange> between(Snapshot now, SurveyForm form, Collection<UnitReturns> others) {
        return new WhatChanges(now, form).compare(others);
    }

    private List<SurveyChange> compare(Collection<UnitReturns> others) {
        Facts before = now.facts();
        Facts after = before.with(others.stream().map(other -> before.unit(other.unit())
                .with(now.surveys().count(other), other.tally())).toList());
        Results results = now.results().renewed(programme, after,
                others.stream().map(UnitReturns::unit).collect(Collectors.toSet()));
        for (UnitReturns other : others) {
            counts(other.unit(), before, after);
            answers(other.unit(), before, after);
            points(now.results().unit(other.unit()).orElseThrow(), results.unit(other.unit()).orElseThrow());
        }
        return changes;
    }

    private void note(UnitId unit, Kind kind, String what, String before, String after) {
        if (!before.equals(after)) {
            changes.add(new SurveyChange(unit, kind, what, before, after));
        }
    }

    private void counts(UnitId unit, Facts before, Facts after) {
        Optional<SurveyCount> old = before.survey(unit, form.id());
        Optional<SurveyCount> renewed = after.survey(unit, form.id());
        String name = form.id().value();
        note(unit, Kind.COLLECTED, name, count(old.map(SurveyCount::collected)), count(renewed.map(SurveyCount::collected)));
        note(unit, Kind.VALID, name, count(old.map(SurveyCount::valid)), count(renewed.map(SurveyCount::valid)));
        note(unit, Kind.QUOTA, name, state(form.verdict(old)), state(form.verdict(renewed)));
    }

    private static String count(Optional<Integer> count) {
        return count.orElse(0).toString();
    }

    private static String state(QuotaVerdict verdict) {
        return QuotaRow.word(verdict.state());
    }

    private void answers(UnitId unit, Facts before, Facts after) {
        Optional<SurveyTally> old = before.tally(unit, form.id());
        Optional<SurveyTally> renewed = after.tally(unit, form.id());
        form.questionnaire().questions().forEach(question -> {
            var levels = new TreeSet<String>();
            old.ifPresent(tally -> levels.addAll(tally.choices().getOrDefault(question.id(), Map.of()).keySet()));
            renewed.ifPresent(tally -> levels.addAll(tally.choices().getOrDefault(question.id(), Map.of()).keySet()));
            levels.forEach(level -> note(unit, Kind.ANSWER, question.id() + "=" + level,
                    count(old.map(tally -> tally.count(question.id(), level))),
                    count(renewed.map(tally -> tally.count(question.id(), level)))));
        });
    }

    private void points(UnitResult old, UnitResult renewed) {
        Map<String, BigDecimal> before = points(old);
        points(renewed).forEach((component, points) -> note(old.unit().id(), Kind.POINTS, component,
                Numbers.plain(before.getOrDefault(component, BigDecimal.ZERO)), Numbers.plain(points)));
        note(old.unit().id(), Kind.TOTAL, "", Numbers.plain(old.total()), Numbers.plain(renewed.total()));
    }

    private static Map<String, BigDecimal> points(UnitResult result) {
        Map<String, BigDecimal> points = new LinkedHashMap<>();
        result.fields().forEach(field -> field.components()
                .forEach(one -> points.put(one.component().id().value(), one.points())));
        return points;
    }
}
