package vn.thamdinh.usecase.papers;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import java.util.Optional;

import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;

/** What a disk would not do, as a refusal in the office's words: the system's own words are English. */
public final class DiskFault {
    private DiskFault() {
    }

    /** The refusal, with the file where the fault names one. */
    public static <T> Outcome<T> refusal(IOException fault) {
        String file = fault instanceof FileSystemException of ? String.valueOf(of.getFile()) : "";
        String why = Optional.ofNullable(fault instanceof FileSystemException of ? of.getReason() : fault.getMessage())
                .orElse("").toLowerCase(Locale.ROOT);
        if (why.contains("no space") || why.contains("not enough space") || why.contains("quota")) {
            return Outcome.refused(Reason.DISK_FULL, file);
        }
        if (fault instanceof AccessDeniedException || why.contains("read-only") || why.contains("permission")
                || why.contains("not permitted")) {
            return Outcome.refused(Reason.DISK_CLOSED, file);
        }
        if (fault instanceof NoSuchFileException || fault instanceof NotDirectoryException
                || fault instanceof FileAlreadyExistsException
                || why.contains("not a directory") || why.contains("is a directory")) {
            return Outcome.refused(Reason.DISK_NO_PLACE, file);
        }
        return Outcome.refused(Reason.DISK, file.isEmpty() ? fault.getClass().getSimpleName() : file);
    }
}
