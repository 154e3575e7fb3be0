package vn.thamdinh.usecase.studio.paste;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The cells of a table as word processors and spreadsheet programs write it for the clipboard. Their tables are plain: no
 * nesting, end tags left out at most of cells and rows. Anything else gives fewer cells, never a failure.
 */
final class HtmlTable {
    private static final Pattern TABLE = Pattern.compile("(?is)<table\\b.*?</table>");
    private static final Pattern ROW = Pattern.compile("(?is)<tr\\b[^>]*>(.*?)(?=<tr\\b|</tr>|</table>)");
    private static final Pattern CELL = Pattern.compile("(?is)<t[dh]\\b([^>]*)>(.*?)(?=<t[dh]\\b|</t[dh]>|$)");
    private static final Pattern SPAN = Pattern.compile("(?i)colspan\\s*=\\s*[\"']?(\\d{1,2})");
    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>|</p>|</div>|</li>");
    private static final Pattern TAG = Pattern.compile("(?s)<!--.*?-->|<[^>]*>");
    private static final Pattern ENTITY = Pattern.compile("&(#x?[0-9a-fA-F]{1,6}|[a-z]{2,6});");
    private static final Map<String, String> NAMED = Map.of("nbsp", " ", "amp", "&", "lt", "<", "gt", ">", "quot", "\"",
            "ldquo", "“", "rdquo", "”", "ndash", "–", "apos", "'");

    private HtmlTable() {
    }

    static List<List<String>> rows(String html) {
        return TABLE.matcher(html).results().map(MatchResult::group).map(HtmlTable::table)
                .max((one, other) -> Integer.compare(one.size(), other.size())).orElse(List.of());
    }

    private static List<List<String>> table(String table) {
        return ROW.matcher(table).results().map(row -> cells(row.group(1)))
                .filter(row -> row.stream().anyMatch(cell -> !cell.isEmpty())).toList();
    }

    private static List<String> cells(String row) {
        List<String> cells = new ArrayList<>();
        CELL.matcher(row).results().forEach(cell -> {
            cells.add(words(cell.group(2)));
            var span = SPAN.matcher(cell.group(1));
            int covered = span.find() ? Integer.parseInt(span.group(1)) - 1 : 0;
            for (int i = 0; i < covered; i++) {
                cells.add("");
            }
        });
        return cells;
    }

    private static String words(String html) {
        String flowing = html.replaceAll("\\s+", " ");
        String text = TAG.matcher(BREAK.matcher(flowing).replaceAll("\n")).replaceAll("");
        String decoded = ENTITY.matcher(text).replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                entity(found.group(1))));
        String tidy = decoded.replace('\u00A0', ' ').replaceAll(" *\n *", "\n").replaceAll(" {2,}", " ").strip();
        return Normalizer.normalize(tidy, Normalizer.Form.NFC);
    }

    private static String entity(String name) {
        if (!name.startsWith("#")) {
            return NAMED.getOrDefault(name, "");
        }
        int code = name.startsWith("#x") ? Integer.parseInt(name.substring(2), 16)
                : Integer.parseInt(name.replaceAll("[^0-9]", "0").substring(1));
        return Character.isValidCodePoint(code) ? Character.toString(code) : "";
    }
}
