package vn.thamdinh.ui.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.scoring.Facts;
import vn.thamdinh.domain.survey.FixedQuota;
import vn.thamdinh.domain.survey.QuotaVerdict;
import vn.thamdinh.domain.survey.SurveyCount;
import vn.thamdinh.domain.survey.SurveyForm;
import vn.thamdinh.domain.survey.returns.Transactions;
import vn.thamdinh.domain.survey.returns.UnitReturns;
import vn.thamdinh.domain.text.Folding;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.usecase.survey.QuotaRow;

/** All units and all forms: required, collected, valid, missing. */
record QuotaBoard(Programme programme, List<Row> rows, List<Total> totals) {

    /**
     * One form of one unit.
     *
     * @param detail what stands behind the count; empty in a programme without details
     */
    record Place(SurveyForm form, Optional<SurveyCount> count, QuotaVerdict verdict, Optional<QuotaRow> detail) {

        /** The returns that the count comes from; empty where it was made by hand. */
        Optional<UnitReturns> returns() {
            return detail.flatMap(QuotaRow::returns);
        }
    }

    /** One procedure of one unit. */
    record Procedure(Unit unit, Transactions.OfProcedure view) {
    }

    /** One unit; places in the order of the programme's forms. */
    record Row(Unit unit, String district, List<Place> places) {

        /** A quota was missed: nothing makes up for it. */
        boolean vetoed() {
            return places.stream().anyMatch(place -> place.verdict().state() == QuotaVerdict.State.MISSED);
        }

        boolean waiting() {
            return places.stream().anyMatch(place -> switch (place.verdict().state()) {
                case NOT_ENTERED, NO_TRANSACTIONS -> true;
                case MET, MISSED -> false;
            });
        }
    }

    /**
     * One form over all units.
     *
     * @param required forms needed together, as far as they can be known
     * @param whole    whether that holds for all units already
     * @param valid    valid forms together
     * @param missing  forms still missing in units that have too few
     * @param met      units that have enough
     */
    record Total(SurveyForm form, int required, boolean whole, int collected, int valid, int missing, int met,
                 int missed) {
    }

    enum Show { ALL, MISSED, WAITING }

    static QuotaBoard of(SurveyPort.Data data) {
        Programme programme = data.programme();
        List<Row> rows = programme.units().stream().map(unit -> row(data, unit)).toList();
        List<Total> totals = new ArrayList<>();
        for (int i = 0; i < programme.surveys().size(); i++) {
            totals.add(total(programme.surveys().get(i), i, rows));
        }
        return new QuotaBoard(programme, rows, List.copyOf(totals));
    }

    List<Row> shown(Show which, String query) {
        return rows.stream().filter(row -> switch (which) {
            case ALL -> true;
            case MISSED -> row.vetoed();
            case WAITING -> row.waiting();
        }).filter(row -> Folding.matches(query, List.of(row.unit().fullName(), row.district()))).toList();
    }

    /** Procedures of the units that are shown, unit by unit. */
    List<Procedure> procedures(Show which, String query) {
        return shown(which, query).stream().flatMap(row -> row.places().stream()
                .flatMap(place -> place.detail().stream()).flatMap(detail -> detail.procedures().stream())
                .map(view -> new Procedure(row.unit(), view))).toList();
    }

    int count(Show which) {
        return shown(which, "").size();
    }

    private static Row row(SurveyPort.Data data, Unit unit) {
        List<Place> places = data.programme().surveys().stream().map(form -> {
            Optional<SurveyCount> count =
                    Optional.ofNullable(data.counts().get(new Facts.SurveyKey(unit.id(), form.id())));
            return new Place(form, count, form.verdict(count),
                    Optional.ofNullable(data.details().get(new Facts.SurveyKey(unit.id(), form.id()))));
        }).toList();
        return new Row(unit, data.programme().district(unit.district()).orElseThrow().name(), places);
    }

    private static Total total(SurveyForm form, int index, List<Row> rows) {
        List<Place> places = rows.stream().map(row -> row.places().get(index)).toList();
        boolean fixed = form.quota() instanceof FixedQuota;
        int required = places.stream().mapToInt(place -> place.verdict().required()).sum();
        boolean whole = fixed || places.stream().allMatch(place -> place.count().filter(count -> count.years() > 0).isPresent());
        return new Total(form, required, whole,
                places.stream().mapToInt(place -> place.count().map(SurveyCount::collected).orElse(0)).sum(),
                places.stream().mapToInt(place -> place.verdict().valid()).sum(),
                places.stream().mapToInt(place -> place.verdict().missing()).sum(),
                (int) places.stream().filter(place -> place.verdict().met()).count(),
                (int) places.stream().filter(place -> place.verdict().state() == QuotaVerdict.State.MISSED).count());
    }
}
