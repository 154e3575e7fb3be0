package vn.thamdinh.domain.scoring;

import java.math.BigDecimal;
import java.util.List;

import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.criteria.FieldId;
import vn.thamdinh.domain.survey.QuotaVerdict;

/** Why a unit cannot be recognised, or not yet. */
public sealed interface Obstacle {

    /**
     * A survey quota is not met. Missed, it is a veto, whatever the score (Plan 222, II.3); not entered, or a share of no
     * transactions, of which the plan says nothing, it leaves the unit undecided.
     */
    record QuotaMissed(QuotaVerdict verdict) implements Obstacle {
    }

    /** A condition that blocks recognition is broken, whatever the score. */
    record Vetoed(ComponentId component) implements Obstacle {
    }

    /** Its registration for the year was refused: it is not assessed. */
    record TurnedAway(String reason) implements Obstacle {
    }

    /** The total is below the threshold. */
    record TotalTooLow(BigDecimal total, BigDecimal threshold) implements Obstacle {
    }

    /** A field has less than its share of its maximum. */
    record FieldTooLow(FieldId field, BigDecimal points, BigDecimal threshold) implements Obstacle {
    }

    /**
     * Required papers are not in the dossier.
     *
     * @param papers their ids, in the programme's order
     */
    record DossierIncomplete(List<String> papers) implements Obstacle {
        public DossierIncomplete {
            papers = List.copyOf(papers);
        }
    }

    /** Too few voted in favour. */
    record VoteLost(int inFavour, int needed) implements Obstacle {
    }

    /** The council has not voted yet, or without a quorum. */
    record NoVote() implements Obstacle {
    }

    /** Scores are missing. */
    record ScoresMissing(int missing) implements Obstacle {
    }

    /** Scores stand that count for nothing, their inputs being incomplete or impossible. */
    record ScoresFaulty(int faulty) implements Obstacle {
    }

    /**
     * Components are computed from surveys or figures that are not there.
     *
     * @param names survey forms and figures
     */
    record DataMissing(List<String> names) implements Obstacle {
        public DataMissing {
            names = List.copyOf(names);
        }
    }

    /** Scores that contradict each other stand. */
    record OpenConflict(int components) implements Obstacle {
    }
}
