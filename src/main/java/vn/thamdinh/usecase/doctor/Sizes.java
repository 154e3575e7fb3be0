package vn.thamdinh.usecase.doctor;

/** Sizes as people say them. */
final class Sizes {

    private static final long KB = 1L << 10;
    private static final long MB = 1L << 20;
    private static final long GB = 1L << 30;

    private Sizes() {
    }

    static String of(long bytes) {
        if (bytes >= GB) {
            return (bytes * 10 / GB) / 10 + "," + (bytes * 10 / GB) % 10 + " GB";
        }
        return bytes >= MB ? bytes / MB + " MB" : bytes / KB + " KB";
    }
}
