package vn.thamdinh.documents.docx;

import static vn.thamdinh.documents.docx.WordXml.twips;

import java.util.List;
import vn.thamdinh.documents.docx.Block.Cell;
import vn.thamdinh.documents.docx.Block.Insets;
import vn.thamdinh.documents.docx.Block.Merge;
import vn.thamdinh.documents.docx.Block.Numbering;
import vn.thamdinh.documents.docx.Block.Page;
import vn.thamdinh.documents.docx.Block.Paragraph;
import vn.thamdinh.documents.docx.Block.Row;
import vn.thamdinh.documents.docx.Block.SectionEnd;
import vn.thamdinh.documents.docx.Block.Table;
import vn.thamdinh.documents.docx.Inline.Letters;

/** Writes the text itself, {@code word/document.xml}. */
final class BodyPart {
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private static final String SHAPES = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    private static final double EMUS_PER_POINT = 12_700;

    private final WordXml xml = WordXml.part("w:document");
    private final Photos photos;
    private final FurnitureParts furniture;
    private int pictures;
    private int sections;
    /** In the head of a table and the row below it, which stay with the row that follows. */
    private boolean together;

    BodyPart(Photos photos, FurnitureParts furniture) {
        this.photos = photos;
        this.furniture = furniture;
    }

    /** The file; the last of the blocks ends the last section. */
    String write(List<Block> blocks) {
        xml.open("w:body");
        for (int at = 0; at < blocks.size(); at++) {
            Block next = at + 1 < blocks.size() ? blocks.get(at + 1) : blocks.get(at);
            boolean last = at + 2 == blocks.size();
            if (blocks.get(at) instanceof Paragraph paragraph && next instanceof SectionEnd end && !last) {
                paragraph(paragraph, () -> section(end));
            } else if (blocks.get(at) instanceof SectionEnd end) {
                if (at == blocks.size() - 1) {
                    section(end);
                }
            } else {
                block(blocks.get(at));
            }
        }
        return xml.close().end();
    }

    private void block(Block block) {
        switch (block) {
            case Paragraph paragraph -> paragraph(paragraph, () -> { });
            case Table table -> table(table);
            case SectionEnd end -> section(end);
        }
    }

    private void paragraph(Paragraph paragraph, Runnable section) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", paragraph.style().id());
        Looks.shape(xml, together ? paragraph.shape().with(paragraph.shape().keep().withNext()) : paragraph.shape(), paragraph.style().shape());
        section.run();
        xml.close();
        paragraph.content().forEach(each -> inline(each, paragraph.style().letters()));
        xml.close();
    }

    private void inline(Inline inline, Letters style) {
        xml.open("w:r");
        switch (inline) {
            case Inline.Text text -> {
                Looks.letters(xml, text.letters(), style, text.framed());
                xml.text("w:t", text.text(), "xml:space", "preserve");
            }
            case Inline.Break _ -> xml.empty("w:br");
            case Inline.Dots dots -> xml.text("w:t", "…".repeat((int) Math.round(dots.width() / style.size())));
            case Inline.Picture picture -> picture(picture);
        }
        xml.close();
    }

    private void picture(Inline.Picture picture) {
        String id = Integer.toString(++pictures);
        String name = "Ảnh " + id;
        String[] size = {"cx", emus(picture.width()), "cy", emus(picture.height())};
        xml.open("w:drawing").open("wp:inline", "xmlns:wp", DRAWING, "distT", "0", "distB", "0", "distL", "0",
                "distR", "0").empty("wp:extent", size)
                .empty("wp:docPr", "id", id, "name", name, "descr", picture.description())
                .open("a:graphic", "xmlns:a", SHAPES).open("a:graphicData", "uri", PICTURE)
                .open("pic:pic", "xmlns:pic", PICTURE)
                .open("pic:nvPicPr").empty("pic:cNvPr", "id", id, "name", name).empty("pic:cNvPicPr").close()
                .open("pic:blipFill").empty("a:blip", "r:embed", "photo" + photos.number(picture.name()))
                .open("a:stretch").empty("a:fillRect").close().close()
                .open("pic:spPr").open("a:xfrm").empty("a:off", "x", "0", "y", "0").empty("a:ext", size).close()
                .open("a:prstGeom", "prst", "rect").empty("a:avLst").close().close()
                .close().close().close().close().close();
    }

    private void table(Table table) {
        double width = table.columns().stream().mapToDouble(Double::doubleValue).sum();
        xml.open("w:tbl").open("w:tblPr").empty("w:tblW", "w:w", twips(width), "w:type", "dxa")
                .empty("w:tblInd", "w:w", twips(table.left()), "w:type", "dxa")
                .empty("w:tblLayout", "w:type", "fixed");
        margins("w:tblCellMar", Insets.NONE);
        xml.close().open("w:tblGrid");
        table.columns().forEach(column -> xml.empty("w:gridCol", "w:w", twips(column)));
        xml.close();
        int heads = (int) table.rows().stream().takeWhile(Row::header).count();
        for (int at = 0; at < table.rows().size(); at++) {
            together = heads > 0 && at <= heads && at + 1 < table.rows().size();
            row(table.rows().get(at), table.columns());
        }
        together = false;
        xml.close();
    }

    private void row(Row row, List<Double> columns) {
        xml.open("w:tr").open("w:trPr").empty("w:cantSplit");
        if (row.height() > 0) {
            xml.empty("w:trHeight", "w:val", twips(row.height()), "w:hRule", "atLeast");
        }
        xml.flag("w:tblHeader", row.header()).close();
        int column = 0;
        for (Cell cell : row.cells()) {
            cell(cell, columns.subList(column, column + cell.columns()).stream().mapToDouble(each -> each).sum());
            column += cell.columns();
        }
        xml.close();
    }

    private void cell(Cell cell, double width) {
        xml.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", twips(width), "w:type", "dxa");
        if (cell.columns() > 1) {
            xml.empty("w:gridSpan", "w:val", Integer.toString(cell.columns()));
        }
        if (cell.merge() != Merge.NONE) {
            xml.empty("w:vMerge", "w:val", cell.merge() == Merge.FIRST ? "restart" : "continue");
        }
        if (cell.look().border() > 0) {
            xml.open("w:tcBorders");
            for (String side : List.of("w:top", "w:left", "w:bottom", "w:right")) {
                xml.empty(side, "w:val", "single", "w:sz", Looks.eighths(cell.look().border()), "w:space", "0",
                        "w:color", "000000");
            }
            xml.close();
        }
        if (!cell.look().ground().isEmpty()) {
            xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", cell.look().ground());
        }
        margins("w:tcMar", cell.look().insets());
        xml.empty("w:vAlign", "w:val", cell.look().middle() ? "center" : "top").close();
        cell.content().forEach(this::block);
        xml.close();
    }

    private void margins(String name, Insets insets) {
        xml.open(name).empty("w:top", "w:w", twips(insets.top()), "w:type", "dxa")
                .empty("w:left", "w:w", twips(insets.left()), "w:type", "dxa")
                .empty("w:bottom", "w:w", twips(insets.bottom()), "w:type", "dxa")
                .empty("w:right", "w:w", twips(insets.right()), "w:type", "dxa").close();
    }

    private void section(SectionEnd end) {
        Page page = end.page();
        boolean anew = end.numbering() == Numbering.ANEW;
        xml.open("w:sectPr");
        furniture.references(xml, sections++);
        xml.empty("w:type", "w:val", "nextPage");
        String[] size = {"w:w", twips(page.width()), "w:h", twips(page.height())};
        if (page.width() > page.height()) {
            xml.empty("w:pgSz", size[0], size[1], size[2], size[3], "w:orient", "landscape");
        } else {
            xml.empty("w:pgSz", size);
        }
        Insets margins = page.margins();
        xml.empty("w:pgMar", "w:top", twips(margins.top()), "w:right", twips(margins.right()),
                "w:bottom", twips(margins.bottom()), "w:left", twips(margins.left()),
                "w:header", twips(FurnitureParts.HEADER_PT), "w:footer", twips(furniture.footerPt()), "w:gutter", "0");
        if (anew) {
            xml.empty("w:pgNumType", "w:start", "1");
        }
        xml.flag("w:titlePg", anew).close();
    }

    private static String emus(double points) {
        return Long.toString(Math.round(points * EMUS_PER_POINT));
    }
}
