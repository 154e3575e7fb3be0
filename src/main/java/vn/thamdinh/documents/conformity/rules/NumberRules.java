package vn.thamdinh.documents.conformity.rules;

import static vn.thamdinh.documents.conformity.Said.said;
import static vn.thamdinh.documents.conformity.rules.Faults.quote;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thamdinh.documents.conformity.PaperKind;
import vn.thamdinh.documents.conformity.RuleId;
import vn.thamdinh.documents.conformity.parts.Wording;
import vn.thamdinh.documents.conformity.sheet.TextLine;

/** Number and symbol: N01 to N08. */
final class NumberRules {
    static final Map<RuleId, Function<Look, Ruling>> RULES = Map.of(RuleId.N01, NumberRules::label,
            RuleId.N02, NumberRules::zero, RuleId.N03, NumberRules::symbol, RuleId.N04, NumberRules::form,
            RuleId.N05, NumberRules::abbreviation, RuleId.N06, NumberRules::unique, RuleId.N07, NumberRules::series,
            RuleId.N08, NumberRules::below);

    private static final Pattern LINE = Pattern.compile("^Số\\s*:?\\s*([^/]*?)\\s*/(.*)$", Pattern.CASE_INSENSITIVE
            | Pattern.UNICODE_CASE);
    /** Room for a number that is written by hand may be a little wider than the number. */
    private static final double CENTRED_MM = 4;
    private static final Pattern COUNCIL =
            Pattern.compile("^(HỘI ĐỒNG(?! NHÂN DÂN)|TỔ |BAN CHỈ ĐẠO|BAN TỔ CHỨC|ĐOÀN ).*");

    private NumberRules() {
    }

    private static Optional<Matcher> split(Look look) {
        return look.head().number().map(line -> LINE.matcher(line.text())).filter(Matcher::matches);
    }

    private static Optional<Integer> value(Look look) {
        return split(look).map(found -> found.group(1)).filter(text -> text.matches("\\d{1,7}")).map(Integer::valueOf);
    }

    private static Ruling judged(Look look, Function<TextLine, Ruling> judge) {
        return look.head().number().map(judge).orElseGet(() -> look.missing(said("shared.number-symbol")));
    }

    private static Ruling label(Look look) {
        return judged(look, line -> {
            Faults faults = new Faults().size(line, 13, 13).upright(line).light(line);
            if (!line.text().startsWith("Số:")) {
                faults.add(said("number.begin-with-so", quote(line)), line);
            }
            return faults.or(said("number.so-small-letters-size-13"), line);
        });
    }

    private static Ruling zero(Look look) {
        return judged(look, line -> {
            String text = split(look).map(found -> found.group(1)).orElse("");
            if (!text.matches("\\d+")) {
                return Ruling.none(said("number.no-number-filled-yet"));
            }
            return text.length() >= 2 ? Ruling.pass(said("number.number", text), line)
                    : Ruling.fail(said("number.number-below-10-written-0", text, text), line);
        });
    }

    private static Ruling symbol(Look look) {
        return judged(look, line -> {
            String symbol = split(look).map(found -> found.group(2)).orElse("");
            Faults faults = new Faults().size(line, 13, 13).upright(line);
            if (!symbol.matches("[\\p{Lu}\\d]+[\\p{L}\\d]*([-][\\p{L}\\d&.]+)*")) {
                faults.add(said("number.symbol-have-no-blanks-only", quote(symbol)), line);
            } else if (!withoutType(symbol).equals(withoutType(symbol).toUpperCase(java.util.Locale.ROOT))) {
                faults.add(said("number.symbol-capitals", quote(symbol)), line);
            }
            return faults.or(said("number.symbol", quote(symbol)), line);
        });
    }

    /** The types TTr, QyĐ and CTr have small letters of their own. */
    private static String withoutType(String symbol) {
        String first = symbol.replaceFirst("-.*", "");
        return Wording.TYPES.containsValue(first) ? symbol.substring(first.length()) : symbol;
    }

    private static Optional<String> type(Look look) {
        return Wording.knownType(look.parts().title().typeText()).map(Wording.TYPES::get);
    }

    private static Ruling form(Look look) {
        return judged(look, line -> {
            String symbol = split(look).map(found -> found.group(2)).orElse("");
            String[] groups = symbol.split("\\s*-\\s*");
            boolean typed = Wording.TYPES.containsValue(groups[0]);
            if (look.is(PaperKind.LETTER)) {
                return !typed && groups.length >= 2 ? Ruling.pass(said("number.symbol-letter", quote(symbol)), line)
                        : Ruling.fail(said("number.letter-symbol-issuing-body-drafting", quote(symbol)),
                        line);
            }
            return groups.length >= 2 && (typed || type(look).isEmpty())
                    ? Ruling.pass(said("number.symbol-type-issuing-body", quote(symbol)), line)
                    : Ruling.fail(said("number.symbol-type-issuing-body-2", quote(symbol)), line);
        });
    }

    private static Ruling abbreviation(Look look) {
        if (look.is(PaperKind.LETTER)) {
            return Ruling.none(said("number.letter-no-abbreviation-type"));
        }
        return judged(look, line -> {
            String first = split(look).map(found -> found.group(2)).orElse("").replaceFirst("\\s*-.*", "");
            Optional<String> asked = type(look);
            if (asked.isEmpty()) {
                return Ruling.review(said("number.type-not-table-annex-iii", quote(look.parts().title().typeText()),
                        quote(first)), line);
            }
            return first.equals(asked.get()) ? Ruling.pass(said("number.abbreviation-type", first), line)
                    : Ruling.fail(said("number.abbreviation-for-this-type", quote(first), asked.get()), line);
        });
    }

    private static Ruling unique(Look look) {
        Optional<Integer> value = value(look);
        if (value.isEmpty()) {
            return Ruling.none(said("number.no-number-filled-yet"));
        }
        return look.context().numbersTaken().map(taken -> taken.contains(value.get())
                        ? Ruling.fail(said("number.number-was-given-another-paper", value.get()))
                        : Ruling.pass(said("number.number-new-year-series", value.get())))
                .orElseGet(() -> Ruling.review(
                        said("number.file-alone-does-not-tell")));
    }

    private static Ruling series(Look look) {
        if (!COUNCIL.matcher(look.head().issuerText()).matches()) {
            return Ruling.none(said("number.no-paper-council-board-or"));
        }
        return look.context().ownSeries().map(own -> own ? Ruling.pass(said("number.council-its-own-series-numbers"))
                        : Ruling.fail(said("number.council-board-or-team-have")))
                .orElseGet(() -> Ruling.review(said("number.paper-council-board-or-team")));
    }

    private static Ruling below(Look look) {
        return judged(look, line -> {
            if (look.head().issuer().isEmpty()) {
                return look.missing(said("shared.issuing-body"));
            }
            TextLine issuer = look.head().issuer().getLast();
            Faults faults = new Faults().centred(line, issuer.middleMm(), CENTRED_MM, said("shared.issuing-body"));
            if (line.baselineMm() <= issuer.baselineMm()) {
                faults.add(said("number.number-not-below-issuing-body"), line);
            }
            return faults.or(said("number.number-symbol-centred-below-issuing"), line);
        });
    }
}
