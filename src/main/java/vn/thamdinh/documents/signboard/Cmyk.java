package vn.thamdinh.documents.signboard;

import vn.thamdinh.domain.text.Require;

/** A process colour in percent of each ink, 0 to 100. */
public record Cmyk(int cyan, int magenta, int yellow, int black) {
    /** The red of official boards. */
    public static final Cmyk RED = new Cmyk(0, 100, 100, 10);
    /** The yellow of letters on red. */
    public static final Cmyk YELLOW = new Cmyk(0, 10, 100, 0);
    public static final Cmyk WHITE = new Cmyk(0, 0, 0, 0);
    public static final Cmyk BLACK = new Cmyk(0, 0, 0, 100);

    public Cmyk {
        for (int ink : new int[] {cyan, magenta, yellow, black}) {
            Require.that(ink >= 0 && ink <= 100, "ink outside 0 to 100 percent: " + ink);
        }
    }
}
