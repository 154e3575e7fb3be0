package vn.thamdinh.ui.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thamdinh.domain.register.Column;
import vn.thamdinh.domain.register.Register;
import vn.thamdinh.domain.register.RowKey;
import vn.thamdinh.domain.register.RowReading;
import vn.thamdinh.domain.register.Typed;
import vn.thamdinh.domain.register.state.KeptRow;

/** A row of the table: what stands, and what is being typed. */
final class RegisterLine {
    private final Register register;
    private final RowKey key;
    private final Map<String, String> texts = new HashMap<>();
    private Optional<KeptRow> kept;
    private RowReading reading;

    RegisterLine(RegisterWords words, Register register, RowKey key, Optional<KeptRow> kept) {
        this.register = register;
        this.key = key;
        this.kept = kept;
        kept.ifPresent(row -> register.columns().forEach(column ->
                texts.put(column.id(), words.shown(column, row.row().value(column.id())))));
        this.reading = RowReading.of(register, key, texts);
    }

    RowKey key() {
        return key;
    }

    Optional<KeptRow> kept() {
        return kept;
    }

    RowReading reading() {
        return reading;
    }

    Map<String, String> texts() {
        return Map.copyOf(texts);
    }

    String text(String column) {
        return texts.getOrDefault(column, "");
    }

    /** Takes what was typed; what can be read is shown as it was understood. */
    boolean type(RegisterWords words, String columnId, String typed) {
        if (typed.equals(text(columnId))) {
            return false;
        }
        Column column = register.column(columnId).orElseThrow();
        texts.put(columnId, Typed.read(column, typed) instanceof Typed.Value(String stored)
                ? words.shown(column, stored) : typed);
        reading = RowReading.of(register, key, texts);
        return true;
    }

    /** What stands is now what was typed. */
    void saved() {
        kept = Optional.of(new KeptRow(reading.row(), KeptRow.Origin.WRITTEN, false, register.broken(reading.row()),
                register.isComplete(reading.row()), ""));
    }

    /** Whether what was typed does not stand yet. */
    boolean open() {
        return !reading.row().values().isEmpty() && !kept.map(row -> row.row().equals(reading.row())).orElse(false);
    }

    boolean bad(String column) {
        return reading.faults().stream().anyMatch(fault -> fault.column().id().equals(column));
    }

    /** The first columns that are required and open. */
    List<Column> missing() {
        return register.columns().stream().filter(column -> column.required() && text(column.id()).isEmpty()).toList();
    }
}
