package vn.thamdinh.documents.docx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thamdinh.documents.docx.Inline.Letters;
import vn.thamdinh.documents.docx.Shape.Align;
import vn.thamdinh.documents.docx.Shape.Indent;
import vn.thamdinh.documents.docx.Shape.Keep;
import vn.thamdinh.documents.docx.Shape.Rule;
import vn.thamdinh.documents.docx.Shape.Spacing;
import vn.thamdinh.documents.pdf.BalancedLines;
import vn.thamdinh.documents.pdf.PageCode;
import vn.thamdinh.documents.pdf.PageFurniture;
import vn.thamdinh.documents.pdf.PageSetup;
import vn.thamdinh.documents.pdf.SerifFont;

/**
 * Headers and footers: the page's number in the middle of the top margin from the second page on (Phụ lục I, II.1.i), a
 * mark across the page, lines in the bottom margin. Square codes are left out: they name the sheet that was printed,
 * and this copy is to be changed; their words stay.
 */
final class FurnitureParts {
    /** Places the number where the PDF has it. */
    static final double HEADER_PT = 24.3;
    private static final double NUMBER_PT = 14;
    private static final double FOOT_PT = 10;
    private static final double FOOT_LINE_PT = 12;
    private static final double FOOT_BASELINE_MM = 15.5;
    private static final double DESCENT_PT = 2.6;
    private static final double LEAST_FOOTER_PT = 14;
    private static final double MARK_PT = 40;
    private static final String MARK_COLOUR = "#d1d1d1";

    private final PageFurniture furniture;
    private final NamedStyles styles;

    FurnitureParts(PageFurniture furniture, NamedStyles styles) {
        this.furniture = furniture;
        this.styles = styles;
    }

    /** Distance of the lowest line from the paper's edge. */
    double footerPt() {
        int lines = Math.max(1, longest());
        return Math.max(LEAST_FOOTER_PT, PageSetup.points(FOOT_BASELINE_MM) - DESCENT_PT - (lines - 1) * FOOT_LINE_PT);
    }

    /** The references of the section with this number from 0. */
    void references(WordXml xml, int section) {
        String footer = furniture.codes().isEmpty() ? "footer" : footer(section);
        xml.empty("w:headerReference", "w:type", "default", "r:id", "header")
                .empty("w:headerReference", "w:type", "first", "r:id", "firstHeader")
                .empty("w:footerReference", "w:type", "default", "r:id", footer)
                .empty("w:footerReference", "w:type", "first", "r:id", footer);
    }

    /** The files by their names, which without ending are what sections refer to. */
    Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("header.xml", header(furniture.codes().isEmpty()));
        files.put("firstHeader.xml", header(false));
        if (furniture.codes().isEmpty()) {
            files.put("footer.xml", footer(furniture.footLines(), false));
        }
        for (int at = 0; at < furniture.codes().size(); at++) {
            PageCode code = furniture.codes().get(at);
            List<String> lines = new ArrayList<>(code.lines());
            lines.addAll(furniture.footLines());
            files.put(footer(at) + ".xml", footer(lines, true));
        }
        return files;
    }

    private static String footer(int section) {
        return "footer" + (section + 1);
    }

    private int longest() {
        int own = broken(furniture.footLines()).size();
        return own + furniture.codes().stream().mapToInt(code -> code.lines().size() + 1).max().orElse(0);
    }

    private String header(boolean numbered) {
        Letters letters = new Letters(NUMBER_PT, false, false, "000000");
        Shape shape = new Shape(Align.CENTRE, Indent.NONE, new Spacing(0, 0, NUMBER_PT, false), Keep.FREE, Rule.NONE);
        WordXml xml = WordXml.part("w:hdr").open("w:p").open("w:pPr")
                .empty("w:pStyle", "w:val", styles.named("page-number", shape, letters).id()).close();
        if (!furniture.mark().isEmpty()) {
            mark(xml);
        }
        if (numbered) {
            field(xml, "PAGE");
        }
        return xml.close().end();
    }

    private String footer(List<String> texts, boolean numbered) {
        Letters letters = new Letters(FOOT_PT, true, false, "000000");
        Shape shape = new Shape(Align.CENTRE, Indent.NONE, new Spacing(0, 0, FOOT_LINE_PT, true), Keep.FREE, Rule.NONE);
        String style = styles.named("foot-line", shape, letters).id();
        WordXml xml = WordXml.part("w:ftr");
        List<String> lines = broken(texts);
        for (String line : lines.isEmpty() && !numbered ? List.of("") : lines) {
            xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style).close();
            if (!line.isEmpty()) {
                xml.open("w:r").text("w:t", line, "xml:space", "preserve").close();
            }
            xml.close();
        }
        if (numbered) {
            xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style).close()
                    .open("w:r").text("w:t", "Trang ", "xml:space", "preserve").close();
            field(xml, "PAGE");
            xml.open("w:r").text("w:t", "/").close();
            field(xml, "SECTIONPAGES");
            xml.close();
        }
        return xml.end();
    }

    private static List<String> broken(List<String> texts) {
        return texts.stream().flatMap(text -> BalancedLines.of(text, SerifFont.BOLD, FOOT_PT,
                PageSetup.points(PageSetup.TEXT_MM)).stream()).toList();
    }

    private static void field(WordXml xml, String what) {
        xml.open("w:fldSimple", "w:instr", " " + what + " ").open("w:r").text("w:t", "2").close().close();
    }

    /** Words as a drawing, since only that may lie behind the text; from corner to corner as on the PDF. */
    private void mark(WordXml xml) {
        double width = SerifFont.BOLD.width(furniture.mark(), MARK_PT);
        double angle = 360 - Math.toDegrees(Math.atan2(PageSetup.HEIGHT_MM, PageSetup.WIDTH_MM));
        xml.open("w:r").open("w:pict").open("v:shapetype", "xmlns:v", "urn:schemas-microsoft-com:vml", "xmlns:o",
                "urn:schemas-microsoft-com:office:office", "id", "_x0000_t136", "coordsize", "21600,21600",
                "o:spt", "136", "adj", "10800", "path", "m@7,l@8,m@5,21600l@6,21600e").open("v:formulas");
        for (String formula : List.of("sum #0 0 10800", "prod #0 2 1", "sum 21600 0 @1", "sum 0 0 @2",
                "sum 21600 0 @3", "if @0 @3 0", "if @0 21600 @1", "if @0 0 @2", "if @0 @4 21600", "mid @5 @6",
                "mid @8 @5", "mid @7 @8", "mid @6 @7", "sum @6 0 @5")) {
            xml.empty("v:f", "eqn", formula);
        }
        xml.close().empty("v:path", "textpathok", "t", "o:connecttype", "custom", "o:connectlocs",
                "@9,0;@10,10800;@11,21600;@12,10800", "o:connectangles", "270,180,90,0")
                .empty("v:textpath", "on", "t", "fitshape", "t").close();
        String style = "position:absolute;margin-left:0;margin-top:0;width:%spt;height:%spt;rotation:%s;z-index:-251658752;"
                .formatted(Math.round(width), Math.round(MARK_PT), Math.round(angle))
                + "mso-position-horizontal:center;mso-position-horizontal-relative:page;"
                + "mso-position-vertical:center;mso-position-vertical-relative:page";
        xml.open("v:shape", "xmlns:v", "urn:schemas-microsoft-com:vml", "id", "PowerPlusWaterMarkObject1",
                "type", "#_x0000_t136", "style", style, "fillcolor", MARK_COLOUR, "stroked", "f")
                .empty("v:textpath", "style", "font-family:\"" + Looks.FONT + "\";font-size:1pt;font-weight:bold",
                        "string", furniture.mark()).close().close().close();
    }
}
