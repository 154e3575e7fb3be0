package vn.thamdinh.documents.composed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import vn.thamdinh.documents.composed.DocumentTable.Column;

/** Blocks as the plain maps that the template {@code blocks.html} reads. */
final class BlockView {
    /** Of a cell, left and right: a style's width is without it. */
    private static final double PADDING_MM = 2.8;
    /** More rows than these are not kept on one page for the sake of a cell that they share. */
    private static final int LONGEST_TOGETHER = 6;

    private BlockView() {
    }

    static List<Map<String, Object>> of(List<Block> blocks) {
        List<Map<String, Object>> views = new ArrayList<>();
        for (int at = 0; at < blocks.size(); at++) {
            views.add(view(blocks.get(at), at == blocks.size() - 1));
        }
        return views;
    }

    private static Map<String, Object> view(Block block, boolean last) {
        return switch (block) {
            case Block.Paragraph paragraph -> Map.of("kind", kind(paragraph.level()), "number", paragraph.number(),
                    "titled", paragraph.titled(), "keep", keeps(paragraph), "runs", paragraph.runs().stream().map(run -> Map.of("text",
                            run.text(), "bold", run.bold(), "italic", run.italic())).toList(), "last", last);
            case Block.TableBlock(DocumentTable table) -> Map.of("kind", "table", "caption", table.caption(), "columns",
                    table.columns().stream().map(BlockView::column).toList(), "groups", groups(table), "last", last);
            case Block.WritingLine _ -> Map.of("kind", "writing", "last", last);
            case Block.PageBreak _ -> Map.of("kind", "page", "last", last);
        };
    }

    /** A title, and what announces the lines that follow, never stand alone at a page's end. */
    private static boolean keeps(Block.Paragraph paragraph) {
        return paragraph.titled() || !paragraph.runs().isEmpty()
                && paragraph.runs().getLast().text().strip().endsWith(":");
    }

    private static String kind(Block.Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> column(Column column) {
        return Map.of("title", column.title(), "width",
                column.widthMm() == 0 ? "" : "%.1fmm".formatted(Math.max(1, column.widthMm() - PADDING_MM)).replace(',', '.'));
    }

    private static List<Map<String, Object>> groups(DocumentTable table) {
        List<Map<String, Object>> views = new ArrayList<>();
        for (DocumentTable.Group group : table.groups()) {
            List<List<List<String>>> runs = runs(table, group.rows());
            for (List<List<String>> run : runs) {
                views.add(Map.of("title", views.isEmpty() || run == runs.getFirst() ? group.title() : "", "total",
                        group.total(), "together", runs.size() > 1, "span", table.columns().size(), "rows",
                        rows(table, run)));
            }
        }
        return table.groups().stream().allMatch(group -> group.rows().isEmpty() && group.title().isEmpty())
                ? List.of(nothing(table)) : views;
    }

    /** A table without rows says so: one without a body is no table for those who hear it. */
    private static Map<String, Object> nothing(DocumentTable table) {
        return Map.of("title", "", "total", false, "together", false, "span", table.columns().size(), "rows",
                List.of(List.of(Map.of("text", List.of("Không có"), "align", "centre", "span", 1, "across",
                        table.columns().size()))));
    }

    /** Rows that share a cell; all of them where no column is merged. */
    private static List<List<List<String>>> runs(DocumentTable table, List<List<String>> rows) {
        List<Integer> merged = IntStream.range(0, table.columns().size())
                .filter(at -> table.columns().get(at).merged()).boxed().toList();
        List<List<List<String>>> runs = new ArrayList<>();
        int from = 0;
        for (int row = 1; row <= rows.size() && !merged.isEmpty(); row++) {
            int before = row - 1;
            if (row == rows.size() || row - from == LONGEST_TOGETHER
                    || merged.stream().noneMatch(at -> same(rows, before, before + 1, at))) {
                runs.add(rows.subList(from, row));
                from = row;
            }
        }
        return runs.isEmpty() ? List.of(rows) : runs;
    }

    private static List<List<Map<String, Object>>> rows(DocumentTable table, List<List<String>> rows) {
        List<List<Map<String, Object>>> views = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            List<Map<String, Object>> cells = new ArrayList<>();
            for (int at = 0; at < table.columns().size(); at++) {
                Column column = table.columns().get(at);
                boolean continued = column.merged() && row > 0 && same(rows, row, row - 1, at);
                if (!continued) {
                    cells.add(Map.of("text", rows.get(row).get(at).lines().toList(), "align",
                            column.align().name().toLowerCase(Locale.ROOT), "span", span(rows, row, at, column),
                            "across", 1));
                }
            }
            views.add(cells);
        }
        return views;
    }

    private static int span(List<List<String>> rows, int row, int at, Column column) {
        int span = 1;
        while (column.merged() && row + span < rows.size() && same(rows, row + span, row, at)) {
            span++;
        }
        return span;
    }

    private static boolean same(List<List<String>> rows, int one, int other, int at) {
        return !rows.get(one).get(at).isEmpty() && rows.get(one).get(at).equals(rows.get(other).get(at));
    }
}
