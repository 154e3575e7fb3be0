package vn.thamdinh.usecase.bridge;

import java.util.Map;
import java.util.TreeMap;

/**
 * One time that a sheet was typed in, as far as it has come.
 *
 * @param who      who typed
 * @param complete whether he said that he is done
 * @param values   what stands in the cells, by their keys; blank ones are left out
 */
public record TypedEntry(String who, boolean complete, Map<String, String> values) {

    /** Nothing typed yet. */
    public static final TypedEntry EMPTY = new TypedEntry("", false, Map.of());

    static final String DRAFT = "paper";
    private static final String WHO = "who";
    private static final String COMPLETE = "complete";

    public TypedEntry {
        Map<String, String> kept = new TreeMap<>(values);
        kept.values().removeIf(String::isBlank);
        values = Map.copyOf(kept);
    }

    /** What is typed there, or empty. */
    public String value(SheetCell cell) {
        return values.getOrDefault(cell.key(), "");
    }

    /** As one text: a line for each value. */
    String text() {
        StringBuilder text = new StringBuilder();
        line(text, WHO, who);
        line(text, COMPLETE, complete ? "1" : "0");
        new TreeMap<>(values).forEach((key, value) -> line(text, "=" + key, value));
        return text.toString();
    }

    /** Reads such a text; what is none is left out. */
    static TypedEntry of(String text) {
        String who = "";
        boolean complete = false;
        Map<String, String> values = new TreeMap<>();
        for (String line : text.split("\n")) {
            int tab = line.indexOf('\t');
            if (tab > 0) {
                String name = line.substring(0, tab);
                String value = line.substring(tab + 1);
                switch (name) {
                    case WHO -> who = value;
                    case COMPLETE -> complete = value.equals("1");
                    default -> values.put(name.substring(1), value);
                }
            }
        }
        return new TypedEntry(who, complete, values);
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append(name).append('\t').append(value.strip().replaceAll("\\s+", " "))
                .append('\n');
    }
}
