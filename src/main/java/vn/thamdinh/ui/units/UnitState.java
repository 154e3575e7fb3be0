package vn.thamdinh.ui.units;

import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.Tone;

/** Where a unit stands for the person at the desk, the gravest first; the word is the message "units.state." + key. */
enum UnitState {
    RECUSED("recused", Tone.MUTED, Icons.BARRED),
    INELIGIBLE("ineligible", Tone.ERROR, Icons.ERROR),
    CONFLICT("conflict", Tone.WARN, Icons.WARNING),
    GAP("gap", Tone.WARN, Icons.WARNING),
    STARTED("started", Tone.INFO, Icons.HALF),
    UNTOUCHED("untouched", Tone.MUTED, Icons.EMPTY),
    NOT_RECOGNISED("not-recognised", Tone.ERROR, Icons.ERROR),
    RECOGNISED("recognised", Tone.OK, Icons.OK),
    DONE("done", Tone.OK, Icons.OK),
    CHANGED_SINCE("changed-since", Tone.WARN, Icons.WARNING),
    HANDED_IN("handed-in", Tone.OK, Icons.HAND_IN),
    OTHERS("others", Tone.MUTED, Icons.EMPTY);

    private final String key;
    private final Tone tone;
    private final Icons shape;

    UnitState(String key, Tone tone, Icons shape) {
        this.key = key;
        this.tone = tone;
        this.shape = shape;
    }

    String messageKey() {
        return "units.state." + key;
    }

    Tone tone() {
        return tone;
    }

    Icons shape() {
        return shape;
    }
}
