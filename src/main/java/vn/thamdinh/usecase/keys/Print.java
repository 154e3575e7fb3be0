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

    /**
     * Whether somebody said or typed all of the words, with or without diacritics, or all of the groups; in any case
     * and with any signs between.
     */
    public boolean isSaidBy(String typed) {
        return Fingerprints.isSame(typed, words, groups);
    }
}
