package vn.thamdinh.usecase.document.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import vn.thamdinh.documents.composed.DocumentFacts;
import vn.thamdinh.documents.composed.DocumentTable;

/** Collects values, lists and tables while topics are gone through. */
final class FactsDraft {
    private final Map<String, String> values = new HashMap<>();
    private final Map<String, List<String>> lists = new HashMap<>();
    private final Map<String, DocumentTable> tables = new HashMap<>();

    /** A value; an empty one is printed as dots. */
    void value(String name, String value) {
        values.put(name, value);
    }

    /** A value that an earlier topic gave; empty where none did. */
    String given(String name) {
        return values.getOrDefault(name, "");
    }

    /** A value, and the same in capitals under the name in capitals. */
    void name(String name, String value) {
        value(name, value);
        value(name.toUpperCase(Locale.ROOT), value.toUpperCase(Locale.ROOT));
    }

    void list(String name, List<String> lines) {
        lists.put(name, lines);
    }

    void table(String name, DocumentTable table) {
        tables.put(name, table);
    }

    DocumentFacts facts() {
        return new DocumentFacts(values, lists, tables);
    }
}
