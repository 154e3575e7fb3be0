package vn.thamdinh.ui.register;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.register.Register;
import vn.thamdinh.domain.register.RegisterId;
import vn.thamdinh.domain.register.RowKey;
import vn.thamdinh.domain.register.state.Kept;
import vn.thamdinh.domain.register.state.Reached;
import vn.thamdinh.domain.register.state.Waiting;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.register.RegisterDesk;
import vn.thamdinh.usecase.register.RegisterFiles;
import vn.thamdinh.usecase.view.HistoryLine;

/** What the registers' screen asks for. Every call blocks. */
public interface RegisterPort {

    /**
     * What stands.
     *
     * @param expected by register, the rows that it expects until today
     * @param waiting  what is waited for, what is late first
     * @param reached  the targets of the year asked for
     * @param open     units whose rows the person at the desk may write, in registers that units keep
     * @param all      whether he may write those of the secretariat too, and rows of bodies and of the round
     */
    record Data(Programme programme, Kept kept, Map<RegisterId, List<RowKey>> expected, List<Waiting> waiting,
                List<Reached> reached, Set<UnitId> open, boolean all) {
        public Data {
            expected = Map.copyOf(expected);
            waiting = List.copyOf(waiting);
            reached = List.copyOf(reached);
            open = Set.copyOf(open);
        }

        /** Whether the person at the desk may write the row. */
        boolean permits(RowKey key) {
            return all || key.unit().filter(open::contains).isPresent() && programme.registers().register(key.register())
                    .filter(register -> register.keeper() == Register.Keeper.UNIT).isPresent();
        }
    }

    /** What stands; nothing without a round. */
    Optional<Data> read(Optional<Integer> year);

    /** A name for a new row. */
    RowKey keyOfNew(Register register, Optional<UnitId> unit, String body, String period);

    Outcome<Instant> write(RowKey key, Map<String, String> typed);

    Outcome<Instant> drop(RowKey key, String reason);

    List<HistoryLine> history(RowKey key);

    Outcome<Path> export(Register register, Path file);

    Outcome<RegisterFiles.Taken> take(Register register, Path file);

    /** Drafts the letter that reminds a unit; it then waits among the documents. */
    Outcome<Instant> remind(UnitId unit);

    /** @param saved told of each moment at which something became durable */
    static RegisterPort of(Desk desk, Consumer<Instant> saved) {
        return new DeskRegisters(desk, desk.registers(), saved);
    }

    /** The open workspace itself. */
    record DeskRegisters(Desk desk, RegisterDesk registers, Consumer<Instant> saved) implements RegisterPort {

        @Override
        public Optional<Data> read(Optional<Integer> year) {
            return desk.views().round().map(round -> {
                Map<RegisterId, List<RowKey>> expected = new HashMap<>();
                registers.registers().registers().forEach(one -> expected.put(one.id(), registers.expected(one)));
                Set<UnitId> open = new HashSet<>();
                var any = new RegisterId("any");
                for (Unit unit : round.programme().units()) {
                    if (registers.rows().permits(new RowKey(any, Optional.of(unit.id()), "", "", RowKey.ONLY))) {
                        open.add(unit.id());
                    }
                }
                boolean all = registers.rows().permits(new RowKey(any, Optional.empty(), "", "", RowKey.ONLY));
                return new Data(round.programme(), registers.kept(), expected, registers.waiting(),
                        registers.reached(year), open, all);
            });
        }

        @Override
        public RowKey keyOfNew(Register register, Optional<UnitId> unit, String body, String period) {
            return registers.rows().keyOfNew(register, unit, body, period);
        }

        @Override
        public Outcome<Instant> write(RowKey key, Map<String, String> typed) {
            return registers.rows().write(key, typed).then(done -> told(done.at()));
        }

        @Override
        public Outcome<Instant> drop(RowKey key, String reason) {
            return registers.rows().drop(key, reason).then(done -> told(done.at()));
        }

        @Override
        public List<HistoryLine> history(RowKey key) {
            return registers.history(key);
        }

        @Override
        public Outcome<Path> export(Register register, Path file) {
            return registers.files().export(register, file);
        }

        @Override
        public Outcome<RegisterFiles.Taken> take(Register register, Path file) {
            return registers.files().take(register, file);
        }

        @Override
        public Outcome<Instant> remind(UnitId unit) {
            return desk.documents().drafts().write("register-reminder", unit.code(), Map.of())
                    .then(draft -> told(desk.views().round().flatMap(round -> round.lastSaved())
                            .orElse(Instant.EPOCH)));
        }

        private Outcome<Instant> told(Instant at) {
            saved.accept(at);
            return Outcome.done(at);
        }
    }
}
