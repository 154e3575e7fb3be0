package vn.thamdinh.domain.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.thamdinh.fixture.RoundBuilder.BINH;
import static vn.thamdinh.fixture.RoundBuilder.DAK_O;
import static vn.thamdinh.fixture.RoundBuilder.HANH;
import static vn.thamdinh.fixture.RoundBuilder.SECRETARY;
import static vn.thamdinh.fixture.RoundBuilder.recusal;
import static vn.thamdinh.fixture.RoundBuilder.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.fixture.RoundBuilder;

class AuthorityPropertyTest {
    private static final List<MemberId> PEOPLE = List.of(HANH, BINH, SECRETARY);

    private static Map<EntryId, Verdict> verdicts(RoundBuilder round, List<Entry> entries) {
        var authority = Authority.of(round.round(), entries, BundleBook.EMPTY);
        Map<EntryId, Verdict> verdicts = new HashMap<>();
        entries.forEach(entry -> verdicts.put(entry.id(), authority.judge(entry)));
        return verdicts;
    }

    /** Someone does something: writers of two people and a fork, rosters, recusals and scores in any mixture. */
    private static void happens(RoundBuilder round, List<RoundBuilder.Writer> writers, Random dice) {
        RoundBuilder.Writer writer = writers.get(dice.nextInt(writers.size()));
        MemberId person = PEOPLE.get(dice.nextInt(PEOPLE.size()));
        Entry[] known = dice.nextBoolean() ? new Entry[0]
                : new Entry[] {round.entries().get(dice.nextInt(round.entries().size()))};
        switch (dice.nextInt(6)) {
            case 0 -> writer.says(recusal(person, DAK_O, dice.nextBoolean()), known);
            case 1 -> writer.says(new CouncilFact.MemberEnrolled(person, "Tên", "", "", Role.MEMBER), known);
            case 2 -> writer.opens(person, Role.values()[dice.nextInt(3)], (dice.nextBoolean() ? "a" : "b").repeat(64));
            case 3 -> writers.add(round.writer(person, Role.MEMBER));
            default -> writer.says(score(DAK_O, person, String.valueOf(dice.nextInt(10))), known);
        }
    }

    @Property(tries = 300)
    void theSameEntriesAreJudgedAlikeInAnyOrderAndRepetition(@ForAll @Size(max = 25) List<Long> events,
            @ForAll Random shuffle) {
        RoundBuilder round = RoundBuilder.founded();
        List<RoundBuilder.Writer> writers = new ArrayList<>(List.of(round.secretary(), round.enrolled(HANH)));
        events.forEach(event -> happens(round, writers, new Random(event)));
        List<Entry> shuffled = new ArrayList<>(round.entries());
        shuffled.addAll(round.entries().subList(0, round.entries().size() / 2));
        Collections.shuffle(shuffled, shuffle);
        assertEquals(verdicts(round, round.entries()), verdicts(round, shuffled));
        assertEquals(Heads.of(round.entries()), Heads.of(shuffled).stream().distinct().toList());
    }
}
