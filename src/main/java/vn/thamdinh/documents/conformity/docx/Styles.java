package vn.thamdinh.documents.conformity.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** Styles with what they inherit, and the numbering of lists. */
final class Styles {
    private static final int DEEPEST = 20;

    private final Theme theme;
    private final Map<String, Element> byId = new HashMap<>();
    private final Optional<Element> defaults;
    private final Numbering numbering;
    private String usual = "";

    Styles(DocxPackage docx) {
        this.theme = Theme.of(docx);
        Optional<Element> part = docx.part("word/styles.xml");
        this.defaults = part.flatMap(styles -> Xml.child(styles, "docDefaults"));
        this.numbering = new Numbering(docx);
        part.stream().flatMap(styles -> Xml.children(styles, "style").stream()).forEach(style -> {
            String id = Xml.attribute(style, "styleId");
            byId.put(id, style);
            if (Xml.attribute(style, "type").equals("paragraph") && Xml.attribute(style, "default").matches("1|true")) {
                usual = id;
            }
        });
    }

    Theme theme() {
        return theme;
    }

    Numbering numbering() {
        return numbering;
    }

    /** The style and those that it is based on, the basic one first. */
    private List<Element> chain(String id) {
        List<Element> chain = new ArrayList<>();
        String at = id;
        while (byId.containsKey(at) && chain.size() < DEEPEST) {
            Element style = byId.get(at);
            chain.addFirst(style);
            at = Xml.child(style, "basedOn").map(Xml::value).orElse("");
        }
        return chain;
    }

    private String styleOf(Optional<Element> properties) {
        return properties.flatMap(each -> Xml.child(each, "pStyle")).map(Xml::value).filter(byId::containsKey)
                .orElse(usual);
    }

    ParagraphFormat paragraph(Optional<Element> properties) {
        ParagraphFormat format = ParagraphFormat.DEFAULT;
        Optional<Element> base = defaults.flatMap(each -> Xml.path(each, "pPrDefault", "pPr"));
        format = base.isPresent() ? format.with(base.get()) : format;
        String style = styleOf(properties);
        for (Element each : chain(style)) {
            Optional<Element> own = Xml.child(each, "pPr");
            format = own.isPresent() ? numbered(format, own).with(own.get()) : format;
        }
        format = numbered(format, properties);
        return (properties.isPresent() ? format.with(properties.get()) : format).named(style);
    }

    private ParagraphFormat numbered(ParagraphFormat format, Optional<Element> properties) {
        return properties.flatMap(numbering::format).map(format::with).orElse(format);
    }

    /** Properties of lists may come with the style. */
    Optional<Element> listed(Optional<Element> properties) {
        if (properties.flatMap(each -> Xml.child(each, "numPr")).isPresent()) {
            return properties;
        }
        return chain(styleOf(properties)).reversed().stream().map(each -> Xml.child(each, "pPr"))
                .flatMap(Optional::stream).filter(each -> Xml.child(each, "numPr").isPresent()).findFirst();
    }

    /** The face of a paragraph's letters before a run says otherwise. */
    RunFormat letters(Optional<Element> paragraph) {
        RunFormat format = RunFormat.DEFAULT;
        Optional<Element> base = defaults.flatMap(each -> Xml.path(each, "rPrDefault", "rPr"));
        format = base.isPresent() ? format.with(base.get(), theme) : format;
        return styled(format, styleOf(paragraph));
    }

    private RunFormat styled(RunFormat before, String style) {
        RunFormat format = before;
        for (Element each : chain(style)) {
            Optional<Element> own = Xml.child(each, "rPr");
            format = own.isPresent() ? format.with(own.get(), theme) : format;
        }
        return format;
    }

    RunFormat run(RunFormat paragraph, Optional<Element> properties) {
        RunFormat format = properties.flatMap(each -> Xml.child(each, "rStyle")).map(Xml::value)
                .map(style -> styled(paragraph, style)).orElse(paragraph);
        return properties.isPresent() ? format.with(properties.get(), theme) : format;
    }

    /** Whether a table's style draws its grid. */
    boolean ruled(String tableStyle) {
        return chain(tableStyle).stream().anyMatch(style ->
                Xml.path(style, "tblPr", "tblBorders").map(Styles::drawn).orElse(false));
    }

    static boolean drawn(Element borders) {
        return Xml.children(borders).stream().anyMatch(edge -> !Xml.value(edge).matches("nil|none|")
                && Xml.number(edge, "sz").orElse(1.0) > 0);
    }
}
