package vn.thamdinh.documents.docx;

import com.openhtmltopdf.css.constants.IdentValue;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import vn.thamdinh.documents.docx.Block.Insets;
import vn.thamdinh.documents.docx.Inline.Letters;

/** Collects what stands in the lines of one paragraph; white space is drawn together as on the PDF. */
final class LineFlow {
    private static final String PHOTO = "photo:";
    /** As wide as a box to be ticked. */
    private static final String EMPTY_BOX = "\u00A0\u00A0\u00A0";
    /** Of the letters' size: a frame makes a line higher. */
    private static final double BOX_SHARE = 0.75;

    private final Measures measures;
    private final Photos photos;
    private final List<Inline> content = new ArrayList<>();
    private boolean afterSpace = true;

    private LineFlow(Measures measures, Photos photos) {
        this.measures = measures;
        this.photos = photos;
    }

    /** The content of neighbouring nodes of one element; empty where there is nothing to see. */
    static List<Inline> of(List<Node> nodes, Measures measures, Photos photos) {
        LineFlow flow = new LineFlow(measures, photos);
        nodes.forEach(flow::add);
        flow.trimEnd();
        return List.copyOf(flow.content);
    }

    static List<Node> children(Element element) {
        NodeList list = element.getChildNodes();
        List<Node> nodes = new ArrayList<>();
        for (int at = 0; at < list.getLength(); at++) {
            nodes.add(list.item(at));
        }
        return nodes;
    }

    private void add(Node node) {
        if (node instanceof org.w3c.dom.Text text && node.getParentNode() instanceof Element owner) {
            text(text.getData(), owner, false);
        } else if (node instanceof Element element && !measures.style(element).isDisplayNone()) {
            element(element);
        }
    }

    private void element(Element element) {
        switch (element.getTagName()) {
            case "br" -> lineEnd();
            case "img" -> picture(element);
            default -> {
                if (measures.style(element).isInlineBlock()) {
                    inlineBlock(element);
                } else {
                    children(element).forEach(this::add);
                }
            }
        }
    }

    /** A frame around words, a box to be ticked, a dotted line to write on, or only words. */
    private void inlineBlock(Element element) {
        Insets border = measures.border(element);
        boolean empty = element.getTextContent().isEmpty();
        if (border.top() > 0 && empty) {
            Letters letters = measures.letters(element);
            content.add(new Inline.Text(EMPTY_BOX, new Letters(Math.round(letters.size() * BOX_SHARE), false, false,
                    letters.colour()), true));
            afterSpace = false;
        } else if (border.top() > 0) {
            text(element.getTextContent(), element, true);
        } else if (empty && border.bottom() > 0) {
            content.add(new Inline.Dots(measures.width(element, 0)));
            afterSpace = false;
        } else {
            children(element).forEach(this::add);
        }
    }

    private void picture(Element element) {
        String source = element.getAttribute("src");
        if (source.startsWith(PHOTO)) {
            String name = source.substring(PHOTO.length());
            double share = photos.heightToWidth(name);
            double width = measures.width(element, 0);
            double height = measures.height(element);
            content.add(new Inline.Picture(name, width > 0 ? width : height / share,
                    height > 0 ? height : width * share, element.getAttribute("alt")));
            afterSpace = false;
        }
    }

    private void lineEnd() {
        trimEnd();
        content.add(new Inline.Break());
        afterSpace = true;
    }

    private void text(String text, Element owner, boolean framed) {
        boolean linesKept = measures.style(owner).getWhitespace() == IdentValue.PRE_LINE;
        Letters letters = measures.letters(owner);
        StringBuilder out = new StringBuilder();
        for (char letter : text.toCharArray()) {
            if (letter == '\n' && linesKept) {
                append(out, letters, framed);
                lineEnd();
            } else if (letter == ' ' || letter == '\n' || letter == '\t' || letter == '\r') {
                out.append(afterSpace ? "" : " ");
                afterSpace = true;
            } else {
                out.append(letter);
                afterSpace = false;
            }
        }
        append(out, letters, framed);
    }

    private void append(StringBuilder out, Letters letters, boolean framed) {
        if (out.isEmpty()) {
            return;
        }
        if (!content.isEmpty() && content.getLast() instanceof Inline.Text(String before, Letters same, boolean inFrame)
                && same.equals(letters) && inFrame == framed) {
            content.removeLast();
            content.add(new Inline.Text(before + out, letters, framed));
        } else {
            content.add(new Inline.Text(out.toString(), letters, framed));
        }
        out.setLength(0);
    }

    private void trimEnd() {
        if (!content.isEmpty() && content.getLast() instanceof Inline.Text(String text, Letters letters, boolean framed)
                && text.endsWith(" ")) {
            content.removeLast();
            if (text.length() > 1) {
                content.add(new Inline.Text(text.substring(0, text.length() - 1), letters, framed));
            }
        }
    }
}
