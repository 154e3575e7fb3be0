package vn.thamdinh.wire.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thamdinh.documents.signboard.SignboardWriter;
import vn.thamdinh.documents.signboard.design.DesignReading;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.eligibility.Grade;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.unit.FormerName;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.fixture.DongNai;
import vn.thamdinh.fixture.TypedPoints;

/** A programme of two tiers with stars, from files alone. */
class DongNaiProgrammeTest {
    private final Programme programme = DongNai.programme();

    @Test
    void communesAnswerToTheProvinceWithoutATierBetween() {
        assertEquals(List.of(Stage.SELF, Stage.APPRAISE, Stage.AGREE), programme.outline().inOrder());
        assertFalse(programme.outline().uses(Stage.VERIFY));
        assertEquals(List.of("Tỉnh Đồng Nai"), programme.districts().stream().map(each -> each.name()).toList());
        assertEquals(4, programme.unitsOf(new UnitId("75")).size());
    }

    @ParameterizedTest
    @CsvSource({"100,4", "95,4", "94.99,3", "90,3", "89.99,2", "80,2", "79.99,1", "0,1"})
    void aTotalHasTheStarsOfItsBand(BigDecimal total, int stars) {
        assertEquals(stars, programme.grades().stream().filter(grade -> grade.from().compareTo(total) <= 0)
                .max(java.util.Comparator.comparing(Grade::from)).orElseThrow().stars());
    }

    @Test
    void aBoardHasTheStarsOfItsUnitsGradeAndNotTheDesigns() {
        var writer = new SignboardWriter(programme, programme.texts(), DesignReading.of(programme.texts()).design(),
                true);
        Unit unit = programme.units().getFirst();
        for (Grade grade : programme.grades()) {
            assertEquals(grade.stars(), writer.write(unit, Optional.empty(), Optional.of(grade)).design().stars());
        }
        Programme plain = TypedPoints.programme();
        var other = new SignboardWriter(plain, plain.texts(), DesignReading.of(plain.texts()).design().withStars(5), true);
        assertEquals(5, other.write(unit, Optional.empty(), Optional.of(plain.grades().getFirst())).design().stars());
    }

    @Test
    void aUnitKeepsWhatItWasMadeOfAndCalled() {
        Unit merged = programme.unit(new UnitId("mau-a")).orElseThrow();
        assertEquals(List.of(new UnitId("25228"), new UnitId("25231")), merged.history().predecessors());
        assertFalse(merged.history().isValidOn(LocalDate.of(2025, 6, 30)));
        assertTrue(merged.history().isValidOn(LocalDate.of(2025, 7, 1)));
        Unit renamed = programme.unit(new UnitId("25225")).orElseThrow();
        assertEquals(List.of(new FormerName("Xã Đak Ơ", LocalDate.of(2025, 6, 30))), renamed.history().names());
        assertEquals("Xã Đak Ơ", renamed.fullNameOn(LocalDate.of(2025, 6, 30)));
        assertEquals("Xã Đăk Ơ", renamed.fullNameOn(LocalDate.of(2025, 7, 1)));
    }

    @Test
    void aHistoryThatCannotBeReadIsAMistakeOnItsLine() {
        String units = DongNai.files().text(ProgrammeFiles.UNITS).orElseThrow();
        for (String wrong : List.of("Xã Đak Ơ", "Xã Đak Ơ (31/06/2025)")) {
            var reading = ProgrammeReader.read(DongNai.files().with(ProgrammeFiles.UNITS,
                    units.replace("Xã Đak Ơ (30/06/2025)", wrong)));
            var problem = assertInstanceOf(ProgrammeReading.Faulty.class, reading).problems().getFirst();
            assertEquals(3, problem.line());
            assertEquals(ProgrammeFiles.UNITS, problem.file());
        }
    }

    @Test
    void aTableOfUnitsIsWrittenAsItWasRead() {
        String units = DongNai.files().text(ProgrammeFiles.UNITS).orElseThrow();
        assertEquals(units, UnitsTable.of(units).csv());
    }
}
