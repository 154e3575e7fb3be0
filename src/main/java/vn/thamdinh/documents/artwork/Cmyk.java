package vn.thamdinh.documents.artwork;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.thamdinh.domain.text.Require;

/** A process colour in percent of each ink, 0 to 100. */
public record Cmyk(int cyan, int magenta, int yellow, int black) {
    /** The red of official boards. */
    public static final Cmyk RED = new Cmyk(0, 100, 100, 10);
    /** The yellow of letters on red. */
    public static final Cmyk YELLOW = new Cmyk(0, 10, 100, 0);
    public static final Cmyk WHITE = new Cmyk(0, 0, 0, 0);
    public static final Cmyk BLACK = new Cmyk(0, 0, 0, 100);

    private static final Pattern INKS =
            Pattern.compile("\\s*(\\d{1,3})[\\s,;]+(\\d{1,3})[\\s,;]+(\\d{1,3})[\\s,;]+(\\d{1,3})\\s*");
    private static final int MOST = 100;

    public Cmyk {
        for (int ink : new int[] {cyan, magenta, yellow, black}) {
            Require.that(ink >= 0 && ink <= MOST, "ink outside 0 to 100 percent: " + ink);
        }
    }

    /** Reads four whole percentages, such as "0 100 100 10"; empty when it is none. */
    public static Optional<Cmyk> read(String text) {
        Matcher inks = INKS.matcher(text);
        if (!inks.matches()) {
            return Optional.empty();
        }
        int[] ink = new int[4];
        for (int i = 0; i < ink.length; i++) {
            ink[i] = Integer.parseInt(inks.group(i + 1));
            if (ink[i] > MOST) {
                return Optional.empty();
            }
        }
        return Optional.of(new Cmyk(ink[0], ink[1], ink[2], ink[3]));
    }

    /** As {@link #read} takes it. */
    public String inks() {
        return cyan + " " + magenta + " " + yellow + " " + black;
    }
}
