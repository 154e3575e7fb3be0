package vn.thamdinh.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.ledger.BundleId;
import vn.thamdinh.domain.ledger.BundleMark;
import vn.thamdinh.domain.ledger.Entry;
import vn.thamdinh.domain.ledger.RoundFact;
import vn.thamdinh.domain.ledger.RoundId;
import vn.thamdinh.domain.ledger.TrustFact;
import vn.thamdinh.storage.database.Database;
import vn.thamdinh.storage.database.HeldRepository.Row;
import vn.thamdinh.storage.database.Projection;
import vn.thamdinh.storage.database.Tx;
import vn.thamdinh.storage.keys.TestVault;
import vn.thamdinh.storage.keys.WorkspaceKeys;
import vn.thamdinh.wire.entry.StoredEntry;
import vn.thamdinh.wire.entry.WriterStatement;
import vn.thamdinh.wire.travel.SignedBundle;

/** However entries arrive, the state is the same. Each try works in one transaction of a real file and is undone. */
class LedgerPropertyTest {

    private static final String FIRST = "1".repeat(32);
    private static final World WORLD = World.make();

    private static Path folder;
    private static WorkspaceKeys keys;
    private static Database database;

    /** A small round with everything that makes order matter. */
    private record World(RoundId round, List<StoredEntry> entries, List<SignedBundle> bundles) {

        static World make() {
            StoredEntry founding = new Writing(RoundId.FOUNDING, Writing.ROOT_KEY, FIRST, 0)
                    .write(new RoundFact.Founded("Vòng", false, List.of(Writing.ROOT_KEY)));
            RoundId round = RoundId.foundedBy(founding.entry().id());
            Writing one = new Writing(round, Writing.ROOT_KEY, FIRST, 1);
            Writing two = new Writing(round, Writing.ROOT_KEY, "2".repeat(32), 0);
            Writing fork = new Writing(round, Writing.ROOT_KEY, "2".repeat(32), 1);
            Writing unopened = new Writing(round, Writing.ROOT_KEY, "3".repeat(32), 0);
            Writing elsewhere = new Writing(new RoundId("e".repeat(64)), Writing.ROOT_KEY, FIRST, 90);
            MemberId late = new MemberId("m-2");
            var all = new ArrayList<>(List.of(founding, one.opened(), two.opened(), one.enrolled(Writing.MEMBER)));
            StoredEntry a = one.score("10001", "1.1", "8");
            StoredEntry b = two.score("10001", "1.1", "9");
            StoredEntry c = one.score("10001", "1.1", "8.5", a.entry().id(), b.entry().id());
            StoredEntry enrolled = two.enrolled(late);
            StoredEntry recused = one.recused(late, "10002", true);
            StoredEntry readmitted = two.recused(late, "10002", false, recused.entry().id());
            all.addAll(List.of(a, b, c, enrolled, recused, readmitted, fork.score("10001", "1.1", "1"),
                    one.score(late, "10002", "1.1", "4", ""), two.score(late, "10003", "1.2", "6", "x"),
                    unopened.score("10001", "1.3", "2"), elsewhere.score("10001", "1.1", "3"),
                    one.enrolled(late, enrolled.entry().id()), OtherPrograms.ofNewerKind(round, one.writer(), 50)));
            StoredEntry withheld = two.score("10004", "1.1", "5");
            all.add(withheld);
            all.add(OtherPrograms.withoutBody(withheld));
            all.add(OtherPrograms.withoutBody(one.score("10005", "1.1", "5")));
            var bundles = new ArrayList<SignedBundle>();
            all.addAll(trust(one, bundles));
            return new World(round, all, bundles);
        }

        /** Keys that are admitted and revoked, bundles that are withdrawn and admitted. */
        private static List<StoredEntry> trust(Writing one, List<SignedBundle> bundles) {
            MemberId member = new MemberId("m-3");
            var all = new ArrayList<StoredEntry>(List.of(one.enrolled(member)));
            for (String digit : List.of("6", "7", "8")) {
                String key = digit.repeat(64);
                Writing his = new Writing(one.round(), key, digit.repeat(32), 0);
                List<StoredEntry> first = List.of(his.openedBy(member), his.score(member, "10006", digit, "4", ""));
                List<StoredEntry> second = List.of(his.score(member, "10007", digit, "5", ""));
                SignedBundle before = Writing.bundle(first, BundleId.NONE, 1);
                SignedBundle after = Writing.bundle(second, before.bundle().id(), 2);
                all.addAll(first);
                all.addAll(second);
                bundles.addAll(List.of(before, after));
                all.addAll(decisions(one, digit, key, member, before, after));
            }
            return all;
        }

        private static List<StoredEntry> decisions(Writing one, String digit, String key, MemberId member,
                SignedBundle before, SignedBundle after) {
            return switch (digit) {
                case "6" -> List.of(one.write(new TrustFact.KeyAdmitted(key, member, Role.MEMBER, "", "age1x")));
                case "7" -> List.of(one.write(new TrustFact.KeyRevoked(key, member, Role.MEMBER,
                        List.of(new BundleMark(before.bundle().writer(), 1, before.bundle().id())), "mất máy")));
                default -> {
                    StoredEntry out = one.write(new TrustFact.BundleWithdrawn(after.bundle().id(), "nhầm"));
                    yield List.of(out, one.write(new TrustFact.BundleAdmitted(after.bundle().id(), "đúng"),
                            out.entry().id()),
                            one.write(new TrustFact.BundleWithdrawn(before.bundle().id(), "nhầm")));
                }
            };
        }
    }

    private record Outcome(String digest, Set<Row> rows) {
    }

    @BeforeContainer
    static void openDatabase() throws IOException {
        folder = Files.createTempDirectory("ledger");
        keys = TestVault.unlock();
        database = Rebuild.empty(folder, "ledger", keys);
    }

    @AfterContainer
    static void closeDatabase() throws IOException {
        database.close();
        keys.close();
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    @Property(tries = 60)
    void any_order_grouping_and_repetition_gives_the_same_state(@ForAll long seed) {
        var random = new Random(seed);
        assertEquals(played(List.of(WORLD.entries()), random), played(batches(random), random));
    }

    @Property(tries = 60)
    void upkeep_after_each_batch_is_what_making_anew_gives(@ForAll long seed) {
        var batches = batches(new Random(seed));
        int roundAt = new Random(seed).nextInt(batches.size());
        database.read(tx -> {
            var state = LedgerState.load(tx, new OwnWriter(WriterStatement.writer(Writing.ROOT_KEY, FIRST), FIRST),
                    Workspaces.CLOCK, LedgerState.Standing.read(tx));
            for (int i = 0; i < batches.size(); i++) {
                save(tx, state, batches.get(i), i == roundAt, some(seed, i));
                List<Entry> held = tx.entries().all().stream().map(StoredEntry::entry).toList();
                assertEquals(Set.copyOf(Projection.of(tx, held).rows(held)), Set.copyOf(tx.held().rows()));
                assertEquals(Stream.concat(tx.entries().headsOfNoUnit().stream(), tx.entries().headsOfUnits().stream()).toList(),
                        Stream.concat(state.headsOfNoUnit().stream(), state.headsOfUnits(tx).stream()).toList());
                assertTrue(Projection.isSound(tx));
            }
            return tx;
        });
    }

    private static Outcome played(List<List<StoredEntry>> batches, Random random) {
        return database.read(tx -> {
            var state = LedgerState.load(tx, new OwnWriter(WriterStatement.writer(Writing.ROOT_KEY, FIRST), FIRST),
                    Workspaces.CLOCK, LedgerState.Standing.read(tx));
            for (int i = 0; i < batches.size(); i++) {
                save(tx, state, batches.get(i), i == 0, some(random.nextLong(), i));
            }
            save(tx, state, List.of(), false, WORLD.bundles());
            return new Outcome(Projection.digest(tx), new HashSet<>(tx.held().rows()));
        });
    }

    private static void save(Tx tx, LedgerState state, List<StoredEntry> entries, boolean withRound,
            List<SignedBundle> bundles) {
        Map<String, String> settings = withRound ? Map.of("round", WORLD.round().hex()) : Map.of();
        state.follow(tx, state.store(tx,
                new Workspace.Batch(entries, List.of(), settings, List.of(), bundles, List.of())));
    }

    /** Bundles that come along, before, with or after what they name. */
    private static List<SignedBundle> some(long seed, int batch) {
        var bundles = new ArrayList<>(WORLD.bundles());
        Collections.shuffle(bundles, new Random(seed + batch));
        return bundles.subList(0, batch % 3);
    }

    private static List<List<StoredEntry>> batches(Random random) {
        var all = new ArrayList<>(WORLD.entries());
        for (int again = random.nextInt(8); again > 0; again--) {
            all.add(all.get(random.nextInt(all.size())));
        }
        Collections.shuffle(all, random);
        var batches = new ArrayList<List<StoredEntry>>();
        for (int from = 0; from < all.size();) {
            int to = Math.min(all.size(), from + 1 + random.nextInt(6));
            batches.add(List.copyOf(all.subList(from, to)));
            from = to;
        }
        return batches;
    }
}
