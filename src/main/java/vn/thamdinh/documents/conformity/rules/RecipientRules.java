package vn.thamdinh.documents.conformity.rules;

import static vn.thamdinh.documents.conformity.Said.said;
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
            return look.is(PaperKind.LETTER) || look.is(PaperKind.SUBMISSION)
                    ? Ruling.fail(said("recipient.no-kinh-gui"))
                    : look.parts().title().typeText().startsWith("BÁO CÁO")
                    ? Ruling.review(said("recipient.report-superior-body-needs-kinh"))
                    : Ruling.none(said("recipient.this-kind-paper-no-kinh"));
        }
        Faults faults = new Faults();
        lines.forEach(line -> faults.size(line, 13, 14).upright(line));
        if (!lines.getFirst().text().startsWith("Kính gửi:")) {
            faults.add(said("recipient.begin-with-kinh-gui", quote(lines.getFirst())), lines.getFirst());
        }
        return faults.or(said("recipient.kinh-gui-size-upright", number(lines.getFirst().sizePt())), lines.getFirst());
    }

    private static Ruling addressees(Look look) {
        List<TextLine> lines = look.parts().addressees();
        if (lines.isEmpty()) {
            return Ruling.none(said("recipient.no-kinh-gui-2"));
        }
        List<TextLine> dashed = lines.stream().filter(line -> line.text().matches("^(Kính gửi:?\\s*)?-.*")).toList();
        TextLine first = lines.getFirst();
        if (dashed.isEmpty()) {
            return first.text().matches("^Kính gửi:?\\s*$") && lines.stream().allMatch(line ->
                    line.baselineMm() - first.baselineMm() > 0.5
                    || line.equals(first)) ? Ruling.fail(said("recipient.addressee-not-on-line-kinh"), first)
                    : Ruling.pass(said("recipient.one-addressee-on-same-line"), first);
        }
        Faults faults = new Faults();
        for (int i = 0; i < dashed.size(); i++) {
            TextLine begin = dashed.get(i);
            int from = lines.indexOf(begin);
            int to = i + 1 < dashed.size() ? lines.indexOf(dashed.get(i + 1)) - 1 : lines.size() - 1;
            String asked = i + 1 < dashed.size() ? ";" : ".";
            if (!lines.get(Math.max(from, to)).text().endsWith(asked)) {
                faults.add(said("shared.end-with", quote(begin), asked), begin);
            }
            double off = dash(begin) - dash(dashed.getFirst());
            if (Math.abs(off) > ALIGNED_MM) {
                faults.add(said("recipient.dash-off-by-mm", quote(begin), number(Math.abs(off))), begin);
            }
        }
        double colon = first.letters().stream().filter(letter -> letter.text().equals(":")).mapToDouble(Letter::leftMm)
                .findFirst().orElse(dash(dashed.getFirst()));
        if (Math.abs(dash(dashed.getFirst()) - colon) > UNDER_COLON_MM && !dashed.contains(first)) {
            faults.add(said("recipient.dashes-not-line-below-colon"), dashed.getFirst());
        }
        return faults.or(said("recipient.addressees-each-on-line", dashed.size()), first);
    }

    private static double dash(TextLine line) {
        return line.letters().stream().filter(letter -> letter.text().equals("-")).mapToDouble(Letter::leftMm)
                .findFirst()
                .orElse(line.leftMm());
    }

    private static Ruling label(Look look) {
        var found = look.parts().ending().recipientsLabel();
        if (found.isEmpty()) {
            return look.missing(said("recipient.noi-nhan"));
        }
        TextLine line = found.get();
        Faults faults = new Faults().size(line, 12, 12).bold(line).italic(line);
        if (!line.text().equals("Nơi nhận:")) {
            faults.add(said("recipient.say-noi-nhan", quote(line)), line);
        }
        double left = look.parts().measure().leftMm();
        if (Math.abs(line.leftMm() - left) > LEFT_MM) {
            faults.add(said("recipient.noi-nhan-mm-from-left", number(line.leftMm() - left)), line);
        }
        List<SigningBlock> blocks = look.parts().ending().signatures();
        if (blocks.size() == 1) {
            TextLine powers = blocks.getFirst().capacity().getFirst();
            if (powers.page() != line.page() || Math.abs(powers.baselineMm() - line.baselineMm()) > LEVEL_MM) {
                faults.add(said("recipient.noi-nhan-not-level-with", quote(powers)), line);
            }
        }
        return faults.or(said("recipient.noi-nhan-size-12-bold"), line);
    }

    private static Ruling listed(Look look, Function<List<Paragraph>, Ruling> judge) {
        List<Paragraph> list = look.parts().ending().recipients();
        return list.isEmpty() ? look.missing(said("recipient.list-recipients")) : judge.apply(list);
    }

    private static Ruling list(Look look) {
        return listed(look, list -> {
            Faults faults = new Faults();
            list.forEach(each -> each.lines().forEach(line -> faults.size(line, 11, 11).upright(line).light(line)));
            for (int i = 0; i < list.size(); i++) {
                Paragraph each = list.get(i);
                if (!each.text().startsWith("-")) {
                    faults.add(said("recipient.no-dash-front", quote(each.text())), each.first());
                }
                if (i < list.size() - 1 && !each.text().endsWith(";")) {
                    faults.add(said("recipient.end-with", quote(each.text())), each.last());
                }
            }
            return faults.or(said("recipient.recipients-size-11", list.size()), list.getFirst().first());
        });
    }

    private static Ruling first(Look look) {
        boolean addressed = !look.parts().addressees().isEmpty();
        if (!addressed && !look.is(PaperKind.DECISION)) {
            return Ruling.none(said("recipient.asked-only-papers-with-kinh"));
        }
        return listed(look, list -> {
            String text = list.getFirst().text();
            String asked = addressed ? "Như trên" : "Như Điều";
            String shown = addressed ? "Như trên;" : "Như Điều …;";
            return text.matches("^-?\\s*" + asked + ".*") ? Ruling.pass(said("recipient.first-line", quote(text)),
                    list.getFirst()
                    .first())
                    : Ruling.fail(said("recipient.first-line-2", quote(text), shown),
                    list.getFirst().first());
        });
    }

    private static Ruling last(Look look) {
        // Mẫu 1.8 and 1.10 keep a copy at the clerk's office alone.
        boolean slip = look.parts().title().typeText().matches("GIẤY (GIỚI THIỆU|NGHỈ PHÉP).*");
        return listed(look, list -> {
            String text = list.getLast().text();
            if (slip && text.matches("^-\\s*Lưu: ?VT\\.$")) {
                return Ruling.pass(said("recipient.last-line", quote(text)), list.getLast().first());
            }
            return text.matches("^-\\s*Lưu: ?VT, ?[^.]+(\\.[^.]+)*\\.$") ? Ruling.pass(said("recipient.last-line",
                    quote(text)), list.getLast().first())
                    : Ruling.fail(said("recipient.last-line-luu-vt-drafting", quote(text)),
                    list.getLast().first());
        });
    }
}
