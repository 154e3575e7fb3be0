package vn.thamdinh.exchange.v1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.thamdinh.wire.CanonicalJson;

/**
 * Makes the packages in {@code src/test/resources/vectors/packages} again; run it after the format changed. age is random,
 * so files that need no change are best left as they are.
 */
final class PackageVectors {
    static final Path FOLDER = Path.of("src", "test", "resources", "vectors", "packages");

    private PackageVectors() {
    }

    /** @param anew beginnings of the names of files to be replaced; others are made only if they are not there */
    public static void main(String... anew) throws IOException {
        Files.createDirectories(FOLDER);
        List<Map<String, Object>> index = new ArrayList<>();
        for (Vector vector : all()) {
            Path file = FOLDER.resolve(vector.file());
            if (Files.notExists(file) || Arrays.stream(anew).anyMatch(vector.file()::startsWith)) {
                Files.write(file, vector.bytes());
            }
            index.add(Map.of("file", vector.file(), "fault", vector.fault(), "about", vector.about()));
        }
        String lines = String.join(",\n  ", index.stream().map(CanonicalJson::text).toList());
        Files.writeString(FOLDER.resolve("index.json"), "{\"identity\":\"" + Sample.OFFICE_AGE.text()
                + "\",\n\"identityHex\":\"" + HexFormat.of().formatHex(Sample.OFFICE_AGE.secret())
                + "\",\n\"passphrase\":\"" + EnvelopeVectors.WORDS + "\",\n\"packages\":[\n  " + lines + "]}\n");
    }

    static List<Vector> all() throws IOException {
        return Stream.of(EnvelopeVectors.all(), TarVectors.all(), ManifestVectors.all(), AuthorVectors.all())
                .flatMap(List::stream).sorted(Comparator.comparing(Vector::file)).toList();
    }
}
