package vn.thamdinh.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.ScoreFact;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.usecase.Desk;

/**
 * How long what the overview shows takes to read, of 111 communes, nine members and ninety components: at first, again,
 * and after one score changed. Arguments: none, or the number of repetitions (5).
 */
public final class DashboardBenchmark {

    private DashboardBenchmark() {
    }

    /** Runs and prints. */
    public static void main(String[] args) throws Exception {
        int repetitions = args.length > 0 ? Integer.parseInt(args[0]) : 5;
        Path folder = Files.createTempDirectory("dashboard-benchmark");
        var round = new ProvinceRound();
        try (var book = round.found(folder); var desk = new Desk(book)) {
            System.out.printf(Locale.ROOT, "%d units, %d members, %d components%n", round.programme().units().size(),
                    ProvinceRound.MEMBERS, round.programme().criteria().components().size());
            time("first", () -> look(desk));
            for (int i = 0; i < repetitions; i++) {
                time("again", () -> look(desk));
            }
            var unit = round.programme().units().get(50);
            var component = round.programme().criteria().components().get(3);
            for (int i = 0; i < repetitions; i++) {
                Office.done(book.append(List.of(new ScoreFact.ScoreGiven(unit.id(), component.id(), Stage.AGREE,
                        Scorer.COUNCIL, Map.of(ScoreFact.POINTS, "0." + (i + 1)), ""))));
                time("after a score", () -> look(desk));
            }
        }
    }

    private static int look(Desk desk) {
        return desk.dashboard().read().orElseThrow().units().size() + desk.views().plan().size();
    }

    private static void time(String what, Callable<Integer> work) throws Exception {
        long start = System.nanoTime();
        int units = work.call();
        System.out.printf(Locale.ROOT, "%s: %.0f ms (%d)%n", what, (System.nanoTime() - start) / 1e6, units);
    }
}
