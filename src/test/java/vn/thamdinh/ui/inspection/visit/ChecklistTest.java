package vn.thamdinh.ui.inspection.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.inspection.Finding;
import vn.thamdinh.domain.inspection.FindingVerdict;
import vn.thamdinh.domain.inspection.Side;
import vn.thamdinh.domain.inspection.Visit;
import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.domain.inspection.checklist.CheckGroup;
import vn.thamdinh.domain.inspection.checklist.CheckItem;
import vn.thamdinh.domain.inspection.checklist.CheckItemId;
import vn.thamdinh.domain.inspection.checklist.InspectionRules;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.fixture.ProgrammeBuilder;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.inspection.visit.CheckLine.Head;
import vn.thamdinh.ui.inspection.visit.CheckLine.Row;
import vn.thamdinh.usecase.view.VisitView;

class ChecklistTest {

    private static final VisitId VISIT = new VisitId("v");
    private static final Programme PROGRAMME = ProgrammeBuilder.withUnits(1).inspection(new InspectionRules(
            Optional.empty(), Optional.empty(), false, Set.of(ProgrammeBuilder.THREE), List.of(
                    new CheckGroup("Một cửa", List.of(item("nuoc", "Có nước uống", Optional.empty()),
                            item("ghe", "Đủ bàn ghế", Optional.of(ProgrammeBuilder.ONE))))), "")).build();

    private static CheckItem item(String id, String text, Optional<ComponentId> component) {
        return new CheckItem(new CheckItemId(id), text, component, "nguồn");
    }

    private static Finding finding(String key, String item, Optional<ComponentId> component, String text,
                                   boolean struck) {
        return new Finding(VISIT, key, Optional.of(item).filter(id -> !id.isEmpty()).map(CheckItemId::new), component,
                FindingVerdict.PARTLY, text, Optional.empty(), Finding.UnitSide.SILENT, struck);
    }

    private static Checklist of(List<Finding> findings, List<Finding> struck) {
        return Checklist.of(Messages.of(Messages.VIETNAMESE), PROGRAMME, new VisitView(new Visit(VISIT,
                ProgrammeBuilder.unit(1), LocalDate.of(2024, 11, 5), "", List.of(), ""), findings, struck, List.of(),
                List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Set.of()));
    }

    private static List<String> labels(List<CheckLine> lines) {
        return lines.stream().map(line -> switch (line) {
            case Head head -> "# " + head.title();
            case Row row -> row.label();
        }).toList();
    }

    @Test
    void theProgrammesLinesAndItsComponentsOnTheSpotAreToBeAnswered() {
        Checklist list = of(List.of(finding("a", "ghe", Optional.of(ProgrammeBuilder.ONE), "", false)), List.of());
        assertEquals(List.of("# Một cửa", "Có nước uống", "Đủ bàn ghế", "# Tiêu chí cần kiểm tra tại chỗ",
                "2.1 Thành phần 2.1"), labels(list.shown(false, "", "")));
        assertEquals(1, list.done());
        assertEquals(3, list.all());
        assertEquals(List.of("# Một cửa", "Có nước uống", "# Tiêu chí cần kiểm tra tại chỗ", "2.1 Thành phần 2.1"),
                labels(list.shown(true, "", "")));
        assertTrue(labels(list.shown(true, "", Checklist.ITEM + "ghe")).contains("Đủ bàn ghế"));
    }

    @Test
    void anAnswerOfAnotherLaptopHasALineOfItsOwnAndCountsOnce() {
        Checklist list = of(List.of(finding("a", "nuoc", Optional.empty(), "", false),
                finding("b", "nuoc", Optional.empty(), "", false)), List.of());
        assertEquals(1, list.done());
        Row second = list.rowOf("b").orElseThrow();
        assertEquals("Có nước uống", second.label());
        assertEquals("Máy khác cũng ghi mục này", second.about());
        assertFalse(second.isFree());
    }

    @Test
    void aLineThatANewerProgrammeNoLongerHasIsStillShownWithWhatWasFound() {
        Row gone = of(List.of(finding("a", "muc-cu", Optional.empty(), "Đã ghi", false)), List.of()).rowOf("a")
                .orElseThrow();
        assertEquals("muc-cu", gone.label());
        assertEquals("Mục này không còn trong chương trình", gone.about());
        assertEquals("Đã ghi", gone.finding().orElseThrow().text());
    }

    @Test
    void whatWasStruckStandsAtTheEndAndItsLineIsOpenAgain() {
        Checklist list = of(List.of(), List.of(finding("a", "nuoc", Optional.empty(), "Nhầm", true)));
        assertEquals(0, list.done());
        assertFalse(list.row(Checklist.ITEM + "nuoc").orElseThrow().answered());
        assertTrue(list.rowOf("a").orElseThrow().struck());
        assertEquals("# Đã gạch bỏ", labels(list.shown(false, "", "")).get(5));
    }

    @Test
    void linesAreFoundByWhatIsAskedAndByWhatWasSeenWithoutDiacritics() {
        Checklist list = of(List.of(finding("a", "ghe", Optional.empty(), "Ghế gãy ở hành lang", false)), List.of());
        assertEquals(List.of("# Một cửa", "Đủ bàn ghế"), labels(list.shown(false, "hanh lang", "")));
        assertEquals(List.of("# Một cửa", "Có nước uống"), labels(list.shown(false, "nuoc", "")));
    }

    @Test
    void aDraftComesBackAsItWasTyped() {
        FindingEdit typed = new FindingEdit(Optional.of(FindingVerdict.NOT_MET), Optional.of(ProgrammeBuilder.ONE),
                "hai\ndòng", "0,5", "làm lại", "15/11", "không ý kiến");
        assertEquals(Optional.of(typed), FindingEdit.ofDraft(typed.draft()));
        assertEquals(Optional.empty(), FindingEdit.ofDraft("thứ khác"));
        assertEquals(Optional.of(LocalDate.of(2024, 11, 15)), typed.day(2024));
    }

    @Test
    void aPersonIsReadFromOneLine() {
        var read = PersonTyped.read(" Ông Quyết , Chủ tịch, UBND xã, huyện Bù Đăng ",
                Side.UNIT).orElseThrow();
        assertEquals(List.of("Ông Quyết", "Chủ tịch", "UBND xã, huyện Bù Đăng"),
                List.of(read.name(), read.title(), read.body()));
        assertEquals(Optional.empty(), PersonTyped.read(" , Chủ tịch", Side.UNIT));
    }
}
