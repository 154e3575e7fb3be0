package vn.thamdinh.wire.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thamdinh.domain.council.Body;
import vn.thamdinh.domain.criteria.Block;
import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.document.DocumentKind;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.programme.ProgrammeId;
import vn.thamdinh.domain.programme.Step;
import vn.thamdinh.domain.rule.Manual;
import vn.thamdinh.domain.rule.ScoringRule;
import vn.thamdinh.domain.rule.Veto;
import vn.thamdinh.domain.rule.WhereApplicable;
import vn.thamdinh.domain.survey.RespondentPlan;
import vn.thamdinh.domain.survey.SurveyForm;
import vn.thamdinh.domain.text.AdministrativeDate;
import vn.thamdinh.domain.text.WorkingDays;
import vn.thamdinh.domain.unit.Unit;

/** The figures that the sources of the PAR index state appear from data alone. */
class ParProgrammesTest {
    private static final Programme SO = shipped("par-so-2022");
    private static final Programme HUYEN = shipped("par-huyen-2022");
    private static final Programme XA = shipped("par-xa-2022");
    private static final Programme DISTRICT = shipped("par-xa-huyen-2024");
    private static final List<Programme> ALL = List.of(SO, HUYEN, XA, DISTRICT);

    private static Programme shipped(String id) {
        return ProgrammeReader.shipped(new ProgrammeId(id));
    }

    @Test
    void twentyAgenciesElevenDistrictsAndAHundredAndElevenCommunesAreRanked() {
        assertEquals(20, SO.units().size());
        assertEquals(11, HUYEN.units().size());
        assertEquals(111, XA.units().size());
        assertEquals(11, XA.districts().size());
        assertEquals(11, XA.units().stream().map(Unit::district).distinct().count());
        assertEquals("Tỉnh Bình Phước", SO.districts().getFirst().name());
        assertEquals("70", HUYEN.districts().getFirst().id().code());
    }

    @Test
    void agenciesThatNoSourceNamesAreMarkedAsSamples() {
        List<Unit> unnamed = SO.units().stream().filter(unit -> unit.fullName().contains("mẫu")).toList();
        assertEquals(13, unnamed.size());
        assertTrue(unnamed.stream().allMatch(unit -> unit.note().startsWith("Đơn vị mẫu")), unnamed.toString());
        assertTrue(SO.units().stream().anyMatch(unit -> unit.fullName().equals("Ban Quản lý Khu kinh tế")));
        assertTrue(DISTRICT.units().stream().allMatch(unit -> unit.note().startsWith("Đơn vị mẫu")));
    }

    /** Điều 112 of the Labour Code and the announcements of the years. */
    @Test
    void theDaysOffOfTheRoundsYearsAreKnownInEveryShippedProgramme() {
        for (ProgrammeId id : ProgrammeFiles.shippedIds()) {
            Programme programme = ProgrammeReader.shipped(id);
            WorkingDays days = programme.outline().days();
            assertTrue(days.knows(programme.year()) && days.knows(programme.year() + 1), id.value());
        }
        WorkingDays days = ProgrammeReader.shipped(new ProgrammeId("cqtt-binh-phuoc-2024")).outline().days();
        assertEquals(LocalDate.of(2024, 2, 15), days.last(LocalDate.of(2024, 2, 7), 2), "over Tết");
        assertTrue(days.isHoliday(LocalDate.of(2024, 4, 18)) && days.isHoliday(LocalDate.of(2025, 4, 7)));
        assertTrue(days.isWorkingDay(LocalDate.of(2024, 5, 4)), "a Saturday worked for the Monday before 30 April");
        assertEquals(LocalDate.of(2025, 2, 3), days.last(LocalDate.of(2025, 1, 24), 2));
        assertEquals(LocalDate.of(2023, 1, 27), SO.outline().days().last(LocalDate.of(2023, 1, 19), 2));
    }

    /** 05 × 20 + 04 × 20 = 180; 12 × 11 + 05 × 11 = 187. */
    @Test
    void surveysAsk180And187OfficersInTwoGroupsEachWithItsOwnQuestions() {
        assertEquals(180, asked(SO));
        assertEquals(187, asked(HUYEN));
        for (Programme programme : List.of(SO, HUYEN)) {
            RespondentPlan plan = programme.respondentPlans().getFirst();
            assertEquals(programme.units().size(), plan.units());
            List<SurveyForm> forms = plan.groups().stream().map(group -> programme.surveys().stream()
                    .filter(form -> form.id().value().equals(group.form())).findFirst().orElseThrow()).toList();
            assertEquals(programme.surveys(), forms, "every group has a form, and every form a group");
            assertFalse(forms.get(0).questionnaire().questions().equals(forms.get(1).questionnaire().questions()));
        }
        Set<String> ids = new HashSet<>();
        List.of(SO, HUYEN).forEach(programme -> programme.surveys().forEach(form ->
                assertTrue(ids.add(form.id().value()), "each tier has its own forms: " + form.id())));
    }

    private static int asked(Programme programme) {
        return programme.surveys().stream().mapToInt(form -> programme.units().size()
                * ((vn.thamdinh.domain.survey.FixedQuota) form.quota()).perUnit()).sum();
    }

    @Test
    void theYearsOfIndexSurveyAndWorkAreThree() {
        assertEquals(2024, DISTRICT.year());
        assertEquals(List.of(2023), DISTRICT.surveys().getFirst().years());
        assertEquals(2025, DISTRICT.step("7").orElseThrow().deadline().lastDay().orElseThrow().getYear());
        assertEquals(2022, SO.year());
        assertEquals(day("31/03/2023"), SO.step("2h").orElseThrow().deadline().lastDay());
    }

    /** Kế hoạch of the district, II: "Hoàn thành trước ngày 15/12/2024" means the 14th at the latest. */
    @Test
    void theDistrictsSevenTasksHaveTheirDays() {
        assertEquals(List.of("30/11/2024", "14/12/2024", "30/12/2024", "10/01/2025", "15/01/2025", "19/01/2025",
                "30/01/2025"), DISTRICT.steps().stream().map(step -> AdministrativeDate.shortForm(
                        step.deadline().lastDay().orElseThrow())).toList());
        assertEquals(List.of("1", "2", "3", "4", "5", "6", "7"), DISTRICT.steps().stream().map(Step::id).toList());
    }

    @Test
    void communesAreIndexedByTheirDistrictsBeforeTheFirstOfFebruary() {
        assertEquals(day("31/01/2023"), XA.step("3b").orElseThrow().deadline().lastDay());
        assertEquals(List.of("UBND cấp huyện"), XA.step("3").orElseThrow().lead());
        assertEquals(XA.districts().stream().map(district -> district.id().code()).toList(),
                XA.council().bodies(Body.Part.COUNCIL).stream().map(Body::parent).toList());
    }

    @Test
    void appraisalIsSplitByBody() {
        for (Programme programme : List.of(SO, HUYEN)) {
            assertEquals(Set.of("so-noi-vu", "vp-ubnd", "so-tu-phap", "so-tttt", "so-tai-chinh", "so-khcn"),
                    bodies(programme));
        }
        assertEquals(Set.of("phong-noi-vu", "van-phong", "phong-tu-phap", "phong-tckh", "phong-vhtt", "phong-ktht"),
                bodies(DISTRICT));
    }

    private static Set<String> bodies(Programme programme) {
        Set<String> bodies = new TreeSet<>(programme.criteria().components().stream().map(Component::body)
                .filter(body -> !body.isEmpty()).toList());
        return new HashSet<>(bodies);
    }

    @Test
    void unitsScoreThemselvesExplainAndAreAppraisedAgainButNobodyVerifies() {
        for (Programme programme : ALL) {
            assertEquals(List.of(Stage.SELF, Stage.APPRAISE, Stage.REAPPRAISE, Stage.AGREE),
                    programme.outline().inOrder(), programme.id().value());
            assertTrue(programme.conduct().evidenceOrReason());
            List<String> kinds = DocumentCatalogue.of(programme).stream().map(DocumentKind::id).toList();
            assertFalse(kinds.contains("verification-report") || kinds.contains("district-submission"), kinds.toString());
            assertFalse(programme.recognises());
            assertFalse(kinds.contains("recognition-decision"), kinds.toString());
            assertTrue(kinds.contains("index-decision"), kinds.toString());
            assertEquals("Tờ trình đề nghị phê duyệt kết quả",
                    DocumentCatalogue.kind(programme, "department-submission").orElseThrow().title());
        }
    }

    @Test
    void whatTheHeadOfAUnitIsRatedFollowsFromItsGrade() {
        for (Programme programme : ALL) {
            programme.grades().forEach(grade -> assertTrue(
                    programme.outline().headClass(grade.id()).isPresent(), grade.id()));
        }
    }

    @Test
    void theSampleSetsTogetherUseEveryKindOfFormula() {
        Set<String> used = new TreeSet<>();
        for (Programme programme : ALL) {
            assertTrue(programme.criteria().sample());
            programme.criteria().components().forEach(component -> name(component.rule(), used));
            assertTrue(programme.scoring().renormalise(), "components that do not apply bring points to the whole scale");
        }
        Set<String> all = new TreeSet<>();
        for (Class<?> kind : ScoringRule.class.getPermittedSubclasses()) {
            all.add(kind.getSimpleName());
        }
        assertEquals(all, used);
        assertTrue(ALL.stream().allMatch(programme -> programme.criteria().fields().stream().map(field -> field.block())
                .toList().containsAll(List.of(Block.BONUS, Block.PENALTY))), "bonus and penalty");
        assertTrue(ALL.stream().anyMatch(programme -> programme.criteria().components().stream()
                .anyMatch(component -> component.rule() instanceof Veto)));
        assertTrue(used.contains(Manual.class.getSimpleName()));
    }

    private static void name(ScoringRule rule, Set<String> used) {
        used.add(rule.getClass().getSimpleName());
        if (rule instanceof WhereApplicable where) {
            name(where.rule(), used);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"par-so-2022", "par-huyen-2022", "par-xa-2022", "par-xa-huyen-2024"})
    void scalesAreOfAHundredPointsAndEveryStepNamesItsParagraph(String id) {
        Programme programme = shipped(id);
        assertEquals("100", programme.criteria().max().toPlainString());
        assertTrue(programme.steps().stream().allMatch(step -> step.source().contains("mục II")));
        assertTrue(programme.outline().beside().size() == 3, "PAR INDEX, SIPAS and PAPI beside the results");
    }

    private static Optional<LocalDate> day(String text) {
        return AdministrativeDate.parse(text);
    }
}
