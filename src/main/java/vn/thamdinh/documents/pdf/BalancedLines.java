package vn.thamdinh.documents.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a centred title into as few lines as fit and makes those about equally long, as a typist does by hand:
 * a greedy break would leave one word alone on the last line.
 */
public final class BalancedLines {
    private BalancedLines() {
    }

    /**
     * Returns the lines of {@code text} set in {@code font} at {@code sizePt}; none wider than {@code widestPt} unless
     * one word is. A line feed breaks always, a no-break space never and is returned as a space; where the number of
     * lines allows it, the break is before an opening quotation mark, so that a name stays whole.
     */
    public static List<String> of(String text, SerifFont font, double sizePt, double widestPt) {
        List<String> lines = new ArrayList<>();
        for (String part : text.strip().split("\\R")) {
            lines.addAll(ofOne(part.strip(), font, sizePt, widestPt));
        }
        return lines.stream().map(line -> line.replace('\u00A0', ' ')).toList();
    }

    private static List<String> ofOne(String text, SerifFont font, double sizePt, double widestPt) {
        String[] words = text.split(" +");
        int fewest = greedy(words, font, sizePt, widestPt).size();
        List<String> quoted = List.of(text.split(" +(?=“)"));
        if (quoted.size() == fewest && widest(quoted, font, sizePt) <= widestPt) {
            return quoted;
        }
        double low = widestPt / (fewest + 1);
        double high = widestPt;
        while (high - low > 1) {
            double middle = (low + high) / 2;
            if (greedy(words, font, sizePt, middle).size() > fewest) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return greedy(words, font, sizePt, high);
    }

    /** Returns the width in points of the longest of these lines. */
    public static double widest(List<String> lines, SerifFont font, double sizePt) {
        return lines.stream().mapToDouble(line -> font.width(line, sizePt)).max().orElse(0);
    }

    private static List<String> greedy(String[] words, SerifFont font, double sizePt, double widestPt) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words) {
            if (!line.isEmpty() && font.width(line + " " + word, sizePt) > widestPt) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return List.copyOf(lines);
    }
}
