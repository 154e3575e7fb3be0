package vn.thamdinh.ui.units;

import java.util.function.Predicate;

import vn.thamdinh.domain.survey.QuotaVerdict;
import vn.thamdinh.ui.common.Tone;

/** What the list may be narrowed to; the words are the message "units.filter." + key. */
enum UnitFilter {
    ALL("all", Tone.MUTED, line -> true),
    OPEN("open", Tone.MUTED, UnitLine::isOpen),
    SURVEY_MISSED("survey-missed", Tone.ERROR, line -> line.hasSurvey(QuotaVerdict.State.MISSED)),
    SURVEY_OPEN("survey-open", Tone.MUTED, line -> line.hasSurvey(QuotaVerdict.State.NOT_ENTERED)
            || line.hasSurvey(QuotaVerdict.State.NO_TRANSACTIONS)),
    GAP("gap", Tone.WARN, UnitLine::hasLargeGap),
    RECUSED("recused", Tone.MUTED, line -> line.state() == UnitState.RECUSED);

    private final String key;
    private final Tone tone;
    private final Predicate<UnitLine> wanted;

    UnitFilter(String key, Tone tone, Predicate<UnitLine> wanted) {
        this.key = key;
        this.tone = tone;
        this.wanted = wanted;
    }

    String messageKey() {
        return "units.filter." + key;
    }

    Tone tone() {
        return tone;
    }

    boolean wants(UnitLine line) {
        return wanted.test(line);
    }
}
