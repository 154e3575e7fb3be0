package vn.thamdinh.domain.document;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

import vn.thamdinh.domain.text.Require;

/**
 * What people filled in for a document that is not issued yet; everything else in it comes from the round.
 *
 * @param kind   id of its kind, such as "invitation"
 * @param about  what it is about, as its kind asks: empty for the whole round, a unit's or district's code, a member, a visit
 * @param fields what was typed, by the kind's fields; an empty value is a field left open
 * @param tie    to an issued document; empty for one that stands by itself
 * @param dropped whether nobody writes on with it, so that lists leave it out
 */
public record DocumentDraft(DocumentId id, String kind, String about, Map<String, String> fields,
                            Optional<DocumentTie> tie, boolean dropped) {
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
        Require.that(tie.filter(to -> to.document().equals(id)).isEmpty(), "a document is not tied to itself");
    }

    /** One that is being written and stands by itself. */
    public DocumentDraft(DocumentId id, String kind, String about, Map<String, String> fields) {
        this(id, kind, about, fields, Optional.empty(), false);
    }

    /** The same with other texts in its fields. */
    public DocumentDraft with(Map<String, String> others) {
        return new DocumentDraft(id, kind, about, others, tie, dropped);
    }

    /** The same, no longer written. */
    public DocumentDraft asDropped() {
        return new DocumentDraft(id, kind, about, fields, tie, true);
    }

    /** The issued document to which it is tied in that way. */
    public Optional<DocumentId> tied(DocumentTie.Sort sort) {
        return tie.filter(to -> to.sort() == sort).map(DocumentTie::document);
    }

    private static String fit(String text) {
        Require.that(text.length() <= LONGEST_CHARS, "a field is longer than " + LONGEST_CHARS + " characters");
        return text;
    }
}
