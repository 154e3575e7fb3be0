package vn.thamdinh.documents.conformity.rules;

import static vn.thamdinh.documents.conformity.rules.Faults.number;
import static vn.thamdinh.documents.conformity.rules.Faults.quote;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.thamdinh.documents.conformity.RuleId;
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
            return look.missing("Quốc hiệu");
        }
        TextLine line = nation.get();
        Faults faults = new Faults().capitals(line).size(line, 12, 13).bold(line).upright(line);
        if (!Wording.NATION.matcher(line.text()).find()) {
            faults.add("Quốc hiệu bị ngắt dòng hoặc viết sai: " + quote(line), line);
        }
        if (line.middleMm() < look.sheet().page(1).widthMm() / 2 || line.baselineMm() > LOWEST_MM) {
            faults.add("Quốc hiệu không ở phía trên cùng, bên phải trang đầu", line);
        }
        return faults.or("Quốc hiệu in hoa, đậm, cỡ " + number(line.sizePt()) + ".", line);
    }

    private static Ruling motto(Look look) {
        Optional<TextLine> motto = look.head().motto();
        if (motto.isEmpty()) {
            return look.missing("Tiêu ngữ");
        }
        TextLine line = motto.get();
        Faults faults = new Faults().small(line).size(line, 13, 14).bold(line).upright(line);
        look.head().nation().ifPresent(nation -> {
            faults.centred(line, nation.middleMm(), CENTRED_MM, "Quốc hiệu");
            if (line.baselineMm() < nation.baselineMm()) {
                faults.add("Tiêu ngữ không ở dưới Quốc hiệu", line);
            }
        });
        return faults.or("Tiêu ngữ đậm, cỡ " + number(line.sizePt()) + ", canh giữa dưới Quốc hiệu.", line);
    }

    private static Ruling wording(Look look) {
        return look.head().motto().map(line -> line.text().equals(WORDS)
                        ? Ruling.pass("Viết đúng " + quote(WORDS) + ".", line)
                        : Ruling.fail("Viết " + quote(line) + ", phải là " + quote(WORDS) + ".", line))
                .orElseGet(() -> look.missing("Tiêu ngữ"));
    }

    private static Ruling line(Look look) {
        if (look.head().motto().isEmpty()) {
            return look.missing("Tiêu ngữ");
        }
        TextLine motto = look.head().motto().get();
        Optional<Stroke> stroke = look.strokeBelow(motto, STROKE_BELOW_MM);
        if (stroke.isEmpty()) {
            return Ruling.fail("Không có đường kẻ dưới Tiêu ngữ.", motto);
        }
        double length = stroke.get().lengthMm();
        Faults faults = new Faults();
        if (Math.abs(length - motto.widthMm()) > LENGTH_MM) {
            faults.add("Đường kẻ dài " + number(length) + " mm, dòng chữ dài " + number(motto.widthMm())
                    + " mm, phải bằng nhau",
                    motto);
        }
        if (!stroke.get().solid()) {
            faults.add("Đường kẻ không phải nét liền", motto);
        }
        return faults.or("Đường kẻ dài " + number(length) + " mm, bằng dòng chữ " + number(motto.widthMm()) + " mm.",
                motto);
    }

    private static Ruling single(Look look) {
        if (look.head().nation().isEmpty() || look.head().motto().isEmpty()) {
            return look.missing("Quốc hiệu hoặc Tiêu ngữ");
        }
        TextLine motto = look.head().motto().get();
        double ratio = ratio(look.head().nation().get(), motto);
        return ratio <= SINGLE && ratio > 0.9 ? Ruling.pass("Hai dòng cách nhau dòng đơn.",
                motto) : Ruling.fail("Hai dòng cách nhau " + number(ratio / 1.15) + " dòng, phải dòng đơn.", motto);
    }

    /** Distance of two baselines to the lower line's size. */
    static double ratio(TextLine upper, TextLine lower) {
        return (lower.baselineMm() - upper.baselineMm()) / lower.sizePt() * 72 / 25.4;
    }

    /** A solid line of a third to a half of the text above it, in its middle: C03 and T03. */
    static Ruling share(Look look, java.util.List<TextLine> text, String part) {
        TextLine last = text.getLast();
        Optional<Stroke> stroke = look.strokeBelow(last, STROKE_BELOW_MM + 1.5);
        if (stroke.isEmpty()) {
            return Ruling.fail("Không có đường kẻ dưới " + part + ".", last);
        }
        double length = stroke.get().lengthMm();
        boolean fits = text.stream().anyMatch(line -> length >= line.widthMm() / 3 - LENGTH_MM
                && length <= line.widthMm() / 2 + LENGTH_MM);
        Faults faults = new Faults();
        double widest = text.stream().mapToDouble(TextLine::widthMm).max().orElseThrow();
        if (!fits) {
            faults.add("Đường kẻ dưới " + part + " dài " + number(length) + " mm, dòng chữ dài " + number(widest)
                    + " mm, phải từ 1/3 đến 1/2", last);
        }
        if (!stroke.get().solid()) {
            faults.add("Đường kẻ dưới " + part + " không phải nét liền", last);
        }
        if (Math.abs(stroke.get().middleMm() - last.middleMm()) > CENTRED_MM + 0.5) {
            faults.add("Đường kẻ dưới " + part + " không cân đối so với dòng chữ", last);
        }
        return faults.or("Đường kẻ dài " + number(length) + " mm dưới dòng chữ " + number(widest) + " mm.", last);
    }
}
