package vn.thamdinh.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.ThamDinhCommand;
import vn.thamdinh.storage.place.StateFolder;

/**
 * Where the program starts. Not a JavaFX application itself: the command line has to work where no JavaFX can be
 * loaded, so only {@link DesktopApp} and what it uses may name JavaFX classes.
 */
public final class Main {
    /** The folder in which a computer without a display finds the documents of the rehearsal. */
    static final String REHEARSAL_FOLDER = "tham-dinh-tap-duot";

    private Main() {
    }

    /**
     * With arguments the command line; without, the window, or a rehearsal where there is no display. A file alone, as
     * the desktop hands it over, opens the window too.
     */
    public static void main(String[] arguments) {
        quieten();
        boolean window = arguments.length == 0 || OpenedFile.of(arguments).isPresent();
        var code = window ? start(arguments) : command(arguments);
        if (code != ExitCode.OK.number()) {
            System.exit(code);
        }
    }

    private static int command(String... arguments) {
        LogFile.start(logFolder());
        return ThamDinhCommand.run(arguments);
    }

    private static int start(String... opened) {
        LogFile.startBeside(logFolder());
        if (Display.isPresent(System.getProperty("os.name"), System.getenv()) && shown(opened)) {
            return ExitCode.OK.number();
        }
        LogFile.awaitStarted();
        if (opened.length > 0) {
            return ThamDinhCommand.run(opened);
        }
        var folder = rehearsalFolder(Path.of(""));
        System.out.println("Máy này không có màn hình, nên chương trình chạy một đợt tập dượt vào thư mục:");
        System.out.println("This computer has no display, so the program runs a rehearsal round into the folder:");
        System.out.println("  " + folder.toAbsolutePath());
        return ThamDinhCommand.run("rehearse", "--out", folder.toString());
    }

    /** Whether a window was shown: one of our own, or that of a start before. */
    private static boolean shown(String... opened) {
        if (FirstPicture.isWanted()) {
            return DesktopApp.open(Optional.empty(), opened) == DesktopApp.Ended.CLOSED;
        }
        return switch (SingleStart.begin(stateFolder(), OpenedFile.of(opened).map(OpenedFile::file))) {
            case SingleStart.Start.Shown() -> true;
            case SingleStart.Start.First(Optional<SingleStart> single) -> {
                boolean closed = DesktopApp.open(single, opened) == DesktopApp.Ended.CLOSED;
                single.ifPresent(SingleStart::close);
                yield closed;
            }
        };
    }

    /** Where this computer remembers which workspaces it has opened; not inside them, so that copies are noticed. */
    static Path stateFolder() {
        return StateFolder.usual(System.getenv(), Path.of(System.getProperty("user.home")),
                System.getProperty("os.name").startsWith("Windows")).folder();
    }

    /** Beside what this computer remembers of workspaces. */
    private static Path logFolder() {
        return stateFolder().resolve("log");
    }

    /** The first name that is free in the given folder, or in the temporary folder where that one is read-only. */
    static Path rehearsalFolder(Path parent) {
        var place = Files.isWritable(parent.toAbsolutePath()) ? parent : Path.of(System.getProperty("java.io.tmpdir"));
        var folder = place.resolve(REHEARSAL_FOLDER);
        for (int number = 2; Files.exists(folder); number++) {
            folder = place.resolve(REHEARSAL_FOLDER + "-" + number);
        }
        return folder;
    }

    private static void quieten() {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        // Libraries that log through Log4j have no provider here, and would say so on every run.
        System.setProperty("log4j.provider", "org.apache.logging.log4j.simple.internal.SimpleProvider");
        System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
    }
}
