package vn.thamdinh.domain.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.thamdinh.wire.programme.ProgrammeFiles;
import vn.thamdinh.wire.programme.ProgrammeReader;
import vn.thamdinh.wire.programme.ProgrammeReading;

class PlanCheckTest {
    private static final ProgrammeFiles SHIPPED = ProgrammeFiles.shipped(ProgrammeFiles.shippedIds().getFirst());

    @Test
    void beforeADayMeansTheDayBeforeUnlessTheProgrammeSaysOtherwise() {
        assertEquals(LocalDate.of(2024, 9, 29), lastDay(SHIPPED, "1"));
        assertEquals(LocalDate.of(2024, 11, 19), lastDay(SHIPPED, "4d"));
        assertEquals(LocalDate.of(2024, 11, 30), lastDay(SHIPPED, "4c"));
        var other = changed("beforeMeans: DAY_BEFORE", "beforeMeans: THAT_DAY");
        assertEquals(LocalDate.of(2024, 9, 30), lastDay(other, "1"));
        assertEquals(LocalDate.of(2024, 11, 30), lastDay(other, "4c"));
        assertEquals("Trước ngày 30/9/2024", read(other).step("1").orElseThrow().deadline().wording());
    }

    @Test
    void thePlansContradictionsAreComputed() {
        assertEquals(List.of("survey PKS01 3 1", "survey PKS02 3 1", "survey PKS03 3 1", "weekend 1", "no time 2 3",
                "survey PKS01 3 2", "survey PKS02 3 2", "survey PKS03 3 2", "weekend 2", "weekend 3", "weekend 4c",
                "no time 4d 4c", "weekend 5"), words(PlanCheck.of(read(SHIPPED))));
    }

    @Test
    void otherDaysContradictNothing() {
        var calm = changed("wording: Tháng 11/2024, lastDay: 30/11/2024", "wording: Tháng 11/2024, lastDay: 13/11/2024");
        assertTrue(words(PlanCheck.of(read(calm))).stream().noneMatch(word -> word.contains("4c")));
    }

    @Test
    void holidaysAndTheirEvesAreNamed() {
        for (String day : List.of("30/04/2025", "29/04/2025", "31/12/2024", "01/09/2025")) {
            var eve = changed("wording: Tháng 11/2024, lastDay: 30/11/2024", "wording: Lễ, lastDay: " + day);
            assertTrue(words(PlanCheck.of(read(eve))).contains("holiday 4c"), day);
        }
    }

    private static List<String> words(List<PlanWarning> found) {
        return found.stream().map(warning -> switch (warning) {
            case PlanWarning.NoTimeBetween(Step step, Step needed) -> "no time " + step.id() + " " + needed.id();
            case PlanWarning.SurveyEndsLate late ->
                    "survey " + late.form() + " " + late.survey().id() + " " + late.scoring().id();
            case PlanWarning.OnWeekend(Step step) -> "weekend " + step.id();
            case PlanWarning.AtHoliday(Step step) -> "holiday " + step.id();
        }).toList();
    }

    private static LocalDate lastDay(ProgrammeFiles files, String step) {
        return read(files).step(step).orElseThrow().deadline().lastDay().orElseThrow();
    }

    private static ProgrammeFiles changed(String from, String to) {
        String text = SHIPPED.text(ProgrammeFiles.PROGRAMME).orElseThrow();
        assertTrue(text.contains(from), from);
        return SHIPPED.with(ProgrammeFiles.PROGRAMME, text.replace(from, to));
    }

    private static Programme read(ProgrammeFiles files) {
        return ((ProgrammeReading.Read) ProgrammeReader.read(files)).programme();
    }
}
