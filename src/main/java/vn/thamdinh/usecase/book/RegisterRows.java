package vn.thamdinh.usecase.book;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thamdinh.domain.ledger.RegisterFact;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.register.RegisterRow;
import vn.thamdinh.domain.register.RowKey;
import vn.thamdinh.domain.register.Target;
import vn.thamdinh.domain.register.state.Kept;
import vn.thamdinh.domain.register.state.Reached;
import vn.thamdinh.domain.register.state.Stood;
import vn.thamdinh.domain.rule.FigureId;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;

/** Rows of registers as they stand, and what scoring takes from them. */
final class RegisterRows {
    /** Decimals that a figure may have. */
    private static final int SCALE = 6;

    private RegisterRows() {
    }

    static Kept kept(Programme programme, Snapshot snapshot) {
        Map<RowKey, List<Optional<RegisterRow>>> said = new LinkedHashMap<>();
        if (!programme.registers().isEmpty()) {
            snapshot.standing(RegisterFact.class).map(Snapshot.Standing::fact).forEach(fact -> {
                switch (fact) {
                    case RegisterFact.RowWritten(RegisterRow row) ->
                            said.computeIfAbsent(row.key(), _ -> new ArrayList<>()).add(Optional.of(row));
                    case RegisterFact.RowDropped dropped ->
                            said.computeIfAbsent(dropped.row(), _ -> new ArrayList<>()).add(Optional.empty());
                }
            });
        }
        return Kept.of(programme.registers(), programme.units().stream().map(Unit::id).toList(),
                said.entrySet().stream().map(one -> new Stood(one.getKey(), one.getValue())).toList());
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
