package vn.thamdinh.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** From registration to the archive, at a terminal. */
class PublicationCommandsTest extends SecretaryAtTerminal {
    private static final String UNIT = "25249";

    @Test
    void unitsRegisterAndAreCountedAgainstTheProvince() {
        assertEquals(0, run("registration", "add", "--unit", UNIT, "--paper", "41/UBND-VX", "--dated", "04/03/2024",
                "--received", "06/03/2024"), terminal::err);
        assertEquals(0, run("registration", "settle", "--unit", UNIT, "--refuse", "Nộp sau hạn"), terminal::err);
        assertEquals(0, run("registration", "list"));
        assertTrue(terminal.out().contains("1/111 đơn vị đã đăng ký; chấp nhận 0, không chấp nhận 1."), terminal.out());
        assertEquals(1, run("registration", "settle", "--unit", "25222", "--json"));
        assertEquals("not-found", terminal.json().get("refused"));
    }

    @Test
    void aComplaintHoldsTheAnnouncementUpAndTheAnnouncementTheSeal() {
        assertEquals(1, run("seal", "close", "--json"));
        assertEquals("seal-hindered", terminal.json().get("refused"));
        assertEquals(0, run("complaint", "add", "--unit", UNIT, "--from", "UBND xã", "--received", "04/03/2024",
                "--text", "Chấm sót", "--json"), terminal::err);
        String key = (String) terminal.json().get("key");
        assertEquals(1, run("publish", "--decision", "05/QĐ-UBND", "--dated", "04/03/2024", "--date", "05/03/2024",
                "--json"));
        assertEquals("complaints-open", terminal.json().get("refused"));
        assertEquals(0, run("complaint", "settle", key, "--reason", "Đã xem lại"), terminal::err);
        assertEquals(0, run("publish", "--decision", "05/QĐ-UBND", "--dated", "04/03/2024", "--date", "05/03/2024"),
                terminal::err);
        assertEquals(0, run("seal", "close", "--json"), terminal::err);
        String digest = (String) terminal.json().get("digest");
        assertEquals(1, run("post", "--from", "04/03/2024", "--working-days", "5", "--place", "Trụ sở", "--json"));
        assertEquals("round-sealed", terminal.json().get("refused"));
        assertEquals(0, run("seal", "show", "--json"));
        assertEquals(digest, terminal.json().get("digest"));
        assertEquals(true, terminal.json().get("intact"));
        assertEquals(0, run("seal", "open", "--reason", "Gói đến muộn"), terminal::err);
        assertEquals(0, run("post", "--from", "01/03/2024", "--working-days", "3", "--place", "Trụ sở", "--json"),
                terminal::err);
        assertEquals("2024-03-05", terminal.json().get("until"));
    }

    @Test
    void anArchiveIsWrittenAndCheckedWithoutAWorkspace() throws IOException {
        Path out = place.resolve("luu-tru");
        assertEquals(0, run("archive", "export", "--out", out, "--purpose", "Nộp lưu trữ"), terminal::err);
        assertEquals(0, terminal.run("archive", "check", "--folder", out), terminal::err);
        Files.writeString(out.resolve("index.html"), "khác");
        assertTrue(terminal.run("archive", "check", "--folder", out, "--json") != 0);
        assertEquals(false, terminal.json().get("whole"));
        assertTrue(run("years", "take", out, "--json") != 0);
        assertEquals("damaged", terminal.json().get("refused"));
        assertEquals(0, run("years", "list", "--json"), terminal::err);
        assertEquals(0, run("years", "compare", "--out", place.resolve("so-sanh.csv")), terminal::err);
    }
}
