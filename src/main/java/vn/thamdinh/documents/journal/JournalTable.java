package vn.thamdinh.documents.journal;

import java.util.List;

import vn.thamdinh.domain.text.Require;

/**
 * The journal as a table.
 *
 * @param title    such as "Nhật ký"
 * @param above    lines above the table: what round, what was looked for, how many, the digest
 * @param headings one for each column
 * @param rows     of as many cells each
 */
public record JournalTable(String title, List<String> above, List<String> headings, List<List<String>> rows) {

    public JournalTable {
        title = Require.text(title, "title");
        above = List.copyOf(above);
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
        int columns = headings.size();
        Require.that(rows.stream().allMatch(row -> row.size() == columns), "rows of other lengths than the headings");
    }

    /** The same with some of its rows. */
    public JournalTable part(int from, int until, String line) {
        List<String> lines = new java.util.ArrayList<>(above);
        lines.add(line);
        return new JournalTable(title, lines, headings, rows.subList(from, until));
    }
}
