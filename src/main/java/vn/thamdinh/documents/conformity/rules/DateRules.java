package vn.thamdinh.documents.conformity.rules;

import static vn.thamdinh.documents.conformity.Said.said;
import static vn.thamdinh.documents.conformity.rules.Faults.number;
import static vn.thamdinh.documents.conformity.rules.Faults.quote;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thamdinh.documents.conformity.PaperKind;
import vn.thamdinh.documents.conformity.RuleId;
import vn.thamdinh.documents.conformity.sheet.TextLine;

/** Place and date: D01 to D05. */
final class DateRules {
    static final Map<RuleId, Function<Look, Ruling>> RULES = Map.of(RuleId.D01, DateRules::line,
            RuleId.D02, DateRules::form, RuleId.D03, DateRules::day, RuleId.D04, DateRules::month,
            RuleId.D05, DateRules::place);

    /** Number and date may differ in size and spacing: in the decree's own samples by 1.2 mm. */
    private static final double LEVEL_MM = 1.5;
    private static final double CENTRED_MM = 3;
    private static final String ROOM = "[.…_\\s]*";
    private static final Pattern FORM = Pattern.compile("^(.+?)(,?)\\s*ngày\\s+(\\d{1,2}|" + ROOM
            + ")\\s*tháng\\s+(\\d{1,2}|"
            + ROOM + ")\\s*năm\\s*(\\d{4}|\\d{0,3}" + ROOM + ")\\.?$");

    private DateRules() {
    }

    private static Ruling judged(Look look, Function<TextLine, Ruling> judge) {
        return look.head().date().map(judge).orElseGet(() -> look.is(PaperKind.MINUTES)
                ? Ruling.none(said("date.minutes-have-no-line-place"))
                : look.missing(said("date.place-date-issue")));
    }

    private static Ruling line(Look look) {
        return judged(look, line -> {
            Faults faults = new Faults().small(line).size(line, 13, 14).italic(line).light(line);
            look.head().number().ifPresent(number -> {
                double off = Math.abs(number.baselineMm() - line.baselineMm());
                if (off > LEVEL_MM) {
                    faults.add(said("date.place-date-mm-off-line", number(off)), line);
                }
            });
            look.head().nation().or(() -> look.head().motto()).ifPresent(nation ->
                    faults.centred(line, nation.middleMm(), CENTRED_MM, said("shared.national-title")));
            return faults.or(said("date.place-date-italic-size-on", number(line.sizePt())), line);
        });
    }

    private static Optional<Matcher> parts(TextLine line) {
        return Optional.of(FORM.matcher(line.text())).filter(Matcher::matches);
    }

    private static Ruling form(Look look) {
        return judged(look, line -> {
            Optional<Matcher> parts = parts(line);
            if (parts.isEmpty()) {
                return Ruling.fail(said("date.does-not-follow-ia-danh", quote(line)), line);
            }
            return parts.get().group(2).equals(",") ? Ruling.pass(said("date.asked", quote(line)), line)
                    : Ruling.fail(said("date.comma-missing-after-place", quote(line)), line);
        });
    }

    private static Ruling day(Look look) {
        return judged(look, line -> {
            String day = parts(line).map(parts -> parts.group(3)).orElse("");
            return !day.matches("\\d+") ? Ruling.none(said("date.no-day-filled-yet"))
                    : day.length() == 2 ? Ruling.pass(said("date.day", day), line)
                    : Ruling.fail(said("date.day-written-0", day, day), line);
        });
    }

    private static Ruling month(Look look) {
        return judged(look, line -> {
            String month = parts(line).map(parts -> parts.group(4)).orElse("");
            if (!month.matches("\\d+")) {
                return Ruling.none(said("date.no-month-filled-yet"));
            }
            int value = Integer.parseInt(month);
            String asked = value <= 2 ? "0" + value : Integer.toString(value);
            return month.equals(asked) ? Ruling.pass(said("date.month", month), line)
                    : Ruling.fail(said("date.month-written", month, asked), line);
        });
    }

    private static Ruling place(Look look) {
        return judged(look, line -> {
            String place = parts(line).map(parts -> parts.group(1).strip()).orElse("");
            if (place.isEmpty() || place.matches(ROOM)) {
                return Ruling.none(said("date.no-place-filled-yet"));
            }
            if (place.matches("(?i)(TP|TX|TT|H|Q)[.\\s].*") || !Character.isUpperCase(place.codePointAt(0))) {
                return Ruling.fail(said("date.place-abbreviated-or-no-capital", quote(place)), line);
            }
            if (look.context().place().isPresent()) {
                return look.context().place().get().equals(place) ? Ruling.pass(said("date.place", quote(place)), line)
                        : Ruling.fail(said("date.place-2", quote(place), quote(look.context().place().get())), line);
            }
            String heads = String.join(" ", look.head().superior().stream().map(TextLine::text).toList()) + " "
                    + look.head().issuerText();
            return heads.contains(place.toUpperCase(Locale.forLanguageTag("vi")))
                    ? Ruling.pass(said("date.place-part-issuing-body-name", quote(place)), line)
                    : Ruling.review(said("date.see-whether-where-issuing-body", quote(place)), line);
        });
    }
}
