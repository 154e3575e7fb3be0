package vn.thamdinh.documents.conformity.rules;

import static vn.thamdinh.documents.conformity.Said.said;
import static vn.thamdinh.documents.conformity.rules.Faults.number;
import static vn.thamdinh.documents.conformity.rules.Faults.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.thamdinh.documents.conformity.PaperKind;
import vn.thamdinh.documents.conformity.RuleId;
import vn.thamdinh.documents.conformity.parts.Measure;
import vn.thamdinh.documents.conformity.parts.Paragraph;
import vn.thamdinh.documents.conformity.sheet.TextLine;

/** Running text: B05 to B08 and B16. */
final class TextRules {
    static final Map<RuleId, Function<Look, Ruling>> RULES = Map.of(RuleId.B05, TextRules::face,
            RuleId.B06, TextRules::indent, RuleId.B07, TextRules::apart, RuleId.B08, TextRules::leading,
            RuleId.B16, TextRules::end);

    /** A justified line may end in a stop or hyphen that hangs out a little. */
    private static final double JUSTIFIED_MM = 1.2;
    /** Tab stops and inches: 1.27 cm is half an inch. */
    private static final double INDENT_MM = 0.6;
    private static final double CENTRED_MM = 3;
    /** Single spacing of Times New Roman. */
    private static final double SINGLE = 1.149;
    /** "Exactly" as high as the letters is the least that is still read as single. */
    private static final double LEAST = 1.08;
    private static final double MOST = 1.5 * SINGLE * 1.03;
    /** Half a point: programs round spacing to twips, and lines to pixels. */
    private static final double APART_PT = 5.4;

    private TextRules() {
    }

    /** Paragraphs set across the measure, without headings and captions in its middle. */
    private static List<Paragraph> flowing(Look look) {
        Measure measure = look.parts().measure();
        return look.parts().body().stream().filter(paragraph -> !paragraph.lines().stream().allMatch(line ->
                Math.abs(line.middleMm() - measure.middleMm()) < CENTRED_MM
                        && line.leftMm() > measure.leftMm() + 15)).toList();
    }

    private static boolean onlyLandscape(Look look, Paragraph paragraph) {
        return look.sheet().page(paragraph.first().page()).landscape();
    }

    private static Ruling face(Look look) {
        List<Paragraph> body = flowing(look);
        if (body.isEmpty()) {
            return look.missing(said("text.text"));
        }
        Faults faults = new Faults();
        double right = look.parts().measure().rightMm();
        int full = 0;
        for (Paragraph paragraph : body) {
            for (TextLine line : paragraph.lines()) {
                faults.size(line, 13, 14);
                boolean last = line.equals(paragraph.last());
                if (!last && !onlyLandscape(look, paragraph)) {
                    full++;
                    if (line.rightMm() < right - JUSTIFIED_MM) {
                        faults.add(said("text.does-not-reach-right-margin", quote(line)), line);
                    }
                }
            }
            boolean slanted = paragraph.lines().stream().allMatch(TextLine::italic);
            if (slanted && !paragraph.text().matches("^[(*].*|^Ghi chú.*")) {
                faults.add(said("text.italic-text-upright", quote(paragraph.text())), paragraph.first());
            }
        }
        return faults.or(said("text.text-paragraphs-size-justified-lines", body.size(),
                number(body.getFirst().first().sizePt()), full), body.getFirst().first());
    }

    private static Ruling indent(Look look) {
        List<Paragraph> all = new ArrayList<>(look.parts().bases());
        all.addAll(flowing(look));
        Measure measure = look.parts().measure();
        if (all.isEmpty()) {
            return look.missing(said("text.text"));
        }
        if (!measure.leftKnown() && look.sheet().page(1).margins().isEmpty()) {
            return Ruling.review(said("text.no-paragraph-several-lines-measure"), all.getFirst().first());
        }
        double left = look.sheet().page(1).margins().map(m -> m.leftMm()).orElse(measure.leftMm());
        Faults faults = new Faults();
        List<Double> found = new ArrayList<>();
        for (Paragraph paragraph : all) {
            double indent = paragraph.first().leftMm() - left;
            found.add(indent);
            if (Math.abs(indent - 10) > INDENT_MM && Math.abs(indent - 12.7) > INDENT_MM && !onlyLandscape(look,
                    paragraph)) {
                faults.add(said("shared.indented-by-mm-10-or", quote(paragraph.text()), number(indent)),
                        paragraph.first());
            }
        }
        return faults.or(said("text.first-lines-indented-by-mm", number(found.getFirst())), all.getFirst().first());
    }

    /** The distance of lines inside paragraphs to their size; the least of those seen. */
    private static Optional<Double> within(List<Paragraph> paragraphs) {
        return paragraphs.stream().flatMap(paragraph -> ratios(paragraph).stream()).min(Double::compare);
    }

    private static List<Double> ratios(Paragraph paragraph) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 1; i < paragraph.lines().size(); i++) {
            TextLine line = paragraph.lines().get(i);
            if (line.page() == paragraph.lines().get(i - 1).page()) {
                ratios.add(NationRules.ratio(paragraph.lines().get(i - 1), line));
            }
        }
        return ratios;
    }

    private static Ruling apart(Look look) {
        List<Paragraph> all = new ArrayList<>(look.parts().bases());
        all.addAll(look.parts().body());
        double single = within(all).orElse(SINGLE);
        Faults faults = new Faults();
        int seen = 0;
        double least = Double.MAX_VALUE;
        for (int i = 1; i < all.size(); i++) {
            TextLine before = all.get(i - 1).last();
            TextLine line = all.get(i).first();
            double step = (line.baselineMm() - before.baselineMm()) * 72 / 25.4;
            double leading = ratios(all.get(i)).stream().min(Double::compare).orElse(single) * line.sizePt();
            boolean neighbours = line.page() == before.page() && step > 0 && !between(look, before, line);
            if (neighbours) {
                seen++;
                least = Math.min(least, step - leading);
                if (step - leading < APART_PT) {
                    faults.add(said("text.pt-below-paragraph-above-at", quote(line), number(Math.max(0,
                            step - leading))), line);
                }
            }
        }
        return seen == 0 ? Ruling.none(said("text.no-two-paragraphs-follow-one"))
                : faults.or(said("text.paragraphs-pt-apart-or-more", number(least)));
    }

    private static boolean between(Look look, TextLine upper, TextLine lower) {
        return look.sheet().page(upper.page()).lines().stream().anyMatch(line -> line.baselineMm() > upper.baselineMm()
                + 0.5
                && line.baselineMm() < lower.baselineMm() - 0.5);
    }

    private static Ruling leading(Look look) {
        List<Paragraph> all = new ArrayList<>(look.parts().bases());
        all.addAll(look.parts().body());
        Faults faults = new Faults();
        List<Double> ratios = new ArrayList<>();
        for (Paragraph paragraph : all) {
            for (double ratio : ratios(paragraph)) {
                ratios.add(ratio);
                if (ratio < LEAST || ratio > MOST) {
                    faults.add(said("text.lines-lines-apart-1-1", quote(paragraph.text()), number(ratio / SINGLE)),
                            paragraph.first());
                }
            }
        }
        return ratios.isEmpty() ? Ruling.none(said("text.no-paragraph-several-lines"))
                : faults.or(said("text.lines-times-single-spacing-apart", number(ratios.getFirst() / SINGLE)));
    }

    private static Ruling end(Look look) {
        Optional<TextLine> ended = look.sheet().lines().filter(line -> line.text().endsWith("./.")).findFirst();
        if (ended.isPresent()) {
            return Ruling.pass(said("text.text-ends-with"), ended.get());
        }
        if (look.is(PaperKind.FORM) || look.parts().body().isEmpty()) {
            return Ruling.none(said("text.no-text-that-could-end"));
        }
        Paragraph last = look.parts().body().getLast();
        return Ruling.fail(said("text.text-ends-asked", quote(tail(last.text()))), last.last());
    }

    private static String tail(String text) {
        return text.length() <= 30 ? text : "…" + text.substring(text.length() - 30);
    }
}
