package vn.thamdinh.ui.frame;

import java.util.List;

import vn.thamdinh.domain.text.Folding;
import vn.thamdinh.ui.common.Icons;

/**
 * Something the finder can bring the person to: a screen, a unit, a command.
 *
 * @param aliases other words it is found by
 */
public record Findable(String words, String detail, Icons icon, List<String> aliases, Runnable action) {

    public Findable {
        aliases = List.copyOf(aliases);
    }

    public Findable(String words, String detail, Icons icon, Runnable action) {
        this(words, detail, icon, List.of(), action);
    }

    /** How well it fits, smaller being better; negative where it does not fit at all. */
    int distance(String query) {
        String words = words().toLowerCase(java.util.Locale.ROOT);
        String typed = query.strip().toLowerCase(java.util.Locale.ROOT);
        if (words.contains(typed)) {
            return words.startsWith(typed) ? 0 : 1;
        }
        if (Folding.matches(typed, List.of(words))) {
            return Folding.key(words).contains(Folding.key(typed)) ? 2 : 3;
        }
        boolean alias = Folding.matches(typed, List.of(words, detail, String.join(" ", aliases)));
        return alias ? 4 : -1;
    }
}
