package vn.thamdinh.storage.database;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** Long lists for SQL's "in", a part at a time. */
final class Batches {

    private static final int AT_ONCE = 500;

    private Batches() {
    }

    static void of(Collection<String> values, Consumer<List<String>> query) {
        var all = List.copyOf(values);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            query.accept(all.subList(from, Math.min(from + AT_ONCE, all.size())));
        }
    }
}
