package vn.thamdinh.documents.conformity.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.w3c.dom.Element;

/** What a paragraph holds, in order: letters with their faces, and drawings that hang on it. */
final class Inline {
    private final Styles styles;
    private final RunFormat paragraph;
    private final String pageNumber;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Element> drawings = new ArrayList<>();
    private String field = "";
    private boolean inField;
    private boolean inResult;

    /** Reads the paragraph; {@code pageNumber} stands for the field PAGE, empty to take what the file says. */
    Inline(Styles styles, Element p, String pageNumber) {
        this.styles = styles;
        this.pageNumber = pageNumber;
        Optional<Element> properties = Xml.child(p, "pPr");
        this.paragraph = styles.letters(properties);
        styles.listed(properties).map(styles.numbering()::label).ifPresent(label -> letters(label, paragraph));
        walk(p);
    }

    List<Token> tokens() {
        return List.copyOf(tokens);
    }

    List<Element> drawings() {
        return List.copyOf(drawings);
    }

    /** The size of the paragraph's mark, which gives an empty line its height. */
    double sizePt() {
        return paragraph.sizePt();
    }

    private void walk(Element parent) {
        for (Element each : Xml.children(parent)) {
            switch (each.getLocalName()) {
                case "r" -> run(each);
                case "hyperlink", "ins", "smartTag", "sdtContent", "sdt", "customXml" -> walk(each);
                case "fldSimple" -> simpleField(each);
                case "AlternateContent" -> alternative(each);
                default -> {
                    // Properties, marks and deleted text print nothing.
                }
            }
        }
    }

    private void simpleField(Element each) {
        if (!pageNumber.isEmpty() && Xml.attribute(each, "instr").strip().startsWith("PAGE")) {
            letters(pageNumber, paragraph);
        } else {
            walk(each);
        }
    }

    private void alternative(Element each) {
        Xml.child(each, "Choice").or(() -> Xml.child(each, "Fallback")).ifPresent(this::content);
    }

    private void content(Element parent) {
        for (Element each : Xml.children(parent)) {
            if (each.getLocalName().equals("r")) {
                run(each);
            } else if (each.getLocalName().matches("drawing|pict")) {
                drawings.add(each);
            }
        }
    }

    private void run(Element run) {
        RunFormat format = styles.run(paragraph, Xml.child(run, "rPr"));
        for (Element each : Xml.children(run)) {
            switch (each.getLocalName()) {
                case "t" -> text(each.getTextContent(), format);
                case "tab", "ptab" -> add(new Token(Token.Kind.TAB, "\t", format));
                case "br", "cr" -> add(new Token(Xml.attribute(each, "type").equals("page") ? Token.Kind.PAGE_BREAK
                        : Token.Kind.LINE_BREAK, "", format));
                case "noBreakHyphen" -> text("-", format);
                case "sym" -> text("\u2022", format);
                case "drawing", "pict", "object" -> drawings.add(each);
                case "AlternateContent" -> alternative(each);
                case "fldChar" -> field(Xml.attribute(each, "fldCharType"), format);
                case "instrText" -> field += each.getTextContent();
                default -> {
                    // Properties and marks print nothing.
                }
            }
        }
    }

    private void field(String kind, RunFormat format) {
        switch (kind) {
            case "begin" -> {
                inField = true;
                inResult = false;
                field = "";
            }
            case "separate" -> inResult = true;
            default -> {
                if (inField && page()) {
                    letters(pageNumber, format);
                }
                inField = false;
                inResult = false;
            }
        }
    }

    private boolean page() {
        return !pageNumber.isEmpty() && field.strip().toUpperCase(Locale.ROOT).matches("PAGE\\b.*");
    }

    private void text(String text, RunFormat format) {
        boolean shown = !inField || inResult && !page();
        if (shown && !format.hidden() && !format.raised()) {
            letters(text, format);
        }
    }

    private void letters(String text, RunFormat format) {
        String shown = format.caps() ? text.toUpperCase(Locale.forLanguageTag("vi")) : text;
        shown.codePoints().forEach(letter -> add(letter == '\t' ? new Token(Token.Kind.TAB, "\t", format)
                : new Token(Token.Kind.LETTER, Character.toString(letter), format)));
    }

    private void add(Token token) {
        tokens.add(token);
    }
}
