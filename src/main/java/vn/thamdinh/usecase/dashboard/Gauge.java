package vn.thamdinh.usecase.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.scoring.ScoreSheet;
import vn.thamdinh.domain.survey.QuotaVerdict;
import vn.thamdinh.usecase.view.UnitRow;
import vn.thamdinh.usecase.view.UnitRow.Duty;

/** How far something has come in the whole round. */
public record Gauge(Kind kind, int done, int of) {

    /** What has come so far. */
    public enum Kind {
        /** Units that have scored themselves. */
        SELF,
        /** Units that their district has verified. */
        VERIFY,
        /** Surveys that meet their quota. */
        SURVEYS,
        /** Units that were visited. */
        VISITS,
        /** Units of the person at the desk that he has appraised. */
        MINE,
        /** Units of which no score is missing; while scoring is blind, those that all of their members have scored. */
        SCORED,
        /** Units that are recognised. */
        RECOGNISED
    }

    static List<Gauge> of(Programme programme, List<UnitRow> rows, Conducting conducting) {
        int components = programme.criteria().scored().size();
        List<Gauge> gauges = new ArrayList<>();
        gauges.add(count(Kind.SELF, rows, row -> full(row.self(), components)));
        if (programme.outline().uses(Stage.VERIFY)) {
            gauges.add(count(Kind.VERIFY, rows, row -> full(row.verify(), components)));
        }
        if (!programme.surveys().isEmpty()) {
            List<QuotaVerdict> quotas = rows.stream().flatMap(row -> row.result().quotas().stream()).toList();
            gauges.add(new Gauge(Kind.SURVEYS, (int) quotas.stream().filter(QuotaVerdict::met).count(), quotas.size()));
        }
        gauges.add(count(Kind.VISITS, rows, row -> !row.visits().isEmpty()));
        List<UnitRow> mine = rows.stream().filter(row -> row.duty() == Duty.APPRAISES).toList();
        if (!mine.isEmpty()) {
            gauges.add(count(Kind.MINE, mine, UnitRow::mineDone));
        }
        if (conducting.blind()) {
            conducting.appraised().ifPresent(done -> gauges.add(new Gauge(Kind.SCORED, done.done(), done.of())));
            return gauges;
        }
        gauges.add(count(Kind.SCORED, rows, Gauge::scored));
        if (programme.recognises()) {
            gauges.add(count(Kind.RECOGNISED, rows, row -> row.result().isRecognised()));
        }
        return gauges;
    }

    private static Gauge count(Kind kind, List<UnitRow> rows, Predicate<UnitRow> done) {
        return new Gauge(kind, (int) rows.stream().filter(done).count(), rows.size());
    }

    private static boolean full(ScoreSheet sheet, int components) {
        return sheet.done() == components;
    }

    private static boolean scored(UnitRow row) {
        return row.result().fields().stream().flatMap(field -> field.components().stream())
                .allMatch(component -> component.missing() == 0);
    }
}
