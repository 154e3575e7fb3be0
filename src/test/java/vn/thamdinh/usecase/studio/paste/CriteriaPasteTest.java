package vn.thamdinh.usecase.studio.paste;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.studio.Change;
import vn.thamdinh.usecase.studio.Draft;
import vn.thamdinh.usecase.studio.DraftState;
import vn.thamdinh.usecase.studio.Place;
import vn.thamdinh.usecase.studio.Studio;
import vn.thamdinh.usecase.studio.paste.Columns.Meaning;

class CriteriaPasteTest {
    private static final Path SAMPLES = Path.of("src/test/resources/sheets/studio");

    @TempDir
    private Path shelf;

    @Test
    void theSampleOfAnOfficialTableIsUnderstood() {
        CriteriaPaste paste = paste(sample("criteria-sample.tsv"));
        assertEquals(Map.of(Meaning.NUMBER, 0, Meaning.TITLE, 1, Meaning.MAX, 2, Meaning.GUIDANCE, 3, Meaning.EVIDENCE, 4),
                paste.columns().of());
        assertEquals(List.of(3, 4, 7, 2), List.of(paste.fields(), paste.criteria(), paste.components(), paste.computed()));
        assertEquals(0, paste.total().compareTo(new BigDecimal("100")));
        assertEquals(List.of(), paste.notes());
    }

    @Test
    void whatIsTakenHasNoProblemsInTheCriteria() {
        Draft draft = done(new Studio(shelf, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)).empty());
        DraftState state = done(draft.change(paste(sample("criteria-sample.tsv")).replace("Bảng mẫu", true)));
        assertEquals(List.of(), state.problems(Place.CRITERIA));
        Place second = Place.CRITERIA.at("fields").at(0).at("criteria").at(0).at("components").at(1);
        assertEquals("1.1.2", state.text(second.at("id")));
        assertEquals("levels", state.text(second.at("rule").at("kind")));
        assertEquals("50", state.text(second.at("rule").at("levels").at(1).at("percent")));
        assertTrue(state.text(second.at("guidance")).contains("- Quán triệt từ 80% trở lên: 4 điểm"));
        Place list = Place.CRITERIA.at("fields").at(0).at("criteria").at(1).at("components").at(0);
        assertEquals("checklist", state.text(list.at("rule").at("kind")));
        Place cells = Place.CRITERIA.at("fields").at(1).at("criteria").at(0).at("components").at(1);
        assertEquals("Từ 80% trở lên: 20 điểm\nDưới 80%: 0 điểm", state.text(cells.at("guidance")));
    }

    @Test
    void sumsThatDoNotFitAreNamedByRow() {
        CriteriaPaste paste = paste("STT\tNội dung\tĐiểm\nI\tMột\t10\n1\ta\t4\n2\tb\t5\n\tTổng cộng\t12\n");
        assertEquals(List.of(new PasteNote(2, PasteNote.Kind.SUM, "10", "9"), new PasteNote(5, PasteNote.Kind.TOTAL, "12", "9")),
                paste.notes());
        assertEquals(List.of(1, 2, 2), List.of(paste.fields(), paste.criteria(), paste.components()));
    }

    @Test
    void aTableWithoutHeadingsAndNumbersInTheWordingIsUnderstood() {
        CriteriaPaste paste = paste("1. Tuyên truyền trong năm\t10\n1.1. Có kế hoạch tuyên truyền\t4,5\n"
                + "1.2. Có báo cáo tuyên truyền\t5,5\n2. Cải cách hành chính\t2\n2.1. Có niêm yết công khai\t2\n");
        assertEquals(List.of(2, 3, 3), List.of(paste.fields(), paste.criteria(), paste.components()));
        assertEquals(0, paste.total().compareTo(new BigDecimal("12")));
    }

    @Test
    void tablesOfWordProcessorsKeepTheParagraphsOfACell() {
        PastedTable table = PastedTable.html("<html><table class=x><tr><td>STT<td><p>Nội dung</p></td><td>Điểm tối đa</td></tr>"
                + "<tr><td>1</td><td colspan=1><p>C&oacute;&nbsp;kế ho&#7841;ch</p><p>rõ   ràng</p></td><td>2</td></tr></table>");
        assertEquals(List.of(List.of("STT", "Nội dung", "Điểm tối đa"), List.of("1", "C kế hoạch\nrõ ràng", "2")),
                table.rows());
        assertEquals(List.of(), PastedTable.html("không có bảng").rows());
    }

    @Test
    void aCellThatCoversSeveralRowsKeepsTheOthersInTheirColumns() {
        PastedTable table = PastedTable.html("<table><tr><th>STT<th>Tiêu chí<th>Điểm</tr>"
                + "<tr><td rowspan=2>1<td rowspan='2'>Kế hoạch<td>2</tr><tr><td>3</tr>"
                + "<tr><td>2<td>Báo cáo<td>4</tr></table>");
        assertEquals(List.of(List.of("STT", "Tiêu chí", "Điểm"), List.of("1", "Kế hoạch", "2"), List.of("", "", "3"),
                List.of("2", "Báo cáo", "4")), table.rows());
    }

    @Test
    void whatIsNoCharacterIsLeftOut() {
        assertEquals(List.of(List.of("ab", "c")),
                PastedTable.html("<table><tr><td>a&#xD800;&#0;b<td>c\uDC00</table>").rows());
    }

    @Test
    void tagsThatNobodyClosesCostNoTimeAndTooLongATextIsNone() {
        for (String tag : List.of("<table", "<table>", "<!--", "<tr><td>", "<table><tr><td><!--x", "<td colspan=99 ", " ")) {
            assertTrue(PastedTable.html(tag.repeat(HtmlTable.MOST_CHARACTERS / tag.length())).width() <= 200, tag);
        }
        assertTrue(PastedTable.html("<table><tr><td>" + " ".repeat(1_000_000) + "x</table>").rows().size() == 1);
        String table = "<table><tr><td>1</td></tr></table>";
        assertEquals(1, PastedTable.html(table).rows().size());
        assertEquals(0, PastedTable.html(table + " ".repeat(HtmlTable.MOST_CHARACTERS)).rows().size());
    }

    @Test
    void quotesThatDoNotPairUpAreLetters() {
        assertEquals(List.of(List.of("1", "\"Chính quyền", "2"), List.of("2", "b", "3")),
                PastedTable.text("1\t\"Chính quyền\t2\n2\tb\t3").rows());
    }

    @Test
    void aListOfUnitsUnderTheirDistrictsIsUnderstood() {
        Draft draft = done(new Studio(shelf, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)).empty());
        UnitsPaste paste = UnitsPaste.read(PastedTable.text(sample("units-sample.tsv")), draft.state());
        assertEquals(4, paste.lines().size());
        assertEquals(new UnitsPaste.Line("90001", true, "Phường", "Hòa Mẫu", "Thành phố Mẫu Sơn"), paste.lines().getFirst());
        DraftState state = done(draft.change(paste.replace()));
        assertEquals("98001", state.text(Place.UNITS.at(0).at("district")));
        assertEquals("Mẫu Giang", state.text(Place.UNITS.at(3).at("name")));
        state = done(draft.change(Change.needed(Place.PROGRAMME.at("unitsInProvince"), "4")));
        assertEquals(List.of(), state.problems(Place.UNITS));
        assertEquals(2, state.count(Place.PROGRAMME.at("districts")));
    }

    @Test
    void unitsThatTheProgramKnowsGetTheirOwnCodes() {
        Draft draft = done(new Studio(shelf, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)).empty());
        UnitsPaste paste = UnitsPaste.read(PastedTable.text("STT\tĐơn vị\tHuyện\n1\tXã Tiến Hưng\tThành phố Đồng Xoài\n"),
                draft.state());
        assertEquals(List.of(new UnitsPaste.Line("25213", false, "Xã", "Tiến Hưng", "Thành phố Đồng Xoài")), paste.lines());
    }

    private static CriteriaPaste paste(String text) {
        PastedTable table = PastedTable.text(text);
        return CriteriaPaste.read(table, Columns.guess(table), "Bộ tiêu chí");
    }

    private static String sample(String name) {
        try {
            return Files.readString(SAMPLES.resolve(name));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T> refused -> throw new AssertionError(refused.toString());
        };
    }
}
