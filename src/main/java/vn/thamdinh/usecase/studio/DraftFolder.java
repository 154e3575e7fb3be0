package vn.thamdinh.usecase.studio;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.papers.OutsideFile;
import vn.thamdinh.wire.programme.ProgrammeFiles;

/** A folder of programme files, read strictly and written file by file, each whole or not at all. */
public final class DraftFolder {
    private static final long MOST_BYTES = 16L << 20;

    private DraftFolder() {
    }

    /** All files of a programme there; refused where none is, one is too large or not UTF-8. */
    public static Outcome<ProgrammeFiles> read(Path folder) {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(DraftFolder::isProgrammeFile).toList()) {
                if (Files.size(file) > MOST_BYTES) {
                    return Outcome.refused(Reason.BAD_INPUT, file.toString());
                }
                texts.put(file.getFileName().toString(), StandardCharsets.UTF_8.newDecoder()
                        .decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString());
            }
        } catch (CharacterCodingException e) {
            return Outcome.refused(Reason.BAD_INPUT, folder.toString());
        } catch (java.nio.file.NoSuchFileException e) {
            return Outcome.refused(Reason.NOT_FOUND, folder.toString());
        } catch (IOException e) {
            return Outcome.refused(Reason.DISK, String.valueOf(e.getMessage()));
        }
        return texts.containsKey(ProgrammeFiles.PROGRAMME) ? Outcome.done(ProgrammeFiles.of(texts))
                : Outcome.refused(Reason.NOT_FOUND, folder.toString());
    }

    private static boolean isProgrammeFile(Path file) {
        return ProgrammeFiles.isPlainName(file.getFileName().toString()) && Files.isRegularFile(file);
    }

    /** Writes what differs from before; files that are no more are taken away. */
    static Outcome<Path> write(Path folder, ProgrammeFiles before, ProgrammeFiles files) {
        for (Map.Entry<String, String> file : files.texts().entrySet()) {
            if (!file.getValue().equals(before.texts().get(file.getKey()))
                    && OutsideFile.write(folder.resolve(file.getKey()), file.getValue().getBytes(StandardCharsets.UTF_8))
                    instanceof Outcome.Refused<Path> refused) {
                return refused;
            }
        }
        List<String> gone = before.texts().keySet().stream().filter(name -> !files.texts().containsKey(name)).toList();
        try {
            for (String name : gone) {
                Files.deleteIfExists(folder.resolve(name));
            }
        } catch (IOException e) {
            return Outcome.refused(Reason.DISK, String.valueOf(e.getMessage()));
        }
        return Outcome.done(folder);
    }

    /** Writes a programme into a folder, whatever stood there under the same names. */
    public static Outcome<Path> write(Path folder, ProgrammeFiles files) {
        return write(folder, ProgrammeFiles.of(Map.of()), files);
    }
}
