package vn.thamdinh.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import vn.thamdinh.progress.Progress;
import vn.thamdinh.storage.database.Save;
import vn.thamdinh.storage.journal.Journal;
import vn.thamdinh.storage.journal.JournalReport;
import vn.thamdinh.storage.keys.WorkspaceKeys;

/**
 * Reads the whole journal beside the opening of the database. As a rule it holds nothing that the database does not; then
 * it need not be read again to take something in.
 */
final class JournalLook implements AutoCloseable {

    private record Seen(Set<String> saves, JournalReport report) {
    }

    private final CompletableFuture<Seen> seen;

    private JournalLook(CompletableFuture<Seen> seen) {
        this.seen = seen;
    }

    /** Begins in a thread of its own; nothing may be written to the journal before {@link #nothingNew} or the end. */
    static JournalLook begin(Path journal, WorkspaceKeys keys) {
        return new JournalLook(CompletableFuture.supplyAsync(() -> {
            Set<String> saves = new HashSet<>();
            try {
                JournalReport report = Journal.read(journal, keys,
                        (_, payload) -> saves.add(Save.idOf(payload).orElse("")), Progress.NONE);
                return new Seen(saves, report);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }));
    }

    /**
     * What an intake would come to where the database holds all that the journal has; waits for the end of the reading.
     *
     * @param known the saves of the database
     * @return nothing where there is something to take in, or the journal could not be read
     */
    Optional<JournalIntake.Result> nothingNew(Set<String> known) {
        try {
            Seen journal = seen.join();
            return known.containsAll(journal.saves())
                    ? Optional.of(JournalIntake.Result.of(known, journal.saves(), journal.report())) : Optional.empty();
        } catch (CompletionException unread) {
            return Optional.empty();
        }
    }

    /** Waits until no file is read any more. */
    @Override
    public void close() {
        seen.exceptionally(unread -> null).join();
    }
}
