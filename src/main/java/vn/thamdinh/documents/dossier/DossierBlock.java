package vn.thamdinh.documents.dossier;

import java.util.List;

import vn.thamdinh.domain.text.Require;

/** A piece of a section. */
public sealed interface DossierBlock {

    /** Running text, or in a lighter type what is to be known of it. */
    record Paragraph(String text, boolean note) implements DossierBlock {
        public Paragraph {
            text = Require.text(text, "paragraph");
        }
    }

    /**
     * A table with a heading in each column.
     *
     * @param rows each as long as the columns are many
     */
    record Table(List<Column> columns, List<Row> rows) implements DossierBlock {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            int width = columns.size();
            Require.that(rows.stream().allMatch(row -> row.cells().size() == width), "rows of other lengths");
        }
    }

    /**
     * A column.
     *
     * @param percent share of the width; all of a table's come to 100
     * @param figures whether it is set to the right
     */
    record Column(String heading, int percent, boolean figures) {
    }

    /** A row, in bold where it sums others up. */
    record Row(List<String> cells, boolean strong) {
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
