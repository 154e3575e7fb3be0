package vn.thamdinh.ui.exchange.conflict;

import java.util.Locale;

import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.exchange.conflict.ConflictPort.Clash;

/** What a contradiction is about, in words. */
record ClashWords(Messages messages) {

    /** The unit and the component; else what kind of thing it is. */
    String about(Clash clash) {
        return clash.about().isEmpty() ? kind(clash) : String.join(" · ", clash.about());
    }

    /** Whose it is and in which stage. */
    String detail(Clash clash) {
        String what = clash.stage().map(stage -> messages.text("conflict.score." + stage.name().toLowerCase(Locale.ROOT)))
                .orElseGet(() -> kind(clash));
        return clash.whose().isEmpty() ? what : messages.text("conflict.of", what, clash.whose());
    }

    private String kind(Clash clash) {
        String key = "audit.kind." + clash.kind().replaceFirst("\\.[0-9]+$", "");
        return messages.text(messages.has(key) ? key : "audit.newer-kind");
    }
}
