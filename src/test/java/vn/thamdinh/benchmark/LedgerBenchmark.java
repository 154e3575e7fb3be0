package vn.thamdinh.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.CouncilFact;
import vn.thamdinh.domain.ledger.Fact;
import vn.thamdinh.domain.ledger.HybridTime;
import vn.thamdinh.domain.ledger.RoundFact;
import vn.thamdinh.domain.ledger.RoundId;
import vn.thamdinh.domain.ledger.ScoreFact;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.ledger.WriterId;
import vn.thamdinh.domain.programme.ProgrammeHash;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.seal.KeyDerivation;
import vn.thamdinh.seal.Passphrase;
import vn.thamdinh.seal.SeededEntropy;
import vn.thamdinh.storage.StorageException;
import vn.thamdinh.storage.Workspace;
import vn.thamdinh.wire.entry.EntryCodec;
import vn.thamdinh.wire.entry.StoredEntry;
import vn.thamdinh.wire.entry.WriterStatement;

/**
 * How long the secretariat's ledger takes to store what the members' packages hold: each a writer's opening and one score
 * for every unit and component. Run by hand; {@code src/site/markdown/benchmarks.md} says how and what was measured.
 * Arguments: "packages units components"; none for 15, 22 and 120.
 */
public final class LedgerBenchmark {
    private static final String MEMBERS_KEY = "ab".repeat(32);
    private static final ProgrammeHash PROGRAMME = new ProgrammeHash("c".repeat(64));
    private static final int WRITER_BYTES = 16;

    private final SeededEntropy entropy = new SeededEntropy("packages");
    private final Workspace workspace;
    private final RoundId round;
    private long own;

    private LedgerBenchmark(Workspace workspace) {
        this.workspace = workspace;
        StoredEntry founding = write(RoundId.FOUNDING, workspace.writer(), ++own,
                new RoundFact.Founded("Vòng đo", false, List.of(ownKey())));
        this.round = RoundId.foundedBy(founding.entry().id());
        append(List.of(founding, write(round, workspace.writer(), ++own, opened("thu-ky", Role.SECRETARIAT, ownKey(), workspace.writerNonce()))),
                Map.of("round", round.hex()));
    }

    /** Runs and prints. */
    public static void main(String[] args) throws Exception {
        int[] sizes = args.length < 3 ? new int[] {15, 22, 120}
                : IntStream.range(0, 3).map(i -> Integer.parseInt(args[i])).toArray();
        Path base = Files.createTempDirectory("merge");
        var surroundings = new Workspace.Surroundings(base.resolve("state"), Clock.systemUTC(),
                new SeededEntropy("workspace"), KeyDerivation.Cost.LIGHTEST);
        try (var passphrase = Passphrase.of("mười hai con giáp");
                var created = Workspace.create(base.resolve("a"), passphrase, surroundings).workspace()) {
            new LedgerBenchmark(created).run(sizes[0], sizes[1], sizes[2]);
        } finally {
            delete(base);
        }
    }

    private void run(int packages, int units, int components) {
        List<List<StoredEntry>> bundles = IntStream.rangeClosed(1, packages)
                .mapToObj(member -> ofMember("tv-%02d".formatted(member), units, components)).toList();
        append(IntStream.rangeClosed(1, packages).mapToObj(member -> write(round, workspace.writer(), ++own,
                new CouncilFact.MemberEnrolled(new MemberId("tv-%02d".formatted(member)), "Thành viên", "", "",
                        Role.MEMBER))).toList(), Map.of());
        var times = new ArrayList<Long>();
        bundles.forEach(bundle -> times.add(time(() -> append(bundle, Map.of()))));
        long again = time(() -> bundles.forEach(bundle -> append(bundle, Map.of())));
        long sum = times.stream().mapToLong(Long::longValue).sum();
        System.gc();
        long heap = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        System.out.printf("%d packages × %,d scores: %,d ms, first %,d ms, last %,d ms; once more %,d ms;"
                        + " %,d entries held, %,d MB of heap after it%n", packages, units * components, sum,
                times.getFirst(), times.getLast(), again, workspace.count(), heap >> 20);
    }

    private List<StoredEntry> ofMember(String member, int units, int components) {
        String nonce = HexFormat.of().formatHex(entropy.bytes(WRITER_BYTES));
        var writer = WriterStatement.writer(MEMBERS_KEY, nonce);
        var entries = new ArrayList<StoredEntry>();
        entries.add(write(round, writer, 1, opened(member, Role.MEMBER, MEMBERS_KEY, nonce)));
        for (int unit = 0; unit < units; unit++) {
            for (int component = 0; component < components; component++) {
                entries.add(write(round, writer, entries.size() + 1, new ScoreFact.ScoreGiven(
                        new UnitId(String.valueOf(25_000 + unit)), new ComponentId(component / 10 + "." + component % 10),
                        Stage.APPRAISE, Scorer.of(new MemberId(member)), Map.of(ScoreFact.POINTS, "8.5"),
                        "Đạt, đã xem hồ sơ và thực tế")));
            }
        }
        return entries;
    }

    private String ownKey() {
        return workspace.signingKey().verifyingKey().hex();
    }

    private static RoundFact.WriterOpened opened(String member, Role role, String key, String nonce) {
        return new RoundFact.WriterOpened(new MemberId(member), role, "máy", key, nonce, "0".repeat(128));
    }

    private StoredEntry write(RoundId in, WriterId writer, long sequence, Fact fact) {
        return EntryCodec.encode(new EntryCodec.Origin(in, writer, sequence,
                new HybridTime(1_700_000_000_000L + sequence, 0), PROGRAMME, List.of()), fact,
                entropy.bytes(EntryCodec.SALT_BYTES));
    }

    private void append(List<StoredEntry> entries, Map<String, String> settings) {
        try {
            workspace.append(new Workspace.Batch(entries, List.of(), settings, List.of()));
        } catch (StorageException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long time(Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        work.run();
        return (threads.getCurrentThreadCpuTime() - start) / 1_000_000;
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
