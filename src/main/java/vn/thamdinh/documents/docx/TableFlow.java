package vn.thamdinh.documents.docx;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.w3c.dom.Element;
import vn.thamdinh.documents.docx.Block.Cell;
import vn.thamdinh.documents.docx.Block.Insets;
import vn.thamdinh.documents.docx.Block.Look;
import vn.thamdinh.documents.docx.Block.Merge;
import vn.thamdinh.documents.docx.Block.Paragraph;
import vn.thamdinh.documents.docx.Block.Row;
import vn.thamdinh.documents.docx.Block.Table;
import vn.thamdinh.documents.docx.Measures.Place;

/** Makes tables of the text's tables, and tables without lines of boxes that stand side by side. */
final class TableFlow {
    private static final Look PLAIN = new Look(false, 0, "", Insets.NONE);

    private final TextFlow.Source source;

    TableFlow(TextFlow.Source source) {
        this.source = source;
    }

    /** Whether an element holds nothing but boxes side by side, at least one of which has lines of its own. */
    static boolean isColumns(Element element, Measures measures) {
        List<Element> boxes = elements(element);
        return !boxes.isEmpty() && boxes.stream().allMatch(box -> measures.style(box).isInlineBlock())
                && boxes.stream().anyMatch(box -> elements(box).stream()
                        .anyMatch(inner -> measures.isBlock(inner)));
    }

    /** One row of columns. */
    Table columns(Element element, Place place) {
        List<Double> widths = elements(element).stream().map(box -> source.measures().width(box, place.width())).toList();
        double room = place.width() - widths.stream().mapToDouble(Double::doubleValue).sum();
        double before = switch (source.measures().shape(element, place).align()) {
            case CENTRE -> room / 2;
            case RIGHT -> room;
            case LEFT, BOTH -> 0;
        };
        List<Cell> cells = new ArrayList<>();
        for (int at = 0; at < widths.size(); at++) {
            Element box = elements(element).get(at);
            cells.add(new Cell(1, Merge.NONE, PLAIN, TextFlow.cell(source, box, widths.get(at))));
        }
        return new Table(widths, place.left() + before, List.of(new Row(cells, false, 0)));
    }

    /** The row with more room above what stands in it. */
    static Row lowered(Row row, double room) {
        return new Row(row.cells().stream().map(cell -> new Cell(cell.columns(), cell.merge(), cell.look(),
                lowered(cell.content(), room))).toList(), row.header(), row.height());
    }

    private static List<Block> lowered(List<Block> content, double room) {
        List<Block> lower = new ArrayList<>(content);
        if (lower.getFirst() instanceof Paragraph first) {
            Shape.Spacing spacing = first.shape().spacing();
            lower.set(0, first.with(first.shape().with(spacing.withBefore(spacing.before() + room))));
        }
        return lower;
    }

    /** A table whose left edge is this far from the text's. */
    Table table(Element table, double left) {
        List<Double> widths = source.measures().columns(table);
        List<Row> rows = new ArrayList<>();
        for (Element part : elements(table)) {
            if (part.getTagName().equals("tr")) {
                rows.addAll(rows(List.of(part), widths, false));
            } else {
                List<Row> group = rows(elements(part), widths, part.getTagName().equals("thead"));
                boolean together = source.measures().isKeptWhole(part);
                boolean withNext = source.measures().isKeptWithNext(part) || part.getTagName().equals("thead");
                IntStream.range(0, group.size()).mapToObj(at -> together && at < group.size() - 1
                        || withNext && at == group.size() - 1 ? group.get(at).keptWithNext() : group.get(at))
                        .forEach(rows::add);
            }
        }
        return new Table(widths, left, rows);
    }

    private List<Row> rows(List<Element> elements, List<Double> widths, boolean header) {
        List<Row> rows = new ArrayList<>();
        Grid above = new Grid(widths.size());
        for (Element element : elements) {
            List<Cell> cells = new ArrayList<>();
            double height = 0;
            int column = continued(above, 0, cells);
            for (Element cell : elements(element)) {
                int columns = number(cell, "colspan");
                int high = number(cell, "rowspan");
                double width = IntStream.range(column, column + columns).mapToDouble(widths::get).sum();
                Look look = look(cell);
                cells.add(new Cell(columns, high > 1 ? Merge.FIRST : Merge.NONE, look, TextFlow.cell(source, cell,
                        width - look.insets().left() - look.insets().right())));
                above.put(column, high - 1, cells.getLast());
                height = Math.max(height, source.measures().height(cell));
                column = continued(above, column + columns, cells);
            }
            rows.add(new Row(cells, header, height));
        }
        return rows;
    }

    /** Goes over columns that a cell from above still fills. */
    private static int continued(Grid above, int column, List<Cell> cells) {
        int next = column;
        while (next < above.left.length && above.left[next] > 0) {
            Cell cell = above.cells.get(next);
            above.left[next]--;
            cells.add(new Cell(cell.columns(), Merge.CONTINUED, cell.look(), List.of(empty(cell))));
            next += cell.columns();
        }
        return next;
    }

    private static Block empty(Cell cell) {
        Paragraph first = (Paragraph) cell.content().getFirst();
        return new Paragraph(first.style(), first.shape(), List.of());
    }

    private Look look(Element cell) {
        Measures measures = source.measures();
        return new Look(measures.isMiddle(cell), measures.border(cell).top(), measures.ground(cell),
                padded(measures.padding(cell, 0), measures.border(cell).top()));
    }

    /** Word measures from the middle of a line, a style sheet from its edge. */
    private static Insets padded(Insets padding, double border) {
        return new Insets(padding.top(), padding.right() + border / 2, padding.bottom(), padding.left() + border / 2);
    }

    private static int number(Element cell, String attribute) {
        String text = cell.getAttribute(attribute);
        return text.isEmpty() ? 1 : Integer.parseInt(text.strip());
    }

    private static List<Element> elements(Element element) {
        return LineFlow.children(element).stream().filter(Element.class::isInstance).map(Element.class::cast).toList();
    }

    /** Cells that go on below, by the column where they begin. */
    private static final class Grid {
        private final int[] left;
        private final List<Cell> cells;

        Grid(int columns) {
            this.left = new int[columns];
            this.cells = new ArrayList<>(Collections.nCopies(columns, new Cell(1, Merge.NONE, PLAIN,
                    List.of())));
        }

        void put(int column, int rows, Cell cell) {
            left[column] = rows;
            cells.set(column, cell);
        }
    }
}
