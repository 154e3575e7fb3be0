package vn.thamdinh.domain.rebase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.Entry;
import vn.thamdinh.domain.ledger.ScoreFact.ScoreGiven;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.ledger.Subject;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.programme.change.Mapping;
import vn.thamdinh.domain.programme.change.Share;
import vn.thamdinh.fixture.RoundBuilder;
import vn.thamdinh.fixture.TypedPoints;
import vn.thamdinh.wire.programme.ProgrammeFiles;
import vn.thamdinh.wire.programme.ProgrammeReader;
import vn.thamdinh.wire.programme.ProgrammeReading;

class RebasePropertyTest {
    private static final Programme OLD = TypedPoints.programme();
    private static final Programme NEW = ((ProgrammeReading.Read) ProgrammeReader.read(TypedPoints.files()
            .with(ProgrammeFiles.TEXTS, TypedPoints.files().text(ProgrammeFiles.TEXTS).orElseThrow() + "\n# khác\n")))
            .programme();

    private static List<Entry> scores(List<Integer> picks) {
        RoundBuilder round = RoundBuilder.founded("Đợt", OLD.hash());
        List<ComponentId> components = OLD.criteria().components().stream().map(each -> each.id()).toList();
        Map<Subject, Entry> heads = new LinkedHashMap<>();
        for (int pick : picks) {
            var unit = OLD.units().get(pick % OLD.units().size()).id();
            var given = new ScoreGiven(unit, components.get(pick % components.size()), Stage.SELF, Scorer.of(unit),
                    Map.of("points", pick % 4 == 0 ? "0.25" : "1"), "");
            Entry entry = round.secretary().says(given);
            heads.put(entry.subject().orElseThrow(), entry);
        }
        return new ArrayList<>(heads.values());
    }

    private static Rebased read(List<Entry> heads, Mapping mapping) {
        return Rebase.read(NEW, Map.of(OLD.hash(), new Former(OLD, mapping)), heads);
    }

    private static Map<Subject, List<Entry>> settled(List<Entry> heads, Rebased rebased) {
        Set<Subject> subjects = new HashSet<>(rebased.subjects());
        heads.forEach(head -> subjects.add(head.subject().orElseThrow()));
        Map<Subject, List<Entry>> standing = new LinkedHashMap<>();
        subjects.forEach(subject -> {
            List<Entry> all = rebased.settle(subject, heads.stream()
                    .filter(head -> head.subject().orElseThrow().equals(subject)).toList());
            if (!all.isEmpty()) {
                standing.put(subject, all);
            }
        });
        return standing;
    }

    /** Every third component is merged into the one before it, the others stay. */
    private static Mapping merging() {
        Map<ComponentId, List<Share>> components = new LinkedHashMap<>(Mapping.identity(OLD).components());
        List<ComponentId> ids = List.copyOf(components.keySet());
        for (int at = 2; at < ids.size(); at += 3) {
            components.put(ids.get(at), List.of(Share.whole(ids.get(at - 1))));
        }
        return new Mapping(components, Map.of());
    }

    @Property(tries = 60)
    void aMappingOfEverythingToItselfReadsEverythingAsItWasWritten(
            @ForAll @Size(max = 40) List<@IntRange(min = 0, max = 5000) Integer> picks) {
        List<Entry> heads = scores(picks);
        Rebased rebased = read(heads, Mapping.identity(OLD));
        assertEquals(List.of(), rebased.unmapped());
        Map<Subject, List<Entry>> same = new LinkedHashMap<>();
        heads.forEach(head -> same.put(head.subject().orElseThrow(), List.of(head)));
        assertEquals(same, settled(heads, rebased));
    }

    @Property(tries = 60)
    void theOrderOfArrivalChangesNothing(@ForAll @Size(max = 40) List<@IntRange(min = 0, max = 5000) Integer> picks,
                                         @ForAll Random chance) {
        List<Entry> heads = scores(picks);
        Map<Subject, List<Entry>> first = settled(heads, read(heads, merging()));
        Set<Unmapped> unmapped = new HashSet<>(read(heads, merging()).unmapped());
        List<Entry> shuffled = new ArrayList<>(heads);
        Collections.shuffle(shuffled, chance);
        assertEquals(first, settled(shuffled, read(shuffled, merging())));
        assertEquals(unmapped, new HashSet<>(read(shuffled, merging()).unmapped()));
    }
}
