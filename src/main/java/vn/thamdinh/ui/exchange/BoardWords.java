package vn.thamdinh.ui.exchange;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.exchange.ExchangePort.Holder;
import vn.thamdinh.ui.exchange.ExchangePort.OwnUnit;

/** What is said of a holder on the check-out board, and of a unit on a member's own list. */
record BoardWords(Messages messages, ZoneId zone) {

    /** A status: its words and how it stands. */
    record Status(Tone tone, String words) {
    }

    Status key(Holder holder) {
        return switch (holder.key()) {
            case FOUNDER -> new Status(Tone.OK, messages.text("board.key-founder"));
            case UNKNOWN -> new Status(Tone.WARN, messages.text("board.key-unknown"));
            case COMPARED -> new Status(Tone.OK, messages.text("board.key-compared"));
            case OWN_WORD -> new Status(Tone.WARN, messages.text("board.key-own-word"));
            case REVOKED -> new Status(Tone.ERROR, messages.text("board.key-revoked"));
            case NONE -> new Status(Tone.MUTED, messages.text("board.key-none"));
        };
    }

    String out(Holder holder) {
        return holder.out().map(passed -> messages.text(passed.number() > 0 ? "board.out" : "board.out-unnumbered",
                Figures.moment(passed.at(), zone), passed.number())).orElse(Figures.NONE);
    }

    Status in(Holder holder) {
        return holder.in().map(passed -> new Status(Tone.OK, messages.text("board.in", passed.number())))
                .orElseGet(() -> holder.out().isPresent() ? new Status(Tone.INFO, messages.text("board.in-waiting"))
                        : new Status(Tone.MUTED, messages.text("board.in-nothing")));
    }

    /** What is missing; empty words where nothing is. The worst comes first. */
    Status missing(Holder holder) {
        List<String> parts = new ArrayList<>();
        if (holder.forked()) {
            parts.add(messages.text("board.forked"));
        }
        if (!holder.gaps().isEmpty()) {
            parts.add(messages.text("board.gap", String.join(", ", holder.gaps())));
        }
        if (holder.lacking() > 0) {
            parts.add(messages.text("board.lacks", Numbers.format(holder.lacking())));
        }
        Tone tone = holder.forked() ? Tone.ERROR : holder.gaps().isEmpty() ? Tone.MUTED : Tone.WARN;
        return new Status(parts.isEmpty() ? Tone.OK : tone, String.join(" · ", parts));
    }

    Status unit(OwnUnit unit) {
        return switch (unit.progressed()) {
            case NOTHING -> new Status(Tone.MUTED, messages.text("own.nothing"));
            case ONLY_HERE -> new Status(Tone.WARN, messages.text(unit.number() == 0 ? "own.not-sent" : "own.partly"));
            case UNDER_WAY -> new Status(Tone.INFO, messages.text("own.sent"));
            case RECEIVED -> new Status(Tone.OK, messages.text("own.received", unit.number()));
        };
    }

    String number(OwnUnit unit) {
        return unit.number() == 0 ? Figures.NONE : Integer.toString(unit.number());
    }
}
