package vn.thamdinh.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thamdinh.wire.programme.ProgrammeFiles;

class RebaseCommandsTest extends SecretaryAtTerminal {
    private static final String ID = "cqtt-binh-phuoc-2024";

    private Path revised;

    @BeforeEach
    void reviseTheProgramme() throws IOException {
        revised = Files.createDirectory(place.resolve("bo-moi"));
        for (var file : ProgrammeFiles.shipped(ProgrammeFiles.shippedIds().getFirst()).texts().entrySet()) {
            Files.writeString(revised.resolve(file.getKey()), file.getValue());
        }
        Path criteria = revised.resolve(ProgrammeFiles.CRITERIA);
        String text = Files.readString(criteria);
        int from = text.indexOf("- id: 1.1.1\n");
        Files.writeString(criteria, text.substring(0, from) + text.substring(from)
                .replaceFirst("title: Tuyên truyền, phổ biến", "title: Quán triệt, phổ biến"));
    }

    @Test
    void twoProgrammesAreComparedInBothLanguages() {
        assertEquals(0, terminal.run("programme", "diff", ID, revised), terminal::err);
        assertTrue(terminal.out().contains("[đổi tên] Tiêu chí thành phần 1.1.1"), terminal.out());
        assertEquals(0, terminal.run("programme", "diff", ID, revised, "--lang", "en"));
        assertTrue(terminal.out().contains("[renamed] Component 1.1.1"), terminal.out());
        assertEquals(0, terminal.run("programme", "diff", ID, ID, "--json"));
        assertEquals(List.of(), terminal.json().get("differences"));
    }

    @Test
    void aCopyIsWrittenIntoAnEmptyFolderAndItsDaysAreListed() throws IOException {
        Path next = place.resolve("nam-2025");
        assertEquals(0, terminal.run("programme", "copy", ID, "--year", "2025", "--out", next), terminal::err);
        assertTrue(terminal.out().contains("programme.yaml:"), terminal.out());
        assertEquals(0, terminal.run("programme", "check", next));
        assertEquals(1, terminal.run("programme", "copy", ID, "--year", "2025", "--out", next, "--json"));
        assertEquals("folder-not-empty", terminal.json().get("refused"));
        assertTrue(Files.exists(next.resolve("criteria.yaml")));
    }

    @Test
    void aRoundIsLedToOtherCriteriaAndBack() throws IOException {
        Path mapping = place.resolve("mapping.yaml");
        assertEquals(0, run("programme", "rebase", "propose", "--to", revised, "--out", mapping), terminal::err);
        assertEquals(0, run("programme", "rebase", "dry-run", "--to", revised, "--mapping", mapping), terminal::err);
        assertTrue(terminal.out().contains("0 đơn vị đổi xếp loại"), terminal.out());
        assertEquals(0, run("programme", "rebase", "adopt", "--to", revised, "--mapping", mapping, "--reason",
                "QĐ 88/QĐ-UBND", "--json"), terminal::err);
        String adopted = (String) terminal.json().get("programme");
        assertEquals(0, run("programme", "rebase", "undo", "--reason", "Nhầm", "--json"), terminal::err);
        assertFalse(adopted.equals(terminal.json().get("programme")));
    }

    @Test
    void aMappingThatIsStillToBeLookedThroughIsNotAdopted() throws IOException {
        Path mapping = place.resolve("mapping.yaml");
        assertEquals(0, run("programme", "rebase", "propose", "--to", revised, "--out", mapping));
        String text = Files.readString(mapping);
        Files.writeString(mapping, text.replaceFirst("factor: \"1\"}]}", "factor: \"1\"}], check: true}"));
        assertEquals(1, run("programme", "rebase", "adopt", "--to", revised, "--mapping", mapping, "--reason", "QĐ",
                "--json"));
        assertEquals("mapping-incomplete", terminal.json().get("refused"));
        Files.writeString(mapping, "components: [");
        assertEquals(1, run("programme", "rebase", "adopt", "--to", revised, "--mapping", mapping, "--reason", "QĐ",
                "--json"));
        assertEquals("mapping-faulty", terminal.json().get("refused"));
    }
}
