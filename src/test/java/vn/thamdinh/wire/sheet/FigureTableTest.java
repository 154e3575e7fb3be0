package vn.thamdinh.wire.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.thamdinh.domain.ledger.FigureFact.FigureRecorded;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.rule.FigureId;
import vn.thamdinh.wire.programme.ProgrammeFiles;
import vn.thamdinh.wire.programme.ProgrammeReader;
import vn.thamdinh.wire.programme.ProgrammeReading;

class FigureTableTest {
    private static final Programme PROGRAMME = programme();
    private static final String UNIT = PROGRAMME.units().getFirst().id().code();

    private static Programme programme() {
        ProgrammeFiles shipped = ProgrammeFiles.shipped(ProgrammeFiles.shippedIds().getFirst());
        String criteria = shipped.text(ProgrammeFiles.CRITERIA).orElseThrow();
        String other = criteria.contains("\nfigures:") ? criteria : criteria + "\nfigures:\n"
                + "  - {id: par-index, title: Chỉ số CCHC, measure: điểm, low: \"0\", high: \"100\", source: Mẫu}\n";
        return ((ProgrammeReading.Read) ProgrammeReader.read(shipped.with(ProgrammeFiles.CRITERIA, other))).programme();
    }

    @Test
    void valuesAreReadWithTheirSource() {
        SheetReading<FigureRecorded> reading = read("Mã đơn vị;Mã chỉ số;Giá trị;Nguồn\n" + UNIT
                + ";par-index;81,25;QĐ 45/QĐ-UBND\n" + PROGRAMME.units().get(1).fullName() + ";par-index;;\n");
        assertEquals(List.of(), reading.problems());
        assertEquals(1, reading.blank());
        assertEquals(List.of(new FigureRecorded(PROGRAMME.units().getFirst().id(), new FigureId("par-index"),
                new BigDecimal("81.25"), "QĐ 45/QĐ-UBND")), reading.rows());
    }

    @Test
    void everyMistakeIsNamed() {
        SheetReading<FigureRecorded> reading = read("Mã đơn vị;Mã chỉ số;Giá trị;Nguồn\n"
                + UNIT + ";par-index;101;Báo cáo\n" + UNIT + ";không-có;1;Báo cáo\n" + UNIT + ";par-index;50;\n"
                + "99999;par-index;50;Báo cáo\n" + UNIT + ";par-index;x;Báo cáo\n");
        assertEquals(List.of(), reading.rows());
        assertEquals(List.of("2 ABOVE_HIGHEST", "3 UNKNOWN_FIGURE", "4 MISSING_VALUE", "5 UNKNOWN_UNIT",
                "6 NOT_A_NUMBER"), reading.problems().stream()
                        .map(problem -> problem.line() + " " + problem.reason()).toList());
    }

    @Test
    void aFileWithoutTheColumnsSaysWhich() {
        assertEquals(List.of(SheetProblem.Reason.MISSING_COLUMN, SheetProblem.Reason.MISSING_COLUMN,
                SheetProblem.Reason.MISSING_COLUMN),
                read("Mã đơn vị;Tên\n" + UNIT + ";x\n").problems().stream().map(SheetProblem::reason).toList());
    }

    private static SheetReading<FigureRecorded> read(String csv) {
        return FigureTable.read(csv.getBytes(StandardCharsets.UTF_8), PROGRAMME);
    }
}
