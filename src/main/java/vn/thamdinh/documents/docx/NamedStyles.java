package vn.thamdinh.documents.docx;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.w3c.dom.Element;

/**
 * The styles by which an office knows the parts of a paper, "Quốc hiệu", "Trích yếu", "Căn cứ": a class or element of
 * the text is a style, and looks as it does where it first stands. Classes without a Vietnamese name keep their own.
 */
final class NamedStyles {
    /** The style of paragraphs that are nothing else. */
    static final String BODY = "p";
    private static final Properties NAMES = names();
    private static final Map<String, Integer> OUTLINE = Map.of("h1", 0, "h2", 1, "h3", 2);
    private static final List<String> CELLS = List.of("td", "th");

    /**
     * A style.
     *
     * @param id      for the file
     * @param name    for people
     * @param outline level among the headings; negative for none
     */
    record Style(String id, String name, Shape shape, Inline.Letters letters, int outline) {
    }

    private final Map<String, Style> styles = new LinkedHashMap<>();

    /** The style of an element's paragraphs, made from these looks when it is not known yet. */
    Style of(Element element, Shape shape, Inline.Letters letters) {
        return named(key(element), shape, letters, OUTLINE.getOrDefault(element.getTagName(), -1));
    }

    /** The style of this key. */
    Style named(String key, Shape shape, Inline.Letters letters) {
        return named(key, shape, letters, -1);
    }

    /** All in the order of first use. */
    List<Style> all() {
        return List.copyOf(styles.values());
    }

    private Style named(String key, Shape shape, Inline.Letters letters, int outline) {
        return styles.computeIfAbsent(key, id -> new Style(id, NAMES.getProperty(id, id), shape, letters, outline));
    }

    /** Own class, own kind of element, or what it stands in. */
    private static String key(Element element) {
        String tag = element.getTagName();
        if (CELLS.contains(tag)) {
            return tag;
        }
        List<String> classes = List.of(element.getAttribute("class").strip().split("\\s+"));
        for (String each : classes) {
            if (NAMES.containsKey(each)) {
                return each;
            }
        }
        if (NAMES.containsKey(tag)) {
            return tag;
        }
        if (!classes.getFirst().isEmpty()) {
            return classes.getFirst();
        }
        return element.getParentNode() instanceof Element parent && !parent.getTagName().equals("body")
                ? key(parent) : BODY;
    }

    private static Properties names() {
        Properties names = new Properties();
        try (var in = NamedStyles.class.getResourceAsStream("styles.properties")) {
            names.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return names;
    }
}
