package vn.thamdinh.usecase.studio.paste;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The cells of a table as word processors and spreadsheet programs write it for the clipboard. Of a cell that covers
 * several columns or rows the first place has the text, the others none. The text is gone through once, tag by tag: end
 * tags may be left out, a table within a cell is part of the cell's text, anything else gives fewer cells, never a failure.
 */
final class HtmlTable {
    /** Longer texts are no table that anybody copied. */
    static final int MOST_CHARACTERS = 4 << 20;
    private static final int MOST_COLUMNS = 200;
    private static final Set<String> BREAKS = Set.of("br", "/p", "/div", "/li");
    private static final Pattern SPAN = Pattern.compile("(?i)\\b(col|row)span\\s*=\\s*[\"']?([0-9]{1,5})");

    private final String html;
    private final List<List<List<String>>> tables = new ArrayList<>();
    /** Columns that a cell of a row above covers, with how many rows more. */
    private final Map<Integer, Integer> covered = new HashMap<>();
    private List<List<String>> table = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private StringBuilder cell;
    private int columns = 1;
    private int rows = 1;
    private int depth;

    private HtmlTable(String html) {
        this.html = html;
    }

    /** The rows of the table that has most of them; none where the text is too long or has no table. */
    static List<List<String>> rows(String html) {
        if (html.length() > MOST_CHARACTERS) {
            return List.of();
        }
        var reading = new HtmlTable(html);
        reading.read();
        return reading.tables.stream().max(Comparator.comparingInt(List::size)).orElse(List.of());
    }

    private void read() {
        boolean commentsEnd = true;
        int at = 0;
        while (at < html.length()) {
            int open = html.indexOf('<', at);
            text(at, open < 0 ? html.length() : open);
            if (open < 0) {
                break;
            }
            int close = commentsEnd && html.startsWith("<!--", open) ? html.indexOf("-->", open + 4) : -1;
            commentsEnd = commentsEnd && (close >= 0 || !html.startsWith("<!--", open));
            int end = close >= 0 ? close + 2 : html.indexOf('>', open);
            if (end < 0) {
                break;
            }
            if (close < 0) {
                tag(html.substring(open + 1, end));
            }
            at = end + 1;
        }
        endTable();
    }

    private void text(int from, int to) {
        if (cell != null) {
            cell.append(html, from, to);
        }
    }

    private void tag(String tag) {
        String name = name(tag);
        switch (name) {
            case "table" -> depth++;
            case "/table" -> {
                depth = Math.max(0, depth - 1);
                if (depth == 0) {
                    endTable();
                }
            }
            default -> {
                if (depth == 1) {
                    part(name, tag);
                } else if (cell != null) {
                    cell.append(' ');
                }
            }
        }
        if (cell != null && BREAKS.contains(name)) {
            cell.append(CellText.BREAK);
        }
    }

    private void part(String name, String tag) {
        switch (name) {
            case "tr", "/tr" -> endRow();
            case "td", "th" -> {
                endCell();
                begin(tag);
            }
            case "/td", "/th" -> endCell();
            default -> { }
        }
    }

    private static String name(String tag) {
        int end = tag.startsWith("/") ? 1 : 0;
        while (end < tag.length() && (Character.isLetterOrDigit(tag.charAt(end)) || tag.charAt(end) == ':')) {
            end++;
        }
        return tag.substring(0, end).toLowerCase(Locale.ROOT);
    }

    private void begin(String tag) {
        cell = new StringBuilder();
        columns = 1;
        rows = 1;
        Matcher span = SPAN.matcher(tag);
        while (span.find()) {
            int count = Math.max(1, Integer.parseInt(span.group(2)));
            if (span.group(1).equalsIgnoreCase("col")) {
                columns = Math.min(count, MOST_COLUMNS);
            } else {
                rows = count;
            }
        }
    }

    private void endCell() {
        if (cell == null) {
            return;
        }
        skipCovered();
        String words = CellText.of(cell);
        cell = null;
        for (int i = 0; i < columns && row.size() < MOST_COLUMNS; i++) {
            if (rows > 1) {
                covered.put(row.size(), rows);
            }
            row.add(i == 0 ? words : "");
        }
    }

    private void skipCovered() {
        while (covered.containsKey(row.size()) && row.size() < MOST_COLUMNS) {
            row.add("");
        }
    }

    private void endRow() {
        endCell();
        if (row.isEmpty()) {
            return;
        }
        skipCovered();
        covered.replaceAll((_, left) -> left - 1);
        covered.values().removeIf(left -> left == 0);
        if (row.stream().anyMatch(words -> !words.isEmpty())) {
            table.add(row);
        }
        row = new ArrayList<>();
    }

    private void endTable() {
        endRow();
        covered.clear();
        if (!table.isEmpty()) {
            tables.add(table);
            table = new ArrayList<>();
        }
    }
}
