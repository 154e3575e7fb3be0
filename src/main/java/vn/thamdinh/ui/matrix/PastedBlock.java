package vn.thamdinh.ui.matrix;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * What spreadsheets put on the clipboard: cells between tabs, rows between line ends, quotation marks around cells that
 * hold either. Cells are NFC and without outer white space; empty rows at the end are dropped.
 */
record PastedBlock(List<List<String>> rows) {

    PastedBlock {
        rows = rows.stream().map(List::copyOf).toList();
    }

    static PastedBlock of(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"' && (quoted || cell.isEmpty())) {
                quoted = !quoted;
            } else if (!quoted && (c == '\t' || c == '\n')) {
                row.add(clean(cell));
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        row.add(clean(cell));
        rows.add(row);
        while (!rows.isEmpty() && rows.getLast().stream().allMatch(String::isEmpty)) {
            rows.removeLast();
        }
        return new PastedBlock(rows);
    }

    private static String clean(StringBuilder cell) {
        String clean = Normalizer.normalize(cell.toString().replace('\u00A0', ' ').strip(), Normalizer.Form.NFC);
        cell.setLength(0);
        return clean;
    }
}
