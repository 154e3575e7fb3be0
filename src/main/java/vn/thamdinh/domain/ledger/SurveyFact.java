package vn.thamdinh.domain.ledger;

import java.util.List;
import java.util.Objects;

import vn.thamdinh.domain.survey.SurveyCount;
import vn.thamdinh.domain.survey.SurveyFormId;
import vn.thamdinh.domain.survey.TransactionCount;
import vn.thamdinh.domain.survey.returns.SurveyReturn;
import vn.thamdinh.domain.text.Require;
import vn.thamdinh.domain.unit.UnitId;

/** Survey returns. */
public sealed interface SurveyFact extends Fact {

    /** How many returns of a form came in for a unit, counted by hand. */
    record SurveyCounted(SurveyCount count) implements SurveyFact {

        public SurveyCounted {
            Require.that(count.years() == 1, "counts by hand are of an average year");
        }
    }

    /**
     * The returns of a form for a unit as one source has them; a corrected source puts others in their place. Where
     * there are any, they and not {@link SurveyCounted} are what counts.
     *
     * @param formVersion wording of the form that was asked with
     * @param source      where they came from, such as a platform's or a file's name; 1 to 120 characters
     * @param part        from 1: very many returns are kept in several parts
     * @param returns     may be empty, as after a correction that took them all back
     */
    record ReturnsRecorded(UnitId unit, SurveyFormId form, String formVersion, String source, int part,
                           List<SurveyReturn> returns) implements SurveyFact {

        /** Longest name of a source. */
        public static final int LONGEST_SOURCE = 120;

        public ReturnsRecorded {
            Objects.requireNonNull(unit, "unit");
            Objects.requireNonNull(form, "form");
            formVersion = Require.optionalText(formVersion, "form version");
            source = Require.text(source, "source");
            Require.that(source.length() <= LONGEST_SOURCE, "source is longer than " + LONGEST_SOURCE);
            Require.that(part >= 1, "part below 1");
            returns = List.copyOf(returns);
        }

        /** Whether both say the same but for the hashes, as when two offices took over the same file. */
        public boolean sameBut(ReturnsRecorded other) {
            return withoutHashes(this).equals(withoutHashes(other));
        }

        private static ReturnsRecorded withoutHashes(ReturnsRecorded one) {
            return new ReturnsRecorded(one.unit, one.form, one.formVersion, one.source, one.part,
                    one.returns.stream().map(SurveyReturn::withoutHashes).toList());
        }
    }

    /** How many transactions a unit had in a year, of one procedure or of all together. */
    record TransactionsCounted(TransactionCount count) implements SurveyFact {
    }
}
