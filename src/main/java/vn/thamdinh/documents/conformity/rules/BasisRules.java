package vn.thamdinh.documents.conformity.rules;

import static vn.thamdinh.documents.conformity.Said.said;
import static vn.thamdinh.documents.conformity.rules.Faults.quote;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.thamdinh.documents.conformity.PaperKind;
import vn.thamdinh.documents.conformity.RuleId;
import vn.thamdinh.documents.conformity.parts.Paragraph;

/** Legal bases and citations: B01 to B04. */
final class BasisRules {
    static final Map<RuleId, Function<Look, Ruling>> RULES = Map.of(RuleId.B01, BasisRules::face,
            RuleId.B02, BasisRules::ends, RuleId.B03, BasisRules::content, RuleId.B04, BasisRules::citations);

    private static final String TYPES = "(Nghị định|Nghị quyết|Quyết định|Thông tư liên tịch|Thông tư|Chỉ thị|Kế hoạch"
            + "|Chương trình|Hướng dẫn|Thông báo|Báo cáo|Tờ trình|Công văn|Quy định|Quy chế|Đề án)";
    private static final String NUMBER = "số\\s+([\\d.…]+(?:/\\d{4})?/[\\p{L}\\d/-]+)";
    private static final Pattern CITED = Pattern.compile(TYPES + "\\s+" + NUMBER);
    private static final Pattern DATED =
            Pattern.compile("^,?\\s*ngày\\s+[\\d.…]+\\s*(tháng\\s+[\\d.…]+\\s*năm\\s+[\\d.…]+"
            + "|[/.-]\\s*\\d+\\s*[/.-]\\s*\\d+).*", Pattern.DOTALL);
    private static final Pattern LAW = Pattern.compile("^Căn cứ\\s+(Luật|Bộ luật|Pháp lệnh|Hiến pháp)\\s.*");
    private static final Pattern LAW_NUMBER =
            Pattern.compile("số\\s*:?\\s*\\d+/\\d{4}/(QH|UBTVQH|PL-UBTVQH)\\d*|của Quốc hội");
    private static final Pattern SUBJECT =
            Pattern.compile("của\\s+.+\\s(về|quy định|ban hành|phê duyệt|sửa đổi|hướng dẫn"
            + "|công bố|thực hiện|triển khai|bổ sung|giao|đề nghị|đánh giá)\\s.+");

    private BasisRules() {
    }

    private static Ruling none(Look look) {
        return look.is(PaperKind.DECISION) ? Ruling.fail(said("basis.decision-no-legal-basis"))
                : Ruling.none(said("basis.no-legal-basis-stands-paragraph"));
    }

    private static Ruling face(Look look) {
        List<Paragraph> bases = look.parts().bases();
        if (bases.isEmpty()) {
            return none(look);
        }
        Faults faults = new Faults();
        bases.stream().flatMap(basis -> basis.lines().stream())
                .forEach(line -> faults.size(line, 13, 14).italic(line).light(line));
        return faults.or(said("basis.legal-bases-italic", bases.size()), bases.getFirst().first());
    }

    private static Ruling ends(Look look) {
        List<Paragraph> bases = look.parts().bases();
        if (bases.isEmpty()) {
            return none(look);
        }
        Faults faults = new Faults();
        for (int i = 0; i < bases.size(); i++) {
            Paragraph basis = bases.get(i);
            String asked = i < bases.size() - 1 ? ";" : ".";
            if (!basis.text().endsWith(asked)) {
                faults.add(said("shared.end-with", quote(basis.text()), asked), basis.last());
            }
            if (basis.text().matches(".*;\\s*(Căn cứ|Theo đề nghị|Xét đề nghị)\\s.*")) {
                faults.add(said("basis.two-legal-bases-one-paragraph", quote(basis.text())), basis.first());
            }
        }
        return faults.or(said("basis.each-legal-basis-its-paragraph"), bases.getFirst().first());
    }

    private static Ruling content(Look look) {
        List<Paragraph> bases = look.parts().bases();
        if (bases.isEmpty()) {
            return none(look);
        }
        Faults faults = new Faults();
        int judged = 0;
        boolean unsure = false;
        Set<String> cited = new HashSet<>();
        for (Paragraph basis : bases) {
            String text = basis.text();
            Matcher paper = CITED.matcher(text);
            boolean law = LAW.matcher(text).matches();
            judged += law || paper.find() ? 1 : 0;
            if (law && LAW_NUMBER.matcher(text).find()) {
                faults.add(said("basis.gives-number-symbol-or-issuer", quote(text)), basis.first());
            } else if (!law && text.matches("Căn cứ\\s+" + TYPES + "\\s.*") && !CITED.matcher(text).find()) {
                faults.add(said("basis.lacks-number-symbol", quote(text)), basis.first());
            } else if (!law && text.startsWith("Căn cứ") && CITED.matcher(text).find() && cited.add(text)) {
                unsure |= !cited(basis, faults);
            }
        }
        if (faults.none() && (unsure || judged == 0)) {
            return Ruling.review(said("basis.see-whether-legal-bases-name"), bases.getFirst()
                    .first());
        }
        return faults.or(said("basis.legal-bases-complete"), bases.getFirst().first());
    }

    /** Whether issuer and subject were seen too; a missing date is a fault. */
    private static boolean cited(Paragraph basis, Faults faults) {
        Matcher paper = CITED.matcher(basis.text());
        paper.find();
        if (!DATED.matcher(basis.text().substring(paper.end())).matches()) {
            faults.add(said("basis.lacks-day-month-year", quote(basis.text())), basis.first());
        }
        return SUBJECT.matcher(basis.text()).find();
    }

    private static Ruling citations(Look look) {
        Set<String> known = new HashSet<>();
        look.head().number().ifPresent(line -> known.add(line.text().replaceFirst("^Số\\s*:?\\s*", "")));
        Faults faults = new Faults();
        int count = 0;
        for (Paragraph paragraph : Stream.concat(look.parts().bases().stream(), look.parts().body().stream())
                .toList()) {
            Matcher cited = CITED.matcher(paragraph.text());
            while (cited.find()) {
                count++;
                boolean dated = DATED.matcher(paragraph.text().substring(cited.end())).matches();
                boolean room = cited.group(2).matches("[.…]+.*");
                if (!known.add(cited.group(2)) && dated && !room) {
                    faults.add(said("basis.was-cited-above-later-only", quote(cited.group())),
                            paragraph.first());
                } else if (!dated && known.contains(cited.group(2)) && first(known, cited.group(2)) && !room) {
                    faults.add(said("basis.cited-for-first-time-lacks", quote(cited.group())), paragraph.first());
                }
                known.add("seen " + cited.group(2));
            }
        }
        return count == 0 ? Ruling.none(said("basis.no-paper-cited-by-number"))
                : faults.or(said("shared.citations-were-looked-at", count));
    }

    private static boolean first(Set<String> known, String number) {
        return !known.contains("seen " + number);
    }
}
