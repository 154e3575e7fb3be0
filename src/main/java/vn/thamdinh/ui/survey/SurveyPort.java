package vn.thamdinh.ui.survey;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.scoring.Facts;
import vn.thamdinh.domain.survey.SurveyCount;
import vn.thamdinh.domain.survey.SurveyForm;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.view.Views;

/** What the board of survey quotas asks for. Every call blocks. */
public interface SurveyPort {

    /** The counts that stand. */
    record Data(Programme programme, Map<Facts.SurveyKey, SurveyCount> counts) {
        public Data {
            counts = Map.copyOf(counts);
        }
    }

    /** Empty while no round is open. */
    Optional<Data> read();

    /** Hands back when it became durable. */
    Outcome<Instant> count(SurveyCount count);

    /**
     * The open workspace itself.
     *
     * @param told hears when something has become durable; called off the FX thread
     */
    static SurveyPort of(Desk desk, Consumer<Instant> told) {
        return new SurveyPort() {
            @Override
            public Optional<Data> read() {
                return desk.views().round().map(round -> new Data(round.programme(),
                        counts(round.programme(), desk.views())));
            }

            @Override
            public Outcome<Instant> count(SurveyCount count) {
                return desk.countSurvey().count(count).then(saved -> {
                    told.accept(saved.at());
                    return Outcome.done(saved.at());
                });
            }
        };
    }

    private static Map<Facts.SurveyKey, SurveyCount> counts(Programme programme, Views views) {
        Map<Facts.SurveyKey, SurveyCount> counts = new HashMap<>();
        for (Unit unit : programme.units()) {
            for (SurveyForm form : programme.surveys()) {
                views.survey(unit.id(), form.id())
                        .ifPresent(count -> counts.put(new Facts.SurveyKey(unit.id(), form.id()), count));
            }
        }
        return counts;
    }
}
