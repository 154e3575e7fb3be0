package vn.thamdinh.exchange.medium;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

import vn.thamdinh.progress.Cancelled;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.seal.Entropy;

/**
 * Writes one file to a stick so that it counts only once it is known to be there: looked at first (space, limits, write
 * protection), written under a temporary name, forced, read back from the medium, verified, and only then named. Files
 * that were there before are never touched. When {@link #write} returns, the stick may be pulled.
 */
public final class StickWriter {

    /** Bytes that stay free beside the file, for the medium's own tables. */
    static final long RESERVE = 1 << 20;

    private final StickFolder folder;
    private final Entropy entropy;

    public StickWriter(StickFolder folder, Entropy entropy) {
        this.folder = folder;
        this.entropy = entropy;
    }

    /** Writes what the file shall hold; failures of its own sources are its own. */
    @FunctionalInterface
    public interface Content<E extends Exception> {

        /** Writes everything; the stream stays open. Failures of the stick may be passed on in any form. */
        void writeTo(OutputStream stick) throws IOException, E;
    }

    /** Opens what was read back as its receiver would. */
    @FunctionalInterface
    public interface Check {

        /** Throws anything if the content is not as it should be; it need not read to the end. */
        void verify(InputStream readBack) throws Exception;
    }

    /**
     * A file that is on the stick.
     *
     * @param size   its bytes
     * @param sha256 of what was read back, 64 lower-case hex digits
     * @param direct whether it was read back from the medium itself, not from the system's memory
     */
    public record Written(Path file, long size, String sha256, boolean direct) {
    }

    /**
     * Writes one file under a random name.
     *
     * @param expectedSize bytes that the file will have at most
     * @param progress     bytes written and read back, of twice the expected size
     * @throws StickException if the stick is the reason; nothing new is on it, as far as it can still be reached
     * @throws IOException    if the content's source is the reason; nothing new is on the stick
     * @throws Cancelled      if the person stopped it; nothing new is on the stick
     */
    public <E extends Exception> Written write(FileKind kind, long expectedSize, Content<E> content, Check check,
            Progress progress) throws StickException, IOException, E {
        String stem = prepare(kind, expectedSize);
        String temporary = stem + FileKind.TEMPORARY;
        String finished = stem + kind.suffix();
        boolean kept = false;
        var passage = new Passing(folder, progress, expectedSize);
        try (passage) {
            long checksum = passage.fill(temporary, content);
            Passing.Seen seen = passage.verify(temporary, check, checksum);
            progress.check();
            rename(passage, temporary, finished);
            kept = true;
            return new Written(folder.path().resolve(finished), passage.written(), seen.sha256(),
                    seen.direct());
        } finally {
            if (!kept) {
                passage.close();
                deleteQuietly(temporary);
                deleteQuietly(finished);
            }
        }
    }

    /**
     * Sees that several files will find room together, before the first is written.
     *
     * @param expectedSize bytes of all of them
     */
    public void requireRoom(long expectedSize) throws StickException {
        try {
            room(folder.state(), expectedSize);
        } catch (IOException e) {
            throw StickException.explain(e, folder);
        }
    }

    /** Takes finished files away again that are of no use alone; what cannot be reached stays. */
    public void withdraw(Collection<Path> files) {
        files.forEach(file -> deleteQuietly(file.getFileName().toString()));
    }

    /** Sees that the file will fit, and finds a free name. */
    private String prepare(FileKind kind, long expectedSize) throws StickException {
        try {
            Set<String> taken = new HashSet<>();
            for (String name : folder.list()) {
                taken.add(name);
                if (FileKind.isUnfinished(name)) {
                    folder.deleteAbandoned(name);
                }
            }
            fits(folder.state(), expectedSize);
            String stem = kind.freshStem(entropy);
            while (taken.contains(stem + kind.suffix()) || taken.contains(stem + FileKind.TEMPORARY)) {
                stem = kind.freshStem(entropy);
            }
            return stem;
        } catch (IOException e) {
            throw StickException.explain(e, folder);
        }
    }

    private static void fits(StickFolder.State state, long expectedSize) throws StickException {
        if (!state.readOnly() && expectedSize > state.largestFile()) {
            throw StickException.of(StickException.Problem.TOO_LARGE,
                    expectedSize + " bytes are more than a file may have there");
        }
        room(state, expectedSize);
    }

    private static void room(StickFolder.State state, long expectedSize) throws StickException {
        if (state.readOnly()) {
            throw StickException.of(StickException.Problem.READ_ONLY, "the medium is write protected");
        }
        if (expectedSize > state.free() - RESERVE) {
            throw StickException.full(expectedSize + RESERVE - state.free());
        }
    }

    /** Named while it is still open, so that no other program takes it for a leftover at the last moment. */
    private void rename(Passing passage, String temporary, String finished) throws StickException {
        try {
            renameOpen(passage, temporary, finished);
            passage.release();
            folder.force();
        } catch (IOException e) {
            throw StickException.explain(e, folder);
        }
    }

    private void renameOpen(Passing passage, String temporary, String finished) throws StickException, IOException {
        try {
            folder.rename(temporary, finished);
        } catch (IOException e) {
            // There may be file systems that name no open file.
            passage.release();
            folder.rename(temporary, finished);
        }
    }

    private void deleteQuietly(String name) {
        try {
            folder.delete(name);
        } catch (IOException _) {
            // The stick is gone or protected; what stays is encrypted, and the write is reported as failed anyway.
        }
    }
}
