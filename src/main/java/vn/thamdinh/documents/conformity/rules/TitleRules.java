package vn.thamdinh.documents.conformity.rules;

import static vn.thamdinh.documents.conformity.rules.Faults.number;
import static vn.thamdinh.documents.conformity.rules.Faults.quote;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.thamdinh.documents.conformity.PaperKind;
import vn.thamdinh.documents.conformity.RuleId;
import vn.thamdinh.documents.conformity.sheet.TextLine;

/** Type name and subject: T01 to T05. */
final class TitleRules {
    static final Map<RuleId, Function<Look, Ruling>> RULES = Map.of(RuleId.T01, TitleRules::type,
            RuleId.T02, TitleRules::subject, RuleId.T03, TitleRules::line, RuleId.T04, TitleRules::letter,
            RuleId.T05, TitleRules::untitled);

    /** Blanks at an end and unlike indents shift a line; beyond that a reader sees it. */
    private static final double CENTRED_MM = 3;
    private static final double LETTER_CENTRED_MM = 4;
    private static final double DIRECTLY_BELOW = 2;
    /** 6 pt, with what a program's spacing "single" adds to it. */
    private static final double LEAST_EXTRA_PT = 3;
    private static final double MOST_EXTRA_PT = 10;

    private TitleRules() {
    }

    private static Ruling type(Look look) {
        if (look.is(PaperKind.LETTER)) {
            return Ruling.none("Công văn không có tên loại.");
        }
        List<TextLine> type = look.parts().title().type();
        if (type.isEmpty()) {
            return look.missing("tên loại văn bản");
        }
        Faults faults = new Faults();
        type.forEach(line -> faults.capitals(line).size(line, 13, 14).bold(line).upright(line)
                .centred(line, look.parts().measure().middleMm(), CENTRED_MM, "chiều ngang văn bản"));
        return faults.or("Tên loại " + quote(look.parts().title().typeText()) + ", cỡ " + number(type.getFirst()
                .sizePt()) + ".",
                type.getFirst());
    }

    private static Ruling subject(Look look) {
        if (look.is(PaperKind.LETTER)) {
            return Ruling.none("Trích yếu công văn xét ở T04.");
        }
        List<TextLine> type = look.parts().title().type();
        List<TextLine> subject = look.parts().title().subject();
        if (subject.isEmpty() || type.isEmpty()) {
            return look.parts().title().typeText().matches("(GIẤY|PHIẾU|CÔNG ĐIỆN|THÔNG CÁO).*")
                    ? Ruling.none("Loại văn bản này có thể không có trích yếu.")
                    : look.missing("trích yếu dưới tên loại");
        }
        Faults faults = new Faults();
        subject.forEach(line -> faults.size(line, 13, 14).bold(line).upright(line)
                .centred(line, look.parts().measure().middleMm(), CENTRED_MM, "chiều ngang văn bản"));
        if (subject.stream().allMatch(TextLine::capitals)) {
            faults.small(subject.getFirst());
        }
        if (NationRules.ratio(type.getLast(), subject.getFirst()) > DIRECTLY_BELOW) {
            faults.add("Trích yếu không ở ngay dưới tên loại", subject.getFirst());
        }
        return faults.or("Trích yếu in thường, đậm, cỡ " + number(subject.getFirst().sizePt()) + ".",
                subject.getFirst());
    }

    private static Ruling line(Look look) {
        List<TextLine> subject = look.parts().title().subject();
        return look.is(PaperKind.LETTER) || subject.isEmpty() ? Ruling.none("Không có trích yếu dưới tên loại.")
                : NationRules.share(look, subject, "trích yếu");
    }

    private static Ruling letter(Look look) {
        if (!look.is(PaperKind.LETTER)) {
            return Ruling.none("Không phải công văn.");
        }
        List<TextLine> subject = look.head().letterSubject();
        if (subject.isEmpty()) {
            return look.missing("trích yếu công văn (V/v …) dưới số, ký hiệu");
        }
        Faults faults = new Faults();
        subject.forEach(line -> faults.size(line, 12, 13).upright(line).light(line));
        TextLine first = subject.getFirst();
        if (!first.text().startsWith("V/v")) {
            faults.add(quote(first) + " phải bắt đầu bằng “V/v”", first);
        }
        look.head().number().ifPresent(number -> {
            faults.centred(first, number.middleMm(), LETTER_CENTRED_MM, "số, ký hiệu");
            double extra = (first.baselineMm() - number.baselineMm()) * 72 / 25.4 - first.sizePt() * 1.15;
            if (extra < LEAST_EXTRA_PT || extra > MOST_EXTRA_PT) {
                faults.add("Trích yếu cách số, ký hiệu " + number(extra) + " pt, phải là 6 pt", first);
            }
        });
        return faults.or("Trích yếu công văn cỡ " + number(first.sizePt()) + ", dưới số, ký hiệu.", first);
    }

    private static Ruling untitled(Look look) {
        if (!look.is(PaperKind.LETTER)) {
            return Ruling.none("Không phải công văn.");
        }
        return look.parts().title().type().isEmpty() ? Ruling.pass("Công văn không có tên loại.")
                : Ruling.fail("Công văn có tên loại " + quote(look.parts().title().typeText()) + ".",
                look.parts().title().type().getFirst());
    }
}
