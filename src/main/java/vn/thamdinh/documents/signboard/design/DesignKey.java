package vn.thamdinh.documents.signboard.design;

import java.util.Arrays;
import java.util.Optional;

/** A parameter of a programme's board, kept as one of its texts. */
public enum DesignKey {
    /** Longer or shorter side, mm. */
    WIDTH("design.width", "600"),
    HEIGHT("design.height", "400"),
    /** {@code landscape} or {@code portrait}: which of the two sides lies. */
    ORIENTATION("design.orientation", "landscape"),
    /** Ground printed beyond the cut, mm. */
    BLEED("design.bleed", "5"),
    /** Four inks in percent. */
    GROUND("design.ground", Defaults.GROUND),
    LETTERS("design.letters", Defaults.LETTERS),
    /** Of border and stars. */
    ACCENT("design.accent", Defaults.LETTERS),
    /** {@code none}, {@code single} or {@code double}. */
    BORDER("design.border", "double"),
    /** Of the border's corners, mm. */
    RADIUS("design.radius", "0"),
    /** {@code sans} or {@code serif}. */
    FACE("design.face", "sans"),
    /** {@code none}, {@code top} or {@code left}. */
    LOGO_PLACE("design.logo-place", "top"),
    /** Height of the logo in percent of the board's. */
    LOGO_SIZE("design.logo-size", "20"),
    /** 0 to 5. */
    STARS("design.stars", "0"),
    /** {@code no} or {@code yes}: whether a square code says the decision. */
    CODE("design.code", "no"),
    /** From how far the name is to be read, m. */
    DISTANCE("design.distance", "5"),
    /** The logo as SVG. */
    LOGO("logo", "");

    private static final String PREFIX = "signboard.";

    private final String key;
    private final String original;

    DesignKey(String key, String original) {
        this.key = PREFIX + key;
        this.original = original;
    }

    /** The text's key, such as {@code signboard.design.width}. */
    public String key() {
        return key;
    }

    /** What holds where neither programme nor secretariat says anything. */
    public String original() {
        return original;
    }

    /** The parameter of a text's key. */
    public static Optional<DesignKey> of(String key) {
        return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst();
    }

    private static final class Defaults {
        static final String GROUND = "0 100 100 10";
        static final String LETTERS = "0 10 100 0";
    }
}
