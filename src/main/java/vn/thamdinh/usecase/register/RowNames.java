package vn.thamdinh.usecase.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thamdinh.documents.workbook.RegisterWorkbook;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.register.NamedBody;
import vn.thamdinh.domain.register.Period;
import vn.thamdinh.domain.register.Register;
import vn.thamdinh.domain.register.RowKey;
import vn.thamdinh.domain.text.Folding;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.domain.unit.UnitNames;

/** Rows by what people call them. */
public record RowNames(Programme programme) {

    /** The name of the unit or body whose row it is; nothing for the whole round. */
    public String about(RowKey key) {
        return key.unit().flatMap(programme::unit).map(Unit::fullName)
                .or(() -> programme.registers().body(key.body()).map(NamedBody::name)).orElse(key.about());
    }

    /** The unit that a text means, where it means one alone. */
    public Optional<UnitId> unit(String written) {
        List<Unit> found = new UnitNames(programme.units()).find(written);
        return found.size() == 1 ? Optional.of(found.getFirst().id()) : Optional.empty();
    }

    /** The body that a text means. */
    public Optional<String> body(String written) {
        return programme.registers().bodies().stream().filter(body -> body.id().equals(written)
                || Folding.key(body.name()).equals(Folding.key(written))).map(NamedBody::id).findFirst();
    }

    /** The row that a line of a table means; a new one where it names none. */
    Optional<RowKey> key(Register register, Map<String, String> texts, WriteRows rows, int fresh) {
        String code = texts.get(RegisterWorkbook.CODE);
        String written = code.isBlank() ? texts.get(RegisterWorkbook.ABOUT) : code;
        Optional<UnitId> unit = register.about() == Register.About.UNIT ? unit(written) : Optional.empty();
        String body = register.about() == Register.About.BODY ? body(written).orElse("") : "";
        String period = texts.get(RegisterWorkbook.PERIOD).strip();
        boolean known = switch (register.about()) {
            case UNIT -> unit.filter(register::concerns).isPresent();
            case BODY -> !body.isEmpty();
            case ROUND -> true;
        };
        if (!known || !register.period().knows(period)) {
            return Optional.empty();
        }
        String row = texts.get(RegisterWorkbook.ROW).strip();
        boolean named = register.many() || register.period() == Period.ON_DEMAND;
        return Optional.of(!row.isEmpty() ? new RowKey(register.id(), unit, body, period, named ? row : RowKey.ONLY)
                : numbered(rows.keyOfNew(register, unit, body, period), fresh));
    }

    /** Several new rows of one table have names of their own. */
    private static RowKey numbered(RowKey key, int fresh) {
        return key.row().equals(RowKey.ONLY) ? key
                : new RowKey(key.register(), key.unit(), key.body(), key.period(), key.row() + "-" + fresh);
    }
}
