package vn.thamdinh.wire.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.thamdinh.domain.council.Body;
import vn.thamdinh.domain.criteria.Block;
import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.criteria.Field;
import vn.thamdinh.domain.eligibility.EligibilityRule;
import vn.thamdinh.domain.programme.Combination;
import vn.thamdinh.domain.document.LegalBasis;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.programme.ProgrammeId;
import vn.thamdinh.domain.programme.ScoringPolicy;
import vn.thamdinh.domain.programme.Step;
import vn.thamdinh.domain.programme.TieRule;
import vn.thamdinh.domain.rule.InputOrigin;
import vn.thamdinh.domain.rule.ScoringRule;
import vn.thamdinh.domain.rule.WhereApplicable;
import vn.thamdinh.domain.survey.FixedQuota;
import vn.thamdinh.domain.survey.SurveyForm;
import vn.thamdinh.domain.survey.SurveyFormId;
import vn.thamdinh.domain.survey.TransactionShare;
import vn.thamdinh.domain.survey.question.Question;
import vn.thamdinh.domain.survey.question.Undetermined;
import vn.thamdinh.domain.unit.District;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.wire.sheet.CsvTable;

/** The facts of Kế hoạch 222/KH-UBND, 05/7/2024, as the shipped files hold them. */
class ShippedProgrammeTest {
    private static final ProgrammeId ID = new ProgrammeId("cqtt-binh-phuoc-2024");
    private final Programme programme = ProgrammeReader.shipped(ID);

    @Test
    void twentyTwoCommunesOfAHundredAndElevenLieInElevenDistricts() {
        assertEquals(22, programme.units().size());
        assertEquals(111, programme.unitsInProvince());
        assertEquals(List.of("Thành phố Đồng Xoài", "Thị xã Bình Long", "Thị xã Phước Long", "Thị xã Chơn Thành",
                "Huyện Hớn Quản", "Huyện Phú Riềng", "Huyện Lộc Ninh", "Huyện Bù Đăng", "Huyện Đồng Phú",
                "Huyện Bù Đốp", "Huyện Bù Gia Mập"), programme.districts().stream().map(District::name).toList());
        assertEquals(List.of(2, 3, 2, 1, 1, 1, 2, 3, 3, 1, 3),
                programme.districts().stream().map(d -> programme.unitsOf(d.id()).size()).toList());
    }

    @Test
    void communesKeepThePlansOrderAndTheStatisticsOfficesCodes() {
        List<Unit> units = programme.units();
        assertEquals("Xã Tiến Hưng", units.getFirst().fullName());
        assertEquals("Xã Bù Gia Mập", units.getLast().fullName());
        for (int i = 0; i < units.size(); i++) {
            assertEquals(i + 1, units.get(i).order());
        }
        assertEquals("Thị trấn Tân Khai", programme.unit(new UnitId("25357")).orElseThrow().fullName());
        assertEquals(new UnitId("695"), programme.unit(new UnitId("25375")).orElseThrow().district(),
                "Tân Hưng is the one of Đồng Phú");
        assertEquals(Set.of("Xã", "Phường", "Thị trấn"), units.stream().map(Unit::prefix).collect(Collectors.toSet()));
        assertEquals(16, units.stream().filter(unit -> unit.prefix().equals("Xã")).count());
    }

    @Test
    void theTwentyFirstCommuneIsPrintedDakOWithBothOtherSpellingsAsAliases() {
        Unit unit = programme.units().get(20);
        assertEquals("Xã Đăk Ơ", unit.fullName());
        assertEquals(new UnitId("25225"), unit.id());
        assertEquals(List.of("Đăk Ô", "Đak Ơ"), unit.aliases());
    }

    @Test
    void allUnitsOfTheProvinceShipWithTheAssessedOnesAmongThem() {
        CsvTable all = CsvTable.parse(ProgrammeFiles.shipped(ID).text(ProgrammeFiles.ALL_UNITS).orElseThrow());
        assertEquals(111, all.rows().size());
        assertEquals(86, all.rows().stream().filter(row -> row.cell("prefix").equals("Xã")).count());
        assertEquals(20, all.rows().stream().filter(row -> row.cell("prefix").equals("Phường")).count());
        assertEquals(5, all.rows().stream().filter(row -> row.cell("prefix").equals("Thị trấn")).count());
    }

    @Test
    void quotasAreTwentyThirtyAndATenthOfTheTransactions() {
        assertEquals(440, ((FixedQuota) form("PKS01").quota()).total(22));
        assertEquals(660, ((FixedQuota) form("PKS02").quota()).total(22));
        assertEquals(10, ((TransactionShare) form("PKS03").quota()).percent());
        assertEquals(List.of("Sở Nội vụ"), form("PKS01").lead());
        assertEquals(List.of("UBND cấp huyện"), form("PKS02").lead());
        assertEquals(List.of("Sở Nội vụ"), form("PKS03").lead());
    }

    @Test
    void everyFormHasAWordingAndQuestionsThatAreMarkedAsSamples() {
        for (SurveyForm form : programme.surveys()) {
            assertFalse(form.questionnaire().version().isEmpty(), form.id().value());
            assertTrue(form.questionnaire().questions().size() >= 5, form.id().value());
            assertTrue(form.questionnaire().questions().stream().allMatch(Question::sample), form.id().value());
            assertEquals("3", form.step());
        }
        assertEquals(Optional.of(Undetermined.COUNTS), form("PKS03").questionnaire().officerRule());
        assertEquals(Optional.empty(), form("PKS01").questionnaire().officerRule());
    }

    @Test
    void theBodiesInChargeStandAsThePlanNamesThem() {
        assertEquals(List.of("22/111 UBND các xã, phường, thị trấn được đánh giá"),
                programme.step("1").orElseThrow().lead(), "one body, whatever commas its name has");
    }

    private SurveyForm form(String id) {
        return programme.survey(new SurveyFormId(id)).orElseThrow();
    }

    @Test
    void stepsHaveThePlansWordingAndTheDayBefore() {
        assertEquals(List.of("1", "2", "3", "4a", "4b", "4c", "4d", "5", "6"),
                programme.steps().stream().map(Step::id).toList());
        Step first = programme.steps().getFirst();
        assertEquals("Trước ngày 30/9/2024", first.deadline().wording());
        assertEquals(Optional.of(LocalDate.of(2024, 9, 29)), first.deadline().lastDay());
        assertFalse(first.deadline().passedOn(LocalDate.of(2024, 9, 29)));
        assertTrue(first.deadline().passedOn(LocalDate.of(2024, 9, 30)));
        assertEquals(Optional.of(LocalDate.of(2024, 11, 19)), programme.steps().get(6).deadline().lastDay());
        Step signs = programme.steps().getLast();
        assertEquals(Optional.empty(), signs.deadline().lastDay());
        assertEquals(List.of("UBND cấp huyện"), signs.lead());
        assertEquals(List.of("Sở Nội vụ"), signs.guides());
        assertEquals(List.of("Sở Nội vụ"), programme.steps().get(7).advisers());
    }

    @Test
    void criteriaAreASampleOfFiveFieldsThatAddUpToAHundred() {
        assertTrue(programme.criteria().sample());
        assertEquals("Bộ tiêu chí mẫu, chưa đối chiếu QĐ 1493/QĐ-UBND", programme.criteria().notice());
        assertEquals(new BigDecimal("100"), programme.criteria().max());
        assertEquals(List.of("20", "25", "20", "15", "20", "2", "2"),
                programme.criteria().fields().stream().map(Field::max).map(BigDecimal::toPlainString).toList());
        assertEquals(41, programme.criteria().components().size());
        assertEquals(List.of(Block.BONUS, Block.PENALTY), programme.criteria().fields().stream()
                .map(Field::block).filter(block -> block != Block.NORMAL).toList());
    }

    /** Each way of scoring is shown at work, so that people see what a programme can say. */
    @Test
    void everyKindOfRuleIsUsedSomewhere() {
        Set<Class<?>> used = new HashSet<>();
        for (Component component : programme.criteria().components()) {
            used.add(component.rule().getClass());
            if (component.rule() instanceof WhereApplicable(ScoringRule rule, String _)) {
                used.add(rule.getClass());
            }
        }
        assertEquals(Set.of(ScoringRule.class.getPermittedSubclasses()), used);
        assertEquals(5, programme.criteria().components().stream().filter(component -> component.rule().inputs().stream()
                .anyMatch(input -> input.origin() instanceof InputOrigin.Survey)).count());
    }

    @Test
    void everyComponentHasHalfPointStepsGuidanceEvidenceAndASource() {
        for (Component component : programme.criteria().components()) {
            assertTrue(component.sample(), component.id().value());
            assertEquals(0, component.max().remainder(new BigDecimal("0.5")).signum(), component.id().value());
            assertFalse(component.guidance().isEmpty(), component.id().value());
            assertFalse(component.evidence().isEmpty(), component.id().value());
            assertTrue(component.source().matches("KH (190/KH-UBND TX Phước Long|222/KH-UBND tỉnh Bình Phước), mục .+|Mẫu, .+"),
                    component.source());
        }
        assertEquals("1", programme.criteria().fieldOf(new ComponentId("1.1.1")).orElseThrow().id().value());
    }

    @Test
    void missedQuotasAreNeverWaivedAndOtherThresholdsAreMarkedSample() {
        List<EligibilityRule> rules = programme.eligibility();
        assertEquals(new EligibilityRule.QuotasMet("du-phieu", false, "KH 222, mục II.3, phần Lưu ý"), rules.get(0));
        assertEquals(new EligibilityRule.TotalAtLeast("tong-diem", new BigDecimal("80"), true), rules.get(1));
        assertEquals(new EligibilityRule.FieldsAtLeast("tung-linh-vuc", 50, true), rules.get(2));
        assertEquals(new EligibilityRule.NoVeto("khong-vi-pham", false, true), rules.get(3));
        assertEquals(new EligibilityRule.VotePassed("bieu-quyet", true), rules.get(4));
        assertEquals(List.of("Đạt chuẩn", "Chưa đạt"), programme.grades().stream().map(g -> g.name()).toList());
        assertEquals(new ScoringPolicy(2, RoundingMode.HALF_UP, Combination.MEAN, TieRule.SHARED_SKIPPING,
                new BigDecimal("0.5")), programme.scoring());
    }

    @Test
    void councilHasSixBodiesAndTwoInvitedOnes() {
        List<Body> council = programme.council().bodies(Body.Part.COUNCIL);
        assertEquals(8, council.size());
        assertEquals(List.of("Ban Dân vận Tỉnh ủy", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"),
                council.stream().filter(Body::invited).map(Body::name).toList());
        assertTrue(programme.council().sample());
    }

    @Test
    void fourPapersAreTheLegalBases() {
        assertEquals(List.of("1493/QĐ-UBND", "2142/QĐ-UBND", "168/KH-UBND", "222/KH-UBND"),
                programme.bases().stream().map(LegalBasis::number).toList());
        assertEquals(List.of(LocalDate.of(2023, 9, 14), LocalDate.of(2023, 12, 29), LocalDate.of(2024, 5, 13),
                LocalDate.of(2024, 7, 5)), programme.bases().stream().map(LegalBasis::date).toList());
    }

    @Test
    void sixWeakPointsOfThePlanAreWarnedOfAndTheDecisionHasItsWording() {
        assertEquals(6, programme.warnings().size());
        assertTrue(programme.warnings().getFirst().contains("19/11/2024"));
        assertTrue(programme.texts().get("recognition-decision.recipients").startsWith("Như Điều 3"));
        assertTrue(programme.texts().get("office.province.signature.committee").startsWith("TM. ỦY BAN NHÂN DÂN"));
        assertEquals("“CHÍNH QUYỀN THÂN THIỆN”", programme.texts().get("signboard.standard"));
    }
}
