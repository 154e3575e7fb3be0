package vn.thamdinh.cli.programme;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import vn.thamdinh.wire.programme.ProgrammeFiles;

/** The programme files of a folder. */
public final class ProgrammeFolder {

    private static final long MOST_BYTES = 16L << 20;

    private ProgrammeFolder() {
    }

    /**
     * Those files that are there; nothing if one of them is far too large to be a programme's.
     *
     * @throws java.nio.charset.CharacterCodingException if one is not UTF-8
     */
    public static Optional<ProgrammeFiles> read(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (String name : ProgrammeFiles.NAMES) {
            Path file = folder.resolve(name);
            if (Files.isRegularFile(file)) {
                if (Files.size(file) > MOST_BYTES) {
                    return Optional.empty();
                }
                texts.put(name, StandardCharsets.UTF_8.newDecoder()
                        .decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString());
            }
        }
        return Optional.of(ProgrammeFiles.of(texts));
    }
}
