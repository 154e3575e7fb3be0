package vn.thamdinh.domain.survey.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A table as a survey platform exports it: a header and rows of texts. Column names are made unique, so that a column is
 * named by its header alone: a second "Ý kiến" is "Ý kiến (2)", one without a name "(cột 3)".
 *
 * @param rows rows below the header, blank ones left out
 */
public record ExportTable(List<String> header, List<Row> rows) {

    /**
     * One row.
     *
     * @param line  place in the file, from 1
     * @param cells as many as the header has
     */
    public record Row(int line, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    public ExportTable {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /**
     * Makes a table of all rows of a file: the first with at least two cells filled is the header, titles above it are
     * left out, and so is what lies beyond its last column.
     *
     * @param all rows that are not blank
     */
    public static ExportTable of(List<Row> all) {
        int top = 0;
        while (top < all.size() && all.get(top).cells().stream().filter(cell -> !cell.isEmpty()).count() < 2) {
            top++;
        }
        if (top == all.size()) {
            return new ExportTable(List.of(), List.of());
        }
        List<String> header = unique(all.get(top).cells());
        return new ExportTable(header, all.subList(top + 1, all.size()).stream()
                .map(row -> fitted(row, header.size())).toList());
    }

    private static List<String> unique(List<String> names) {
        List<String> header = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i).isBlank() ? "(cột " + (i + 1) + ")" : names.get(i).replaceAll("\\s+", " ");
            String unique = name;
            for (int n = 2; !taken.add(unique); n++) {
                unique = name + " (" + n + ")";
            }
            header.add(unique);
        }
        return header;
    }

    private static Row fitted(Row row, int width) {
        List<String> cells = new ArrayList<>(row.cells().subList(0, Math.min(width, row.cells().size())));
        while (cells.size() < width) {
            cells.add("");
        }
        return new Row(row.line(), cells);
    }

    /** Place of a column, below zero where there is none of that name. */
    public int column(String name) {
        return header.indexOf(name);
    }

    /** The texts of a column, empty ones left out. */
    public List<String> values(int column) {
        return rows.stream().map(row -> row.cells().get(column)).filter(cell -> !cell.isEmpty()).toList();
    }
}
