package vn.thamdinh.domain.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.thamdinh.fixture.RoundBuilder.DAK_O;
import static vn.thamdinh.fixture.RoundBuilder.HANH;
import static vn.thamdinh.fixture.RoundBuilder.score;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thamdinh.fixture.RoundBuilder;

class HeadsTest {
    private final RoundBuilder round = RoundBuilder.founded();
    private final RoundBuilder.Writer office = round.enrolled(HANH);
    private final RoundBuilder.Writer laptop = round.writer(HANH, vn.thamdinh.domain.council.Role.MEMBER);

    @Test
    void anEntryThatNothingSupersedesIsTheValue() {
        Entry first = office.says(score(DAK_O, HANH, "8"));
        Entry second = office.says(score(DAK_O, HANH, "9"), first);
        assertEquals(List.of(second), Heads.of(List.of(first, second)));
        assertEquals(List.of(), Heads.of(List.of()));
    }

    @Test
    void twoEntriesThatDoNotKnowEachOtherAreAConflictUntilOneSupersedesBoth() {
        Entry first = office.says(score(DAK_O, HANH, "8"));
        Entry here = office.says(score(DAK_O, HANH, "9"), first);
        Entry there = laptop.says(score(DAK_O, HANH, "7"), first);
        assertEquals(List.of(here, there), Heads.of(List.of(there, here, first)));
        Entry half = office.says(score(DAK_O, HANH, "6"), here);
        assertEquals(List.of(there, half), Heads.of(List.of(first, here, there, half)));
        Entry both = laptop.says(score(DAK_O, HANH, "8"), there, half);
        assertEquals(List.of(both), Heads.of(List.of(first, here, there, half, both)));
    }

    @Test
    void headsStandByTimeAndThenByName() {
        var early = new HybridTime(1, 0);
        Entry late = office.saysAt(new HybridTime(2, 0), score(DAK_O, HANH, "9"));
        Entry one = office.saysAt(early, score(DAK_O, HANH, "8"));
        Entry other = laptop.saysAt(early, score(DAK_O, HANH, "8"));
        List<Entry> expected = one.id().compareTo(other.id()) < 0 ? List.of(one, other, late)
                : List.of(other, one, late);
        assertEquals(expected, Heads.of(List.of(late, other, one)));
    }

    @Test
    void anEntryIsSupersededByNameWhicheverComesFirst() {
        Entry first = office.says(score(DAK_O, HANH, "8"));
        Entry second = laptop.says(score(DAK_O, HANH, "9"), first);
        assertEquals(List.of(second), Heads.of(List.of(second)));
        assertEquals(List.of(second), Heads.of(List.of(second, first)));
    }

    @Test
    void withoutTheEntryBetweenTheFirstOneStandsBesideTheLast() {
        Entry first = office.says(score(DAK_O, HANH, "8"));
        Entry second = office.says(score(DAK_O, HANH, "9"), first);
        Entry third = office.says(score(DAK_O, HANH, "7"), second);
        assertEquals(List.of(first, third), Heads.of(List.of(first, third)));
        assertEquals(List.of(third), Heads.of(List.of(first, second, third)));
    }
}
