package vn.thamdinh.ui.units;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

import vn.thamdinh.domain.survey.SurveyCount;
import vn.thamdinh.domain.survey.SurveyFormId;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.view.RoundView;
import vn.thamdinh.usecase.view.UnitRow;

/**
 * What the list of units asks and orders. All of it blocks.
 *
 * @param survey what was counted of a form in a unit
 * @param count  stores a count; answers when it became durable
 */
public record UnitsPorts(Supplier<Optional<RoundView>> round, Supplier<List<UnitRow>> units,
                         BiFunction<UnitId, SurveyFormId, Optional<SurveyCount>> survey,
                         Function<SurveyCount, Outcome<Instant>> count, SheetReader sheets) {

    /** Kinds of CSV files that are taken in; the words are the message "units.sheet." + key. */
    public enum Sheet {
        SELF("self"), VERIFY("verify"), SURVEYS("surveys");

        private final String key;

        Sheet(String key) {
            this.key = key;
        }

        String messageKey() {
            return "units.sheet." + key;
        }
    }

    /** Takes a whole file in, or nothing of it: each fault is then an argument of the refusal. */
    @FunctionalInterface
    public interface SheetReader {
        Outcome<Imported> read(Sheet sheet, Path csv);
    }

    /**
     * What a file brought.
     *
     * @param units     units named in it
     * @param values    values that are new
     * @param unchanged values that were known already
     * @param at        when it became durable
     */
    public record Imported(int units, int values, int unchanged, Instant at) {
    }
}
