package vn.thamdinh.documents.composed;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import vn.thamdinh.domain.text.Require;

/**
 * A table that texts put in by its name. Its header is repeated on each page.
 *
 * @param caption what it shows, for those who cannot see it
 * @param columns at least one
 * @param groups  rows under a heading each; at least one group
 */
public record DocumentTable(String caption, List<Column> columns, List<Group> groups) {
    /** The text of a cell that is a box to be ticked. */
    public static final String BOX = "[]";

    /** Where a cell's text stands. */
    public enum Align {
        LEFT, CENTRE, RIGHT
    }

    /**
     * A column.
     *
     * @param widthMm width in millimetres; 0 shares what the others leave
     * @param merged  whether equal cells below one another become one
     */
    public record Column(String title, double widthMm, Align align, boolean merged) {
        public Column {
            title = Require.text(title, "column title");
            Require.that(widthMm >= 0 && widthMm <= 400, "column width outside 0 to 400 mm");
            Objects.requireNonNull(align, "align");
        }

        public static Column of(String title, double widthMm, Align align) {
            return new Column(title, widthMm, align, false);
        }

        /** The same with equal cells below one another as one. */
        public Column asMerged() {
            return new Column(title, widthMm, align, true);
        }
    }

    /**
     * Rows that belong together.
     *
     * @param title above them, over the whole width; empty for none
     * @param total whether they are sums, printed bold
     */
    public record Group(String title, List<List<String>> rows, boolean total) {
        public Group {
            title = Require.optionalText(title, "group title");
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    public DocumentTable {
        caption = Require.text(caption, "caption");
        columns = List.copyOf(columns);
        groups = List.copyOf(groups);
        Require.that(!columns.isEmpty(), "table without columns");
        int width = columns.size();
        Require.that(groups.stream().flatMap(group -> group.rows().stream()).allMatch(row -> row.size() == width),
                "a row has another number of cells than there are columns");
    }

    /** A table of one group without a title. */
    public static DocumentTable of(String caption, List<Column> columns, List<List<String>> rows) {
        return new DocumentTable(caption, columns, List.of(new Group("", rows, false)));
    }

    /** The same without the columns of these titles, of which at least one other is left. */
    public DocumentTable without(Set<String> titles) {
        List<Integer> left = IntStream.range(0, columns.size())
                .filter(at -> !titles.contains(columns.get(at).title())).boxed().toList();
        return left.size() == columns.size() ? this : new DocumentTable(caption, left.stream().map(columns::get).toList(),
                groups.stream().map(group -> new Group(group.title(), group.rows().stream()
                        .map(row -> left.stream().map(row::get).toList()).toList(), group.total())).toList());
    }

    /** Header and rows as plain lines of cells, without the groups' titles, as a data file carries them. */
    public List<List<String>> lines() {
        return Stream.concat(
                Stream.of(columns.stream().map(Column::title).toList()),
                groups.stream().flatMap(group -> group.rows().stream())).toList();
    }
}
