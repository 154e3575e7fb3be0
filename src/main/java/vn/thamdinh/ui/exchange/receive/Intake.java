package vn.thamdinh.ui.exchange.receive;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.exchange.receive.ReceivePort.Found;
import vn.thamdinh.ui.exchange.receive.ReceivePort.Look;
import vn.thamdinh.ui.exchange.receive.ReceivePort.Report;
import vn.thamdinh.ui.exchange.receive.ReceivePort.Taken;
import vn.thamdinh.ui.exchange.receive.ReceivePort.Verdict;
import vn.thamdinh.usecase.Reason;

/**
 * What a drive holds and what came of it, as it is shown.
 *
 * @param report empty until something was taken
 */
record Intake(Look look, Optional<Report> report) {

    /** One file: as found, and what came of it. */
    record Row(Found found, Optional<Taken> taken) {

        Tone tone() {
            return taken.map(what -> switch (what.fate()) {
                case TAKEN -> Tone.OK;
                case KNOWN, LEFT -> Tone.MUTED;
                case UNDONE, NOT_READ -> Tone.WARN;
                case SET_ASIDE, SET_ASIDE_UNNOTED -> Tone.ERROR;
            }).orElseGet(() -> switch (found.verdict()) {
                case NEW -> found.conflicting() > 0 || !found.gaps().isEmpty()
                        || found.doubt() != ReceivePort.Doubt.NONE ? Tone.WARN : Tone.OK;
                case KNOWN -> Tone.MUTED;
                case PASSPHRASE -> Tone.WARN;
                case CARD -> Tone.INFO;
                case BAD -> Tone.ERROR;
                case REFUSED -> isForAnother() ? Tone.MUTED : Tone.ERROR;
            });
        }

        /** Whether it is a card whose fingerprint a person can compare now. */
        boolean comparable() {
            return found.card().filter(card -> card.print().known() && card.already().isEmpty()).isPresent();
        }

        /** Message key of its verdict, short. */
        String verdictKey() {
            return taken.map(what -> switch (what.fate()) {
                case TAKEN -> "receive.state-taken";
                case KNOWN -> "receive.state-known";
                case UNDONE -> "receive.state-undone";
                case SET_ASIDE -> "receive.state-set-aside";
                case SET_ASIDE_UNNOTED -> "receive.state-set-aside-unnoted";
                case NOT_READ -> "receive.state-not-read";
                case LEFT -> refusedKey();
            }).orElseGet(() -> switch (found.verdict()) {
                case NEW -> found.doubt() == ReceivePort.Doubt.NONE ? "receive.state-new" : "receive.state-doubt";
                case KNOWN -> "receive.state-known";
                case PASSPHRASE -> "receive.state-passphrase";
                case CARD -> found.kind() == ReceivePort.Kind.RESCUE ? "receive.state-rescue"
                        : found.card().filter(card -> !card.already().isEmpty()).isPresent()
                        ? "receive.state-card-known" : "receive.state-card";
                case BAD -> "receive.state-bad";
                case REFUSED -> refusedKey();
            });
        }

        private String refusedKey() {
            return isForAnother() ? "receive.state-for-another" : "receive.state-refused";
        }

        /** One stick carries everybody's packages: another's is nothing to be alarmed at. */
        private boolean isForAnother() {
            return found.why().filter(why -> why.reason() == Reason.NOT_FOR_US).isPresent();
        }
    }

    static Intake of(Look look) {
        return new Intake(look, Optional.empty());
    }

    Intake with(Report done) {
        return new Intake(look, Optional.of(done));
    }

    List<Row> rows() {
        Map<Path, Taken> taken = report.map(done -> done.files().stream()
                .collect(Collectors.toMap(Taken::file, Function.identity()))).orElse(Map.of());
        return look.files().stream().map(found -> new Row(found, Optional.ofNullable(taken.get(found.file())))).toList();
    }

    int count(Verdict verdict) {
        return (int) look.files().stream().filter(found -> found.verdict() == verdict).count();
    }

    /** Packages that would be taken: those with nothing new change nothing, but are acknowledged. */
    int takeable() {
        return count(Verdict.NEW) + count(Verdict.KNOWN);
    }

    /** Whether there is anything to do: something to take, or something broken to set aside. */
    boolean actionable() {
        return takeable() + count(Verdict.BAD) > 0;
    }

    int closed() {
        return count(Verdict.PASSPHRASE);
    }

    /** Whether any package was taken over, or known already. */
    boolean took() {
        return report.stream().flatMap(done -> done.files().stream())
                .anyMatch(one -> one.fate() == ReceivePort.Fate.TAKEN || one.fate() == ReceivePort.Fate.KNOWN);
    }

    boolean done() {
        return report.isPresent();
    }

    int added() {
        return report.map(done -> done.files().stream().mapToInt(Taken::added).sum()).orElse(0);
    }

    int known() {
        return report.map(done -> done.files().stream().mapToInt(Taken::known).sum()).orElse(0);
    }
}
