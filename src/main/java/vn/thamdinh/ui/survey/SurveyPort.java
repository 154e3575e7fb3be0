package vn.thamdinh.ui.survey;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.scoring.Facts;
import vn.thamdinh.domain.survey.SurveyCount;
import vn.thamdinh.usecase.Outcome;

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
}
