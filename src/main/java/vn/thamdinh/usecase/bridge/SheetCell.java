package vn.thamdinh.usecase.bridge;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.inspection.checklist.CheckItemId;

/**
 * A place of a sheet on paper into which something may be written.
 *
 * @param key       unique on the sheet
 * @param component where a score is written
 * @param item      where a line of the checklist is answered
 * @param input     the input's name in its rule; empty for reasons, verdicts and remarks
 * @param options   ids of what may be chosen, in the order of their numbers
 */
public record SheetCell(String key, Kind kind, Optional<ComponentId> component, Optional<CheckItemId> item,
                        String input, List<String> options) {

    /** What is written. */
    public enum Kind {
        /** A number with decimal comma or point. */
        NUMBER,
        /** 1 for yes, 0 for no. */
        TICK,
        /** The number of an option, from 1. */
        CHOICE,
        /** 1 met, 2 partly, 3 not. */
        VERDICT,
        /** Words. */
        TEXT
    }

    private static final Pattern DECIMAL = Pattern.compile("[-−–]?[0-9]{1,15}([.,][0-9]{1,9})?");
    private static final Pattern NUMBER_OF_OPTION = Pattern.compile("[1-9][0-9]?");

    public SheetCell {
        options = List.copyOf(options);
    }

    static SheetCell input(ComponentId component, String input, Kind kind, List<String> options) {
        return new SheetCell("v:" + component.value() + ":" + input, kind, Optional.of(component), Optional.empty(),
                input, options);
    }

    static SheetCell reason(ComponentId component) {
        return new SheetCell("r:" + component.value(), Kind.TEXT, Optional.of(component), Optional.empty(), "",
                List.of());
    }

    static SheetCell verdict(CheckItemId item) {
        return new SheetCell("c:" + item.value(), Kind.VERDICT, Optional.empty(), Optional.of(item), "",
                List.of("1", "2", "3"));
    }

    static SheetCell remark(CheckItemId item) {
        return new SheetCell("t:" + item.value(), Kind.TEXT, Optional.empty(), Optional.of(item), "", List.of());
    }

    /** Whether two entries say the same: "95.5" and "95,50" do. */
    boolean same(String one, String other) {
        return normal(one).equals(normal(other));
    }

    /** What the rule is given: an option's id for its number, anything else as typed. */
    String given(String typed) {
        String text = typed.strip();
        if (kind == Kind.CHOICE && NUMBER_OF_OPTION.matcher(text).matches()
                && Integer.parseInt(text) <= options.size()) {
            return options.get(Integer.parseInt(text) - 1);
        }
        return text;
    }

    private String normal(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
        if (kind == Kind.NUMBER && DECIMAL.matcher(text).matches()) {
            BigDecimal number = new BigDecimal(text.replace(',', '.').replaceFirst("^[−–]", "-"));
            return number.stripTrailingZeros().toPlainString();
        }
        return kind == Kind.TEXT ? text : given(text).toLowerCase(Locale.ROOT);
    }
}
