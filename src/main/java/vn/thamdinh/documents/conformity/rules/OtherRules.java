package vn.thamdinh.documents.conformity.rules;

import static vn.thamdinh.documents.conformity.Said.said;
import static vn.thamdinh.documents.conformity.rules.Faults.number;
import static vn.thamdinh.documents.conformity.rules.Faults.quote;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thamdinh.documents.conformity.PaperKind;
import vn.thamdinh.documents.conformity.RuleId;
import vn.thamdinh.documents.conformity.parts.Paragraph;
import vn.thamdinh.documents.conformity.parts.SigningBlock;
import vn.thamdinh.documents.conformity.sheet.Picture;
import vn.thamdinh.documents.conformity.sheet.Picture.Tint;
import vn.thamdinh.documents.conformity.sheet.Place;
import vn.thamdinh.documents.conformity.sheet.SheetPage;
import vn.thamdinh.documents.conformity.sheet.TextLine;

/** Minutes, spelling, scans and mending: O05 to O09. */
final class OtherRules {
    static final Map<RuleId, Function<Look, Ruling>> RULES = Map.of(RuleId.O05, OtherRules::minutes,
            RuleId.O06, OtherRules::capitals, RuleId.O07, OtherRules::citing, RuleId.O08, OtherRules::scan,
            RuleId.O09, OtherRules::mended);

    private static final double LEAST_DPI = 199;
    private static final double LEAST_VERSION = 1.4;
    private static final Map<String, String> SECTIONS = Map.of("minutes.time",
            "(?isu).*thời gian.*|.*hồi \\d+.*|.*\\d+ giờ.*",
            "minutes.place", "(?isu).*(địa điểm|tại ).*", "minutes.people", "(?isu).*thành phần.*", "minutes.content",
            "(?isu).*nội dung.*",
            "minutes.end", "(?isu).*(kết thúc|lập xong|hoàn thành).*(giờ|ngày).*");
    private static final List<Pattern> WRONG_CAPITALS = List.of(
            Pattern.compile("(?<=[\\p{Ll},;] )(Xã|Phường|Thị trấn|Huyện|Quận|Thị xã|Tỉnh) (?=\\p{Lu}\\p{Ll})"),
            Pattern.compile("(ỦY BAN|Ủy Ban|Uỷ Ban|Ủy ban Nhân dân|Ủy ban Nhân Dân|ủy ban nhân dân (?=tỉnh|huyện|xã))"
                    + "(?= [Nn]hân|$| tỉnh| huyện| xã|(?=tỉnh))"),
            Pattern.compile("(Hội Đồng [Nn]hân|Hội đồng Nhân)"),
            Pattern.compile("(?<=[\\p{Ll},;] )sở (?=(Nội|Tài|Tư|Thông|Kế|Xây|Y|Giáo|Công|Văn|Nông)\\p{Ll}* ?\\p{Ll}+)"),
            Pattern.compile("Sở (?=(nội vụ|tài chính|tư pháp|thông tin|kế hoạch|xây dựng|y tế|giáo dục|công thương))"),
            Pattern.compile("(?<!(?iu:ủy ban |uỷ ban |hội đồng |tòa án |toà án |viện kiểm sát |công an |quân đội "
                    + "|vũ trang |kiểm sát |thanh tra |quốc phòng toàn ))nhân dân(?! (tệ|tỉnh|huyện|xã|cấp))"));
    private static final Pattern UNIT =
            Pattern.compile("(?<=\\p{Ll} )(xã|phường|thị trấn|huyện|thị xã|tỉnh) (?=\\p{Lu}\\p{Ll})"
            + "|Ủy ban nhân dân|Hội đồng nhân dân|Sở \\p{Lu}|Nhân dân|Nhà nước");
    private static final Pattern CITED =
            Pattern.compile("(?i)(điểm \\p{L}\\)?,? khoản \\d+|khoản \\d+,? điều \\d+|điều \\d+,? (mục|chương) )",
                    Pattern.UNICODE_CASE);
    private static final Pattern WELL_CITED =
            Pattern.compile("(điểm \\p{Ll} khoản \\d+|khoản \\d+ Điều \\d+|Điều \\d+ (Mục|Chương) )");

    private OtherRules() {
    }

    private static Ruling minutes(Look look) {
        if (!look.is(PaperKind.MINUTES)) {
            return Ruling.none(said("other.no-minutes"));
        }
        Faults faults = new Faults();
        look.head().date().ifPresent(line -> faults.add(said("other.minutes-have-place-date-at"), line));
        String text = String.join("\n", look.sheet().lines().filter(line -> line.page() <= look.parts().mainPages())
                .map(TextLine::text).toList());
        Place place = look.parts().title().type().stream().findFirst().map(TextLine::place)
                .orElse(new Place(1, 0, 0));
        SECTIONS.forEach((name, pattern) -> {
            if (!text.matches(pattern)) {
                faults.add(said("other.minutes-have-no-part-on", said(name)), place);
            }
        });
        boolean meeting = look.parts().title().subject().stream().anyMatch(line -> line.text()
                .matches("(?i).*\\b(họp|hội nghị).*"));
        if (meeting && !text.matches("(?isu).*(chủ trì|chủ tọa|chủ toạ).*thư ký.*")) {
            faults.add(said("other.minutes-meeting-name-no-chair"), place);
        }
        double middle = look.parts().measure().middleMm();
        List<SigningBlock> blocks = look.parts().ending().signatures();
        if (blocks.stream().noneMatch(block -> block.middleMm() < middle)
                || blocks.stream().noneMatch(block -> block.middleMm() > middle)) {
            faults.add(said("other.minutes-have-no-places-sign"), place);
        }
        return faults.or(said("other.minutes-have-time-place-participants"));
    }

    private static Ruling capitals(Look look) {
        Faults faults = new Faults();
        int right = 0;
        for (Paragraph paragraph : java.util.stream.Stream.concat(look.parts().bases().stream(),
                look.parts().body().stream()).toList()) {
            String text = paragraph.text();
            if (paragraph.first().capitals()) {
                continue;
            }
            for (Pattern wrong : WRONG_CAPITALS) {
                Matcher found = wrong.matcher(text);
                if (found.find()) {
                    faults.add(said("other.see-capitals-again", quote(around(text, found))), paragraph.first());
                }
            }
            right += (int) UNIT.matcher(text).results().count();
        }
        return !faults.none() ? faults.broken() : right == 0
                ? Ruling.review(said("other.no-words-that-machine-can"))
                : Ruling.pass(said("other.names-bodies-administrative-units-were", right));
    }

    private static String around(String text, Matcher found) {
        int from = Math.max(0, text.lastIndexOf(' ', Math.max(0, found.start() - 8)) + 1);
        return text.substring(from, Math.min(text.length(), found.end() + 20)).strip();
    }

    private static Ruling citing(Look look) {
        Faults faults = new Faults();
        int seen = 0;
        for (Paragraph paragraph : java.util.stream.Stream.concat(look.parts().bases().stream(),
                look.parts().body().stream()).toList()) {
            Matcher cited = CITED.matcher(paragraph.text());
            while (cited.find()) {
                seen++;
                if (!WELL_CITED.matcher(cited.group()).matches()) {
                    faults.add(said("other.write-iem-khoan-2-ieu", quote(cited.group())),
                            paragraph.first());
                }
            }
        }
        return seen == 0 ? Ruling.none(said("other.no-point-clause-or-article"))
                : faults.or(said("shared.citations-were-looked-at", seen));
    }

    private static Ruling scan(Look look) {
        if (!look.sheet().scanned()) {
            return Ruling.none(said("other.no-scan"));
        }
        Faults faults = new Faults();
        if (look.sheet().version() > 0 && look.sheet().version() < LEAST_VERSION) {
            faults.add(said("other.pdf-version-1-4-or", number(look.sheet().version())), new Place(1, 0, 0));
        }
        boolean grey = true;
        for (SheetPage page : look.sheet().pages()) {
            for (Picture picture : page.pictures()) {
                grey &= picture.tint() == Tint.GREY;
                if (picture.pixels() > 0 && picture.dotsPerInch() < LEAST_DPI) {
                    faults.add(said("other.page-scanned-at-dpi-at", page.number(), number(picture.dotsPerInch())),
                            new Place(page.number(), picture.leftMm(), picture.topMm()));
                }
            }
        }
        return faults.none() && grey
                ? Ruling.review(said("other.scan-fine-enough-but-no"))
                : faults.or(said("other.scan-coloured-fine-enough"));
    }

    private static Ruling mended(Look look) {
        String subject = String.join(" ", java.util.stream.Stream.concat(look.head().letterSubject().stream(),
                look.parts().title().subject().stream()).map(TextLine::text).toList());
        if (!subject.matches("(?i).*(đính chính).*")) {
            return Ruling.none(said("other.no-correction-another-paper"));
        }
        if (!look.is(PaperKind.LETTER)) {
            return Ruling.fail(said("other.correction-letter-cong-van"));
        }
        boolean names = look.texts().anyMatch(text -> text.matches("(?s).*số\\s+[\\d.…]+/.*"));
        return names ? Ruling.pass(said("other.correction-names-number-symbol-paper"))
                : Ruling.fail(said("other.correction-does-not-name-number"));
    }
}
