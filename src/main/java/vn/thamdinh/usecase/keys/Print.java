package vn.thamdinh.usecase.keys;

import java.util.List;

import vn.thamdinh.seal.Fingerprint;

/**
 * What two people compare before one believes the other's keys.
 *
 * @param words  eight Vietnamese words
 * @param groups eight groups of four symbols, for those who want more
 */
public record Print(List<String> words, String groups) {

    public Print {
        words = List.copyOf(words);
    }

    static Print of(Fingerprint fingerprint) {
        return new Print(fingerprint.words(), fingerprint.groups());
    }

    /** The words with spaces between them. */
    public String sentence() {
        return String.join(" ", words);
    }
}
