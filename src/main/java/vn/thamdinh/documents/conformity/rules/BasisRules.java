package vn.thamdinh.documents.conformity.rules;

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
        return look.is(PaperKind.DECISION) ? Ruling.fail("Quyết định không có căn cứ ban hành.")
                : Ruling.none("Không có căn cứ ban hành trình bày thành đoạn riêng.");
    }

    private static Ruling face(Look look) {
        List<Paragraph> bases = look.parts().bases();
        if (bases.isEmpty()) {
            return none(look);
        }
        Faults faults = new Faults();
        bases.stream().flatMap(basis -> basis.lines().stream())
                .forEach(line -> faults.size(line, 13, 14).italic(line).light(line));
        return faults.or(bases.size() + " căn cứ, kiểu nghiêng.", bases.getFirst().first());
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
                faults.add(quote(basis.text()) + " phải kết thúc bằng dấu (" + asked + ")", basis.last());
            }
            if (basis.text().matches(".*;\\s*(Căn cứ|Theo đề nghị|Xét đề nghị)\\s.*")) {
                faults.add("Hai căn cứ trong một đoạn: " + quote(basis.text()), basis.first());
            }
        }
        return faults.or("Mỗi căn cứ một đoạn, có dấu (;), cuối có dấu (.).", bases.getFirst().first());
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
                faults.add(quote(text) + " ghi số, ký hiệu hoặc cơ quan của Luật", basis.first());
            } else if (!law && text.matches("Căn cứ\\s+" + TYPES + "\\s.*") && !CITED.matcher(text).find()) {
                faults.add(quote(text) + " thiếu số, ký hiệu", basis.first());
            } else if (!law && text.startsWith("Căn cứ") && CITED.matcher(text).find() && cited.add(text)) {
                unsure |= !cited(basis, faults);
            }
        }
        if (faults.none() && (unsure || judged == 0)) {
            return Ruling.review("Xem các căn cứ đã ghi đủ cơ quan ban hành và trích yếu chưa.", bases.getFirst()
                    .first());
        }
        return faults.or("Các căn cứ ghi đủ.", bases.getFirst().first());
    }

    /** Whether issuer and subject were seen too; a missing date is a fault. */
    private static boolean cited(Paragraph basis, Faults faults) {
        Matcher paper = CITED.matcher(basis.text());
        paper.find();
        if (!DATED.matcher(basis.text().substring(paper.end())).matches()) {
            faults.add(quote(basis.text()) + " thiếu ngày tháng năm", basis.first());
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
                    faults.add(quote(cited.group()) + " đã viện dẫn ở trên, lần sau chỉ ghi tên loại và số, ký hiệu",
                            paragraph.first());
                } else if (!dated && known.contains(cited.group(2)) && first(known, cited.group(2)) && !room) {
                    faults.add(quote(cited.group()) + " viện dẫn lần đầu thiếu ngày tháng năm", paragraph.first());
                }
                known.add("seen " + cited.group(2));
            }
        }
        return count == 0 ? Ruling.none("Không viện dẫn văn bản nào theo số, ký hiệu.")
                : faults.or("Đã xem " + count + " chỗ viện dẫn.");
    }

    private static boolean first(Set<String> known, String number) {
        return !known.contains("seen " + number);
    }
}
