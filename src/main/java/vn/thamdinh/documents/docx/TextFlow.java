package vn.thamdinh.documents.docx;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.style.CalculatedStyle;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.thamdinh.documents.docx.Block.Insets;
import vn.thamdinh.documents.docx.Block.Numbering;
import vn.thamdinh.documents.docx.Block.Page;
import vn.thamdinh.documents.docx.Block.Paragraph;
import vn.thamdinh.documents.docx.Block.SectionEnd;
import vn.thamdinh.documents.docx.Block.Table;
import vn.thamdinh.documents.docx.Measures.Place;
import vn.thamdinh.documents.docx.Shape.Align;
import vn.thamdinh.documents.docx.Shape.Indent;
import vn.thamdinh.documents.docx.Shape.Keep;
import vn.thamdinh.documents.docx.Shape.Rule;
import vn.thamdinh.documents.docx.Shape.Spacing;

/**
 * Walks through a text and makes paragraphs, tables and sections of it. Margins of neighbours fall together as on the
 * PDF; what is left of them becomes the room above a paragraph, since Word would add them up.
 */
final class TextFlow {
    /** A line of Word's that carries only a rule or an end cannot be lower. */
    private static final double LEAST_LINE_PT = 1;
    /** Other programs round widths a little differently: a line that just fits gets this much more room. */
    private static final double SLACK_PT = 3;

    private final Source source;
    private final List<Block> out = new ArrayList<>();
    private final boolean inCell;
    private double margin;
    private double gap;
    private boolean newPage;
    private Page page;
    private Numbering numbering = Numbering.ANEW;

    /** What all flows of one paper share. */
    record Source(Measures measures, NamedStyles styles, Photos photos) {
    }

    private TextFlow(Source source, boolean inCell, Page page) {
        this.source = source;
        this.inCell = inCell;
        this.page = page;
    }

    /** The whole paper; its last block ends the last section. */
    static List<Block> paper(Source source) {
        Element body = source.measures().body();
        Page page = source.measures().page(source.measures().pageName(body));
        TextFlow flow = new TextFlow(source, false, page);
        flow.block(body, new Place(0, 0, page.text()));
        flow.endSection(page, Numbering.ANEW);
        return List.copyOf(flow.out);
    }

    /** What stands in a cell or column of this width. */
    static List<Block> cell(Source source, Element element, double width) {
        TextFlow flow = new TextFlow(source, true, new Page(0, 0, Insets.NONE));
        flow.inside(element, new Place(0, 0, width));
        if (flow.out.isEmpty() || !(flow.out.getLast() instanceof Paragraph)) {
            flow.paragraph(element, List.of(), new Place(0, 0, width));
        }
        return List.copyOf(flow.out);
    }

    private void block(Element element, Place around) {
        CalculatedStyle style = measures().style(element);
        if (style.isDisplayNone()) {
            return;
        }
        Page before = page;
        turnPage(element, style);
        Place inside = inCell || page.equals(before) ? around : new Place(0, 0, page.text());
        Insets margins = measures().margin(element, inside.width());
        Insets padding = measures().padding(element, inside.width());
        margin = Math.max(margin, margins.top());
        int start = out.size();
        if (style.isTable()) {
            table(new TableFlow(source).table(element, inside.left() + margins.left()));
        } else if (TableFlow.isColumns(element, measures())) {
            columns(new TableFlow(source).columns(element, inside));
        } else if (!hasInk(element)) {
            blank(element, inside);
        } else {
            pad(padding.top());
            inside(element, inside.inside(measures().isCentred(element) ? Insets.NONE : margins, padding));
            pad(padding.bottom());
        }
        keep(element, start);
        margin = Math.max(margin, margins.bottom());
        if (style.isForcePageBreakAfter() && !inCell) {
            newPage = true;
            margin = 0;
            gap = 0;
        }
        leavePage(before);
    }

    private void inside(Element element, Place place) {
        List<Node> line = new ArrayList<>();
        for (Node child : LineFlow.children(element)) {
            if (child instanceof Element inner && measures().isBlock(inner)) {
                line(element, line, place);
                block(inner, place);
            } else {
                line.add(child);
            }
        }
        line(element, line, place);
    }

    private void line(Element owner, List<Node> nodes, Place place) {
        List<Inline> content = LineFlow.of(nodes, measures(), source.photos());
        if (!content.isEmpty()) {
            paragraph(owner, content, place);
            underline(nodes, content, place);
        }
        nodes.clear();
    }

    private void paragraph(Element owner, List<Inline> content, Place place) {
        Shape own = measures().shape(owner, place);
        NamedStyles.Style style = source.styles().of(owner, own, measures().letters(owner));
        Shape shape = own.with(own.spacing().withBefore(take())).with(newPage ? Keep.FREE.onNewPage() : Keep.FREE);
        newPage = false;
        out.add(new Paragraph(style, shape.with(roomy(owner, own, content, place)), content));
    }

    /** The indent, wider where a word or an unbroken line would only just fit. */
    private Indent roomy(Element owner, Shape own, List<Inline> content, Place place) {
        boolean unbroken = measures().style(owner).getWhitespace() == IdentValue.NOWRAP;
        double missing = (unbroken ? Letterings.width(content) : Letterings.widestWord(content)) + SLACK_PT
                - place.width();
        Indent indent = own.indent();
        if (missing <= 0) {
            return indent;
        }
        return own.align() == Align.CENTRE
                ? new Indent(indent.left() - missing / 2, indent.right() - missing / 2, indent.first())
                : new Indent(indent.left(), indent.right() - missing, indent.first());
    }

    /** A box around the words that has a line below only: that line is drawn as long as the words. */
    private void underline(List<Node> nodes, List<Inline> content, Place place) {
        List<Element> boxes = nodes.stream().filter(Element.class::isInstance).map(Element.class::cast)
                .filter(each -> measures().style(each).isInlineBlock() && !each.getTextContent().isEmpty()
                        && measures().border(each).top() == 0 && measures().border(each).bottom() > 0).toList();
        if (boxes.size() == 1) {
            gap += measures().padding(boxes.getFirst(), place.width()).bottom();
            rule(place, Letterings.width(content), measures().rule(boxes.getFirst()));
        }
    }

    /** Whether there is something to see in its lines: letters, a photo, a box to be ticked. */
    private boolean hasInk(Element element) {
        return !element.getTextContent().isBlank() || element.getElementsByTagName("img").getLength() > 0
                || LineFlow.children(element).stream().filter(Element.class::isInstance).map(Element.class::cast)
                        .anyMatch(inner -> measures().style(inner).isInlineBlock()
                                && measures().rule(inner).thickness() > 0 || hasInk(inner));
    }

    /** Nothing to read: a drawn line, a place to sign, or room. */
    private void blank(Element element, Place place) {
        double height = measures().height(element);
        Rule rule = measures().rule(element);
        if (rule.thickness() > 0) {
            if (height > 0) {
                spacer(take() + height);
            }
            rule(place, measures().width(element, place.width()), rule);
        } else if (height > 0 && (inCell || element.hasAttribute("id"))) {
            paragraph(element, List.of(), place);
            Paragraph room = (Paragraph) out.removeLast();
            Spacing spacing = room.shape().spacing();
            out.add(room.with(room.shape().with(new Spacing(spacing.before(), 0, height, false))));
        } else if (height > 0) {
            pad(height);
        }
    }

    private void rule(Place place, double length, Rule rule) {
        if (length < LEAST_LINE_PT) {
            return;
        }
        double side = (place.width() - length) / 2;
        Shape shape = new Shape(Align.LEFT, new Indent(place.left() + side, place.right() + side, 0),
                new Spacing(take(), 0, LEAST_LINE_PT, true), Keep.FREE, rule);
        out.add(new Paragraph(source.styles().named("rule", shape, Letterings.SMALLEST), shape, List.of()));
        gap = -LEAST_LINE_PT;
        if (out.size() > 1) {
            out.set(out.size() - 2, out.get(out.size() - 2).keptWithNext());
        }
    }

    private void table(Table table) {
        double above = take();
        if (!out.isEmpty() && out.getLast() instanceof Paragraph last && !newPage) {
            out.set(out.size() - 1, last.with(last.shape().with(last.shape().spacing().withAfter(above))));
        } else if (newPage || !out.isEmpty() && out.getLast() instanceof Table || above > LEAST_LINE_PT) {
            spacer(Math.max(above, LEAST_LINE_PT));
        }
        out.add(table);
    }

    /** Columns below columns of the same widths are rows of one table, so that they stay in line when edited. */
    private void columns(Table columns) {
        if (!newPage && !out.isEmpty() && out.getLast() instanceof Table above
                && above.columns().equals(columns.columns()) && above.left() == columns.left()) {
            List<Block.Row> rows = new ArrayList<>(above.rows());
            double room = take();
            columns.rows().forEach(row -> rows.add(TableFlow.lowered(row, room)));
            out.set(out.size() - 1, new Table(above.columns(), above.left(), rows));
        } else {
            table(columns);
        }
    }

    private void spacer(double height) {
        Shape shape = new Shape(Align.LEFT, Indent.NONE, new Spacing(0, 0, height, true),
                newPage ? Keep.FREE.onNewPage() : Keep.FREE, Rule.NONE);
        newPage = false;
        out.add(new Paragraph(source.styles().named("gap", shape, Letterings.SMALLEST), shape, List.of()));
    }

    private void keep(Element element, int start) {
        if (!inCell && measures().isKeptWhole(element)) {
            for (int at = start; at < out.size(); at++) {
                out.set(at, at < out.size() - 1 ? out.get(at).keptWhole().keptWithNext() : out.get(at).keptWhole());
            }
        }
        if (measures().isKeptWithNext(element) && out.size() > start) {
            out.set(out.size() - 1, out.getLast().keptWithNext());
        }
    }

    private void turnPage(Element element, CalculatedStyle style) {
        if (inCell) {
            return;
        }
        String name = measures().pageName(element);
        Page wanted = name.equals("auto") ? page : measures().page(name);
        boolean begun = !out.isEmpty() && !(out.getLast() instanceof SectionEnd);
        if (style.isForcePageBreakBefore() && begun) {
            margin = 0;
            gap = 0;
            if (beginsAnnex(element)) {
                endSection(wanted, Numbering.ANEW);
            } else if (wanted.equals(page)) {
                newPage = true;
            }
        }
        if (!wanted.equals(page)) {
            leavePage(wanted);
        }
    }

    private void leavePage(Page wanted) {
        if (!inCell && !wanted.equals(page)) {
            if (!out.isEmpty() && !(out.getLast() instanceof SectionEnd)) {
                endSection(wanted, Numbering.ON);
            }
            page = wanted;
        }
    }

    /** A heading with such an id begins an annex with page numbers of its own, as on the PDF. */
    private static boolean beginsAnnex(Element element) {
        if (element.getAttribute("id").startsWith("annex-")) {
            return true;
        }
        return LineFlow.children(element).stream().filter(Element.class::isInstance).map(Element.class::cast)
                .anyMatch(TextFlow::beginsAnnex);
    }

    /** A section cannot end in a table. */
    private void endSection(Page next, Numbering nextNumbering) {
        if (out.isEmpty() || !(out.getLast() instanceof Paragraph)) {
            spacer(LEAST_LINE_PT);
        }
        out.add(new SectionEnd(page, numbering));
        page = next;
        numbering = nextNumbering;
        margin = 0;
        gap = 0;
    }

    private void pad(double height) {
        if (height > 0) {
            gap += margin + height;
            margin = 0;
        }
    }

    private double take() {
        double room = Math.max(0, gap + margin);
        gap = 0;
        margin = 0;
        return room;
    }

    private Measures measures() {
        return source.measures();
    }
}
