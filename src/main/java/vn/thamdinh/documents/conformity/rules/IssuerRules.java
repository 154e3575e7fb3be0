package vn.thamdinh.documents.conformity.rules;

import static vn.thamdinh.documents.conformity.Said.said;
import static vn.thamdinh.documents.conformity.rules.Faults.number;
import static vn.thamdinh.documents.conformity.rules.Faults.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thamdinh.documents.conformity.RuleId;
import vn.thamdinh.documents.conformity.sheet.TextLine;

/** The issuing body: C01 to C05. */
final class IssuerRules {
    static final Map<RuleId, Function<Look, Ruling>> RULES = Map.of(RuleId.C01, IssuerRules::superior,
            RuleId.C02, IssuerRules::issuer, RuleId.C03, IssuerRules::line, RuleId.C04, IssuerRules::lines,
            RuleId.C05, IssuerRules::place);

    private static final Pattern ABBREVIATED =
            Pattern.compile("(?<!\\p{L})(UBND|HĐND|UBMTTQ|MTTQ|TTHC|CCHC|BQL|TTr|VP|TP\\.|TX\\.|TT\\.)(?!\\p{L})");
    private static final Pattern LOCAL = Pattern.compile("^(ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND|HỘI ĐỒNG NHÂN DÂN|HĐND"
            + "|SỞ|BAN QUẢN LÝ|PHÒNG|CHI CỤC|ỦY BAN MẶT TRẬN).*");
    private static final Pattern UNIT = Pattern.compile("(?<!\\p{L})(TỈNH|THÀNH PHỐ|TP\\.?|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG"
            + "|THỊ TRẤN|ĐẶC KHU)\\s+\\p{L}.*");

    private IssuerRules() {
    }

    private static Ruling superior(Look look) {
        List<TextLine> lines = look.head().superior();
        if (lines.isEmpty()) {
            return Ruling.none(said("issuer.no-superior-body-named"));
        }
        Faults faults = new Faults();
        lines.forEach(line -> faults.capitals(line).size(line, 12, 13).upright(line).light(line));
        return faults.or(said("issuer.superior-body-capitals-size-not", number(lines.getFirst().sizePt())),
                lines.getFirst());
    }

    private static Ruling issuer(Look look) {
        List<TextLine> lines = look.head().issuer();
        if (lines.isEmpty()) {
            return look.missing(said("shared.issuing-body"));
        }
        Faults faults = new Faults();
        List<TextLine> above = look.head().superior();
        double middle = above.isEmpty() ? lines.getFirst().middleMm() : above.getLast().middleMm();
        for (TextLine line : lines) {
            faults.capitals(line).size(line, 12, 13).upright(line).bold(line)
                    .centred(line, middle, NationRules.CENTRED_MM, said("issuer.other-lines-issuing-body"));
        }
        Matcher short1 = ABBREVIATED.matcher(look.head().issuerText());
        if (short1.find()) {
            faults.add(said("issuer.issuing-body-abbreviated-named-full", quote(short1.group())),
                    lines.getFirst());
        }
        return faults.or(said("issuer.issuing-body-capitals-bold-size", number(lines.getFirst().sizePt())),
                lines.getFirst());
    }

    private static Ruling line(Look look) {
        return look.head().issuer().isEmpty() ? look.missing(said("shared.issuing-body"))
                : NationRules.share(look, look.head().issuer(), said("shared.issuing-body"));
    }

    private static Ruling lines(Look look) {
        List<TextLine> all = new ArrayList<>(look.head().superior());
        all.addAll(look.head().issuer());
        if (all.size() < 2) {
            return Ruling.none(said("issuer.body-name-one-line-only"));
        }
        Faults faults = new Faults();
        for (int i = 1; i < all.size(); i++) {
            double ratio = NationRules.ratio(all.get(i - 1), all.get(i));
            if (ratio > NationRules.SINGLE) {
                faults.add(said("issuer.lines-below-line-above-single", quote(all.get(i)), number(ratio / 1.15)),
                        all.get(i));
            }
        }
        return faults.or(said("issuer.lines-with-single-spacing", all.size()), all.getFirst());
    }

    private static Ruling place(Look look) {
        List<TextLine> lines = look.head().superior();
        if (lines.isEmpty()) {
            return Ruling.none(said("issuer.no-superior-body-named"));
        }
        String text = String.join(" ", lines.stream().map(TextLine::text).toList());
        if (!LOCAL.matcher(text).matches()) {
            return Ruling.none(said("issuer.no-local-body-named-after", quote(text)));
        }
        return UNIT.matcher(text).find() ? Ruling.pass(said("issuer.names-administrative-unit", quote(text)),
                lines.getFirst())
                : Ruling.fail(said("issuer.lacks-province-district-or-commune", quote(text)), lines.getFirst());
    }
}
