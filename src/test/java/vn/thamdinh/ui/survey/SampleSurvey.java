package vn.thamdinh.ui.survey;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import vn.thamdinh.domain.scoring.Facts;
import vn.thamdinh.domain.survey.SurveyCount;
import vn.thamdinh.ui.SampleRound;
import vn.thamdinh.usecase.Outcome;

/** Counts in memory. */
final class SampleSurvey implements SurveyPort {

    final Map<Facts.SurveyKey, SurveyCount> counts = new HashMap<>();

    SampleSurvey(Map<Facts.SurveyKey, SurveyCount> counts) {
        this.counts.putAll(counts);
    }

    @Override
    public synchronized Optional<Data> read() {
        return Optional.of(new Data(SampleRound.PROGRAMME, counts));
    }

    @Override
    public synchronized Outcome<Instant> count(SurveyCount count) {
        counts.put(new Facts.SurveyKey(count.unit(), count.form()), count);
        return Outcome.done(SampleRound.NOON);
    }
}
