package vn.thamdinh.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ThamDinhCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void helpIsInBothLanguagesAndListsTheExitCodes() {
        assertEquals(0, run("--help"));
        for (var part : new String[] {"Cách dùng / usage: tham-dinh", "Hiện trợ giúp này. / Shows this help.",
            "70", "lỗi chương trình / internal error"}) {
            assertTrue(out.toString().contains(part), out.toString());
        }
    }

    @Test
    void aWrongCommandLineNamesTheFaultAndTheHelp() {
        assertEquals(2, run("no-such-command"));
        assertTrue(err.toString().contains("no-such-command"), err.toString());
        assertTrue(err.toString().contains("tham-dinh --help"), err.toString());
        assertEquals("", out.toString());
    }

    @Test
    void noCommandAtAllIsAWrongCommandLine() {
        assertEquals(2, run());
    }

    private int run(String... arguments) {
        return ThamDinhCommand.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }
}
