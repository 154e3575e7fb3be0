package vn.thamdinh.domain.document;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import vn.thamdinh.domain.text.Require;

/**
 * What people filled in for a document that is not issued yet; everything else in it comes from the round.
 *
 * @param kind   id of its kind, such as "invitation"
 * @param about  what it is about, as its kind asks: empty for the whole round, a unit's or district's code, a member, a visit
 * @param fields what was typed, by the kind's fields; an empty value is a field left open
 */
public record DocumentDraft(DocumentId id, String kind, String about, Map<String, String> fields) {
    /** Longest text of one field. */
    public static final int LONGEST_CHARS = 20_000;
    private static final int MOST_FIELDS = 80;

    public DocumentDraft {
        Objects.requireNonNull(id, "id");
        kind = Require.identifier(kind, "document kind", 64);
        about = Require.optionalText(about, "about");
        Require.that(fields.size() <= MOST_FIELDS, "more than " + MOST_FIELDS + " fields");
        var checked = new TreeMap<String, String>();
        fields.forEach((field, text) -> checked.put(Require.identifier(field, "field", 64), fit(text)));
        fields = Collections.unmodifiableMap(checked);
    }

    private static String fit(String text) {
        Require.that(text.length() <= LONGEST_CHARS, "a field is longer than " + LONGEST_CHARS + " characters");
        return text;
    }
}
