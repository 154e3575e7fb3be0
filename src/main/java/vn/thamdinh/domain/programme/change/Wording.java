package vn.thamdinh.domain.programme.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thamdinh.domain.text.Folding;

/** How alike two texts are, whatever their case and diacritics. */
public final class Wording {

    private Wording() {
    }

    /**
     * From 0, nothing in common, to 100, the same: the mean of what share of words and of runs of three letters both
     * have (Dice's coefficient). It is a hint for people, never a decision.
     */
    public static int degree(String one, String other) {
        String first = letters(one);
        String second = letters(other);
        if (first.equals(second)) {
            return 100;
        }
        double words = dice(List.of(first.split(" ")), List.of(second.split(" ")));
        double runs = dice(runs(first), runs(second));
        return Math.min(99, (int) Math.round((words + runs) * 50));
    }

    /** How much of the words of the shorter text is found in the longer one, 0 to 100. */
    public static int within(String part, String whole) {
        List<String> words = List.of(letters(part).split(" "));
        Map<String, Integer> there = counts(List.of(letters(whole).split(" ")));
        return (int) Math.round(100.0 * words.stream().filter(word -> there.merge(word, -1, Integer::sum) >= 0).count()
                / words.size());
    }

    private static String letters(String text) {
        return Folding.key(text.replaceAll("[^\\p{L}\\p{N}\\p{M}]+", " "));
    }

    private static List<String> runs(String text) {
        List<String> runs = new ArrayList<>();
        for (int at = 0; at + 3 <= text.length(); at++) {
            runs.add(text.substring(at, at + 3));
        }
        return runs.isEmpty() ? List.of(text) : runs;
    }

    private static double dice(List<String> one, List<String> other) {
        Map<String, Integer> counts = counts(one);
        long common = other.stream().filter(each -> counts.merge(each, -1, Integer::sum) >= 0).count();
        return 2.0 * common / (one.size() + other.size());
    }

    private static Map<String, Integer> counts(List<String> all) {
        Map<String, Integer> counts = new HashMap<>();
        all.forEach(each -> counts.merge(each, 1, Integer::sum));
        return counts;
    }
}
