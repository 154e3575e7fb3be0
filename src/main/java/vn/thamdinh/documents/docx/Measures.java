package vn.thamdinh.documents.docx;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.newmatch.PageInfo;
import com.openhtmltopdf.css.parser.FSColor;
import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.css.style.EmptyStyle;
import com.openhtmltopdf.css.style.derived.BorderPropertySet;
import com.openhtmltopdf.css.style.derived.RectPropertySet;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.PageBox;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;
import vn.thamdinh.documents.docx.Block.Insets;
import vn.thamdinh.documents.docx.Block.Page;
import vn.thamdinh.documents.docx.Inline.Letters;
import vn.thamdinh.documents.docx.Shape.Align;
import vn.thamdinh.documents.docx.Shape.Indent;
import vn.thamdinh.documents.docx.Shape.Keep;
import vn.thamdinh.documents.docx.Shape.Rule;
import vn.thamdinh.documents.docx.Shape.Spacing;
import vn.thamdinh.documents.official.PaperText;
import vn.thamdinh.documents.pdf.PdfRenderer;

/**
 * What the style sheet says about each element, in points: asked of the very layout that the PDF has, so that a measure
 * changed there changes here.
 */
final class Measures implements AutoCloseable {
    private static final Set<IdentValue> BOLD = Set.of(IdentValue.BOLD, IdentValue.BOLDER,
            IdentValue.FONT_WEIGHT_600, IdentValue.FONT_WEIGHT_700, IdentValue.FONT_WEIGHT_800,
            IdentValue.FONT_WEIGHT_900);

    /** Height of a line of the font that nothing is said about, over the size of its letters. */
    private static final double SINGLE = 1.14;

    private final PdfBoxRenderer layout;
    private final LayoutContext context;
    private final float dots;
    private final Map<Element, Box> boxes = new HashMap<>();

    Measures(PaperText text) {
        this.layout = PdfRenderer.layOut(text.html(), text.inlays());
        this.context = layout.getSharedContext().newLayoutContextInstance();
        this.dots = layout.getDotsPerPoint();
        findBoxes(layout.getRootBox());
    }

    @Override
    public void close() {
        layout.close();
    }

    Element body() {
        return (Element) layout.getDocument().getElementsByTagName("body").item(0);
    }

    CalculatedStyle style(Element element) {
        return layout.getSharedContext().getStyle(element);
    }

    Letters letters(Element element) {
        CalculatedStyle style = style(element);
        FontSpecification font = style.getFont(context);
        return new Letters(font.size / dots, BOLD.contains(font.fontWeight),
                font.fontStyle == IdentValue.ITALIC || font.fontStyle == IdentValue.OBLIQUE, hex(style.getColor()));
    }

    /** The shape of an element's lines within its place; the room above is the element's own margin. */
    Shape shape(Element element, Place place) {
        CalculatedStyle style = style(element);
        double first = length(element, CSSName.TEXT_INDENT, place.width());
        double line = style.getLineHeight(context) / dots;
        return new Shape(align(style), new Indent(place.left(), place.right(), first),
                new Spacing(margin(element, place.width()).top(), 0, line, line < SINGLE * letters(element).size()),
                isKeptWithNext(element) ? Keep.FREE.withNext() : Keep.FREE, Rule.NONE);
    }

    Insets margin(Element element, double width) {
        return insets(style(element).getMarginRect((float) width * dots, context, false));
    }

    Insets padding(Element element, double width) {
        return insets(style(element).getPaddingRect((float) width * dots, context, false));
    }

    /** Thickness of its lines. */
    Insets border(Element element) {
        BorderPropertySet border = style(element).getBorder(context);
        return new Insets(border.noTop() ? 0 : border.top() / dots, border.noRight() ? 0 : border.right() / dots,
                border.noBottom() ? 0 : border.bottom() / dots, border.noLeft() ? 0 : border.left() / dots);
    }

    /** The line that an element has above or below it, as it is drawn. */
    Rule rule(Element element) {
        BorderPropertySet border = style(element).getBorder(context);
        return border.noTop()
                ? new Rule(border(element).bottom(), border.bottomStyle() == IdentValue.DOTTED)
                : new Rule(border(element).top(), border.topStyle() == IdentValue.DOTTED);
    }

    /** Six hexadecimal digits; empty for none. */
    String ground(Element element) {
        FSColor ground = style(element).getBackgroundColor();
        return ground == null || ground == FSRGBColor.TRANSPARENT ? "" : hex(ground);
    }

    /** A given width; that of the place where none is given. */
    double width(Element element, double place) {
        return style(element).isAutoWidth() ? place : length(element, CSSName.WIDTH, place);
    }

    /** A given height; zero where none is given. */
    double height(Element element) {
        return style(element).isAutoHeight() ? 0
                : style(element).getFloatPropertyProportionalHeight(CSSName.HEIGHT, 0, context) / dots;
    }

    /** Whether its margins push it into the middle of its place. */
    boolean isCentred(Element element) {
        return style(element).isAutoLeftMargin() && style(element).isAutoRightMargin();
    }

    boolean isKeptWithNext(Element element) {
        return style(element).isIdent(CSSName.PAGE_BREAK_AFTER, IdentValue.AVOID);
    }

    /** Whether an element begins lines of its own. */
    boolean isBlock(Element element) {
        return !style(element).isInline() && !style(element).isInlineBlock();
    }

    /** Whether an element is to stay on one page and does on the PDF: what is higher than a page is torn apart there. */
    boolean isKeptWhole(Element element) {
        Box box = boxes.get(element);
        Layer pages = layout.getRootBox().getLayer();
        return style(element).isAvoidPageBreakInside()
                && (box == null || pages.getFirstPage(context, box) == pages.getLastPage(context, box));
    }

    boolean isMiddle(Element element) {
        return style(element).isIdent(CSSName.VERTICAL_ALIGN, IdentValue.MIDDLE);
    }

    /** The name of the pages on which an element wants to stand; "auto" for those around it. */
    String pageName(Element element) {
        return style(element).getStringProperty(CSSName.PAGE);
    }

    Page page(String name) {
        PageInfo info = context.getCss().getPageStyle(name, "right");
        PageBox box = new PageBox();
        box.setStyle(new EmptyStyle().deriveStyle(info.getPageStyle()));
        box.setPageInfo(info);
        return new Page(box.getWidth(context) / dots, box.getHeight(context) / dots, insets(box.getMargin(context)));
    }

    /** Widths of a table's columns as they are laid out. */
    List<Double> columns(Element table) {
        int[] places = ((TableBox) boxes.get(table)).getColumnPos();
        List<Double> widths = new ArrayList<>();
        for (int column = 1; column < places.length; column++) {
            widths.add((double) (places[column] - places[column - 1]) / dots);
        }
        return widths;
    }

    private double length(Element element, CSSName name, double whole) {
        return style(element).getFloatPropertyProportionalWidth(name, (float) whole * dots, context) / dots;
    }

    private Insets insets(RectPropertySet rect) {
        return new Insets(rect.top() / dots, rect.right() / dots, rect.bottom() / dots, rect.left() / dots);
    }

    private static Align align(CalculatedStyle style) {
        IdentValue align = style.getTextAlign();
        if (align == IdentValue.CENTER) {
            return Align.CENTRE;
        }
        if (align == IdentValue.RIGHT) {
            return Align.RIGHT;
        }
        return align == IdentValue.JUSTIFY ? Align.BOTH : Align.LEFT;
    }

    private static String hex(FSColor colour) {
        return colour instanceof FSRGBColor rgb
                ? "%02X%02X%02X".formatted(rgb.getRed(), rgb.getGreen(), rgb.getBlue()) : "000000";
    }

    private void findBoxes(Box box) {
        if (box.getElement() != null) {
            boxes.putIfAbsent(box.getElement(), box);
        }
        for (int child = 0; child < box.getChildCount(); child++) {
            findBoxes(box.getChild(child));
        }
        if (box instanceof InlineLayoutBox line) {
            for (int child = 0; child < line.getInlineChildCount(); child++) {
                if (line.getInlineChild(child) instanceof Box inner) {
                    findBoxes(inner);
                }
            }
        }
    }

    /** Where text stands: distances from the edges of its page or cell, and the width between. */
    record Place(double left, double right, double width) {
        Place inside(Insets start, Insets end) {
            double more = start.left() + end.left();
            double less = start.right() + end.right();
            return new Place(left + more, right + less, width - more - less);
        }
    }
}
