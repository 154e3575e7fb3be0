package vn.thamdinh.ui.units;

import java.util.Optional;

import vn.thamdinh.domain.scoring.Facts;
import vn.thamdinh.ui.HalfwayRound;
import vn.thamdinh.usecase.Outcome;

/** The ports of the list over a sample round. */
final class UnitsSample {

    private UnitsSample() {
    }

    static UnitsPorts ports(HalfwayRound round) {
        return new UnitsPorts(round::round, round::rows,
                (unit, form) -> Optional.ofNullable(round.facts().surveys().get(new Facts.SurveyKey(unit, form))),
                count -> {
                    round.count(count);
                    return Outcome.done(HalfwayRound.NOW);
                },
                (sheet, files) -> Outcome.done(new UnitsPorts.Imported(770, 0, HalfwayRound.NOW)),
                (stage, folder, progress) -> Outcome.done(round.rows().stream()
                        .map(row -> folder.resolve(row.unit().id().code() + ".xlsx")).toList()),
                new SampleFigures());
    }
}
