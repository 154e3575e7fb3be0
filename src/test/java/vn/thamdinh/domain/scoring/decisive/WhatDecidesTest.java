package vn.thamdinh.domain.scoring.decisive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.criteria.Block;
import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.criteria.Criterion;
import vn.thamdinh.domain.criteria.Field;
import vn.thamdinh.domain.criteria.FieldId;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.eligibility.EligibilityRule;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.programme.Combination;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.programme.ScoringPolicy;
import vn.thamdinh.domain.programme.TieRule;
import vn.thamdinh.domain.rule.Inputs;
import vn.thamdinh.domain.rule.Veto;
import vn.thamdinh.domain.scoring.Results;
import vn.thamdinh.domain.scoring.SheetKey;
import vn.thamdinh.domain.scoring.UnitResult;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.fixture.FactsBuilder;
import vn.thamdinh.fixture.ProgrammeBuilder;

/** The smallest sets, against trying every set of small random cases. */
class WhatDecidesTest {
    private static final UnitId UNIT = ProgrammeBuilder.unit(1);
    private static final int CASES = 1_000;
    private static final String OUT = "out";

    /** One random case: a programme and each member's points by component. */
    private record Case(Programme programme, List<Component> components, TreeMap<MemberId, List<String>> scores) {

        FactsBuilder facts(Set<MemberId> without) {
            MemberId[] panel = scores.keySet().stream().filter(member -> !without.contains(member))
                    .toArray(MemberId[]::new);
            var facts = new FactsBuilder().panel(UNIT, panel);
            for (MemberId member : panel) {
                for (int i = 0; i < components.size(); i++) {
                    give(facts, new SheetKey(UNIT, Stage.APPRAISE, Scorer.of(member)), components.get(i),
                            scores.get(member).get(i));
                }
            }
            return facts;
        }

        UnitResult result(FactsBuilder facts) {
            return Results.of(programme, facts.build()).units().getFirst();
        }
    }

    private static Case random(Random random) {
        List<Field> fields = new ArrayList<>();
        List<Component> components = new ArrayList<>();
        int normal = 1 + random.nextInt(2);
        for (int f = 0; f < normal; f++) {
            fields.add(field(random, f, Block.NORMAL, 1 + random.nextInt(2), components));
        }
        if (random.nextBoolean()) {
            fields.add(field(random, normal, random.nextBoolean() ? Block.BONUS : Block.PENALTY, 1 + random.nextInt(2),
                    components));
        }
        var scores = new TreeMap<MemberId, List<String>>(java.util.Comparator.comparing(MemberId::value));
        for (int m = 0; m < 1 + random.nextInt(4); m++) {
            scores.put(new MemberId("tv-0" + m), components.stream()
                    .map(component -> random.nextInt(component.max().intValue() * 2 + 1) / 2.0 + "").toList());
        }
        int most = components.stream().mapToInt(component -> component.max().intValue()).sum();
        Combination[] combinations = {Combination.MEAN, Combination.MEDIAN, Combination.TRIMMED_MEAN};
        var policy = new ScoringPolicy(2, RoundingMode.HALF_UP, combinations[random.nextInt(3)], 1, false,
                TieRule.SHARED_DENSE, List.of(), BigDecimal.ONE);
        var builder = ProgrammeBuilder.withUnits(1).fields(fields).policy(policy)
                .rule(new EligibilityRule.TotalAtLeast("tong", BigDecimal.valueOf(random.nextInt(most + 1)), true));
        if (random.nextBoolean()) {
            builder.rule(new EligibilityRule.FieldsAtLeast("tung", 10 * random.nextInt(11), true));
        }
        return new Case(builder.build(), components, scores);
    }

    private static Field field(Random random, int number, Block block, int size, List<Component> all) {
        List<Component> own = new ArrayList<>();
        for (int c = 0; c < size; c++) {
            var plain = new Component(new ComponentId(number + "." + c), "Thành phần",
                    BigDecimal.valueOf(1 + random.nextInt(5)), "", List.of(), "nguồn", true);
            boolean veto = block == Block.NORMAL && random.nextInt(4) == 0;
            Veto.Effect effect = Veto.Effect.values()[random.nextInt(2)];
            own.add(veto ? condition(plain, effect) : plain);
        }
        all.addAll(own);
        var criterion = new Criterion("c" + number, "Tiêu chí", own);
        BigDecimal cap = block == Block.NORMAL ? criterion.max() : BigDecimal.valueOf(1 + random.nextInt(4));
        return new Field(new FieldId("f" + number), "Lĩnh vực", block, cap, List.of(criterion));
    }

    private static Component condition(Component plain, Veto.Effect effect) {
        return new Component(plain.id(), plain.title(), plain.max(), new Veto("Có vi phạm?", effect), "", "", List.of(),
                plain.source(), true);
    }

    /** Points as they are; of a condition, that it is broken where they are few. */
    private static void give(FactsBuilder facts, SheetKey key, Component component, String points) {
        if (component.rule() instanceof Veto) {
            boolean broken = 3 * Double.parseDouble(points) < component.max().doubleValue();
            facts.declared(key, component, Inputs.of(Map.of("violated", broken ? BigDecimal.ONE : BigDecimal.ZERO)));
        } else {
            facts.stage(key, component.id(), points);
        }
    }

    /** All subsets, each as the bits of a number, that turn the result with every member of them at a bound. */
    private static Set<Set<ComponentId>> turningComponents(Case one, boolean before) {
        Set<Set<ComponentId>> turning = new HashSet<>();
        int n = one.components().size();
        for (int set = 1; set < 1 << n; set++) {
            for (int corner = set;; corner = (corner - 1) & set) {
                var facts = one.facts(Set.of());
                Set<ComponentId> ids = new HashSet<>();
                for (int i = 0; i < n; i++) {
                    if ((set >> i & 1) == 1) {
                        Component component = one.components().get(i);
                        ids.add(component.id());
                        give(facts, new SheetKey(UNIT, Stage.AGREE, Scorer.COUNCIL), component,
                                (corner >> i & 1) == 1 ? component.max().toString() : "0");
                    }
                }
                if (one.result(facts).isRecognised() != before) {
                    turning.add(ids);
                }
                if (corner == 0) {
                    break;
                }
            }
        }
        return smallest(turning);
    }

    private static Set<Set<Scorer>> turningScorers(Case one, boolean before) {
        Set<Set<Scorer>> turning = new HashSet<>();
        List<MemberId> members = List.copyOf(one.scores().keySet());
        for (int set = 1; set < 1 << members.size(); set++) {
            Set<MemberId> chosen = new HashSet<>();
            for (int i = 0; i < members.size(); i++) {
                if ((set >> i & 1) == 1) {
                    chosen.add(members.get(i));
                }
            }
            for (String to : List.of("for", "against", OUT)) {
                if (turns(one, chosen, to, before)) {
                    turning.add(new HashSet<>(chosen.stream().map(Scorer::of).toList()));
                }
            }
        }
        return smallest(turning);
    }

    private static boolean turns(Case one, Set<MemberId> chosen, String to, boolean before) {
        if (to.equals(OUT)) {
            return chosen.size() < one.scores().size() && one.result(one.facts(chosen)).isRecognised() != before;
        }
        Case other = new Case(one.programme(), one.components(), new TreeMap<>(one.scores()));
        List<String> points = one.components().stream().map(component -> {
            boolean penalty = one.programme().criteria().fieldOf(component.id()).orElseThrow().block() == Block.PENALTY;
            return to.equals("for") != penalty ? component.max().toString() : "0";
        }).toList();
        chosen.forEach(member -> other.scores().put(member, points));
        return other.result(other.facts(Set.of())).isRecognised() != before;
    }

    private static <T> Set<Set<T>> smallest(Set<Set<T>> sets) {
        int least = sets.stream().mapToInt(Set::size).min().orElse(0);
        return new HashSet<>(sets.stream().filter(set -> set.size() == least).toList());
    }

    private static <T> Set<Set<T>> told(Optional<Smallest<T>> smallest) {
        smallest.ifPresent(found -> found.sets().forEach(set -> assertEquals(found.size(), set.size())));
        smallest.ifPresent(found -> assertTrue(!found.more()));
        return new HashSet<>(smallest.map(Smallest::sets).orElse(List.of()));
    }

    @Test
    void theSmallestSetsAreThoseThatTryingEverySetFinds() {
        var random = new Random(222);
        int turned = 0;
        for (int i = 0; i < CASES; i++) {
            Case one = random(random);
            UnitResult unit = one.result(one.facts(Set.of()));
            Decision decision = new WhatDecides(one.programme()).of(unit);
            assertEquals(unit.isRecognised(), decision.enough(), "case " + i);
            assertEquals(turningComponents(one, unit.isRecognised()), told(decision.components()), "components of " + i);
            assertEquals(turningScorers(one, unit.isRecognised()), told(decision.scorers()), "scorers of " + i);
            turned += decision.components().isPresent() ? 1 : 0;
        }
        assertTrue(turned > CASES / 2 && turned < CASES, turned + " cases could be turned");
    }
}
