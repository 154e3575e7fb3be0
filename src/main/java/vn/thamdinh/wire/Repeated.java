package vn.thamdinh.wire;

/**
 * One object for texts that come again and again, as the units, components and writers of forty thousand scores do: they
 * are kept in memory for as long as a workspace is open. The last text of each place stands for all equal ones, so that
 * what comes once only costs a place for a while and no more.
 */
final class Repeated {

    /** Hashes, in hex digits, are the longest that repeat. */
    private static final int LONGEST = 64;

    /** A power of two. Several threads may read and write: a text is whole whoever sees it, and none has to be here. */
    private static final String[] PLACES = new String[1 << 12];

    private Repeated() {
    }

    /** An equal text: the one that came before, if it is still here. */
    static String of(String text) {
        if (text.length() > LONGEST) {
            return text;
        }
        int hash = text.hashCode();
        int place = (hash ^ hash >>> 16) & PLACES.length - 1;
        String known = PLACES[place];
        if (text.equals(known)) {
            return known;
        }
        PLACES[place] = text;
        return text;
    }
}
