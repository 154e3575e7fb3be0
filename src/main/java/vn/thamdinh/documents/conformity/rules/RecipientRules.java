package vn.thamdinh.documents.conformity.rules;

import static vn.thamdinh.documents.conformity.rules.Faults.number;
import static vn.thamdinh.documents.conformity.rules.Faults.quote;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.thamdinh.documents.conformity.PaperKind;
import vn.thamdinh.documents.conformity.RuleId;
import vn.thamdinh.documents.conformity.parts.Paragraph;
import vn.thamdinh.documents.conformity.parts.SigningBlock;
import vn.thamdinh.documents.conformity.sheet.Letter;
import vn.thamdinh.documents.conformity.sheet.TextLine;

/** Addressees and recipients: R01 to R06. */
final class RecipientRules {
    static final Map<RuleId, Function<Look, Ruling>> RULES = Map.of(RuleId.R01, RecipientRules::addressed,
            RuleId.R02, RecipientRules::addressees, RuleId.R03, RecipientRules::label, RuleId.R04, RecipientRules::list,
            RuleId.R05, RecipientRules::first, RuleId.R06, RecipientRules::last);

    private static final double LEVEL_MM = 2.5;
    private static final double LEFT_MM = 3;
    private static final double ALIGNED_MM = 1;
    private static final double UNDER_COLON_MM = 4;

    private RecipientRules() {
    }

    private static Ruling addressed(Look look) {
        List<TextLine> lines = look.parts().addressees();
        if (lines.isEmpty()) {
            return look.is(PaperKind.LETTER) || look.is(PaperKind.SUBMISSION) ? Ruling.fail("Không có “Kính gửi:”.")
                    : look.parts().title().typeText().startsWith("BÁO CÁO")
                    ? Ruling.review("Báo cáo gửi cơ quan cấp trên phải có “Kính gửi:”; xem nơi nhận báo cáo này.")
                    : Ruling.none("Loại văn bản này không có “Kính gửi”.");
        }
        Faults faults = new Faults();
        lines.forEach(line -> faults.size(line, 13, 14).upright(line));
        if (!lines.getFirst().text().startsWith("Kính gửi:")) {
            faults.add(quote(lines.getFirst()) + " phải bắt đầu bằng “Kính gửi:”", lines.getFirst());
        }
        return faults.or("“Kính gửi:” cỡ " + number(lines.getFirst().sizePt()) + ", kiểu đứng.", lines.getFirst());
    }

    private static Ruling addressees(Look look) {
        List<TextLine> lines = look.parts().addressees();
        if (lines.isEmpty()) {
            return Ruling.none("Không có “Kính gửi”.");
        }
        List<TextLine> dashed = lines.stream().filter(line -> line.text().matches("^(Kính gửi:?\\s*)?-.*")).toList();
        TextLine first = lines.getFirst();
        if (dashed.isEmpty()) {
            return first.text().matches("^Kính gửi:?\\s*$") && lines.stream().allMatch(line ->
                    line.baselineMm() - first.baselineMm() > 0.5
                    || line.equals(first)) ? Ruling.fail("Tên nơi nhận không cùng dòng với “Kính gửi:”.", first)
                    : Ruling.pass("Gửi một nơi, cùng dòng.", first);
        }
        Faults faults = new Faults();
        for (int i = 0; i < dashed.size(); i++) {
            TextLine begin = dashed.get(i);
            int from = lines.indexOf(begin);
            int to = i + 1 < dashed.size() ? lines.indexOf(dashed.get(i + 1)) - 1 : lines.size() - 1;
            String asked = i + 1 < dashed.size() ? ";" : ".";
            if (!lines.get(Math.max(from, to)).text().endsWith(asked)) {
                faults.add(quote(begin) + " phải kết thúc bằng dấu (" + asked + ")", begin);
            }
            double off = dash(begin) - dash(dashed.getFirst());
            if (Math.abs(off) > ALIGNED_MM) {
                faults.add(quote(begin) + ": gạch đầu dòng lệch " + number(Math.abs(off)) + " mm", begin);
            }
        }
        double colon = first.letters().stream().filter(letter -> letter.text().equals(":")).mapToDouble(Letter::leftMm)
                .findFirst().orElse(dash(dashed.getFirst()));
        if (Math.abs(dash(dashed.getFirst()) - colon) > UNDER_COLON_MM && !dashed.contains(first)) {
            faults.add("Gạch đầu dòng không thẳng dưới dấu hai chấm", dashed.getFirst());
        }
        return faults.or(dashed.size() + " nơi gửi, mỗi nơi một dòng.", first);
    }

    private static double dash(TextLine line) {
        return line.letters().stream().filter(letter -> letter.text().equals("-")).mapToDouble(Letter::leftMm)
                .findFirst()
                .orElse(line.leftMm());
    }

    private static Ruling label(Look look) {
        var found = look.parts().ending().recipientsLabel();
        if (found.isEmpty()) {
            return look.missing("“Nơi nhận:”");
        }
        TextLine line = found.get();
        Faults faults = new Faults().size(line, 12, 12).bold(line).italic(line);
        if (!line.text().equals("Nơi nhận:")) {
            faults.add(quote(line) + " phải viết “Nơi nhận:”", line);
        }
        double left = look.parts().measure().leftMm();
        if (Math.abs(line.leftMm() - left) > LEFT_MM) {
            faults.add("“Nơi nhận:” cách lề trái " + number(line.leftMm() - left) + " mm, phải sát lề", line);
        }
        List<SigningBlock> blocks = look.parts().ending().signatures();
        if (blocks.size() == 1) {
            TextLine powers = blocks.getFirst().capacity().getFirst();
            if (powers.page() != line.page() || Math.abs(powers.baselineMm() - line.baselineMm()) > LEVEL_MM) {
                faults.add("“Nơi nhận:” không ngang hàng với " + quote(powers), line);
            }
        }
        return faults.or("“Nơi nhận:” cỡ 12, nghiêng, đậm, sát lề trái.", line);
    }

    private static Ruling listed(Look look, Function<List<Paragraph>, Ruling> judge) {
        List<Paragraph> list = look.parts().ending().recipients();
        return list.isEmpty() ? look.missing("danh sách nơi nhận") : judge.apply(list);
    }

    private static Ruling list(Look look) {
        return listed(look, list -> {
            Faults faults = new Faults();
            list.forEach(each -> each.lines().forEach(line -> faults.size(line, 11, 11).upright(line).light(line)));
            for (int i = 0; i < list.size(); i++) {
                Paragraph each = list.get(i);
                if (!each.text().startsWith("-")) {
                    faults.add(quote(each.text()) + " không có gạch đầu dòng (-)", each.first());
                }
                if (i < list.size() - 1 && !each.text().endsWith(";")) {
                    faults.add(quote(each.text()) + " phải kết thúc bằng dấu (;)", each.last());
                }
            }
            return faults.or(list.size() + " nơi nhận, cỡ 11.", list.getFirst().first());
        });
    }

    private static Ruling first(Look look) {
        boolean addressed = !look.parts().addressees().isEmpty();
        if (!addressed && !look.is(PaperKind.DECISION)) {
            return Ruling.none("Chỉ áp dụng cho văn bản có Kính gửi và quyết định.");
        }
        return listed(look, list -> {
            String text = list.getFirst().text();
            String asked = addressed ? "Như trên" : "Như Điều";
            return text.matches("^-?\\s*" + asked + ".*") ? Ruling.pass("Dòng đầu " + quote(text) + ".", list.getFirst()
                    .first())
                    : Ruling.fail("Dòng đầu là " + quote(text) + ", phải là “- " + asked + (addressed ? ";" : " …;")
                    + "”.",
                    list.getFirst().first());
        });
    }

    private static Ruling last(Look look) {
        // Mẫu 1.8 and 1.10 keep a copy at the clerk's office alone.
        boolean slip = look.parts().title().typeText().matches("GIẤY (GIỚI THIỆU|NGHỈ PHÉP).*");
        return listed(look, list -> {
            String text = list.getLast().text();
            if (slip && text.matches("^-\\s*Lưu: ?VT\\.$")) {
                return Ruling.pass("Dòng cuối " + quote(text) + ".", list.getLast().first());
            }
            return text.matches("^-\\s*Lưu: ?VT, ?[^.]+(\\.[^.]+)*\\.$") ? Ruling.pass("Dòng cuối " + quote(text)
                    + ".", list.getLast().first())
                    : Ruling.fail("Dòng cuối là " + quote(text) + ", phải là “- Lưu: VT, đơn vị soạn thảo.”.",
                    list.getLast().first());
        });
    }
}
