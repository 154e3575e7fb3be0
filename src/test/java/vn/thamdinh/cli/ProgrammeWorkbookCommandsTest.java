package vn.thamdinh.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.fixture.Calc;
import vn.thamdinh.fixture.Filled;
import vn.thamdinh.wire.CanonicalJson;
import vn.thamdinh.wire.programme.ProgrammeFiles;
import vn.thamdinh.wire.programme.ProgrammeReader;
import vn.thamdinh.wire.programme.ProgrammeReading;

class ProgrammeWorkbookCommandsTest {
    private static final String ID = ProgrammeFiles.shippedIds().getFirst().value();
    private static final ProgrammeFiles SHIPPED = ProgrammeFiles.shipped(ProgrammeFiles.shippedIds().getFirst());

    @TempDir
    private Path folder;
    private TestTerminal terminal;
    private Path criteria;
    private Path units;

    @BeforeEach
    void export() {
        terminal = new TestTerminal(folder.resolve("state"));
        criteria = folder.resolve("tieu-chi.xlsx");
        units = folder.resolve("don-vi.xlsx");
        assertEquals(0, terminal.run("programme", "export-xlsx", ID, "--out", criteria), terminal.err());
        assertEquals(0, terminal.run("programme", "export-xlsx", ID, "--units", "--out", units), terminal.err());
    }

    private static Programme programme(Path folder) throws IOException {
        Map<String, String> texts = new java.util.TreeMap<>();
        for (String name : SHIPPED.texts().keySet()) {
            texts.put(name, Files.readString(folder.resolve(name)));
        }
        return switch (ProgrammeReader.read(ProgrammeFiles.of(texts))) {
            case ProgrammeReading.Read(Programme read) -> read;
            case ProgrammeReading.Faulty faulty -> throw new AssertionError(faulty.problems());
        };
    }

    private List<String> cells() {
        return ((List<?>) terminal.json().get("problems")).stream().map(CanonicalJson::object)
                .map(problem -> problem.get("cell") + " " + problem.get("problem")).toList();
    }

    @Test
    void aProgrammeThatWentOutAndCameBackIsTheSame() throws IOException {
        Path out = folder.resolve("chuong-trinh");
        assertEquals(0, terminal.run("programme", "import-xlsx", criteria, "--out", out), terminal.err());
        assertEquals(0, terminal.run("programme", "import-xlsx", units, "--out", out, "--json"), terminal.err());
        assertEquals("units", terminal.json().get("part"));
        Programme shipped = ProgrammeReader.shipped(ProgrammeFiles.shippedIds().getFirst());
        Programme read = programme(out);
        assertEquals(shipped.criteria(), read.criteria());
        assertEquals(shipped.units(), read.units());
        assertEquals(SHIPPED.text(ProgrammeFiles.UNITS).orElseThrow(), Files.readString(out.resolve("units.csv")));
        assertEquals(0, terminal.run("programme", "check", out));
        assertEquals(0, terminal.run("programme", "export-xlsx", out, "--out", folder.resolve("lai.xlsx")));
    }

    @Test
    void whatLibreOfficeSavedIsTakenToo() throws Exception {
        Calc.assumePresent();
        Path saved = folder.resolve("luu");
        Path out = folder.resolve("chuong-trinh");
        assertEquals(0, terminal.run("programme", "import-xlsx", Calc.convert(criteria, "xlsx", saved), "--out", out),
                terminal.err());
        assertEquals(0, terminal.run("programme", "import-xlsx", Calc.convert(units, "xlsx", saved), "--out", out),
                terminal.err());
        assertEquals(ProgrammeReader.shipped(ProgrammeFiles.shippedIds().getFirst()).criteria(),
                programme(out).criteria());
    }

    @Test
    void everyBadCellIsNamedAndNothingIsWritten() throws IOException {
        Path wrong = Files.write(folder.resolve("sai.xlsx"), new Filled(Files.readAllBytes(criteria), 2)
                .type("D9", "1.5").type("E9", "khong-co").bytes());
        Path out = folder.resolve("chuong-trinh");
        assertEquals(1, terminal.run("programme", "import-xlsx", wrong, "--out", out, "--json"));
        assertTrue(cells().contains("E9 not-a-choice"), terminal.out());
        assertFalse(Files.exists(out));
        Path sums = Files.write(folder.resolve("lech.xlsx"), new Filled(Files.readAllBytes(criteria), 2)
                .type("D8", "7").bytes());
        assertEquals(1, terminal.run("programme", "import-xlsx", sums, "--out", out, "--json"));
        assertEquals(List.of("D8 sum"), cells(), terminal.out());
        Path twice = Files.write(folder.resolve("trung.xlsx"), new Filled(Files.readAllBytes(units), 2)
                .typeText("A6", "25213").type("D7", "999 - Huyện lạ").bytes());
        assertEquals(1, terminal.run("programme", "import-xlsx", twice, "--out", out, "--json"));
        assertEquals(List.of("A6 duplicate-id", "D7 unknown-district"), cells(), terminal.out());
        assertFalse(Files.exists(out));
    }

    @Test
    void otherFilesAreRefused() throws IOException {
        Path csv = Files.writeString(folder.resolve("a.csv"), "a;b\n");
        assertEquals(1, terminal.run("programme", "import-xlsx", csv, "--out", folder.resolve("x"), "--json"));
        assertEquals(List.of(" unreadable"), cells());
        assertEquals(1, terminal.run("programme", "import-xlsx", folder.resolve("none"), "--out", folder.resolve("x")));
        assertEquals(1, terminal.run("programme", "export-xlsx", "none", "--out", folder.resolve("x.xlsx")));
    }
}
