package vn.thamdinh.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * The program's log: at most 5 files of 1 MB, the oldest going as the newest comes, in the user's state folder. What is in
 * them is said by {@link LogLine}. A folder that cannot be written to leaves the program without a log, and running.
 */
final class LogFile extends Handler {

    private static final int FILES = 5;
    private static final int BYTES_OF_EACH = 1_000_000;
    private static final String OWN = "vn.thamdinh";
    private static final String NAME = "tham-dinh.%g.log";

    private static CompletableFuture<?> starting = CompletableFuture.completedFuture(null);

    /** Held, since the logging system forgets what it is told of loggers that nobody holds. Asking for them starts it. */
    private static final class Loggers {
        static final Logger ROOT = Logger.getLogger("");
        static final Logger PROGRAM = Logger.getLogger(OWN);
    }

    private final Path folder;
    private Optional<Handler> files = Optional.empty();
    private boolean tried;

    LogFile(Path folder) {
        this.folder = folder;
        setFormatter(new LogLine());
    }

    /** From now on everything that is logged goes there. Nothing is written before there is something to say. */
    static LogFile start(Path folder) {
        LogFile log = new LogFile(folder);
        Loggers.ROOT.setLevel(Level.WARNING);
        Loggers.PROGRAM.setLevel(Level.INFO);
        Loggers.ROOT.addHandler(log);
        return log;
    }

    /**
     * The same for the window, with nothing going to the console any more. Java's logging looks into every library once
     * before it begins, so it does that while JavaFX starts; {@link #awaitStarted} tells when it has begun.
     */
    static CompletableFuture<LogFile> startBeside(Path folder) {
        CompletableFuture<LogFile> log = CompletableFuture.supplyAsync(() -> {
            LogFile started = start(folder);
            quietConsole();
            return started;
        }, work -> Thread.ofPlatform().name("log").daemon().start(work));
        starting = log;
        return log;
    }

    /** To be called before the first thing is said; returns at once where no start is under way. */
    static void awaitStarted() {
        starting.join();
    }

    /** Nothing of the program goes to the console any more, where the system may keep it in a file of its own. */
    private static void quietConsole() {
        for (Handler handler : Loggers.ROOT.getHandlers()) {
            if (!(handler instanceof LogFile)) {
                Loggers.ROOT.removeHandler(handler);
            }
        }
    }

    /** Ends it, as a test has to. */
    void end() {
        Loggers.ROOT.removeHandler(this);
        close();
    }

    @Override
    public synchronized void publish(LogRecord record) {
        if (isLoggable(record)) {
            opened().ifPresent(handler -> handler.publish(record));
        }
    }

    private Optional<Handler> opened() {
        if (!tried) {
            tried = true;
            try {
                Files.createDirectories(folder);
                String pattern = folder.toAbsolutePath().toString().replace("%", "%%") + "/" + NAME;
                FileHandler fresh = new FileHandler(pattern, BYTES_OF_EACH, FILES, true);
                fresh.setEncoding("UTF-8");
                fresh.setFormatter(getFormatter());
                fresh.setLevel(Level.ALL);
                files = Optional.of(fresh);
            } catch (IOException | SecurityException _) {
                files = Optional.empty();
            }
        }
        return files;
    }

    @Override
    public synchronized void flush() {
        files.ifPresent(Handler::flush);
    }

    @Override
    public synchronized void close() {
        files.ifPresent(Handler::close);
        files = Optional.empty();
    }
}
