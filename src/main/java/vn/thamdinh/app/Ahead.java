package vn.thamdinh.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.common.UiSettings;
import vn.thamdinh.ui.entry.EntryDesk;

/** What the first window needs of the disk, read while JavaFX starts. */
final class Ahead {

    private final CompletableFuture<UiSettings> settings;
    private final CompletableFuture<EntryDesk.Recent> recent;

    private Ahead(CompletableFuture<UiSettings> settings, CompletableFuture<EntryDesk.Recent> recent) {
        this.settings = settings;
        this.recent = recent;
    }

    /** @param settings the file of the settings */
    static Ahead begin(Path settings, RecentFolder recent) {
        Executor beside = work -> Thread.ofPlatform().name("ahead").daemon().start(work);
        return new Ahead(CompletableFuture.supplyAsync(() -> {
            UiSettings read = UiSettings.load(settings);
            Messages.of(read.language());   // Java keeps the words that it has read
            return read;
        }, beside), CompletableFuture.supplyAsync(() -> new EntryDesk.Recent(recent.read()), beside));
    }

    /** Waits for them where they are not there yet. */
    UiSettings settings() {
        return settings.join();
    }

    /** Never waits: the folder may be on a share that does not answer. Nothing while it is still looked for. */
    Optional<EntryDesk.Recent> recent() {
        return recent.isDone() && !recent.isCompletedExceptionally() ? Optional.of(recent.join()) : Optional.empty();
    }
}
