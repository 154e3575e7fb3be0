package vn.thamdinh.wire.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.programme.ProgrammeId;

class ProgrammeReaderTest {
    private final ProgrammeFiles good = ProgrammeFiles.shipped(new ProgrammeId("cqtt-binh-phuoc-2024"));

    private static List<ProgrammeProblem> problems(ProgrammeFiles files) {
        return assertInstanceOf(ProgrammeReading.Faulty.class, ProgrammeReader.read(files)).problems();
    }

    private ProgrammeFiles changed(String path, String from, String to) {
        String text = good.texts().get(path);
        assertTrue(text.contains(from), "the shipped file holds: " + from);
        int at = text.indexOf(from);
        return good.with(path, text.substring(0, at) + to + text.substring(at + from.length()));
    }

    private int lineOf(String path, String text) {
        String whole = good.texts().get(path);
        return (int) whole.substring(0, whole.indexOf(text)).chars().filter(c -> c == '\n').count() + 1;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "programme.yaml|year: 2024|year: 1999|programme.problem.not-in-range",
        "programme.yaml|year: 2024|years: 2024|programme.problem.unknown-key",
        "programme.yaml|before: 30/09/2024|before: 31/09/2024|programme.problem.not-a-date",
        "programme.yaml|before: 30/09/2024|before: 2024-09-30|programme.problem.not-a-date",
        "programme.yaml|perUnit: 20|perUnit: 0|programme.problem.not-in-range",
        "programme.yaml|perUnit: 20|perUnit: -5|programme.problem.not-in-range",
        "programme.yaml|transactionPercent: 10|transactionPercent: 101|programme.problem.not-in-range",
        "programme.yaml|years: [2022, 2023]|years: [2022, 23]|programme.problem.not-in-range",
        "programme.yaml|years: [2022, 2023]|years: [2022, 2022]|programme.problem.invalid",
        "programme.yaml|step: \"3\"|step: \"33\"|programme.problem.not-a-choice",
        "programme.yaml|undetermined: COUNTS|undetermined: MAYBE|programme.problem.not-a-choice",
        "programme.yaml|receivingOfficer: INVALID|receivingOfficer: VALID|programme.problem.not-a-choice",
        "programme.yaml|title: Hài lòng, value: \"4\"|title: Hài lòng, value: x|programme.problem.not-points",
        "programme.yaml|perUnit: 30}|perUnit: 0}|programme.problem.not-in-range",
        "programme.yaml|code: \"690\"|code: \"689\"|programme.problem.duplicate-id",
        "programme.yaml|id: PKS02|id: PKS01|programme.problem.duplicate-id",
        "programme.yaml|waivable: false|waivable: không|programme.problem.not-a-choice",
        "programme.yaml|points: \"80\"|points: \"101\"|programme.problem.not-in-range",
        "programme.yaml|percent: 50|percent: 150|programme.problem.not-in-range",
        "programme.yaml|from: \"0\", recognised|from: \"50\", recognised|programme.problem.grade-hole",
        "programme.yaml|rounding: HALF_UP|rounding: HALFUP|programme.problem.not-a-choice",
        "programme.yaml|{id: xin-loi,|{id: xin-chao,|programme.problem.duplicate-id",
        "programme.yaml|from: 01/11/2024|from: 20/11/2024|programme.problem.invalid",
        "programme.yaml|explanation: {days: 5|explanation: {days: 0|programme.problem.not-in-range",
        "programme.yaml|paper: Công văn số 88|papers: Công văn số 88|programme.problem.unknown-key",
        "criteria.yaml|id: 1.1.2|id: 1.1.1|programme.problem.duplicate-id",
        "criteria.yaml|max: \"3.5\"|max: 3,5x|programme.problem.not-points",
        "criteria.yaml|sample: true|sample: yes|programme.problem.not-a-choice",
        "units.csv|25325,Phường|2532x,Phường|programme.problem.invalid",
        "units.csv|25324,Phường|25325,Phường|programme.problem.duplicate-id",
        "units.csv|Phú Thịnh,690|Phú Thịnh,999|programme.problem.unknown-district",
        "units.csv|25325,Phường|25999,Phường|programme.problem.unknown-unit",
        "all-units.csv|25195,Phường,Tân Phú,689|''|programme.problem.unit-count",
        "texts.yaml|place: Bình Phước|place: ''|programme.problem.empty"})
    void aMistakeIsNamedWithItsFileLineAndKind(String path, String from, String to, String key) {
        List<ProgrammeProblem> problems = problems(changed(path, from, to));
        int line = key.endsWith("unit-count") ? 0 : lineOf(path, from);
        assertTrue(problems.stream().anyMatch(p -> p.file().equals(path) && p.messageKey().equals(key)
                && p.line() == line), () -> "expected line " + line + " in " + problems);
    }

    @Test
    void aChecklistOfOtherCriteriaStaysAndSaysWhatItNamesInVain() {
        ProgrammeReading reading = ProgrammeReader.read(changed("programme.yaml", "onTheSpot: [1.1.4", "onTheSpot: [9.9.9"));
        Programme programme = assertInstanceOf(ProgrammeReading.Read.class, reading).programme();
        assertTrue(programme.warnings().getLast().contains("9.9.9"));
    }

    @Test
    void sumsThatDoNotFitAreNamedWithBothNumbers() {
        List<ProgrammeProblem> problems = problems(changed("criteria.yaml", "max: \"8\"", "max: \"8.5\""));
        ProgrammeProblem problem = problems.getFirst();
        assertEquals(ProgrammeProblem.SUM, problem.messageKey());
        assertEquals(List.of("8,5", "8"), problem.args());
        assertEquals("fields[1].criteria[1.1].max", problem.place());
        assertEquals(1, problems.size());
    }

    @Test
    void aChangedComponentDoesNotAddUpOnAnyLevel() {
        List<ProgrammeProblem> problems = problems(changed("criteria.yaml", "            max: \"2\"", "            max: \"3\""));
        assertEquals(3, problems.stream().filter(p -> p.messageKey().equals(ProgrammeProblem.SUM)).count());
    }

    @Test
    void pointsThatCannotBeReadAreNotReportedAgainAsWrongSums() {
        List<ProgrammeProblem> problems = problems(changed("criteria.yaml", "max: \"3.5\"", "max: 3,5x"));
        assertEquals(List.of(ProgrammeProblem.NOT_POINTS), problems.stream().map(ProgrammeProblem::messageKey).toList());
    }

    @Test
    void allMistakesOfAllFilesAreListedAtOnce() {
        ProgrammeFiles files = changed("programme.yaml", "perUnit: 20", "perUnit: 0")
                .with("units.csv", good.texts().get("units.csv").replace("25213,", "A1,").replace("25207,", "x,"))
                .with("criteria.yaml", good.texts().get("criteria.yaml").replace("max: \"100\"", "max: \"99\""));
        List<ProgrammeProblem> problems = problems(files);
        assertEquals(List.of("criteria.yaml", "programme.yaml", "units.csv"),
                problems.stream().map(ProgrammeProblem::file).distinct().toList());
        assertEquals(List.of(2, 3), problems.stream()
                .filter(p -> p.messageKey().equals(ProgrammeProblem.INVALID)).map(ProgrammeProblem::line).toList());
        assertTrue(ProgrammeProblem.MESSAGE_KEYS.containsAll(problems.stream().map(ProgrammeProblem::messageKey).toList()));
    }

    @Test
    void missingKeysAndFilesAreNamed() {
        assertEquals(ProgrammeProblem.MISSING_KEY,
                problems(changed("programme.yaml", "shortTitle: CQTT Bình Phước 2024\n", "")).getFirst().messageKey());
        TreeMap<String, String> fewer = new TreeMap<>(good.texts());
        fewer.remove("units.csv");
        fewer.remove("criteria.yaml");
        List<ProgrammeProblem> problems = problems(ProgrammeFiles.of(fewer));
        assertEquals(List.of("criteria.yaml", "units.csv"), problems.stream().map(ProgrammeProblem::file).toList());
        assertTrue(problems.stream().allMatch(p -> p.messageKey().equals(ProgrammeProblem.MISSING_FILE)));
    }

    @Test
    void aKeyThatStandsTwiceIsNamed() {
        List<ProgrammeProblem> problems = problems(changed("programme.yaml", "year: 2024", "year: 2024\nyear: 2025"));
        assertEquals(ProgrammeProblem.DUPLICATE_KEY, problems.getFirst().messageKey());
    }

    @Test
    void brokenYamlIsNamedWithItsLine() {
        ProgrammeProblem problem = problems(changed("programme.yaml", "year: 2024", "year: [2024")).stream()
                .filter(p -> p.messageKey().equals(ProgrammeProblem.SYNTAX)).findFirst().orElseThrow();
        assertTrue(problem.line() >= lineOf("programme.yaml", "year: 2024"), problem.toString());
        assertEquals(ProgrammeProblem.EMPTY, problems(good.with("texts.yaml", "# nothing")).getFirst().messageKey());
        assertEquals(ProgrammeProblem.WRONG_KIND,
                problems(good.with("texts.yaml", "- a\n- b")).getFirst().messageKey());
    }

    @Test
    void aProvinceListIsOptional() {
        TreeMap<String, String> fewer = new TreeMap<>(good.texts());
        fewer.remove(ProgrammeFiles.ALL_UNITS);
        assertInstanceOf(ProgrammeReading.Read.class, ProgrammeReader.read(ProgrammeFiles.of(fewer)));
    }
}
