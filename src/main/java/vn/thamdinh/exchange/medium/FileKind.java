package vn.thamdinh.exchange.medium;

import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

import vn.thamdinh.seal.Entropy;

/** The kinds of files that travel. A name is random, so that it tells nothing of what is inside. */
public enum FileKind {

    /** A sealed package. */
    PACKAGE("goi-", ".tdpkg"),

    /** A key card: small plain text, nothing secret. */
    CARD("the-", ".tdkey");

    /** Ending of a file that is not finished or not verified. */
    public static final String TEMPORARY = ".tmp";

    private static final Pattern UNFINISHED = Pattern.compile("(goi|the)-[0-9a-f]{8}\\.tmp");
    private static final int NAME_BYTES = 4;

    private final String prefix;
    private final String suffix;

    FileKind(String prefix, String suffix) {
        this.prefix = prefix;
        this.suffix = suffix;
    }

    /** Ending of the finished file's name, with its dot. */
    public String suffix() {
        return suffix;
    }

    /** Whether the file has this kind's ending, in small letters or capitals. */
    public boolean names(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(suffix);
    }

    /** A name without its ending. */
    String freshStem(Entropy entropy) {
        return prefix + HexFormat.of().formatHex(entropy.bytes(NAME_BYTES));
    }

    /** Whether a file of this name was left by a write that did not come to its end. */
    static boolean isUnfinished(String name) {
        return UNFINISHED.matcher(name).matches();
    }
}
