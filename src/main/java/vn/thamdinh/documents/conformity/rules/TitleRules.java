package vn.thamdinh.documents.conformity.rules;

import static vn.thamdinh.documents.conformity.Said.said;
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
            return Ruling.none(said("title.letter-no-type-name"));
        }
        List<TextLine> type = look.parts().title().type();
        if (type.isEmpty()) {
            return look.missing(said("title.type-paper"));
        }
        Faults faults = new Faults();
        type.forEach(line -> faults.capitals(line).size(line, 13, 14).bold(line).upright(line)
                .centred(line, look.parts().measure().middleMm(), CENTRED_MM, said("shared.width-text")));
        return faults.or(said("title.type-size", quote(look.parts().title().typeText()),
                number(type.getFirst().sizePt())),
                type.getFirst());
    }

    private static Ruling subject(Look look) {
        if (look.is(PaperKind.LETTER)) {
            return Ruling.none(said("title.subject-letter-judged-by-t04"));
        }
        List<TextLine> type = look.parts().title().type();
        List<TextLine> subject = look.parts().title().subject();
        if (subject.isEmpty() || type.isEmpty()) {
            return look.parts().title().typeText().matches("(GIẤY|PHIẾU|CÔNG ĐIỆN|THÔNG CÁO).*")
                    ? Ruling.none(said("title.this-kind-paper-may-without"))
                    : look.missing(said("title.subject-below-type"));
        }
        Faults faults = new Faults();
        subject.forEach(line -> faults.size(line, 13, 14).bold(line).upright(line)
                .centred(line, look.parts().measure().middleMm(), CENTRED_MM, said("shared.width-text")));
        if (subject.stream().allMatch(TextLine::capitals)) {
            faults.small(subject.getFirst());
        }
        if (NationRules.ratio(type.getLast(), subject.getFirst()) > DIRECTLY_BELOW) {
            faults.add(said("title.subject-not-directly-below-type"), subject.getFirst());
        }
        return faults.or(said("title.subject-small-letters-bold-size", number(subject.getFirst().sizePt())),
                subject.getFirst());
    }

    private static Ruling line(Look look) {
        List<TextLine> subject = look.parts().title().subject();
        return look.is(PaperKind.LETTER) || subject.isEmpty() ? Ruling.none(said("title.no-subject-below-type"))
                : NationRules.share(look, subject, said("title.subject"));
    }

    private static Ruling letter(Look look) {
        if (!look.is(PaperKind.LETTER)) {
            return Ruling.none(said("title.no-letter-cong-van"));
        }
        List<TextLine> subject = look.head().letterSubject();
        if (subject.isEmpty()) {
            return look.missing(said("title.subject-letter-v-v-below"));
        }
        Faults faults = new Faults();
        subject.forEach(line -> faults.size(line, 12, 13).upright(line).light(line));
        TextLine first = subject.getFirst();
        if (!first.text().startsWith("V/v")) {
            faults.add(said("title.begin-with-v-v", quote(first)), first);
        }
        look.head().number().ifPresent(number -> {
            faults.centred(first, number.middleMm(), LETTER_CENTRED_MM, said("shared.number-symbol"));
            double extra = (first.baselineMm() - number.baselineMm()) * 72 / 25.4 - first.sizePt() * 1.15;
            boolean stamped = look.parts().stamps().stream().anyMatch(stamp -> stamp.page() == 1
                    && stamp.baselineMm() > number.baselineMm() && stamp.baselineMm() < first.baselineMm());
            if (!stamped && (extra < LEAST_EXTRA_PT || extra > MOST_EXTRA_PT)) {
                faults.add(said("title.subject-pt-below-number-symbol", number(extra)), first);
            }
        });
        return faults.or(said("title.subject-letter-size-below-number", number(first.sizePt())), first);
    }

    private static Ruling untitled(Look look) {
        if (!look.is(PaperKind.LETTER)) {
            return Ruling.none(said("title.no-letter-cong-van"));
        }
        return look.parts().title().type().isEmpty() ? Ruling.pass(said("title.letter-no-type-name"))
                : Ruling.fail(said("title.letter-type-name", quote(look.parts().title().typeText())),
                look.parts().title().type().getFirst());
    }
}
