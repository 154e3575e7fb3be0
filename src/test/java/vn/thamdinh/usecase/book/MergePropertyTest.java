package vn.thamdinh.usecase.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.thamdinh.fixture.Office.component;
import static vn.thamdinh.fixture.Office.done;
import static vn.thamdinh.fixture.Office.give;
import static vn.thamdinh.fixture.Office.unit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.RoundId;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.fixture.TypedPoints;
import vn.thamdinh.seal.Passphrase;
import vn.thamdinh.storage.Workspace;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.wire.entry.StoredEntry;

/** Merging is set union: whatever way the entries come, the state is the same. */
class MergePropertyTest {
    private static final byte[] PROGRAMME =
            TypedPoints.files().toCanonicalBytes();

    private static Path folder;
    private static RoundId round;
    private static List<StoredEntry> entries;
    private static String expected;
    private static int workspaces;

    /** Two laptops that scored apart, recused, undid and contradicted each other. */
    @BeforeContainer
    static void twoLaptops() throws Exception {
        folder = Files.createTempDirectory("hop-nhat");
        try (Office office = new Office(folder)) {
            Desk one = office.secretary();
            MemberId hanh = done(one.council().enrol().enrol("Hạnh", "", "", Role.MEMBER));
            Desk other = office.member("hanh", hanh, one);
            done(give(one, hanh, 0, 0, "0.5"));
            done(give(other, hanh, 0, 0, "0.25"));
            done(give(other, hanh, 0, 1, "1"));
            done(other.giveScore().undo());
            done(give(other, hanh, 1, 0, "1"));
            done(give(other, hanh, 1, 0, "0.75"));
            done(one.giveScore().give(unit(one, 0), component(one, 0), Stage.SELF, Scorer.of(unit(one, 0)), "1", ""));
            done(one.council().recuse().declare(hanh, unit(one, 1), true, "Quê ở xã"));
            done(one.council().vote().cast(unit(one, 0), 1, 0, 0));
            office.carry(other, one);
            round = one.views().round().orElseThrow().round();
            expected = one.views().round().orElseThrow().digest() + one.views().results();
            office.close(one);
            try (Passphrase words = Passphrase.of(Office.WORDS);
                    Workspace workspace = Workspace.open(folder.resolve("thu-ky"), words, office.seeded("lai"))) {
                entries = workspace.entries();
            }
        }
    }

    @AfterContainer
    static void sweep() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Property(tries = 8, shrinking = ShrinkingMode.OFF)
    void anyOrderGroupingAndRepetitionOfEntriesGivesTheSameState(@ForAll Random dice) throws Exception {
        List<StoredEntry> shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, dice);
        shuffled.addAll(shuffled.subList(0, dice.nextInt(shuffled.size())));
        Office office = new Office(folder);
        String name = "tv-" + ++workspaces;
        try (Passphrase words = Passphrase.of(Office.WORDS); var book = new RoundBook(
                Workspace.create(folder.resolve(name), words, office.seeded(name)).workspace(), Office.NOVEMBER,
                office.seeded(name).entropy())) {
            for (int from = 0; from < shuffled.size();) {
                int to = Math.min(shuffled.size(), from + 1 + dice.nextInt(shuffled.size()));
                done(book.merge(round, shuffled.subList(from, to), List.of(PROGRAMME)));
                from = to;
            }
            assertEquals(expected, book.workspace().digest() + book.snapshot().results());
            assertEquals(entries.size(), book.workspace().count());
        }
    }
}
