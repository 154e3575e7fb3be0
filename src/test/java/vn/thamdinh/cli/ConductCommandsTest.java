package vn.thamdinh.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.thamdinh.wire.programme.ProgrammeFiles;

class ConductCommandsTest extends SecretaryAtTerminal {
    @Test
    void thePlanShowsTheWordingTheLastDayAndWhatIsOverdue() {
        assertEquals(0, run("round", "plan", "--json"), terminal::err);
        Map<?, ?> first = (Map<?, ?>) ((List<?>) terminal.json().get("steps")).getFirst();
        assertEquals("Trước ngày 30/9/2024", first.get("wording"));
        assertEquals("2024-09-29", first.get("lastDay"));
        assertEquals("overdue", first.get("state"));
        assertEquals(0L, first.get("done"));
        assertEquals(22L, first.get("of"));
        assertTrue(((List<?>) terminal.json().get("warnings")).stream().anyMatch(words ->
                words.toString().contains("bước 4d (hết ngày 19/11/2024) cần kết quả của bước 4c")));
        assertEquals(0, run("round", "plan"));
        assertTrue(terminal.out().contains("Trước ngày 30/9/2024 | ngày cuối 29/09/2024 | 0/22 | QUÁ HẠN"),
                terminal.out());
    }

    @Test
    void aSoundProgrammesContradictionsAreWarnings() throws IOException {
        ProgrammeFiles shipped = ProgrammeFiles.shipped(ProgrammeFiles.shippedIds().getFirst());
        for (var file : shipped.texts().entrySet()) {
            Path to = place.resolve("chuong-trinh").resolve(file.getKey());
            Files.createDirectories(to.getParent());
            Files.writeString(to, file.getValue());
        }
        assertEquals(0, terminal.run("programme", "check", place.resolve("chuong-trinh"), "--json"), terminal::err);
        assertEquals(List.of(), terminal.json().get("problems"));
        assertTrue(((List<?>) terminal.json().get("warnings")).size() > 5);
    }

    @Test
    void figuresAreSetOneByOneAndFromAFile() throws IOException {
        assertEquals(0, run("figures", "set", "--unit", "25213", "--figure", "par-index", "--value", "81,5", "--source",
                "QĐ 45/QĐ-UBND", "--json"), terminal::err);
        assertEquals(1L, terminal.json().get("changed"));
        assertEquals(1, run("figures", "set", "--unit", "25213", "--figure", "par-index", "--value", "101", "--source",
                "QĐ 45/QĐ-UBND", "--json"));
        assertEquals("out-of-range", terminal.json().get("refused"));
        assertEquals(1, run("figures", "set", "--unit", "25213", "--figure", "par-index", "--value", "105", "--source",
                "QĐ 45/QĐ-UBND"));
        assertTrue(terminal.err().contains("“105” nằm ngoài khoảng từ 0 đến 100"), terminal.err());
        Path file = Files.writeString(place.resolve("so-lieu.csv"),
                "Mã đơn vị,Mã chỉ số,Giá trị,Nguồn\n25213,par-index,81.5,QĐ 45/QĐ-UBND\n25207,par-index,77,QĐ 46\n");
        assertEquals(0, run("figures", "import", file, "--json"), terminal::err);
        assertEquals(1L, terminal.json().get("taken"));
        assertEquals(1L, terminal.json().get("unchanged"));
    }

    @Test
    void aPartAboveItsWholeIsRefusedInWords() {
        assertEquals(1, run("score", "--unit", "25213", "--component", "1.1.2", "--stage", "self", "--input", "part=18",
                "--input", "whole=12"));
        assertTrue(terminal.err().contains("Phần lớn hơn tổng ở tiêu chí 1.1.2"), terminal.err());
    }

    @Test
    void anExplanationIsWrittenDownWithItsQuestion() {
        assertEquals(0, run("explanation", "set", "--unit", "25213", "--component", "1.1.1", "--question",
                "Vì sao trễ?", "--explanation", "Mất điện", "--json"), terminal::err);
        assertEquals("Mất điện", terminal.json().get("explanation"));
        assertEquals(0, run("explanation", "set", "--unit", "25213", "--component", "1.1.1", "--question", "Rồi sao?"));
        assertTrue(terminal.out().contains("đã ghi giải trình"), terminal.out());
        assertEquals(1, run("explanation", "set", "--unit", "25213", "--component", "1.1.1", "--json"));
        assertEquals("text-needed", terminal.json().get("refused"));
    }

    @Test
    void whatIsNotLockedIsNotUnlockedAndOpenScoresStayOpen() {
        assertEquals(1, run("round", "unlock", "--stage", "self", "--until", "2030-01-01", "--reason", "mưa", "--json"));
        assertEquals("not-locking", terminal.json().get("refused"));
        assertEquals(1, run("round", "unlock", "--stage", "self", "--until", "01/01/2030", "--reason", "mưa"));
        assertTrue(terminal.err().contains("bước đó không khóa theo hạn"), terminal.err());
        assertEquals(1, run("round", "unlock", "--stage", "self", "--until", "31/02/2030", "--reason", "mưa"));
        assertTrue(terminal.err().contains("“31/02/2030” không phải là ngày"), terminal.err());
        assertEquals(0, run("round", "open-scores", "--json"), terminal::err);
        assertEquals(false, terminal.json().get("blind"));
    }
}
