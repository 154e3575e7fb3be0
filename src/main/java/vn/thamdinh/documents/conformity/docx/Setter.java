package vn.thamdinh.documents.conformity.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import vn.thamdinh.documents.conformity.sheet.Stroke;

/** Sets blocks (paragraphs and tables, one below the other) between two edges. */
final class Setter {
    private static final double MM = Typesetter.MM;
    private static final double TWIPS_PER_PT = 20;
    /** Word's usual distance of a cell's text from its sides: 0.19 cm. */
    private static final double CELL_PADDING_PT = 5.4;

    private final Styles styles;
    private final String pageNumber;
    private int paragraphs;

    Setter(Styles styles, String pageNumber) {
        this.styles = styles;
        this.pageNumber = pageNumber;
    }

    /** The blocks inside an element, those inside wrappers included. */
    static List<Element> blocks(Element parent) {
        List<Element> blocks = new ArrayList<>();
        for (Element each : Xml.children(parent)) {
            switch (each.getLocalName()) {
                case "p", "tbl" -> blocks.add(each);
                case "sdt" -> Xml.child(each, "sdtContent").ifPresent(content -> blocks.addAll(blocks(content)));
                case "customXml", "ins", "smartTag" -> blocks.addAll(blocks(each));
                default -> {
                    // Properties take no room.
                }
            }
        }
        return blocks;
    }

    /** Sets them one below the other. */
    Galley stack(List<Element> blocks, double leftPt, double rightPt) {
        Galley all = Galley.EMPTY;
        Element before = null;
        for (Element block : blocks) {
            all = all.above(block(block, Optional.ofNullable(before), leftPt, rightPt));
            before = block;
        }
        return all;
    }

    Galley block(Element block, Optional<Element> before, double leftPt, double rightPt) {
        return block.getLocalName().equals("tbl") ? table(block, leftPt, rightPt)
                : paragraph(block, before, leftPt, rightPt);
    }

    private Galley paragraph(Element p, Optional<Element> before, double leftPt, double rightPt) {
        ParagraphFormat format = styles.paragraph(Xml.child(p, "pPr"));
        Inline inline = new Inline(styles, p, pageNumber);
        boolean same = format.contextual() && before.filter(each -> each.getLocalName().equals("p"))
                .map(each -> styles.paragraph(Xml.child(each, "pPr")).style().equals(format.style())).orElse(false);
        Galley set = new Typesetter(format, leftPt, rightPt, ++paragraphs)
                .set(inline.tokens(), inline.sizePt(), same ? 0 : format.before(), format.after());
        Shapes shapes = new Shapes(inline.drawings(), leftPt * MM, (rightPt - leftPt) * MM);
        Galley drawn = new Galley(List.of(), shapes.strokes(), shapes.pictures(), 0);
        for (Shapes.Box box : shapes.boxes()) {
            drawn = drawn.beside(box(box), 0);
        }
        return set.beside(drawn, set.heightMm());
    }

    private Galley box(Shapes.Box box) {
        double left = box.leftMm() / MM + CELL_PADDING_PT;
        double right = (box.leftMm() + box.widthMm()) / MM - CELL_PADDING_PT;
        Galley text = stack(blocks(box.content()), left, Math.max(left + 10, right)).lowered(box.topMm() + 1.2);
        if (!box.drawn()) {
            return text;
        }
        return text.framed().beside(new Galley(List.of(), frame(box.leftMm(), box.topMm(), box.leftMm() + box.widthMm(),
                box.topMm() + box.heightMm()), List.of(), 0), 0);
    }

    private static List<Stroke> frame(double left, double top, double right, double bottom) {
        return List.of(new Stroke(left, top, right, top + 0.1, true, 0), new Stroke(left, bottom, right, bottom + 0.1,
                true, 0),
                new Stroke(left, top, left + 0.1, bottom, true, 0), new Stroke(right, top, right + 0.1, bottom, true,
                0));
    }

    /** Where a table begins, from its alignment or indent. */
    private static double start(Optional<Element> properties, double leftPt, double rightPt, double width) {
        double padding = padding(properties.flatMap(each -> Xml.child(each, "tblCellMar")), "left", CELL_PADDING_PT);
        String align = properties.flatMap(each -> Xml.child(each, "jc")).map(Xml::value).orElse("left");
        double indent = properties.flatMap(each -> Xml.child(each, "tblInd")).flatMap(each -> Xml.number(each, "w"))
                .orElse(0.0) / TWIPS_PER_PT;
        return switch (align) {
            case "center" -> (leftPt + rightPt - width) / 2;
            case "right", "end" -> rightPt - width;
            default -> leftPt + indent - padding;
        };
    }

    /** Distance of a cell's text from one side. */
    private static double padding(Optional<Element> margins, String side, double otherwise) {
        String logical = side.equals("left") ? "start" : "end";
        return margins.flatMap(each -> Xml.child(each, side).or(() -> Xml.child(each, logical)))
                .flatMap(each -> Xml.number(each, "w")).map(twips -> twips / TWIPS_PER_PT).orElse(otherwise);
    }

    private Galley table(Element table, double leftPt, double rightPt) {
        Optional<Element> properties = Xml.child(table, "tblPr");
        List<Double> grid = Xml.child(table, "tblGrid").map(each -> Xml.children(each, "gridCol").stream()
                .map(column -> Xml.number(column, "w").orElse(0.0) / TWIPS_PER_PT).toList()).orElse(List.of());
        double width = grid.stream().mapToDouble(Double::doubleValue).sum();
        double x = start(properties, leftPt, rightPt, width);
        boolean ruled = properties.flatMap(each -> Xml.child(each, "tblBorders")).map(Styles::drawn)
                .orElseGet(() -> properties.flatMap(each -> Xml.child(each, "tblStyle")).map(Xml::value)
                        .map(styles::ruled).orElse(false));
        Galley all = Galley.EMPTY;
        for (Element row : Xml.children(table, "tr")) {
            all = all.above(row(row, grid, x, ruled, properties.flatMap(each -> Xml.child(each, "tblCellMar"))));
        }
        return all;
    }

    private Galley cell(Element cell, double x, double width, Optional<Element> margins) {
        Optional<Element> own = Xml.path(cell, "tcPr", "tcMar");
        double left = padding(own, "left", padding(margins, "left", CELL_PADDING_PT));
        double right = padding(own, "right", padding(margins, "right", CELL_PADDING_PT));
        return stack(blocks(cell), x + left, x + Math.max(width - right, left + CELL_PADDING_PT));
    }

    private Galley row(Element row, List<Double> grid, double tableX, boolean ruled, Optional<Element> margins) {
        double x = tableX;
        int column = 0;
        Galley all = Galley.EMPTY;
        double height = Xml.path(row, "trPr", "trHeight").flatMap(each -> Xml.number(each, "val")).orElse(0.0)
                / TWIPS_PER_PT * MM;
        List<double[]> framed = new ArrayList<>();
        for (Element cell : Xml.children(row, "tc")) {
            Optional<Element> properties = Xml.child(cell, "tcPr");
            int span = properties.flatMap(each -> Xml.child(each, "gridSpan")).flatMap(each -> Xml.number(each, "val"))
                    .orElse(1.0).intValue();
            double own = properties.flatMap(each -> Xml.child(each, "tcW")).flatMap(each -> Xml.number(each, "w"))
                    .orElse(0.0) / TWIPS_PER_PT;
            double width = column + span <= grid.size()
                    ? grid.subList(column, column + span).stream().mapToDouble(Double::doubleValue).sum() : own;
            boolean drawn = properties.flatMap(each -> Xml.child(each, "tcBorders")).map(Styles::drawn).orElse(ruled);
            Galley text = cell(cell, x, width, margins);
            all = all.beside(drawn ? text.framed() : text, 0);
            height = Math.max(height, text.heightMm());
            if (drawn) {
                framed.add(new double[] {x * MM, (x + width) * MM});
            }
            x += width;
            column += span;
        }
        double bottom = height;
        List<Stroke> strokes = framed.stream().flatMap(edges -> frame(edges[0], 0, edges[1], bottom).stream()).toList();
        return all.beside(new Galley(List.of(), strokes, List.of(), 0), height);
    }
}
