package vn.thamdinh.exchange.v1;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import vn.thamdinh.exchange.PackageException;
import vn.thamdinh.exchange.PackageFault;
import vn.thamdinh.wire.CanonicalJson;

/** Canonical objects, one per line; each line ends with LF, and a file without lines is empty. */
final class Lines {

    /** Most bytes of a line that is a bundle: some 200,000 entries. */
    static final int LONGEST_BUNDLE = 16 << 20;

    /** Most bytes of a line that is an entry; parsing takes many times as much memory. */
    static final int LONGEST_ENTRY = 4 << 20;

    private Lines() {
    }

    static <T> byte[] write(List<T> items, Function<T, String> toLine) {
        var lines = new ByteArrayOutputStream();
        for (T item : items) {
            lines.writeBytes(toLine.apply(item).getBytes(StandardCharsets.UTF_8));
            lines.write('\n');
        }
        return lines.toByteArray();
    }

    /** Reads each line; whatever is wrong with one is the fault given. */
    static <T> List<T> read(byte[] lines, int longest, PackageFault fault, Function<Map<String, Object>, T> fromLine)
            throws PackageException {
        List<T> items = new ArrayList<>();
        int from = 0;
        try {
            for (int at = 0; at < lines.length; at++) {
                if (at - from > longest) {
                    throw PackageFault.TOO_LARGE.because("line " + (items.size() + 1));
                }
                if (lines[at] == '\n') {
                    items.add(fromLine.apply(CanonicalJson.parseCanonicalObject(Arrays.copyOfRange(lines, from, at))));
                    from = at + 1;
                }
            }
        } catch (IllegalArgumentException | ClassCastException | NullPointerException e) {
            throw fault.because("line " + (items.size() + 1));
        }
        if (from != lines.length) {
            throw fault.because("the last line has no end");
        }
        return items;
    }
}
