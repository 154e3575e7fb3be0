package vn.thamdinh.domain.scoring;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.ledger.EntryId;
import vn.thamdinh.domain.ledger.WriterId;
import vn.thamdinh.domain.rule.Inputs;
import vn.thamdinh.domain.rule.RuleResult;

/**
 * The scores of one sheet; components without a score are absent. Kept in columns, about a hundred bytes for a score,
 * for a nationwide round holds millions of them; a {@link Cell} is made when it is asked for.
 */
public final class ScoreSheet {

    private static final int ID_BYTES = 32;
    private static final ComponentOrder NOTHING = ComponentOrder.of(List.of());

    private final SheetKey key;
    private final ComponentOrder order;
    /** Rounded points of a cell with exactly one standing score that has any. */
    private final BigDecimal[] points;
    /** Of the same cells: the number typed, where the rule is that points are typed, else the {@link Inputs}. */
    private final Object[] inputs;
    /** Of cells with one standing score: what the rule made of it, where that is not simply the number typed. */
    private final RuleResult[] results;
    private final String[] reasons;
    private final long[] millis;
    private final WriterId[] writers;
    private final byte[] sources;
    /** Cells that are not one standing score: contradictions and withdrawals. */
    private final Map<Integer, Cell> odd = new HashMap<>();

    /** A sheet with an order of its own. */
    public ScoreSheet(SheetKey key, Map<ComponentId, Cell> cells) {
        this(key, ComponentOrder.of(new TreeMap<>(cells.keySet().stream().collect(java.util.stream.Collectors.toMap(
                ComponentId::value, id -> id))).values()), cells);
    }

    /**
     * A sheet in the order that the sheets of a round share.
     *
     * @param cells those of components that are not in the order are left out
     */
    public ScoreSheet(SheetKey key, ComponentOrder order, Map<ComponentId, Cell> cells) {
        this.key = key;
        this.order = order;
        int size = order.size();
        points = new BigDecimal[size];
        inputs = new Object[size];
        reasons = new String[size];
        millis = new long[size];
        writers = new WriterId[size];
        sources = new byte[size * ID_BYTES];
        RuleResult[] made = new RuleResult[size];
        boolean plain = true;
        for (Map.Entry<ComponentId, Cell> entry : cells.entrySet()) {
            int place = order.placeOf(entry.getKey());
            if (place != ComponentOrder.ABSENT) {
                plain &= put(place, entry.getValue(), made);
            }
        }
        results = plain ? null : made;
    }

    /** A sheet without scores. */
    public static ScoreSheet empty(SheetKey key) {
        return new ScoreSheet(key, NOTHING, Map.of());
    }

    private boolean put(int place, Cell cell, RuleResult[] made) {
        Optional<GivenScore> only = cell.value();
        if (only.isEmpty()) {
            odd.put(place, cell);
            return true;
        }
        GivenScore score = only.get();
        reasons[place] = score.reason();
        millis[place] = score.time().toEpochMilli();
        writers[place] = score.writer();
        System.arraycopy(HexFormat.of().parseHex(score.source().hex()), 0, sources, place * ID_BYTES, ID_BYTES);
        inputs[place] = score.inputs();
        if (!(score.result() instanceof RuleResult.Scored(BigDecimal exact, BigDecimal rounded))) {
            made[place] = score.result();
            return false;
        }
        points[place] = rounded;
        Optional<BigDecimal> typed = score.inputs().number(Inputs.POINTS);
        if (typed.isPresent() && score.inputs().equals(Inputs.points(exact))) {
            inputs[place] = exact.equals(rounded) ? rounded : exact;
            return true;
        }
        made[place] = score.result();
        return false;
    }

    public SheetKey key() {
        return key;
    }

    ComponentOrder order() {
        return order;
    }

    /** Which place a component has here. */
    int placeOf(ComponentId component) {
        return order.placeOf(component);
    }

    /** The points at a place, null where no single standing score gives any. */
    BigDecimal pointsAt(int place) {
        return place == ComponentOrder.ABSENT ? null : points[place];
    }

    /** What stands at a place. */
    State stateAt(int place) {
        if (place == ComponentOrder.ABSENT) {
            return State.EMPTY;
        }
        if (points[place] != null) {
            return State.SCORED;
        }
        if (writers[place] == null) {
            Cell cell = odd.get(place);
            return cell == null || !cell.isConflict() ? State.EMPTY : State.CONFLICT;
        }
        return results[place] instanceof RuleResult.NotApplicable ? State.NOT_APPLICABLE : State.FAULTY;
    }

    /** What a cell is worth when sheets are combined. */
    enum State {
        EMPTY, SCORED, NOT_APPLICABLE,
        /** One score stands whose inputs are incomplete or impossible. */
        FAULTY,
        CONFLICT
    }

    /** The points of the one score that stands for the component and counts. */
    public Optional<BigDecimal> points(ComponentId component) {
        return Optional.ofNullable(pointsAt(order.placeOf(component)));
    }

    /** What stands for the component. */
    public Cell cell(ComponentId component) {
        int place = order.placeOf(component);
        return place == ComponentOrder.ABSENT ? Cell.EMPTY : cellAt(place);
    }

    private Cell cellAt(int place) {
        if (writers[place] == null) {
            return odd.getOrDefault(place, Cell.EMPTY);
        }
        Inputs given = inputs[place] instanceof Inputs many ? many : Inputs.points((BigDecimal) inputs[place]);
        RuleResult result = results != null && results[place] != null ? results[place]
                : new RuleResult.Scored((BigDecimal) inputs[place], points[place]);
        String id = HexFormat.of().formatHex(sources, place * ID_BYTES, (place + 1) * ID_BYTES);
        return new Cell(List.of(new GivenScore(given, result, reasons[place], Instant.ofEpochMilli(millis[place]),
                writers[place], new EntryId(id))));
    }

    /** Everything that stands, by component. */
    public Map<ComponentId, Cell> cells() {
        Map<ComponentId, Cell> cells = new HashMap<>();
        for (int place = 0; place < order.size(); place++) {
            Cell cell = cellAt(place);
            if (!cell.equals(Cell.EMPTY)) {
                cells.put(order.at(place), cell);
            }
        }
        return cells;
    }

    /** Whether nothing at all stands here. */
    public boolean isEmpty() {
        return done() == 0 && cells().isEmpty();
    }

    /** How many components have exactly one standing score that counts. */
    public int done() {
        int done = 0;
        for (int place = 0; place < order.size(); place++) {
            State state = stateAt(place);
            done += state == State.SCORED || state == State.NOT_APPLICABLE ? 1 : 0;
        }
        return done;
    }

    /** How many of these components have exactly one standing score that counts. */
    public int done(List<Component> components) {
        return (int) components.stream().map(each -> stateAt(order.placeOf(each.id())))
                .filter(state -> state == State.SCORED || state == State.NOT_APPLICABLE).count();
    }

    /** Sum of the scores that stand, by no rule but addition. */
    public BigDecimal total() {
        BigDecimal total = BigDecimal.ZERO;
        for (BigDecimal each : points) {
            total = each == null ? total : total.add(each);
        }
        return total;
    }

    public boolean hasConflict() {
        return odd.values().stream().anyMatch(Cell::isConflict);
    }

    /** The same with other cells of some components, in the same order. */
    public ScoreSheet with(ComponentOrder shared, Map<ComponentId, Cell> changed) {
        Map<ComponentId, Cell> cells = cells();
        cells.putAll(changed);
        return new ScoreSheet(key, shared, cells);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ScoreSheet sheet && key.equals(sheet.key) && cells().equals(sheet.cells());
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return key + " " + cells();
    }
}
