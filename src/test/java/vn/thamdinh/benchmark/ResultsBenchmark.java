package vn.thamdinh.benchmark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.criteria.Criterion;
import vn.thamdinh.domain.criteria.Field;
import vn.thamdinh.domain.criteria.FieldId;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.eligibility.EligibilityRule;
import vn.thamdinh.domain.ledger.EntryId;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.ledger.WriterId;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.scoring.Cell;
import vn.thamdinh.domain.scoring.ComponentOrder;
import vn.thamdinh.domain.scoring.Facts;
import vn.thamdinh.domain.scoring.GivenScore;
import vn.thamdinh.domain.scoring.Panel;
import vn.thamdinh.domain.scoring.Results;
import vn.thamdinh.domain.scoring.ScoreSheet;
import vn.thamdinh.domain.scoring.SheetKey;
import vn.thamdinh.domain.scoring.UnitFacts;
import vn.thamdinh.domain.scoring.UnitResult;
import vn.thamdinh.fixture.ProgrammeBuilder;

/**
 * How long full results take, facts being in memory. Run by hand; {@code src/site/markdown/benchmarks.md} says how and
 * what was measured. Arguments: "units members components", several of them; none for the three usual sizes.
 */
public final class ResultsBenchmark {
    private static final int ROUNDS = 7;
    private static final int PER_FIELD = 10;
    private static final int TRACED = 111;
    private static final WriterId WRITER = new WriterId("0".repeat(32));

    private final Programme programme;
    private final List<MemberId> members;
    private final ComponentOrder order;
    private final Random random = new Random(222);

    private ResultsBenchmark(int units, int members, int components) {
        this.programme = ProgrammeBuilder.withUnits(units).fields(fields(components))
                .rule(new EligibilityRule.TotalAtLeast("tong", BigDecimal.valueOf(components), true))
                .rule(new EligibilityRule.FieldsAtLeast("tung", 50, true)).build();
        this.members = IntStream.rangeClosed(1, members).mapToObj(i -> new MemberId("tv-%02d".formatted(i))).toList();
        this.order = ComponentOrder.of(programme.criteria());
    }

    /** Runs and prints. */
    public static void main(String[] args) {
        if (args.length == 0) {
            run(22, 15, 120);
            run(111, 15, 120);
            run(10_598, 10, 60);
            return;
        }
        for (int i = 0; i + 2 < args.length; i += 3) {
            run(Integer.parseInt(args[i]), Integer.parseInt(args[i + 1]), Integer.parseInt(args[i + 2]));
        }
    }

    private static void run(int units, int members, int components) {
        var benchmark = new ResultsBenchmark(units, members, components);
        Facts facts = benchmark.facts();
        System.gc();
        long held = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        List<Long> whole = new ArrayList<>();
        Results results = Results.of(benchmark.programme, Facts.NONE);
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            results = Results.of(benchmark.programme, facts);
            whole.add(System.nanoTime() - start);
        }
        Results known = results;
        List<UnitResult> traced = known.units().subList(0, Math.min(units, TRACED));
        List<Long> traces = IntStream.range(0, ROUNDS).mapToObj(i -> time(() -> traces(traced))).toList();
        long one = time(() -> known.renewed(benchmark.programme, facts,
                Set.of(benchmark.programme.units().getFirst().id())));
        System.out.printf("%,6d units × %2d members × %3d components = %,10d scores: first %s, median %s, one unit %s,"
                        + " all traces of %d units first %s, median %s; facts %,d MB%n",
                units, members, components, (long) units * members * components, millis(whole.getFirst()),
                millis(median(whole)), millis(one),
                traced.size(), millis(traces.getFirst()), millis(median(traces)), held >> 20);
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().skip(ROUNDS / 2).findFirst().orElseThrow();
    }

    private static long time(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }

    private static String millis(long nanos) {
        return "%.1f ms".formatted(Duration.ofNanos(nanos).toNanos() / 1e6);
    }

    private static void traces(List<UnitResult> units) {
        long inputs = units.stream().flatMap(UnitResult::components)
                .mapToLong(component -> component.trace().inputs().size()).sum();
        if (inputs == 0) {
            throw new IllegalStateException("traces are empty");
        }
    }

    private Facts facts() {
        return Facts.of(programme.units().stream().map(unit -> {
            var key = new SheetKey(unit.id(), Stage.APPRAISE, Scorer.COUNCIL);
            Stream<ScoreSheet> sheets = members.stream()
                    .map(member -> sheet(new SheetKey(key.unit(), key.stage(), Scorer.of(member))));
            return UnitFacts.none(unit.id()).with(new Panel(members, List.of())).withSheets(sheets);
        }).toList());
    }

    private ScoreSheet sheet(SheetKey key) {
        Map<ComponentId, Cell> cells = new HashMap<>();
        for (Component component : programme.criteria().components()) {
            BigDecimal points = BigDecimal.valueOf(random.nextInt(100, 201), 2);
            var id = new EntryId("%016x%048x".formatted(random.nextLong(), 7));
            cells.put(component.id(), new Cell(List.of(new GivenScore(points, "", Instant.EPOCH, WRITER, id))));
        }
        return new ScoreSheet(key, order, cells);
    }

    private static List<Field> fields(int components) {
        List<Field> fields = new ArrayList<>();
        for (int from = 0; from < components; from += PER_FIELD) {
            String name = String.valueOf(1 + from / PER_FIELD);
            List<Component> own = IntStream.range(0, Math.min(PER_FIELD, components - from))
                    .mapToObj(i -> new Component(new ComponentId(name + "." + i), "Thành phần", BigDecimal.TWO, "",
                            List.of(), "nguồn", true)).toList();
            fields.add(new Field(new FieldId(name), "Lĩnh vực " + name, List.of(new Criterion("c" + name, "Tiêu chí", own))));
        }
        return fields;
    }
}
