package vn.thamdinh.storage.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

import vn.thamdinh.storage.place.AtomicFiles;
import vn.thamdinh.storage.place.Trees;

/**
 * Puts a prepared journal and database in the place of a workspace's own, which are kept aside. First the intention is
 * made durable; whatever is cut off after that is finished at the next opening, whatever before never happened.
 */
public final class Replacement {

    /** Where the new state is prepared. */
    private static final String FRESH = "restore-new";
    /** Where the state of before is kept. */
    static final String ASIDE = "restore-before";
    private static final String INTENTION = "restore.begun";
    private static final byte[] CONTENT = "tham-dinh-restore.1\n".getBytes(StandardCharsets.US_ASCII);
    private static final String UPGRADE = "ledger.mv.db.before-upgrade";
    private static final List<String> PARTS = List.of("journal", "ledger.mv.db");

    private static final Mover USUAL = (from, to) -> Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);

    private final Path folder;
    private final Mover mover;

    /** Gives a file or folder another place, whole or not at all; tests let it fail as a disk does. */
    @FunctionalInterface
    public interface Mover {

        void move(Path from, Path to) throws IOException;
    }

    /** @param folder of the workspace */
    public Replacement(Path folder) {
        this(folder, USUAL);
    }

    /** @param mover by which parts change their places */
    public Replacement(Path folder, Mover mover) {
        this.folder = folder;
        this.mover = mover;
    }

    /** Whether a workspace's folder holds a restore that is to be finished. */
    static boolean isBegun(Path workspace) {
        return Files.exists(workspace.resolve(INTENTION));
    }

    /** The journal that counts in a workspace's folder: while a restore is begun, the one that was prepared for it. */
    public static Path journal(Path workspace) {
        Path prepared = workspace.resolve(FRESH).resolve("journal");
        return isBegun(workspace) && Files.isDirectory(prepared) ? prepared : workspace.resolve("journal");
    }

    /** Whether something of this name in a workspace's folder belongs to a restore. */
    static boolean isPart(String name) {
        return name.equals(FRESH) || name.equals(ASIDE) || name.equals(INTENTION);
    }

    /** An empty folder to prepare the new state in. */
    public Path prepare() throws IOException {
        Trees.delete(fresh());
        return Files.createDirectory(fresh());
    }

    /** The folder that {@link #prepare} made. */
    public Path prepared() {
        return fresh();
    }

    /** Forgets what was prepared. */
    public void discard() throws IOException {
        if (!Files.exists(folder.resolve(INTENTION))) {
            Trees.delete(fresh());
        }
    }

    /**
     * From now on the new state counts: {@link #settle} makes it so, now or at the next opening. If this throws, what
     * stands goes on counting, unless {@link #isIntended} says otherwise.
     */
    public void intend() throws IOException {
        for (String part : PARTS) {
            if (!Files.exists(fresh().resolve(part))) {
                throw new IOException("nothing is prepared");
            }
        }
        Trees.delete(folder.resolve(ASIDE));
        try {
            AtomicFiles.write(folder.resolve(INTENTION), CONTENT);
        } catch (IOException e) {
            withdraw(e);
            throw e;
        }
    }

    /** An intention whose name stands and of which it is not known that it lasts must not surprise the next opening. */
    private void withdraw(IOException cause) {
        try {
            Files.deleteIfExists(folder.resolve(INTENTION));
            AtomicFiles.forceFolder(folder);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    /** Whether the new state counts, or may count: nothing is to be saved to the old one any more. */
    public boolean isIntended() {
        return !Files.notExists(folder.resolve(INTENTION));
    }

    /** Whether all parts of the workspace are where they belong. */
    public boolean isSettled() {
        return Files.notExists(folder.resolve(INTENTION))
                && PARTS.stream().allMatch(part -> Files.exists(folder.resolve(part)));
    }

    /** Whether {@link #settle} has something to do. */
    public boolean isOpen() {
        return Files.exists(folder.resolve(INTENTION)) || Files.exists(fresh());
    }

    /** Finishes what was intended, or clears away what never was. To be called by who alone has the workspace. */
    public void settle() throws IOException {
        if (Files.exists(folder.resolve(INTENTION))) {
            Path aside = Files.createDirectories(folder.resolve(ASIDE));
            for (String part : PARTS) {
                if (Files.exists(fresh().resolve(part)) && Files.exists(folder.resolve(part))) {
                    mover.move(folder.resolve(part), aside.resolve(part));
                }
            }
            if (Files.exists(folder.resolve(UPGRADE))) {
                mover.move(folder.resolve(UPGRADE), aside.resolve(UPGRADE));
            }
            for (String part : PARTS) {
                if (Files.exists(fresh().resolve(part))) {
                    mover.move(fresh().resolve(part), folder.resolve(part));
                }
            }
            AtomicFiles.forceFolder(folder);
            Files.delete(folder.resolve(INTENTION));
            AtomicFiles.forceFolder(folder);
        }
        Trees.delete(fresh());
    }

    private Path fresh() {
        return folder.resolve(FRESH);
    }
}
