package vn.thamdinh.usecase.keys;

import java.util.List;

import vn.thamdinh.domain.text.Folding;

/**
 * Compares a fingerprint as somebody has said or typed it: the eight words with or without diacritics, or the eight
 * groups, both in any case and with any signs between.
 */
public final class Fingerprints {

    private Fingerprints() {
    }

    /** Whether what was typed is all of the words or all of the groups. */
    public static boolean isSame(String typed, List<String> words, String groups) {
        String said = Folding.key(typed).replaceAll("[^a-z0-9]+", " ").strip();
        return !words.isEmpty() && (said.equals(Folding.key(String.join(" ", words)))
                || said.replace(" ", "").equals(Folding.key(groups).replaceAll("[^a-z0-9]", "")));
    }
}
