package vn.thamdinh.ui.units;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.scoring.Results;
import vn.thamdinh.fixture.ComputedRound;
import vn.thamdinh.ui.HalfwayRound;
import vn.thamdinh.ui.units.UnitsModel.Sorting;
import vn.thamdinh.usecase.view.UnitRow;

class UnitsModelTest {

    private final HalfwayRound round = HalfwayRound.inTheMiddle(Role.MEMBER);
    private final UnitsModel model = UnitsModel.of(round.round(), round.rows());

    @Test
    void theTwentyTwoCommunesStandInThePlansOrderUnderElevenDistricts() {
        List<UnitsItem> items = model.items(UnitFilter.ALL, "", Optional.empty());
        assertEquals(33, items.size());
        assertEquals("Thành phố Đồng Xoài", ((UnitsItem.Group) items.getFirst()).district().name());
        assertEquals(HalfwayRound.programme().units().stream().map(unit -> unit.fullName()).toList(), names(items));
    }

    @Test
    void searchIgnoresDiacriticsAndKnowsOtherSpellings() {
        assertEquals(List.of("Xã Tân Lập"), names(find("tan lap")));
        assertEquals(List.of("Xã Đăk Ơ"), names(find("dak o")));
        assertEquals(List.of("Xã Đăk Ơ"), names(find("Đăk Ô")));
        assertEquals(List.of("Xã Đăk Ơ"), names(find("Đak Ơ")));
        assertEquals(List.of("Xã Đăk Ơ"), names(find("25225")));
        assertEquals(List.of(), names(find("ha noi")));
    }

    @Test
    void searchFindsTheUnitsOfADistrict() {
        assertEquals(List.of("Xã Minh Hưng", "Xã Đức Liễu", "Thị trấn Đức Phong"), names(find("bu dang")));
    }

    @Test
    void namesSortInDictionaryOrderWithoutTheirPrefixAndWithoutHeadings() {
        List<UnitsItem> sorted = sorted(UnitColumn.NAME, true);
        assertEquals(22, sorted.size());
        assertEquals(List.of("Phường An Lộc", "Xã Bình Tân", "Xã Bù Gia Mập", "Xã Đa Kia", "Xã Đăk Ơ", "Xã Đức Liễu"),
                names(sorted).subList(0, 6));
        assertEquals("Phường An Lộc", names(sorted(UnitColumn.NAME, false)).getLast());
    }

    @Test
    void unitsWithoutPointsComeLastInBothDirections() {
        for (boolean ascending : List.of(true, false)) {
            List<UnitsItem> items = sorted(UnitColumn.POINTS, ascending);
            assertTrue(((UnitsItem.Entry) items.getLast()).line().points().isEmpty());
            assertTrue(((UnitsItem.Entry) items.getFirst()).line().points().isPresent());
        }
    }

    @Test
    void filtersCountWhatTheyShow() {
        for (UnitFilter filter : UnitFilter.values()) {
            assertEquals(model.count(filter), names(model.items(filter, "", Optional.empty())).size(), filter.name());
        }
        assertEquals(22, model.count(UnitFilter.ALL));
        assertEquals(List.of("Phường Phú Thịnh"),
                names(model.items(UnitFilter.SURVEY_MISSED, "", Optional.empty())));
        assertEquals(List.of("Xã Thanh Phú"), names(model.items(UnitFilter.GAP, "", Optional.empty())));
        assertEquals(4, model.count(UnitFilter.SURVEY_OPEN));
    }

    @Test
    void statesFollowWhatTheMemberDid() {
        assertEquals(UnitState.DONE, state("Tiến Hưng"));
        assertEquals(UnitState.STARTED, state("Tân Thành"));
        assertEquals(UnitState.INELIGIBLE, state("Phú Thịnh"));
        assertEquals(UnitState.UNTOUCHED, state("An Lộc"));
        assertEquals(UnitState.GAP, state("Thanh Phú"));
        assertEquals(UnitState.RECUSED, state("Phước Tín"));
    }

    @Test
    void ofARecusedUnitNoPointsAreShown() {
        UnitLine line = model.line(HalfwayRound.unit("Phước Tín").id()).orElseThrow();
        assertEquals(Optional.empty(), line.self().or(line::verify).or(line::points).or(line::gap));
        assertEquals(0, line.done());
    }

    @Test
    void theSecretariatSeesTheRoundsPointsInPlaceOfItsOwn() {
        HalfwayRound seen = HalfwayRound.inTheMiddle(Role.SECRETARIAT);
        UnitsModel all = UnitsModel.of(seen.round(), seen.rows());
        UnitLine line = all.line(HalfwayRound.unit("Tiến Hưng").id()).orElseThrow();
        assertTrue(line.points().isPresent() && line.done() == line.expected());
        assertEquals(false, all.scores());
    }

    @Test
    void aUnitThatOthersScoreIsNobodysOwnWork() {
        HalfwayRound seen = HalfwayRound.inTheMiddle(Role.SECRETARIAT);
        UnitRow row = seen.rows().getFirst();
        assertEquals(UnitRow.Duty.WATCHES, row.duty());
        UnitLine line = UnitLine.of(row, seen.round().orElseThrow().programme(), true);
        assertEquals(UnitState.OTHERS, line.state());
        assertEquals(Optional.empty(), line.points().or(line::gap));
        assertEquals(List.of(0, 0, false), List.of(line.done(), line.expected(), line.isOpen()));
        assertTrue(line.self().isPresent());
    }

    @Test
    void totalsComeFromTheRulesAndOnlyWhatIsScoredIsCounted() {
        var programme = ComputedRound.programme();
        var facts = ComputedRound.facts().unit(ComputedRound.UNIT);
        var unit = programme.units().getFirst();
        var row = new UnitRow(unit, programme.district(unit.district()).orElseThrow(),
                facts.sheet(Stage.SELF, Scorer.of(unit.id())), facts.sheet(Stage.VERIFY, Scorer.of(unit.district())),
                facts.sheet(Stage.APPRAISE, Scorer.of(ComputedRound.MEMBER)), Results.stages(programme, unit, facts),
                Results.of(programme, ComputedRound.facts()).units().getFirst(), UnitRow.Duty.APPRAISES, List.of(),
                Optional.empty(), 0, 1, 2);
        UnitLine line = UnitLine.of(row, programme, true);
        assertEquals(List.of(2, 2), List.of(line.done(), line.expected()));
        assertEquals(0, new BigDecimal("10").compareTo(line.verify().orElseThrow()));
        assertEquals(0, new BigDecimal("8").compareTo(line.points().orElseThrow()));
        assertEquals(Optional.empty(), line.self());
    }

    private List<UnitsItem> find(String query) {
        return model.items(UnitFilter.ALL, query, Optional.empty());
    }

    private List<UnitsItem> sorted(UnitColumn column, boolean ascending) {
        return model.items(UnitFilter.ALL, "", Optional.of(new Sorting(column, ascending)));
    }

    private UnitState state(String name) {
        return model.line(HalfwayRound.unit(name).id()).orElseThrow().state();
    }

    private static List<String> names(List<UnitsItem> items) {
        return items.stream().flatMap(item -> switch (item) {
            case UnitsItem.Entry(UnitLine line) -> java.util.stream.Stream.of(line.unit().fullName());
            case UnitsItem.Group _ -> java.util.stream.Stream.empty();
        }).toList();
    }
}
