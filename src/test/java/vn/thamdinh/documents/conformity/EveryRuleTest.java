package vn.thamdinh.documents.conformity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.documents.conformity.JudgedSamples.DECISION;
import static vn.thamdinh.documents.conformity.JudgedSamples.LETTER;
import static vn.thamdinh.documents.conformity.JudgedSamples.LONG;
import static vn.thamdinh.documents.conformity.JudgedSamples.MINUTES;
import static vn.thamdinh.documents.conformity.JudgedSamples.OUTLINE;
import static vn.thamdinh.documents.conformity.SheetEdit.PLAIN;
import static vn.thamdinh.documents.conformity.SheetEdit.bold;
import static vn.thamdinh.documents.conformity.SheetEdit.centredText;
import static vn.thamdinh.documents.conformity.SheetEdit.colour;
import static vn.thamdinh.documents.conformity.SheetEdit.context;
import static vn.thamdinh.documents.conformity.SheetEdit.family;
import static vn.thamdinh.documents.conformity.SheetEdit.italic;
import static vn.thamdinh.documents.conformity.SheetEdit.shift;
import static vn.thamdinh.documents.conformity.SheetEdit.size;
import static vn.thamdinh.documents.conformity.SheetEdit.text;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thamdinh.documents.conformity.sheet.Face;
import vn.thamdinh.documents.conformity.sheet.Picture;
import vn.thamdinh.documents.conformity.sheet.Sheet;
import vn.thamdinh.documents.conformity.sheet.SheetPage;
import vn.thamdinh.documents.conformity.sheet.Stroke;
import vn.thamdinh.documents.conformity.sheet.TextLine;

/** Each rule with papers that keep it and papers that break it, one measure or word changed at a time. */
class EveryRuleTest {

    /**
     * @param broken the rules that the paper breaks; no other
     * @param kept   rules that it must be found to keep
     */
    record Case(String name, Supplier<ConformityReport> paper, Set<RuleId> broken, Set<RuleId> kept) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Case breaks(String name, SheetEdit paper, RuleId... broken) {
        return new Case(name, paper::judged, Set.of(broken), Set.of());
    }

    static Case keeps(String name, SheetEdit paper, RuleId... kept) {
        return new Case(name, paper::judged, Set.of(), Set.of(kept));
    }

    static SheetEdit of(Sheet sheet) {
        return new SheetEdit(sheet);
    }

    static Stream<Case> cases() {
        return Stream.of(sound(), pages(), heads(), numbers(), titles(), texts(), LowerCases.cases())
                .flatMap(cases -> cases);
    }

    private static Stream<Case> sound() {
        return Stream.of(keeps("a decision", of(DECISION),
                all("P01 P02 P03 P04 P05 P06 P07 P08 P10 P11 Q01 Q02 Q03 Q04 "
                        + "Q05 C02 C03 C04 N01 N02 N03 N04 N05 N08 D01 D02 D03 D04 D05 T01 T02 T03 B01 B02 B03 B04 "
                        + "B05 B06 B07 B08 B11 B16 S01 S02 S03 S04 R03 R04 R05 R06 A01 A03 A04 A05 O06")),
                keeps("a long decision", of(LONG), all("P09 P11")),
                keeps("a letter", of(LETTER), all("C01 C05 T04 T05 R01 R02 S06 O07 O09")),
                keeps("an outlined paper", of(OUTLINE), all("B09 B10 B11 B12 B13 B14 B15 A02")),
                keeps("minutes", of(MINUTES), all("O05")));
    }

    static RuleId[] all(String names) {
        return Arrays.stream(names.split(" ")).map(RuleId::valueOf).toArray(RuleId[]::new);
    }

    private static Stream<Case> pages() {
        return Stream.of(breaks("letter size paper", of(DECISION).sized(215.9, 279.4), all("P01 P04 P06")),
                breaks("crosswise without a table", of(DECISION).pages(page -> page.number() == 1
                ? sized(page, 297, 210)
                        : page), RuleId.P02, RuleId.Q01),
                breaks("text high up", of(DECISION).every(shift(0, -3)), RuleId.P03),
                breaks("text low down", of(DECISION).line("Trần Tuệ Hiền", shift(0, 8)), RuleId.P04),
                breaks("text too far left", of(DECISION).line("Nơi nhận:", shift(-2, 0)), RuleId.P05),
                breaks("text too far right", of(DECISION).line("CỘNG HÒA", shift(5, 0)), all("P06 Q02 D01")),
                breaks("Arial", of(DECISION).line("Trần Tuệ Hiền", family("Arial")), RuleId.P07),
                breaks("blue ink", of(DECISION).line("Trần Tuệ Hiền", colour(0x0000FF)), RuleId.P08),
                breaks("a small page number", of(LONG).line("2", size(11)), RuleId.P09),
                breaks("a page number to the right", of(LONG).line("2", shift(40, 0)), RuleId.P09),
                breaks("no page number", of(LONG).drop("2"), RuleId.P09),
                breaks("a number on page one", of(DECISION).add(1, "1", 111, 13, PLAIN), RuleId.P10),
                breaks("an annex counted on", of(DECISION).add(2, "2", 111, 13, PLAIN), RuleId.P11));
    }

    private static SheetPage sized(SheetPage page, double width, double height) {
        return new SheetPage(page.number(), width, height, page.margins(), page.lines(), page.strokes(),
                page.pictures(),
                page.slanted());
    }

    private static Stream<Case> heads() {
        return Stream.of(breaks("a large national title", of(DECISION).line("CỘNG HÒA", size(14)), RuleId.Q01),
                breaks("no national title", of(DECISION).drop("CỘNG HÒA"), all("Q01 Q05")),
                breaks("a light motto", of(DECISION).line("Độc lập", bold(false)), RuleId.Q02),
                breaks("a motto with dashes", of(DECISION).line("Độc lập", centredText("Độc lập – Tự do – Hạnh phúc")),
                        RuleId.Q03, RuleId.Q04),
                breaks("a motto's line too short", of(DECISION).strokes(motto(), s ->
                new Stroke(s.leftMm() + 8, s.topMm(),
                        s.rightMm() - 8, s.bottomMm(), true, 0)), RuleId.Q04),
                breaks("a dashed line", of(DECISION).strokes(motto(), s ->
                new Stroke(s.leftMm(), s.topMm(), s.rightMm(),
                        s.bottomMm(), false, 0)), RuleId.Q04),
                breaks("a wide heading", of(DECISION).line("CỘNG HÒA", shift(0, -4.5)), all("Q05 P03")),
                breaks("a bold superior body", of(LETTER).line("TỈNH BÌNH PHƯỚC", bold(true))
                        .line("ỦY BAN NHÂN DÂN", size(11)), RuleId.C01, RuleId.C05),
                breaks("a large issuing body", of(DECISION).line("TỈNH BÌNH PHƯỚC", size(15)), RuleId.C02),
                breaks("an abbreviated issuing body", of(DECISION).line("ỦY BAN NHÂN DÂN", centredText("UBND")),
                RuleId.C02),
                breaks("no line below the body", of(DECISION).strokes(s -> s.topMm() < 35 && s.leftMm() < 90,
                        s -> new Stroke(0, 0, 1, 1, true, 0xFFFFFF)), RuleId.C03),
                breaks("a line as long as the body", of(DECISION).strokes(s -> s.topMm() < 35 && s.leftMm() < 90,
                        s -> new Stroke(s.leftMm() - 12, s.topMm(), s.rightMm() + 12, s.bottomMm(), true, 0)),
                        RuleId.C03),
                breaks("names far apart", of(DECISION).line("ỦY BAN NHÂN DÂN", shift(0, -3)), all("C04 P03")),
                breaks("a superior body of nowhere", of(LETTER).drop("TỈNH BÌNH PHƯỚC"), all("C05 C04")));
    }

    private static Predicate<Stroke> motto() {
        return stroke -> stroke.topMm() < 35 && stroke.leftMm() > 95;
    }

    private static Stream<Case> numbers() {
        return Stream.of(breaks("a number without a colon", of(DECISION).line("Số:", centredText("Số 05/QĐ-UBND")),
                RuleId.N01),
                breaks("a small number", of(DECISION).line("Số:", size(12)), RuleId.N01, RuleId.N03),
                breaks("one digit", of(DECISION).line("Số:", centredText("Số: 5/QĐ-UBND")), RuleId.N02),
                breaks("blanks in the symbol", of(DECISION).line("Số:", centredText("Số: 05/QĐ - UBND")), RuleId.N03),
                breaks("a letter with a type", of(LETTER).line("Số:", centredText("Số: 05/CT-SNV")), RuleId.N04),
                breaks("a symbol without a body", of(DECISION).line("Số:", centredText("Số: 05/QĐ")), RuleId.N04),
                breaks("another type's abbreviation", of(DECISION).line("Số:", centredText("Số: 05/KH-UBND")),
                RuleId.N05),
                new Case("a number that is taken", () -> of(DECISION).judged(context(Optional.of(Set.of(5)),
                Optional.empty(),
                        Optional.empty())), Set.of(RuleId.N06), Set.of()),
                new Case("a number that is free", () -> of(DECISION).judged(context(Optional.of(Set.of(4)),
                Optional.empty(),
                        Optional.of("Bình Phước"))), Set.of(), Set.of(RuleId.N06, RuleId.D05)),
                new Case("a council without its own series", () -> council().judged(context(Optional.empty(),
                        Optional.of(false), Optional.empty())), Set.of(RuleId.N07), Set.of()),
                new Case("a council with its own series", () -> council().judged(context(Optional.empty(),
                        Optional.of(true), Optional.empty())), Set.of(), Set.of(RuleId.N07)),
                breaks("a number to the left", of(DECISION).line("Số:", shift(-9, 0)), RuleId.N08),
                breaks("an upright date", of(DECISION).line("Bình Phước, ngày", italic(false)), RuleId.D01),
                breaks("a date too low", of(DECISION).line("Bình Phước, ngày", shift(0, 4)), RuleId.D01),
                breaks("no comma", of(DECISION).line("Bình Phước, ngày",
                        centredText("Bình Phước ngày 05 tháng 12 năm 2024")), RuleId.D02),
                breaks("day 5", of(DECISION).line("Bình Phước, ngày",
                        centredText("Bình Phước, ngày 5 tháng 12 năm 2024")), RuleId.D03),
                breaks("month 09", of(DECISION).line("Bình Phước, ngày",
                        centredText("Bình Phước, ngày 05 tháng 09 năm 2024")), RuleId.D04),
                breaks("month 2", of(DECISION).line("Bình Phước, ngày",
                        centredText("Bình Phước, ngày 05 tháng 2 năm 2024")), RuleId.D04),
                breaks("a place in short", of(DECISION).line("Bình Phước, ngày",
                        centredText("TP. Đồng Xoài, ngày 05 tháng 12 năm 2024")), RuleId.D05));
    }

    static SheetEdit council() {
        return of(DECISION).line("TỈNH BÌNH PHƯỚC", centredText("TỈNH ĐẠT CHUẨN")).line("ỦY BAN NHÂN DÂN",
                centredText("HỘI ĐỒNG THẨM ĐỊNH"));
    }

    private static Stream<Case> titles() {
        return Stream.of(breaks("a small type name", of(DECISION).line("QUYẾT ĐỊNH", size(12)), RuleId.T01),
                breaks("an upright light subject", of(DECISION).line("Về việc", bold(false)), RuleId.T02),
                breaks("a large subject", of(DECISION).line("Về việc", size(16)), RuleId.T02),
                breaks("no line below the subject", of(DECISION).strokes(s -> s.topMm() > 60 && s.topMm() < 75
                        && s.level(), s -> new Stroke(0, 0, 1, 1, true, 0)), RuleId.T03),
                breaks("a letter's subject in bold", of(LETTER).line("V/v", bold(true)), RuleId.T04),
                breaks("a letter's subject far below", of(LETTER).line("V/v", shift(0, 2.5)), RuleId.T04),
                breaks("a letter with a type name", of(LETTER).add(1, "THÔNG BÁO", 97, 57,
                        new Face("Times New Roman", 14, true, false, 0)), RuleId.T05));
    }

    private static Stream<Case> texts() {
        return Stream.of(breaks("upright bases", of(DECISION).line("Căn cứ Luật Tổ chức", italic(false)), RuleId.B01),
                breaks("a basis with a comma", of(DECISION).line("Căn cứ Luật Tổ chức",
                        text("Căn cứ Luật Tổ chức chính quyền địa phương,")), RuleId.B02),
                breaks("a law with its number", of(DECISION).line("Căn cứ Luật Tổ chức",
                        text("Căn cứ Luật Tổ chức chính quyền số 77/2015/QH13;")), RuleId.B03),
                breaks("a decision without its date", of(DECISION).line("Căn cứ Luật Tổ chức",
                        text("Căn cứ Quyết định số 12/QĐ-UBND của Ủy ban nhân dân tỉnh về thi đua;")), RuleId.B03,
                        RuleId.B04),
                breaks("cited in full twice", of(DECISION).line("Căn cứ Luật Tổ chức",
                text("Căn cứ Kế hoạch số 222/KH-UBND "
                        + "ngày 05 tháng 7 năm 2024 về thi;")), all("B04")),
                breaks("text of size 12", of(DECISION).line("thành phố in", size(12)), RuleId.B05),
                breaks("ragged text", of(DECISION).line("Điều 2.", shortened()), RuleId.B05),
                breaks("no indent", of(DECISION).line("Điều 2.", shift(-12.7, 0)), all("B05 B06 B11")),
                breaks("paragraphs close together", closer(), RuleId.B07),
                breaks("lines close together", of(DECISION).line("thành phố in", shift(0, -1)), RuleId.B08),
                breaks("no end mark", of(DECISION).line("đơn vị có liên quan", text("đơn vị có liên quan thi hành."))
                        .line("Nơi nhận", shift(0, 0)), RuleId.B16));
    }

    /** All from the second article down stands half a line higher. */
    private static SheetEdit closer() {
        double from = DECISION.lines().filter(line -> line.text().startsWith("Điều 2.")).findFirst().orElseThrow()
                .baselineMm();
        return of(DECISION).every(line -> line.page() == 1 && line.baselineMm() > from - 1 ? shift(0, -1.6).apply(line)
                : line);
    }

    private static UnaryOperator<TextLine> shortened() {
        return line -> line.splitAt(line.letters().size() - 5).getFirst();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aPaperBreaksTheRulesThatItIsMeantToBreakAndNoOther(Case sample) {
        ConformityReport report = sample.paper().get();
        assertEquals(sample.broken(), report.failures().stream().map(Finding::rule).collect(Collectors.toSet()),
                () -> report.failures().toString());
        sample.kept().forEach(rule -> assertEquals(Verdict.PASS, report.of(rule).verdict(), report.of(rule)
                .toString()));
    }

    @Test
    void noRuleIsWithoutAPaperThatKeepsItAndOneThatBreaksIt() {
        Set<RuleId> kept = EnumSet.noneOf(RuleId.class);
        Set<RuleId> broken = EnumSet.noneOf(RuleId.class);
        cases().forEach(sample -> {
            kept.addAll(sample.kept());
            broken.addAll(sample.broken());
        });
        assertEquals(EnumSet.noneOf(RuleId.class), EnumSet.complementOf(EnumSet.copyOf(kept)), "kept by no paper");
        assertEquals(EnumSet.noneOf(RuleId.class), EnumSet.complementOf(EnumSet.copyOf(broken)), "broken by no paper");
    }

    @Test
    void whatIsBrokenIsPointedAtWithPageAndMillimetres() {
        Finding small = of(DECISION).line("Số:", size(12)).judged().of(RuleId.N01);
        assertEquals(1, small.places().getFirst().page());
        assertEquals(46, small.places().getFirst().leftMm(), 3);
        assertEquals(36, small.places().getFirst().topMm(), 4);
        assertTrue(small.found().in(Locale.of("vi")).contains("cỡ 12, phải là 13"), small.toString());
        assertTrue(small.found().in(Locale.ENGLISH).contains("has size 12, it must be 13"), small.toString());
    }
}
