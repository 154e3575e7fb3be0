package vn.thamdinh.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.CouncilFact.MemberEnrolled;
import vn.thamdinh.domain.ledger.Fact;
import vn.thamdinh.domain.ledger.ScoreFact;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.fixture.Laptop;
import vn.thamdinh.fixture.TypedPoints;

/**
 * How long the secretariat takes for the members' packages, from the files on the stick to the report: decrypting,
 * verifying, the backup, storing, and reading the round anew. Writing them is timed too, and taking them in once more.
 * Meant to be run with a heap of 256 MB.
 *
 * <p>Argument: how many members; none for 15.
 */
final class TakeInBenchmark {
    private final Path folder;

    private TakeInBenchmark(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("nhan-goi");
        try {
            new TakeInBenchmark(folder).run(args.length == 0 ? 15 : Integer.parseInt(args[0]));
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private void run(int members) {
        try (Laptop secretary = Laptop.secretary(folder, "thu-ky", TypedPoints.files())) {
            List<MemberId> roster = IntStream.rangeClosed(1, members)
                    .mapToObj(number -> new MemberId("tv-%02d".formatted(number))).toList();
            secretary.say(roster.stream().map(id -> new MemberEnrolled(id, id.value(), "", "", Role.MEMBER))
                    .toArray(Fact[]::new));
            List<Path> files = new ArrayList<>();
            long written = 0;
            for (MemberId id : roster) {
                try (Laptop laptop = Laptop.empty(folder, id.value())) {
                    secretary.admit(laptop, id, Role.MEMBER);
                    laptop.take(secretary.pack(laptop).file());
                    laptop.say(scores(laptop, id));
                    long from = System.nanoTime();
                    files.add(laptop.pack(secretary).file());
                    written += millis(from);
                }
            }
            long from = System.nanoTime();
            secretary.take(files.toArray(Path[]::new));
            long first = millis(from);
            from = System.nanoTime();
            secretary.take(files.toArray(Path[]::new));
            System.out.printf("%d packages, %,d entries held: written in %,d ms, taken in within %,d ms, once more within"
                            + " %,d ms; heap of %,d MB%n", members, secretary.book.workspace().count(), written, first,
                    millis(from), Runtime.getRuntime().maxMemory() >> 20);
        }
    }

    private static Fact[] scores(Laptop laptop, MemberId id) {
        Programme programme = laptop.book.snapshot().programme().orElseThrow();
        List<Fact> scores = new ArrayList<>();
        for (Unit unit : programme.units()) {
            for (Component component : programme.criteria().components()) {
                scores.add(new ScoreFact.ScoreGiven(unit.id(), component.id(), Stage.APPRAISE, Scorer.of(id),
                        Map.of(ScoreFact.POINTS, "0"), ""));
            }
        }
        return scores.toArray(Fact[]::new);
    }

    private static long millis(long from) {
        return (System.nanoTime() - from) / 1_000_000;
    }
}
