package vn.thamdinh.documents.composed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a round says for the places, lists and tables of a kind's texts. A place whose value is not known yet has an
 * empty value, and is printed as dots.
 *
 * @param values texts by the name of their place
 * @param lists  lines by name
 * @param tables tables by name
 */
public record DocumentFacts(Map<String, String> values, Map<String, List<String>> lists,
                            Map<String, DocumentTable> tables) {
    public DocumentFacts {
        values = Map.copyOf(values);
        lists = Map.copyOf(lists);
        tables = Map.copyOf(tables);
    }

    /** The same with these values in place of others of the same names. */
    public DocumentFacts with(Map<String, String> others) {
        var all = new HashMap<>(values);
        all.putAll(others);
        return new DocumentFacts(all, lists, tables);
    }
}
