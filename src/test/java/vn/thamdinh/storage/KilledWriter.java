package vn.thamdinh.storage;

import static vn.thamdinh.storage.Workspaces.batch;

import java.nio.file.Path;

import vn.thamdinh.wire.entry.StoredEntry;

/** A program of its own, to be killed: opens the workspace, then saves without end and tells of each save. */
final class KilledWriter {

    private KilledWriter() {
    }

    public static void main(String[] arguments) throws Exception {
        try (Workspace workspace = new Workspaces(Path.of(arguments[0])).open(arguments[1])) {
            Writing writing = Writing.in(workspace);
            if (workspace.opening().newWriter()) {
                workspace.append(batch(writing.opened()));
            }
            say("opened");
            for (int number = 0;; number++) {
                StoredEntry first = writing.score("1000" + number % 10, "1.1", "8");
                StoredEntry second = writing.score("1000" + number % 10, "1.2", "8");
                workspace.append(batch(first, second));
                say(first.entry().id().hex());
                say(second.entry().id().hex());
            }
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
