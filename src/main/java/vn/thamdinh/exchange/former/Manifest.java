package vn.thamdinh.exchange.former;

import java.util.Map;
import java.util.stream.Collectors;

import vn.thamdinh.wire.Hashes;

/** List of files with their SHA-512 in the form that {@code sha512sum -c} reads. */
final class Manifest {

    private Manifest() {
    }

    static String of(Map<String, byte[]> files) {
        return files.entrySet().stream()
                .map(file -> Hashes.sha512Hex(file.getValue()) + "  " + file.getKey() + "\n")
                .collect(Collectors.joining());
    }
}
