package vn.thamdinh.usecase.book;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.thamdinh.domain.ledger.Authority;
import vn.thamdinh.domain.ledger.Entry;
import vn.thamdinh.domain.ledger.EntryId;
import vn.thamdinh.domain.ledger.RegisterFact;
import vn.thamdinh.domain.ledger.Subject;
import vn.thamdinh.domain.ledger.Verdict;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.register.Register;
import vn.thamdinh.domain.register.RegisterId;
import vn.thamdinh.domain.register.RegisterRow;
import vn.thamdinh.domain.register.RowKey;
import vn.thamdinh.domain.register.Target;
import vn.thamdinh.domain.register.state.Kept;
import vn.thamdinh.domain.register.state.Reached;
import vn.thamdinh.domain.register.state.Stood;
import vn.thamdinh.domain.rule.FigureId;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.storage.Workspace;
import vn.thamdinh.storage.database.Held;
import vn.thamdinh.wire.travel.SignedBundle;

/** Rows of registers as they stand, and what scoring takes from them. */
final class RegisterRows {
    /** Decimals that a figure may have. */
    private static final int SCALE = 6;

    private RegisterRows() {
    }

    /**
     * What stands. Of a register that the secretariat keeps its word alone counts: entries do not know the programme, so
     * what a unit or its district wrote into one is held and passed over here, and what it took the place of stands.
     */
    static Kept kept(Programme programme, Snapshot snapshot, Workspace workspace) {
        Map<RowKey, List<Entry>> said = new LinkedHashMap<>();
        if (!programme.registers().isEmpty()) {
            snapshot.standing(RegisterFact.class).forEach(one ->
                    said.computeIfAbsent(key(one.fact()), _ -> new ArrayList<>()).add(one.entry()));
        }
        Set<RegisterId> closed = programme.registers().registers().stream()
                .filter(register -> register.keeper() == Register.Keeper.SECRETARIAT).map(Register::id)
                .collect(Collectors.toSet());
        if (said.keySet().stream().anyMatch(key -> isClosed(closed, key))) {
            Authority authority = Authority.of(snapshot.round().orElseThrow(), snapshot.standing(),
                    id -> workspace.bundle(id).map(SignedBundle::bundle));
            said.replaceAll((key, heads) -> isClosed(closed, key) ? own(authority, workspace, key, heads) : heads);
        }
        return Kept.of(programme.registers(), programme.units().stream().map(Unit::id).toList(),
                said.entrySet().stream().filter(one -> !one.getValue().isEmpty())
                        .map(one -> new Stood(one.getKey(), one.getValue().stream().map(RegisterRows::row).toList()))
                        .toList());
    }

    private static RowKey key(RegisterFact fact) {
        return switch (fact) {
            case RegisterFact.RowWritten(RegisterRow row) -> row.key();
            case RegisterFact.RowDropped dropped -> dropped.row();
        };
    }

    private static Optional<RegisterRow> row(Entry entry) {
        return entry.fact().filter(RegisterFact.RowWritten.class::isInstance)
                .map(fact -> ((RegisterFact.RowWritten) fact).row());
    }

    /** Whether others could have written it: rows about no unit are the secretariat's in any case. */
    private static boolean isClosed(Set<RegisterId> closed, RowKey key) {
        return key.unit().isPresent() && closed.contains(key.register());
    }

    /** What the secretariat said last: what stands, or where others wrote over it, what they took the place of. */
    private static List<Entry> own(Authority authority, Workspace workspace, RowKey key, List<Entry> heads) {
        if (heads.stream().allMatch(entry -> authority.isSecretariat(entry.header().writer()))) {
            return heads;
        }
        Subject subject = Subject.row(key);
        Map<EntryId, Entry> held = new LinkedHashMap<>();
        workspace.history(subject.key(), Integer.MAX_VALUE).stream()
                .filter(one -> one.verdict() == Verdict.EFFECTIVE)
                .map(Held::entry).filter(entry -> entry.subject().equals(Optional.of(subject)))
                .forEach(entry -> held.put(entry.id(), entry));
        heads.forEach(entry -> held.put(entry.id(), entry));
        List<Entry> own = held.values().stream()
                .filter(entry -> authority.isSecretariat(entry.header().writer())).toList();
        Set<EntryId> replaced = new HashSet<>();
        Deque<EntryId> open = new ArrayDeque<>();
        own.forEach(entry -> open.addAll(entry.header().supersedes()));
        while (!open.isEmpty()) {
            EntryId one = open.pop();
            if (replaced.add(one) && held.containsKey(one)) {
                open.addAll(held.get(one).header().supersedes());
            }
        }
        return own.stream().filter(entry -> !replaced.contains(entry.id())).toList();
    }

    /** These topics, and that of rows about no unit where points follow from such rows. */
    static Set<String> deciding(Optional<Programme> programme, Set<String> topics) {
        return programme.filter(RegisterRows::linesDecide).isEmpty() ? topics
                : Stream.concat(topics.stream(), Stream.of("line")).collect(Collectors.toSet());
    }

    /** Whether a target that gives a figure gathers from them. */
    private static boolean linesDecide(Programme programme) {
        Set<RegisterId> ofUnits = programme.registers().registers().stream()
                .filter(register -> register.about() == Register.About.UNIT).map(Register::id).collect(Collectors.toSet());
        return programme.registers().targets().stream().filter(target -> target.figure().isPresent())
                .flatMap(target -> target.variables().stream()).anyMatch(one -> !ofUnits.contains(one.register()));
    }

    /** The figures that the programme's targets give a unit, of the programme's year. */
    static Map<FigureId, BigDecimal> figures(Programme programme, Snapshot snapshot, UnitId unit) {
        Map<FigureId, BigDecimal> figures = new HashMap<>();
        for (Target target : programme.registers().targets()) {
            target.figure().ifPresent(figure -> Reached.of(target, snapshot.registers().orElseThrow(), LocalDate.EPOCH,
                    Optional.of(programme.year()), Optional.of(unit)).value()
                    .ifPresent(value -> figures.put(figure, value.setScale(SCALE, RoundingMode.HALF_UP).stripTrailingZeros())));
        }
        return figures;
    }
}
