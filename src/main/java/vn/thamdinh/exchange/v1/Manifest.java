package vn.thamdinh.exchange.v1;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import vn.thamdinh.exchange.PackageException;
import vn.thamdinh.exchange.PackageFault;

/** List of files with their SHA-256 in the form that {@code sha256sum -c} reads, in the order of the archive. */
final class Manifest {

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  ([!-~]{1,100})");

    private Manifest() {
    }

    /** @param hashes of files by name, in the archive's order */
    static byte[] of(Map<String, String> hashes) {
        return hashes.entrySet().stream().map(file -> file.getValue() + "  " + file.getKey() + "\n")
                .collect(Collectors.joining()).getBytes(StandardCharsets.US_ASCII);
    }

    /** Refuses a manifest that does not list exactly these files with these hashes. */
    static void require(byte[] manifest, Map<String, String> hashes) throws PackageException {
        Map<String, String> listed = parse(manifest);
        for (String name : hashes.keySet()) {
            if (!listed.containsKey(name)) {
                throw PackageFault.UNLISTED_FILE.because(name);
            }
        }
        if (listed.size() > hashes.size()) {
            throw PackageFault.MISSING_FILE.because("a file that the manifest lists");
        }
        for (var file : listed.entrySet()) {
            if (!hashes.get(file.getKey()).equals(file.getValue())) {
                throw PackageFault.MANIFEST_MISMATCH.because(file.getKey());
            }
        }
        List<String> order = new ArrayList<>(listed.keySet());
        if (!order.equals(List.copyOf(hashes.keySet()))) {
            throw PackageFault.MANIFEST_MISMATCH.because("another order");
        }
    }

    private static Map<String, String> parse(byte[] manifest) throws PackageException {
        Map<String, String> listed = new LinkedHashMap<>();
        String text = new String(manifest, StandardCharsets.ISO_8859_1);
        if (!text.endsWith("\n")) {
            throw PackageFault.MANIFEST_MISMATCH.because("its last line has no end");
        }
        for (String line : text.substring(0, text.length() - 1).split("\n", -1)) {
            var parts = LINE.matcher(line);
            if (!parts.matches() || listed.put(parts.group(2), parts.group(1)) != null) {
                throw PackageFault.MANIFEST_MISMATCH.because("a line of another form");
            }
        }
        return listed;
    }
}
