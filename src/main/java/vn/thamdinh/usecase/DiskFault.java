package vn.thamdinh.usecase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a disk would not do, as a refusal in the office's words: the system's own words are English. */
public final class DiskFault {
    private static final int DEEPEST = 8;
    /** Stands for the file where the system does not name one; sentences of its own go with it. */
    private static final String UNNAMED = "unnamed";

    private DiskFault() {
    }

    /** The refusal, with the file where the fault, or what caused it, names one. */
    public static <T> Outcome<T> refusal(Exception fault) {
        IOException disk = causes(fault).filter(IOException.class::isInstance).map(IOException.class::cast)
                .reduce((outer, inner) -> inner).orElseGet(() -> new IOException(fault.getMessage(), fault));
        String file = disk instanceof FileSystemException of && of.getFile() != null ? of.getFile() : "";
        String why = Optional.ofNullable(disk instanceof FileSystemException of ? of.getReason() : disk.getMessage())
                .orElse("").toLowerCase(Locale.ROOT);
        if (why.contains("no space") || why.contains("not enough space") || why.contains("quota")) {
            return Outcome.refused(Reason.DISK_FULL, file.isEmpty() ? UNNAMED : file);
        }
        if (disk instanceof AccessDeniedException || why.contains("read-only") || why.contains("permission")
                || why.contains("not permitted") || why.contains("access is denied")) {
            return Outcome.refused(Reason.DISK_CLOSED, file.isEmpty() ? UNNAMED : file);
        }
        if (disk instanceof NoSuchFileException || disk instanceof NotDirectoryException
                || disk instanceof FileAlreadyExistsException
                || why.contains("not a directory") || why.contains("is a directory")) {
            return journalAway(file).map(away -> Outcome.<T>refused(Reason.JOURNAL_AWAY, away.toString(),
                    away.resolveSibling("backup").toString())).orElseGet(() ->
                            Outcome.refused(Reason.DISK_NO_PLACE, file.isEmpty() ? UNNAMED : file));
        }
        return Outcome.refused(Reason.DISK, file.isEmpty() ? disk.getClass().getSimpleName() : file);
    }

    /** The same where nobody took care of it, be it that something was to be read or written. */
    public static <T> Outcome<T> anywhere(IOException fault) {
        return switch (fault) {
            case NoSuchFileException gone when journalAway(gone.getFile()).isPresent() -> refusal(gone);
            case NoSuchFileException gone -> Outcome.refused(Reason.NOT_FOUND, String.valueOf(gone.getFile()));
            case CharacterCodingException _ -> Outcome.refused(Reason.BAD_INPUT, "UTF-8");
            default -> refusal(fault);
        };
    }

    /** The folder of a workspace's journal, where that is what is missing: no other place would help. */
    private static Optional<Path> journalAway(String file) {
        return Stream.iterate(file == null || file.isEmpty() ? null : Path.of(file), path -> path != null, Path::getParent)
                .filter(path -> path.endsWith("journal") && !Files.exists(path)
                        && Files.exists(path.resolveSibling("workspace.json"))).findFirst();
    }

    /** The fault of a disk in what went wrong, if it is one. */
    public static Optional<IOException> in(Throwable failure) {
        return switch (failure) {
            case IOException disk -> Optional.of(disk);
            case UncheckedIOException wrapped -> Optional.of(wrapped.getCause());
            default -> Optional.empty();
        };
    }

    private static Stream<Throwable> causes(Throwable fault) {
        return Stream.iterate(fault, each -> each != null, Throwable::getCause).limit(DEEPEST);
    }
}
