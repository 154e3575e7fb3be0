package vn.thamdinh.storage;

import java.nio.file.Path;

import vn.thamdinh.progress.Progress;
import vn.thamdinh.seal.Passphrase;
import vn.thamdinh.storage.backup.Holding;

/** A program of its own, to be killed: takes care of the workspace without end and says what it has finished. */
final class KilledKeeper {

    static final String ONE = "ba mươi sáu phố phường";
    static final String OTHER = "mười hai con giáp";

    private KilledKeeper() {
    }

    public static void main(String[] arguments) throws Exception {
        var workspaces = new Workspaces(Path.of(arguments[0]));
        switch (arguments[1]) {
            case "backup" -> backUp(workspaces);
            case "restore" -> restore(workspaces);
            default -> change(workspaces);
        }
    }

    private static void backUp(Workspaces workspaces) throws Exception {
        try (Workspace workspace = workspaces.open("a")) {
            Writing writing = Writing.in(workspace);
            workspace.append(Workspaces.batch(writing.opened()));
            for (int number = 0;; number++) {
                workspace.append(Workspaces.batch(writing.score("1000" + number % 10, "1.1", "8")));
                say(workspace.keeping().backUp("work").number() + " " + workspace.digest());
            }
        }
    }

    private static void restore(Workspaces workspaces) throws Exception {
        while (true) {
            try (Workspace workspace = workspaces.open("a")) {
                say("open");
                Keeping keeping = workspace.keeping();
                var oldest = keeping.shelf().points().getLast();
                keeping.restore(keeping.shelf(), oldest, new Holding("", 0, 0, 0), Progress.NONE);
            }
        }
    }

    private static void change(Workspaces workspaces) throws Exception {
        try (Workspace workspace = workspaces.open("a"); var one = Passphrase.of(ONE); var other = Passphrase.of(OTHER)) {
            for (int number = 0;; number++) {
                workspace.changePassphrase(number % 2 == 0 ? one : other);
                say("changed");
            }
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
