package vn.thamdinh.documents.signboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One line of the wording as it comes to stand: whole, or broken in two or three.
 *
 * @param wanted  height of capitals that it asked for, mm
 * @param capital height of capitals that fits
 */
record LineFit(SignLine.Part part, List<String> rows, double wanted, double capital) {
    /** A line that would come out smaller than this share of what it wants is broken, where that helps. */
    private static final double SMALL = 0.66;
    /** The same for the decision, whose letters are small already. */
    private static final double SMALL_REFERENCE = 0.8;
    private static final double HELPS = 1.15;
    private static final int MOST_ROWS = 3;
    private static final double ROUNDING = 1.0001;
    private static final double INSIDE = 1.45;
    private static final List<String> UNITS = List.of("XÃ", "PHƯỜNG", "THỊ TRẤN");
    private static final List<String> COUNTING = List.of("SỐ", "NGÀY", "THÁNG", "NĂM");
    private static final List<List<String>> COMPOUNDS = List.of(List.of("ỦY", "BAN"), List.of("NHÂN", "DÂN"),
            List.of("THỊ", "TRẤN"), List.of("THỊ", "XÃ"), List.of("THÀNH", "PHỐ"), List.of("QUYẾT", "ĐỊNH"));

    LineFit {
        rows = List.copyOf(rows);
    }

    /** As large as it wants, or as the room allows. */
    static LineFit of(SignLine line, double wanted, double room, SignFont font) {
        double least = wanted * (line.part() == SignLine.Part.REFERENCE ? SMALL_REFERENCE : SMALL);
        List<String> best = List.of(line.text());
        double capital = Math.min(wanted, room / font.width(line.text()));
        for (int count = 2; count <= MOST_ROWS && capital < least; count++) {
            List<String> rows = broken(line.text(), count, font);
            double broken = Math.min(wanted, room / widest(rows, font));
            if (broken > capital * HELPS) {
                best = rows;
                capital = broken;
            }
        }
        return new LineFit(line.part(), best, wanted, capital);
    }

    /** At the size that the longest of the series allows, in as few rows as that takes. */
    static LineFit sized(SignLine line, double wanted, double capital, double room, SignFont font) {
        List<String> rows = List.of(line.text());
        for (int count = 2; count <= MOST_ROWS && widest(rows, font) * capital > room * ROUNDING; count++) {
            rows = broken(line.text(), count, font);
        }
        return new LineFit(line.part(), rows, wanted, capital);
    }

    private static double widest(List<String> rows, SignFont font) {
        return rows.stream().mapToDouble(font::width).max().orElseThrow();
    }

    /**
     * At most that many rows, of which the longest is as short as can be. Compound words and numbers with what they
     * count stay together, and a name is broken beside "XÃ", "PHƯỜNG", "THỊ TRẤN" rather than inside.
     */
    static List<String> broken(String text, int count, SignFont font) {
        List<String> best = List.of(text);
        double least = Double.MAX_VALUE;
        for (int blank = text.indexOf(' '); count > 1 && blank >= 0; blank = text.indexOf(' ', blank + 1)) {
            String head = text.substring(0, blank);
            String tail = text.substring(blank + 1);
            if (!held(head, tail)) {
                List<String> rows = new ArrayList<>(List.of(head));
                rows.addAll(broken(tail, count - 1, font));
                double cost = widest(rows, font) * (natural(head, tail) ? 1 : INSIDE);
                if (cost < least) {
                    least = cost;
                    best = rows;
                }
            }
        }
        return best;
    }

    private static boolean held(String head, String tail) {
        String before = head.toUpperCase(Locale.ROOT);
        String after = tail.toUpperCase(Locale.ROOT) + " ";
        boolean date = Character.isDigit(before.charAt(before.length() - 1))
                && (after.startsWith("THÁNG ") || after.startsWith("NĂM "));
        return date || COUNTING.stream().anyMatch(word -> (" " + before).endsWith(" " + word))
                || COMPOUNDS.stream().anyMatch(pair -> (" " + before).endsWith(" " + pair.getFirst())
                        && after.startsWith(pair.getLast() + " "));
    }

    private static boolean natural(String head, String tail) {
        return UNITS.stream().anyMatch(unit -> (" " + head).endsWith(" " + unit) || tail.startsWith(unit + " "));
    }
}
