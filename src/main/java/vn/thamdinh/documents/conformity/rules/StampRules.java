package vn.thamdinh.documents.conformity.rules;

import static vn.thamdinh.documents.conformity.Said.said;
import static vn.thamdinh.documents.conformity.rules.Faults.number;
import static vn.thamdinh.documents.conformity.rules.Faults.quote;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.thamdinh.documents.conformity.RuleId;
import vn.thamdinh.documents.conformity.parts.Wording;
import vn.thamdinh.documents.conformity.sheet.SheetPage;
import vn.thamdinh.documents.conformity.sheet.Stroke;
import vn.thamdinh.documents.conformity.sheet.TextLine;

/** Stamps, the drafter's sign and the address: O01 to O04. */
final class StampRules {
    static final Map<RuleId, Function<Look, Ruling>> RULES = Map.of(RuleId.O01, StampRules::urgency,
            RuleId.O02, StampRules::circulation, RuleId.O03, StampRules::copies, RuleId.O04, StampRules::address);

    private static final double FRAME_MM = 1.5;
    private static final double HEIGHT_MM = 8;
    private static final Pattern ADDRESS =
            Pattern.compile("(?iu)^(Địa chỉ|Số \\d+.*(đường|phố)|ĐT|Điện thoại|Email|E-mail"
            + "|Website|Trang thông tin|Fax)[\\s:].*");

    private StampRules() {
    }

    /** Width and height of the frame around a line of text. */
    private static Optional<double[]> frame(Look look, TextLine line) {
        SheetPage page = look.sheet().page(line.page());
        List<Stroke> near = page.strokes().stream().filter(stroke -> stroke.lengthMm() < 80).toList();
        double left = near.stream().filter(s -> !s.level() && s.rightMm() <= line.leftMm() + 0.5 && across(s, line))
                .mapToDouble(s -> (s.leftMm() + s.rightMm()) / 2).max().orElse(Double.NaN);
        double right = near.stream().filter(s -> !s.level() && s.leftMm() >= line.rightMm() - 0.5 && across(s, line))
                .mapToDouble(s -> (s.leftMm() + s.rightMm()) / 2).min().orElse(Double.NaN);
        double top = near.stream().filter(s -> s.level() && s.bottomMm() < line.baselineMm() && over(s, line))
                .mapToDouble(s -> (s.topMm() + s.bottomMm()) / 2).max().orElse(Double.NaN);
        double bottom = near.stream().filter(s -> s.level() && s.topMm() > line.baselineMm() - 0.3 && over(s, line))
                .mapToDouble(s -> (s.topMm() + s.bottomMm()) / 2).min().orElse(Double.NaN);
        double width = right - left;
        double height = bottom - top;
        return Double.isNaN(width) || Double.isNaN(height) || height > 20 ? Optional.empty()
                : Optional.of(new double[] {width, height});
    }

    private static boolean across(Stroke side, TextLine line) {
        double middle = line.baselineMm() - 1.5;
        return side.topMm() <= middle && side.bottomMm() >= middle;
    }

    private static boolean over(Stroke edge, TextLine line) {
        return edge.leftMm() <= line.leftMm() + 1 && edge.rightMm() >= line.rightMm() - 1;
    }

    private static List<TextLine> stamps(Look look, Pattern wording) {
        return look.parts().stamps().stream().filter(line -> wording.matcher(line.text()).matches()).toList();
    }

    private static Ruling urgency(Look look) {
        List<TextLine> found = stamps(look, Wording.URGENCY);
        if (found.isEmpty()) {
            return Ruling.none(said("stamp.no-stamp-urgency"));
        }
        Faults faults = new Faults();
        for (TextLine line : found) {
            faults.capitals(line).size(line, 13, 14).bold(line).upright(line);
            double asked = line.text().startsWith("THƯỢNG") ? 40 : line.text().startsWith("H") ? 30 : 20;
            Optional<double[]> frame = frame(look, line);
            if (frame.isEmpty()) {
                faults.add(said("stamp.no-single-border", quote(line)), line);
            } else if (Math.abs(frame.get()[0] - asked) > FRAME_MM || Math.abs(frame.get()[1] - HEIGHT_MM) > FRAME_MM) {
                faults.add(said("stamp.frame-mm-8-mm", quote(line), number(frame.get()[0]), number(frame.get()[1]),
                        number(asked)), line);
            }
            int rgb = line.inked().getFirst().face().rgb();
            if ((rgb >> 16 & 0xFF) < 0xB0 || (rgb >> 8 & 0xFF) > 0x60 || (rgb & 0xFF) > 0x60) {
                faults.add(said("stamp.not-bright-red", quote(line)), line);
            }
        }
        return faults.or(said("stamp.frame-colour-stamp-urgency-right"), found.getFirst());
    }

    private static Ruling circulation(Look look) {
        List<TextLine> found = stamps(look, Wording.CIRCULATION);
        if (found.isEmpty()) {
            return Ruling.none(said("stamp.no-restriction-circulation"));
        }
        Faults faults = new Faults();
        for (TextLine line : found) {
            faults.capitals(line).size(line, 13, 14).bold(line).upright(line);
            if (frame(look, line).isEmpty()) {
                faults.add(said("stamp.not-rectangular-frame", quote(line)), line);
            }
        }
        return faults.or(said("stamp.restriction-circulation-framed"), found.getFirst());
    }

    private static Ruling copies(Look look) {
        return look.parts().ending().copies().map(line -> {
            Faults faults = new Faults().size(line, 11, 11).upright(line);
            if (!line.text().matches("\\p{Lu}+\\.? ?\\(\\d+\\)\\.?")) {
                faults.add(said("stamp.drafter-sign-capitals", quote(line)), line);
            }
            return faults.or(said("stamp.drafter-sign-size-11", quote(line)), line);
        }).orElseGet(() -> Ruling.none(said("stamp.no-drafter-sign-number-copies")));
    }

    private static Ruling address(Look look) {
        SheetPage page = look.sheet().page(1);
        List<TextLine> found = page.lines().stream().filter(line -> line.baselineMm() > page.heightMm() * 0.8
                && ADDRESS.matcher(line.text()).matches() && !line.boxed()).toList();
        if (found.isEmpty()) {
            return Ruling.none(said("stamp.no-address-at-foot-page"));
        }
        Faults faults = new Faults();
        found.forEach(line -> faults.size(line, 11, 12).upright(line));
        double width = look.parts().measure().rightMm() - look.parts().measure().leftMm();
        TextLine first = found.getFirst();
        boolean ruled = page.strokes().stream().anyMatch(stroke -> stroke.level() && stroke.solid()
                && stroke.topMm() < first.baselineMm() && stroke.topMm() > first.baselineMm() - 12
                && stroke.lengthMm() > width * 0.97);
        if (!ruled) {
            faults.add(said("stamp.no-line-over-full-width"), first);
        }
        return faults.or(said("stamp.address-size-below-line", number(first.sizePt())), first);
    }
}
