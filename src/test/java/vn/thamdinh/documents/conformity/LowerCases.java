package vn.thamdinh.documents.conformity;

import static vn.thamdinh.documents.conformity.EveryRuleTest.all;
import static vn.thamdinh.documents.conformity.EveryRuleTest.breaks;
import static vn.thamdinh.documents.conformity.EveryRuleTest.council;
import static vn.thamdinh.documents.conformity.EveryRuleTest.keeps;
import static vn.thamdinh.documents.conformity.EveryRuleTest.of;
import static vn.thamdinh.documents.conformity.JudgedSamples.DECISION;
import static vn.thamdinh.documents.conformity.JudgedSamples.LETTER;
import static vn.thamdinh.documents.conformity.JudgedSamples.MINUTES;
import static vn.thamdinh.documents.conformity.JudgedSamples.OUTLINE;
import static vn.thamdinh.documents.conformity.SheetEdit.PLAIN;
import static vn.thamdinh.documents.conformity.SheetEdit.bold;
import static vn.thamdinh.documents.conformity.SheetEdit.centredText;
import static vn.thamdinh.documents.conformity.SheetEdit.italic;
import static vn.thamdinh.documents.conformity.SheetEdit.shift;
import static vn.thamdinh.documents.conformity.SheetEdit.size;
import static vn.thamdinh.documents.conformity.SheetEdit.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.thamdinh.documents.conformity.EveryRuleTest.Case;
import vn.thamdinh.documents.conformity.sheet.Face;
import vn.thamdinh.documents.conformity.sheet.Letter;
import vn.thamdinh.documents.conformity.sheet.Picture;
import vn.thamdinh.documents.conformity.sheet.Picture.Tint;
import vn.thamdinh.documents.conformity.sheet.Sheet;
import vn.thamdinh.documents.conformity.sheet.SheetPage;
import vn.thamdinh.documents.conformity.sheet.TextLine;

/** Papers with one thing wrong below the heading: outline, signature, recipients, annexes, stamps. */
final class LowerCases {
    private static final Face STAMP = new Face("Times New Roman", 14, true, false, 0xE00000);

    private LowerCases() {
    }

    static Stream<Case> cases() {
        return Stream.of(outlines(), ends(), annexes(), others()).flatMap(cases -> cases);
    }

    private static Stream<Case> outlines() {
        return Stream.of(breaks("a chapter in Arabic", of(OUTLINE).line("Chương I", centredText("Chương 1")),
                RuleId.B09),
                breaks("a light section", of(OUTLINE).line("Mục 1", bold(false)), RuleId.B10),
                breaks("an article with a colon", of(DECISION).line("Điều 1.", swapped("Điều 1.", "Điều 1:")),
                        RuleId.B11),
                breaks("a light article", of(OUTLINE).line("Điều 1.", bold(false)), RuleId.B11, RuleId.B15),
                breaks("a light title of a clause", of(OUTLINE).line("1. Nguyên tắc", bold(false)), RuleId.B12),
                breaks("points without đ", of(OUTLINE).line("đ)", swapped("đ)", "e)")).line("g)", shift(0, 0)),
                RuleId.B13),
                breaks("a section in small letters", of(OUTLINE).line("I. TỔ CHỨC", text("I. Tổ chức thực hiện")),
                RuleId.B14),
                breaks("a chapter without a title", of(OUTLINE).drop("QUY ĐỊNH CHUNG"), all("B09 B15")));
    }

    static UnaryOperator<TextLine> swapped(String from, String to) {
        return line -> {
            var letters = new ArrayList<>(line.letters());
            for (int i = 0; i < from.length(); i++) {
                var old = letters.get(i);
                letters.set(i, new Letter(to.substring(i, i + 1), old.leftMm(),
                        old.rightMm(), old.face()));
            }
            return new TextLine(line.page(), letters, line.baselineMm(),
                    line.paragraph(), line.boxed());
        };
    }

    private static Stream<Case> ends() {
        Picture signature = new Picture(135, 243, 30, 15, Tint.BLUE, true, 300);
        Picture seal = new Picture(112, 238, 33, 33, Tint.RED, true, 300);
        Face stamp = new Face("Times New Roman", 10, false, false, 0);
        return Stream.of(breaks("T/M", of(DECISION).line("TM.", centredText("T/M ỦY BAN NHÂN DÂN")), RuleId.S01),
                breaks("a committee's chairman alone", of(DECISION).drop("TM."), all("S01 R03")),
                breaks("a light title", of(DECISION).line("CHỦ TỊCH", bold(false)), RuleId.S02),
                breaks("a slanted name", of(DECISION).line("Trần Tuệ Hiền", italic(true)), RuleId.S03),
                breaks("a name off the middle", of(DECISION).line("Trần Tuệ Hiền", shift(8, 0)), RuleId.S03),
                breaks("a learned name", of(DECISION).line("Trần Tuệ Hiền", centredText("TS. Trần Tuệ Hiền")),
                RuleId.S04),
                breaks("a council's paper signed as something else", council().line("TM.", centredText("GIÁM ĐỐC"))
                        .line("CHỦ TỊCH", centredText("SỞ NỘI VỤ")), all("S01 S05")),
                keeps("a council's paper with both titles", council().add(1, "GIÁM ĐỐC SỞ NỘI VỤ", 122.4, 268,
                        new Face("Times New Roman", 14, true, false, 0)), RuleId.S05),
                breaks("a deputy without a title", of(LETTER).drop("PHÓ GIÁM ĐỐC"), RuleId.S06),
                keeps("signed and sealed", of(DECISION).picture(1, signature).picture(1, seal), RuleId.S07, RuleId.S08),
                breaks("a black signature", of(DECISION).picture(1, new Picture(135, 243, 30, 15, Tint.GREY, true,
                300)),
                        RuleId.S07),
                breaks("a seal to the right", of(DECISION).picture(1, signature)
                        .picture(1, new Picture(160, 238, 33, 33, Tint.RED, true, 300)), RuleId.S08),
                keeps("a stamp of time", of(MINUTES).add(1, "2024-12-05T08:30:00+07:00", 150, 32, stamp), RuleId.S09),
                breaks("a large stamp of time", of(MINUTES).add(1, "2024-12-05T08:30:00+07:00", 130, 32, PLAIN),
                RuleId.S09),
                breaks("no addressee", of(LETTER).drop("Kính gửi:").drop("- Sở Tài").drop("- Sở Tư"), RuleId.R01),
                breaks("addressees with commas", of(LETTER).line("- Sở Tài", text("- Sở Tài chính,")), RuleId.R02),
                breaks("an upright label", of(DECISION).line("Nơi nhận:", italic(false)), RuleId.R03),
                breaks("recipients of size 12", of(DECISION).line("- Thường trực", size(12)), RuleId.R04),
                breaks("recipients without the article", of(DECISION).drop("- Như Điều"), RuleId.R05),
                breaks("no file copy", of(DECISION).line("- Lưu:", text("- Lưu VT, SNV.")), RuleId.R06));
    }

    private static Stream<Case> annexes() {
        Face label = new Face("Times New Roman", 14, true, false, 0);
        return Stream.of(breaks("an annex that nothing mentions", of(DECISION).line("thiện” năm",
                        text("thiện” năm 2024 trên địa bàn tỉnh Bình Phước.")), RuleId.A01),
                breaks("annexes in Arabic", of(OUTLINE).line("Phụ lục II", centredText("Phụ lục 2")), RuleId.A02),
                breaks("an annex in capitals", of(DECISION).line("Phụ lục", centredText("PHỤ LỤC")), RuleId.A03),
                breaks("an annex's light title", of(DECISION).line("DANH SÁCH", bold(false)), RuleId.A04),
                breaks("an upright reference", of(DECISION).line("(Kèm theo", italic(false)), RuleId.A05),
                keeps("an attached paper", attached(label), RuleId.A06),
                breaks("an attached paper with a number", attached(label).add(2, "Số: 06/QĐ-UBND", 40, 19.8, PLAIN),
                        RuleId.A06, RuleId.P03));
    }

    /** The annex as a plan that the decision puts into force. */
    private static SheetEdit attached(Face label) {
        return of(DECISION).line("Phụ lục", centredText("KẾ HOẠCH"));
    }

    private static Stream<Case> others() {
        Face black = new Face("Times New Roman", 14, true, false, 0);
        return Stream.of(keeps("an urgent paper", of(DECISION).add(1, "KHẨN", 36, 51, STAMP).frame(1, 33.7, 45.5, 20,
                8),
                        RuleId.O01),
                breaks("a stamp in black", of(DECISION).add(1, "KHẨN", 36, 51, black).frame(1, 33.7, 45.5, 20, 8),
                RuleId.O01),
                breaks("a stamp in a long frame", of(DECISION).add(1, "KHẨN", 36, 51, STAMP).frame(1, 33, 45.5, 30, 8),
                        RuleId.O01),
                keeps("for inner use", of(DECISION).add(1, "LƯU HÀNH NỘI BỘ", 120, 44, black).frame(1, 118, 39, 60, 7),
                        RuleId.O02),
                breaks("for inner use without a frame", of(DECISION).add(1, "LƯU HÀNH NỘI BỘ", 120, 44, black),
                RuleId.O02),
                keeps("copies counted", copies("PL.(300)", 11), RuleId.O03),
                breaks("copies in small letters", copies("pl.(300)", 11), RuleId.O03),
                keeps("an address", address(11).stroke(1, 30, 262, 195, 262.2), RuleId.O04),
                breaks("an address without a line", address(11), RuleId.O04),
                breaks("minutes with a date on top", of(MINUTES).add(1, "Bình Phước, ngày 05 tháng 11 năm 2024", 105,
                43.9,
                        new Face("Times New Roman", 14, false, true, 0)), RuleId.O05),
                breaks("wrong capitals", of(DECISION).line("thiện” năm",
                        text("thiện” năm 2024 trên địa bàn Tỉnh Bình Phước (kèm theo).")), RuleId.O06),
                breaks("commas in a citation", of(LETTER).line("Căn cứ điểm a", replaced()), RuleId.O07),
                keeps("a sharp scan", scan(1700, Tint.RED, 1.7), RuleId.O08),
                breaks("a coarse scan", scan(800, Tint.RED, 1.7), RuleId.O08),
                breaks("a scan of old", scan(1700, Tint.RED, 1.3), RuleId.O08),
                breaks("a mending paper that names none", of(LETTER).line("Kế hoạch số 222",
                        swapped("Kế hoạch số", "Kế hoạch cũ")), RuleId.O09));
    }

    private static UnaryOperator<TextLine> replaced() {
        return line -> {
            String text = line.text().replace("điểm a khoản 2 Điều 5", "Điểm a Khoản 2 Điều 5");
            return swapped(line.text(), text).apply(line);
        };
    }

    private static SheetEdit copies(String text, double size) {
        return of(LETTER).add(1, text, 31, 255, new Face("Times New Roman", size, false, false, 0));
    }

    private static SheetEdit address(double size) {
        return of(LETTER).add(1, "Địa chỉ: Đường 6 tháng 1, phường Tân Phú", 31, 267,
                new Face("Times New Roman", size, false, false, 0));
    }

    private static SheetEdit scan(int pixels, Tint tint, double version) {
        Sheet page = new Sheet(Sheet.Origin.PDF, version, List.of(new SheetPage(1, 210, 297, Optional.empty(),
                List.of(),
                List.of(), List.of(new Picture(0, 0, 210, 297, tint, false, pixels)), false)));
        return of(page);
    }
}
