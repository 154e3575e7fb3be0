package vn.thamdinh.documents.conformity.rules;

import static vn.thamdinh.documents.conformity.Said.said;
import static vn.thamdinh.documents.conformity.rules.Faults.number;
import static vn.thamdinh.documents.conformity.rules.Faults.quote;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.thamdinh.documents.conformity.RuleId;
import vn.thamdinh.documents.conformity.Said;
import vn.thamdinh.documents.conformity.parts.Wording;
import vn.thamdinh.documents.conformity.sheet.Stroke;
import vn.thamdinh.documents.conformity.sheet.TextLine;

/** National title and motto: Q01 to Q05. */
final class NationRules {
    static final Map<RuleId, Function<Look, Ruling>> RULES = Map.of(RuleId.Q01, NationRules::title,
            RuleId.Q02, NationRules::motto, RuleId.Q03, NationRules::wording, RuleId.Q04, NationRules::line,
            RuleId.Q05, NationRules::single);

    /** Half of what a blank at an end of a centred line shifts it. */
    static final double CENTRED_MM = 1.5;
    /** A line drawn by hand in an office program snaps to 1.27 mm; 0.75 mm at each end are not seen. */
    static final double LENGTH_MM = 1.5;
    static final double STROKE_BELOW_MM = 6;
    /** Single spacing is 1.15 of the size in Times New Roman; a fifth more is still read as single. */
    static final double SINGLE = 1.4;

    private static final String WORDS = "Độc lập - Tự do - Hạnh phúc";
    private static final double LOWEST_MM = 50;

    private NationRules() {
    }

    private static Ruling title(Look look) {
        Optional<TextLine> nation = look.head().nation();
        if (nation.isEmpty()) {
            return look.missing(said("shared.national-title"));
        }
        TextLine line = nation.get();
        Faults faults = new Faults().capitals(line).size(line, 12, 13).bold(line).upright(line);
        if (!Wording.NATION.matcher(line.text()).find()) {
            faults.add(said("nation.national-title-broken-or-misspelt", quote(line)), line);
        }
        if (line.middleMm() < look.sheet().page(1).widthMm() / 2 || line.baselineMm() > LOWEST_MM) {
            faults.add(said("nation.national-title-not-at-top"), line);
        }
        return faults.or(said("nation.national-title-capitals-bold-size", number(line.sizePt())), line);
    }

    private static Ruling motto(Look look) {
        Optional<TextLine> motto = look.head().motto();
        if (motto.isEmpty()) {
            return look.missing(said("nation.national-motto"));
        }
        TextLine line = motto.get();
        Faults faults = new Faults().small(line).size(line, 13, 14).bold(line).upright(line);
        look.head().nation().ifPresent(nation -> {
            faults.centred(line, nation.middleMm(), CENTRED_MM, said("shared.national-title"));
            if (line.baselineMm() < nation.baselineMm()) {
                faults.add(said("nation.motto-not-below-national-title"), line);
            }
        });
        return faults.or(said("nation.motto-bold-size-centred-below", number(line.sizePt())), line);
    }

    private static Ruling wording(Look look) {
        return look.head().motto().map(line -> line.text().equals(WORDS)
                        ? Ruling.pass(said("nation.written-asked", quote(WORDS)), line)
                        : Ruling.fail(said("nation.says-say", quote(line), quote(WORDS)), line))
                .orElseGet(() -> look.missing(said("nation.national-motto")));
    }

    private static Ruling line(Look look) {
        if (look.head().motto().isEmpty()) {
            return look.missing(said("nation.national-motto"));
        }
        TextLine motto = look.head().motto().get();
        Optional<Stroke> stroke = look.strokeBelow(motto, STROKE_BELOW_MM);
        if (stroke.isEmpty()) {
            return Ruling.fail(said("nation.no-line-below-motto"), motto);
        }
        double length = stroke.get().lengthMm();
        Faults faults = new Faults();
        if (Math.abs(length - motto.widthMm()) > LENGTH_MM) {
            faults.add(said("nation.line-mm-long-text-mm", number(length), number(motto.widthMm())),
                    motto);
        }
        if (!stroke.get().solid()) {
            faults.add(said("nation.line-not-solid"), motto);
        }
        return faults.or(said("nation.line-mm-long-long-text", number(length), number(motto.widthMm())),
                motto);
    }

    private static Ruling single(Look look) {
        if (look.head().nation().isEmpty() || look.head().motto().isEmpty()) {
            return look.missing(said("nation.national-title-or-motto"));
        }
        TextLine motto = look.head().motto().get();
        double ratio = ratio(look.head().nation().get(), motto);
        return ratio <= SINGLE && ratio > 0.9 ? Ruling.pass(said("nation.two-lines-have-single-spacing"),
                motto) : Ruling.fail(said("nation.two-lines-lines-apart-single", number(ratio / 1.15)), motto);
    }

    /** Distance of two baselines to the lower line's size. */
    static double ratio(TextLine upper, TextLine lower) {
        return (lower.baselineMm() - upper.baselineMm()) / lower.sizePt() * 72 / 25.4;
    }

    /** A solid line of a third to a half of the text above it, in its middle: C03 and T03. */
    static Ruling share(Look look, java.util.List<TextLine> text, Said part) {
        TextLine last = text.getLast();
        Optional<Stroke> stroke = look.strokeBelow(last, STROKE_BELOW_MM + 1.5);
        if (stroke.isEmpty()) {
            return Ruling.fail(said("nation.no-line-below", part), last);
        }
        double length = stroke.get().lengthMm();
        boolean fits = text.stream().anyMatch(line -> length >= line.widthMm() / 3 - LENGTH_MM
                && length <= line.widthMm() / 2 + LENGTH_MM);
        Faults faults = new Faults();
        double widest = text.stream().mapToDouble(TextLine::widthMm).max().orElseThrow();
        if (!fits) {
            faults.add(said("nation.line-below-mm-long-text", part, number(length), number(widest)), last);
        }
        if (!stroke.get().solid()) {
            faults.add(said("nation.line-below-not-solid", part), last);
        }
        if (Math.abs(stroke.get().middleMm() - last.middleMm()) > CENTRED_MM + 0.5) {
            faults.add(said("nation.line-below-not-middle-text", part), last);
        }
        return faults.or(said("nation.line-mm-below-text-mm", number(length), number(widest)), last);
    }
}
