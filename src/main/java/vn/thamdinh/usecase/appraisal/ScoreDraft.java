package vn.thamdinh.usecase.appraisal;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What stands in the fields of a score that is not given yet, as one text to be kept under {@link GiveScore#draftKey}.
 *
 * @param typed  input name → text without line breaks
 * @param reason may have several lines
 */
public record ScoreDraft(Map<String, String> typed, String reason) {

    public ScoreDraft {
        typed = Map.copyOf(typed);
    }

    /** A line for each input, an empty line, the reason. */
    public String text() {
        return new TreeMap<>(typed).entrySet().stream()
                .map(input -> input.getKey() + "=" + input.getValue().replace('\n', ' ') + "\n")
                .collect(Collectors.joining()) + "\n" + reason;
    }

    /** Reads such a text; lines that are none are left out. */
    public static ScoreDraft of(String text) {
        Map<String, String> typed = new TreeMap<>();
        int at = 0;
        while (at < text.length() && text.charAt(at) != '\n') {
            int end = text.indexOf('\n', at);
            String line = text.substring(at, end < 0 ? text.length() : end);
            int equals = line.indexOf('=');
            if (equals > 0) {
                typed.put(line.substring(0, equals), line.substring(equals + 1));
            }
            at = end < 0 ? text.length() : end + 1;
        }
        return new ScoreDraft(typed, at < text.length() ? text.substring(at + 1) : "");
    }
}
