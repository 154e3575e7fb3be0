package vn.thamdinh.storage.database;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

import org.jooq.DSLContext;
import org.jooq.Query;

/** Many rows with one statement, and long lists for SQL's "in" a part at a time. */
final class Batches {

    private static final int AT_ONCE = 500;

    private Batches() {
    }

    static <T> void of(Collection<T> values, Consumer<List<T>> query) {
        var all = List.copyOf(values);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            query.accept(all.subList(from, Math.min(from + AT_ONCE, all.size())));
        }
    }

    /**
     * Runs the statement once for each row. Values go straight to the driver: jOOQ looks at each anew for what the columns
     * tell already, which costs as much as the database's own work.
     */
    static void insert(DSLContext context, Query statement, List<Object[]> rows) {
        context.connection(connection -> {
            try (var prepared = connection.prepareStatement(statement.getSQL())) {
                for (Object[] row : rows) {
                    for (int i = 0; i < row.length; i++) {
                        prepared.setObject(i + 1, row[i]);
                    }
                    prepared.addBatch();
                }
                prepared.executeBatch();
            }
        });
    }
}
