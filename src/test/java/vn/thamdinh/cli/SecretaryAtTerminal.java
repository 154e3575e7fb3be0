package vn.thamdinh.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A new workspace of the secretariat, and commands in it. */
abstract class SecretaryAtTerminal {
    @TempDir
    Path place;
    Path workspace;
    TestTerminal terminal;

    @BeforeEach
    void makeAWorkspace() {
        workspace = place.resolve("thu-ky");
        terminal = new TestTerminal(place.resolve("state"));
        assertEquals(0, terminal.run("workspace", "create", "--workspace", workspace, "--name", "Thư ký",
                "--role", "secretariat", "--json"), terminal::err);
    }

    final int run(Object... words) {
        Object[] all = new Object[words.length + 2];
        System.arraycopy(words, 0, all, 0, words.length);
        all[words.length] = "--workspace";
        all[words.length + 1] = workspace;
        return terminal.run(all);
    }
}
