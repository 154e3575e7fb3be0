package vn.thamdinh.usecase.studio;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import vn.thamdinh.usecase.DiskFault;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.papers.OutsideFile;
import vn.thamdinh.wire.programme.ProgrammeFiles;

/** A folder of programme files, read strictly and written whole or not at all. */
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
            return DiskFault.refusal(e);
        }
        return texts.containsKey(ProgrammeFiles.PROGRAMME) ? Outcome.done(ProgrammeFiles.of(texts))
                : Outcome.refused(Reason.NOT_FOUND, folder.toString());
    }

    private static boolean isProgrammeFile(Path file) {
        return ProgrammeFiles.isPlainName(file.getFileName().toString()) && Files.isRegularFile(file);
    }

    /**
     * Writes what differs from before; files that are no more are taken away. All or nothing: after a fault what was
     * touched is put back as it stood on the disk, so far as the disk lets it.
     */
    static Outcome<Path> write(Path folder, ProgrammeFiles before, ProgrammeFiles files) {
        Map<Path, Optional<byte[]>> stood = new LinkedHashMap<>();
        for (String name : changed(before, files)) {
            Path file = folder.resolve(name);
            if (standing(file).then(old -> put(file, files.text(name).map(text -> text.getBytes(StandardCharsets.UTF_8)))
                    .then(_ -> Outcome.done(stood.put(file, old)))) instanceof Outcome.Refused<?> refused) {
                stood.forEach(DraftFolder::put);
                return new Outcome.Refused<>(refused.reason(), refused.arguments());
            }
        }
        return Outcome.done(folder);
    }

    private static List<String> changed(ProgrammeFiles before, ProgrammeFiles files) {
        return Stream.concat(files.texts().keySet().stream(), before.texts().keySet().stream()).distinct()
                .filter(name -> !files.text(name).equals(before.text(name))).toList();
    }

    private static Outcome<Optional<byte[]>> standing(Path file) {
        try {
            return Outcome.done(Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty());
        } catch (IOException e) {
            return DiskFault.refusal(e);
        }
    }

    private static Outcome<Path> put(Path file, Optional<byte[]> bytes) {
        if (bytes.isPresent()) {
            return OutsideFile.write(file, bytes.get());
        }
        try {
            Files.deleteIfExists(file);
            return Outcome.done(file);
        } catch (IOException e) {
            return DiskFault.refusal(e);
        }
    }

    /** Writes a programme into a folder, whatever stood there under the same names: all of it or nothing. */
    public static Outcome<Path> write(Path folder, ProgrammeFiles files) {
        return write(folder, ProgrammeFiles.of(Map.of()), files);
    }
}
