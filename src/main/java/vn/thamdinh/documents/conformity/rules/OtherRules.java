package vn.thamdinh.documents.conformity.rules;

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
    private static final Map<String, String> SECTIONS = Map.of("thời gian",
            "(?isu).*thời gian.*|.*hồi \\d+.*|.*\\d+ giờ.*",
            "địa điểm", "(?isu).*(địa điểm|tại ).*", "thành phần", "(?isu).*thành phần.*", "nội dung",
            "(?isu).*nội dung.*",
            "kết thúc", "(?isu).*(kết thúc|lập xong|hoàn thành).*(giờ|ngày).*");
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
            return Ruling.none("Không phải biên bản.");
        }
        Faults faults = new Faults();
        look.head().date().ifPresent(line -> faults.add("Biên bản có địa danh, thời gian ở đầu văn bản", line));
        String text = String.join("\n", look.sheet().lines().filter(line -> line.page() <= look.parts().mainPages())
                .map(TextLine::text).toList());
        Place place = look.parts().title().type().stream().findFirst().map(TextLine::place)
                .orElse(new Place(1, 0, 0));
        SECTIONS.forEach((name, pattern) -> {
            if (!text.matches(pattern)) {
                faults.add("Biên bản không có phần " + name, place);
            }
        });
        boolean meeting = look.parts().title().subject().stream().anyMatch(line -> line.text()
                .matches("(?i).*\\b(họp|hội nghị).*"));
        if (meeting && !text.matches("(?isu).*(chủ trì|chủ tọa|chủ toạ).*thư ký.*")) {
            faults.add("Biên bản họp không có chủ trì, thư ký", place);
        }
        double middle = look.parts().measure().middleMm();
        List<SigningBlock> blocks = look.parts().ending().signatures();
        if (blocks.stream().noneMatch(block -> block.middleMm() < middle)
                || blocks.stream().noneMatch(block -> block.middleMm() > middle)) {
            faults.add("Biên bản không có chỗ ký ở hai bên", place);
        }
        return faults.or("Biên bản có thời gian, địa điểm, thành phần, nội dung, kết thúc và hai bên ký.");
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
                    faults.add("Xem lại chữ hoa: " + quote(around(text, found)), paragraph.first());
                }
            }
            right += (int) UNIT.matcher(text).results().count();
        }
        return !faults.none() ? faults.broken() : right == 0
                ? Ruling.review("Không có cụm từ nào soát được bằng máy; người đọc soát chữ hoa.")
                : Ruling.pass("Đã soát " + right + " tên cơ quan, đơn vị hành chính; không thấy chữ hoa sai.");
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
                    faults.add(quote(cited.group()) + ": viết “điểm a khoản 2 Điều 3”, không có dấu phẩy",
                            paragraph.first());
                }
            }
        }
        return seen == 0 ? Ruling.none("Không viện dẫn điểm, khoản, điều.") : faults.or("Đã xem " + seen
                + " chỗ viện dẫn.");
    }

    private static Ruling scan(Look look) {
        if (!look.sheet().scanned()) {
            return Ruling.none("Không phải bản quét.");
        }
        Faults faults = new Faults();
        if (look.sheet().version() > 0 && look.sheet().version() < LEAST_VERSION) {
            faults.add("PDF phiên bản " + number(look.sheet().version()) + ", phải từ 1.4", new Place(1, 0, 0));
        }
        boolean grey = true;
        for (SheetPage page : look.sheet().pages()) {
            for (Picture picture : page.pictures()) {
                grey &= picture.tint() == Tint.GREY;
                if (picture.pixels() > 0 && picture.dotsPerInch() < LEAST_DPI) {
                    faults.add("Trang " + page.number() + " quét " + number(picture.dotsPerInch())
                            + " dpi, ít nhất 200 dpi",
                            new Place(page.number(), picture.leftMm(), picture.topMm()));
                }
            }
        }
        return faults.none() && grey
                ? Ruling.review("Bản quét đủ độ phân giải nhưng không thấy màu; xem có quét màu không.")
                : faults.or("Bản quét màu, đủ độ phân giải.");
    }

    private static Ruling mended(Look look) {
        String subject = String.join(" ", java.util.stream.Stream.concat(look.head().letterSubject().stream(),
                look.parts().title().subject().stream()).map(TextLine::text).toList());
        if (!subject.matches("(?i).*(đính chính).*")) {
            return Ruling.none("Không phải văn bản đính chính.");
        }
        if (!look.is(PaperKind.LETTER)) {
            return Ruling.fail("Đính chính phải bằng công văn.");
        }
        boolean names = look.texts().anyMatch(text -> text.matches("(?s).*số\\s+[\\d.…]+/.*"));
        return names ? Ruling.pass("Công văn đính chính nêu số, ký hiệu văn bản được đính chính.")
                : Ruling.fail("Công văn đính chính không nêu số, ký hiệu văn bản được đính chính.");
    }
}
