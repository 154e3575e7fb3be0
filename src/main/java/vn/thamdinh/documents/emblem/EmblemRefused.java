package vn.thamdinh.documents.emblem;

import java.util.Objects;

/** An SVG file is no emblem: what was found, and in which line. */
public final class EmblemRefused extends Exception {
    private static final long serialVersionUID = 1L;

    private final Why why;
    private final String what;
    private final int line;

    /** Why a file is refused. */
    public enum Why {
        /** It is no well-formed SVG. */
        UNREADABLE,
        /** An element that may carry scripts, links, pictures, text or gradients, or that is not known. */
        ELEMENT,
        /** An attribute that runs, links or refers. */
        ATTRIBUTE,
        /** A value that is not understood, such as a colour. */
        VALUE,
        /** It declares entities. */
        ENTITIES,
        /** More shapes or letters than an emblem has. */
        TOO_LARGE,
        /** Nothing in it is filled or stroked. */
        EMPTY
    }

    EmblemRefused(Why why, String what, int line) {
        super(why + " " + what + ", line " + line, null, false, false);
        this.why = Objects.requireNonNull(why, "why");
        this.what = Objects.requireNonNull(what, "what");
        this.line = line;
    }

    public Why why() {
        return why;
    }

    /** The element, attribute or value, shortened; may be empty. */
    public String what() {
        return what;
    }

    /** From 1; 0 where no line can be named. */
    public int line() {
        return line;
    }
}
