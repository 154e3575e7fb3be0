package vn.thamdinh.domain.chart;

import vn.thamdinh.domain.text.Require;

/**
 * A colour on white paper.
 *
 * @param rgb 0x000000 to 0xFFFFFF
 */
public record Ink(int rgb) {
    public static final Ink TEXT = new Ink(0x1F2933);
    public static final Ink MUTED = new Ink(0x52606D);
    public static final Ink GRID = new Ink(0xD9DEE4);
    public static final Ink PAPER = new Ink(0xFFFFFF);
    public static final Ink GOOD = new Ink(0xCFE8D5);
    public static final Ink WARN = new Ink(0xFBE3B5);
    public static final Ink BAD = new Ink(0xF3C1BD);
    public static final Ink MARK = new Ink(0xB3261E);

    /** Light tones that stay apart in grey print: black letters are readable on each. */
    private static final Ink[] SERIES = {new Ink(0x9CC4E4), new Ink(0xF4D58D), new Ink(0xA8D5A2), new Ink(0xE2B6CF),
        new Ink(0xC9C3E6), new Ink(0xF2B591), new Ink(0xB7D7D8), new Ink(0xD8D2BE)};

    public Ink {
        Require.that(rgb >= 0 && rgb <= 0xFFFFFF, "not a colour: " + rgb);
    }

    /** The colour of the nth series, from 0; after eight they begin again. */
    public static Ink series(int index) {
        return SERIES[index % SERIES.length];
    }

    /** "#1f2933". */
    public String hex() {
        return "#%06x".formatted(rgb);
    }
}
