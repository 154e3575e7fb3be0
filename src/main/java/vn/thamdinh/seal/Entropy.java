package vn.thamdinh.seal;

/** Where random bytes come from: the operating system in a real round, a seed in a rehearsal. */
public interface Entropy {

    /** Returns the next {@code count} bytes; the array belongs to the caller. */
    byte[] bytes(int count);
}
