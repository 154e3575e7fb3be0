package vn.thamdinh.cli.keys;

import java.nio.file.Path;

import picocli.CommandLine.Option;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.keys.Fingerprints;
import vn.thamdinh.usecase.keys.ShownCard;

/** Nothing is believed that nobody compared: the fingerprint must be typed as its holder says it. */
final class Comparison {

    @Option(names = "--fingerprint", paramLabel = "TEXT", defaultValue = "", descriptionKey = "fingerprint")
    private String fingerprint;

    /** Made by picocli. */
    Comparison() {
    }

    /** The card, if its fingerprint is the typed one. */
    Outcome<ShownCard> compared(Desk desk, Path card) {
        return desk.keys().readCard().read(card).then(shown ->
                Fingerprints.isSame(fingerprint, shown.words(), shown.groups()) ? Outcome.done(shown)
                        : Outcome.refused(Reason.BAD_INPUT, "--fingerprint"));
    }
}
