package vn.thamdinh.documents.template;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A programme's own words for its papers. A text may hold places such as {@code {year}} that are filled on use; a
 * place without a value is an error, so that no brace is ever printed.
 */
public final class Wording {
    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z][a-zA-Z0-9-]*)\\}");

    private final Map<String, String> texts;

    public Wording(Map<String, String> texts) {
        this.texts = Map.copyOf(texts);
    }

    /** Whether the programme gives this text. */
    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /**
     * Returns the text with its places filled, in NFC.
     *
     * @throws TemplateException when the programme gives no such text or a place has no value
     */
    public String text(String key, Map<String, String> values) {
        String text = texts.get(key);
        if (text == null) {
            throw new TemplateException(key, "", "The programme has no text " + key);
        }
        return fill(key, text, values);
    }

    /** Returns the filled text's lines without empty ones; an absent text has none. */
    public List<String> lines(String key, Map<String, String> values) {
        return has(key) ? text(key, values).lines().map(String::strip).filter(line -> !line.isEmpty()).toList()
                : List.of();
    }

    private static String fill(String key, String text, Map<String, String> values) {
        Matcher places = PLACE.matcher(text);
        StringBuilder out = new StringBuilder();
        while (places.find()) {
            String value = values.get(places.group(1));
            if (value == null) {
                throw new TemplateException(key, places.group(1), "Text " + key + ": no value for " + places.group());
            }
            places.appendReplacement(out, Matcher.quoteReplacement(value));
        }
        places.appendTail(out);
        return Normalizer.normalize(out, Normalizer.Form.NFC).strip();
    }
}
