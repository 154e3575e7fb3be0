package vn.thamdinh.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thamdinh.fixture.Filled;

class WorkspaceCommandsTest {
    @TempDir
    private Path place;
    private Path workspace;
    private TestTerminal terminal;

    @BeforeEach
    void makeAWorkspace() {
        workspace = place.resolve("thu-ky");
        terminal = new TestTerminal(place.resolve("state"));
        assertEquals(0, terminal.run("workspace", "create", "--workspace", workspace, "--name", "Thư ký",
                "--role", "secretariat", "--json"), terminal::err);
        assertFalse(((String) terminal.json().get("recoveryCode")).isBlank());
    }

    @Test
    void itsRoundIsShownAndSound() {
        assertEquals(0, terminal.run("workspace", "info", "--workspace", workspace, "--json"), terminal::err);
        assertEquals("cqtt-binh-phuoc-2024", terminal.json().get("programme"));
        assertEquals(false, terminal.json().get("rehearsal"));
        String digest = (String) terminal.json().get("digest");
        for (String check : List.of("verify", "rebuild")) {
            assertEquals(0, terminal.run("workspace", check, "--workspace", workspace, "--json"), terminal::err);
            assertEquals(digest, terminal.json().get("digest"));
            assertEquals(List.of(), terminal.json().get("faults"));
        }
        assertEquals(0, terminal.run("units", "--workspace", workspace));
        assertTrue(terminal.out().contains("Xã Đăk Ơ"), terminal.out());
    }

    @Test
    void aSecondOneInTheSameFolderIsRefused() {
        assertEquals(1, terminal.run("workspace", "create", "--workspace", workspace, "--name", "Khác",
                "--role", "member", "--json"));
        assertEquals("folder-not-empty", terminal.json().get("refused"));
    }

    @Test
    void aWrongPassphraseIsRefusedAndCostsAWait() {
        terminal.with("THAM_DINH_PASSPHRASE", "một câu hoàn toàn khác hẳn");
        assertEquals(1, terminal.run("workspace", "info", "--workspace", workspace, "--json"));
        assertEquals("wrong-passphrase", terminal.json().get("refused"));
        assertEquals(1, terminal.run("workspace", "info", "--workspace", workspace, "--json"));
        assertEquals("too-early", terminal.json().get("refused"));
    }

    @Test
    void withoutAnyPassphraseTheCommandLineIsWrong() {
        terminal.without("THAM_DINH_PASSPHRASE");
        assertEquals(2, terminal.run("workspace", "info", "--workspace", workspace));
        assertTrue(terminal.err().contains("THAM_DINH_PASSPHRASE"), terminal.err());
    }

    @Test
    void thePassphraseMayBeInAFile() throws IOException {
        terminal.without("THAM_DINH_PASSPHRASE");
        Path file = Files.writeString(place.resolve("secret"), TestTerminal.PASSPHRASE + "\nnot this\n");
        assertEquals(0, terminal.run("workspace", "info", "--workspace", workspace, "--passphrase-file", file));
    }

    @Test
    void aFolderWithoutWorkspaceIsRefused() {
        assertEquals(1, terminal.run("results", "--workspace", place.resolve("none"), "--json"));
        assertEquals("no-workspace", terminal.json().get("refused"));
    }

    @Test
    void aWeakPassphraseMakesNoWorkspace() {
        terminal.with("THAM_DINH_PASSPHRASE", "12345678");
        assertEquals(1, terminal.run("workspace", "create", "--workspace", place.resolve("weak"), "--name", "A",
                "--role", "member", "--json"));
        assertEquals("weak-passphrase", terminal.json().get("refused"));
    }

    @Test
    void membersAreEnrolledAssignedRecusedAndListed() {
        assertEquals(0, member("enrol", "--name", "Nguyễn Văn Thử", "--body", "so-noi-vu", "--json"), terminal::err);
        assertEquals("tv-01", terminal.json().get("member"));
        assertEquals(1, member("enrol", "--name", "Ai đó", "--body", "none"));
        assertEquals(0, member("assign", "tv-01", "--unit", "25213,25207"), terminal::err);
        assertEquals(1, member("assign", "tv-01", "--unit", "00000"));
        assertEquals(2, member("assign", "tv-01"));
        assertEquals(0, member("recuse", "tv-01", "--unit", "25213", "--reason", "người thân"), terminal::err);
        assertEquals(1, member("recuse", "tv-99", "--unit", "25213", "--reason", "người thân"));
        assertEquals(0, member("list", "--json"));
        assertTrue(terminal.out().contains("\"recused\":[\"25213\"],\"role\":\"member\",\"units\":[\"25213\",\"25207\"]"),
                terminal.out());
        assertEquals(0, member("list"));
        assertTrue(terminal.out().contains("Nguyễn Văn Thử"));
    }

    @Test
    void workbooksGoOutComeBackFilledAndResultsAreWritten() throws IOException {
        Path out = place.resolve("phieu");
        assertEquals(0, run("sheet", "export", "--stage", "self", "--out", out, "--units", "25213,25207", "--json"),
                terminal::err);
        List<?> files = (List<?>) terminal.json().get("files");
        assertEquals(2, files.size());
        Path good = Files.write(place.resolve("a.xlsx"),
                new Filled(Files.readAllBytes(Path.of(files.getFirst().toString())), 2).type("F10", "1.5").bytes());
        Path bad = Files.write(place.resolve("b.xlsx"),
                new Filled(Files.readAllBytes(Path.of(files.getLast().toString())), 2).type("F10", "1.555").bytes());
        assertEquals(1, run("sheet", "import", good, bad, "--json"));
        assertTrue(terminal.out().contains("\"cell\":\"F10\"") && terminal.out().contains("\"file\":\"b.xlsx\""),
                terminal.out());
        assertEquals(0, run("sheet", "import", good, "--json"), terminal::err);
        assertEquals(1L, terminal.json().get("taken"));
        assertEquals(1, run("sheet", "export", "--stage", "self", "--out", out, "--units", "99999"));
        Path results = place.resolve("ket-qua.xlsx");
        assertEquals(0, run("results", "--xlsx", results), terminal::err);
        assertTrue(Files.size(results) > 10_000);
    }

    @Test
    void sheetsAreTakenWholeOrNotAtAll() throws IOException {
        Path sheet = Files.writeString(place.resolve("tu-cham.csv"), "Mã đơn vị,Mã tiêu chí,Điểm\n25213,1.1.1,1.5\n");
        assertEquals(0, run("sheet", "import", "--stage", "self", sheet, "--json"), terminal::err);
        assertEquals(1L, terminal.json().get("taken"));
        assertEquals(0, run("sheet", "import", "--stage", "self", sheet, "--json"));
        assertEquals(1L, terminal.json().get("unchanged"));
        Files.writeString(sheet, "Mã đơn vị,Mã tiêu chí,Điểm\n25213,1.1.1,2\n25213,1.1.2,95.5\n");
        assertEquals(1, run("sheet", "import", "--stage", "self", sheet, "--json"));
        assertEquals("faulty-sheet", terminal.json().get("refused"));
        assertTrue(terminal.out().contains("\"line\":3"), terminal.out());
        assertEquals(1, run("sheet", "import", "--stage", "verify", place.resolve("none.csv")));
        assertEquals(2, run("sheet", "import", "--stage", "agree", sheet));
        Path survey = Files.writeString(place.resolve("phieu.csv"),
                "Mã đơn vị,Mẫu phiếu,Thu về,Hợp lệ,Lượt giao dịch\n25213,PKS01,21,20,0\n");
        assertEquals(0, run("survey", "import", survey, "--json"), terminal::err);
        assertEquals(1L, terminal.json().get("taken"));
        assertEquals(0, run("units", "--json"));
        assertTrue(terminal.out().contains("\"form\":\"PKS01\",\"required\":20,\"state\":\"met\",\"valid\":20"));
    }

    @Test
    void aScoreIsGivenByItsInputsAndRefusedByName() {
        assertEquals(0, run("score", "--unit", "25213", "--component", "1.1.1", "--stage", "self", "--input",
                "points=0,5", "--json"), terminal::err);
        assertEquals("0.5", terminal.json().get("points"));
        assertEquals(1, run("score", "--unit", "25213", "--component", "1.1.1", "--stage", "verify", "--input",
                "points=1,5", "--json"));
        assertEquals("reason-needed", terminal.json().get("refused"));
        assertEquals(0, run("score", "--unit", "25213", "--component", "1.1.1", "--stage", "verify", "--input",
                "points=1,5", "--reason", "đủ minh chứng"), terminal::err);
        assertTrue(terminal.out().contains("1,5"), terminal.out());
        assertEquals(1, run("score", "--unit", "25213", "--component", "1.1.1", "--stage", "agree", "--input",
                "points=95.5", "--json"));
        assertTrue(terminal.out().contains("0 … "), terminal.out());
        assertEquals(1, run("score", "--unit", "25213", "--component", "9.9.9", "--stage", "agree", "--input",
                "points=1"));
        assertEquals(2, run("score", "--unit", "25213", "--component", "1.1.1"));
    }

    @Test
    void votesAndPapersAreRefusedWhileNothingIsScored() {
        assertEquals(1, run("vote", "--unit", "25213", "--in-favour", "5", "--json"));
        assertEquals("bad-input", terminal.json().get("refused"));
        Path pdf = place.resolve("quyet-dinh.pdf");
        assertEquals(1, run("document", "decision", "--out", pdf, "--number", "1", "--date", "16/12/2024", "--json"));
        assertEquals("nobody-recognised", terminal.json().get("refused"));
        assertFalse(Files.exists(pdf));
        assertEquals(1, run("document", "decision", "--out", pdf, "--number", "1", "--date", "31/02/2024"));
        assertEquals(1, run("document", "signboards", "--out", place.resolve("bien")));
        assertEquals(0, run("document", "decision", "--out", pdf, "--draft", "--json"), terminal::err);
        assertTrue(Files.exists(pdf));
        assertEquals(0, run("results", "--json"));
        assertEquals("tham-dinh.results.1", terminal.json().get("format"));
        assertEquals(22, ((List<?>) terminal.json().get("units")).size());
    }

    @Test
    void theDesignOfTheBoardsIsShownChangedAndTakenBack() throws Exception {
        assertEquals(0, run("document", "design", "--json"), terminal::err);
        assertEquals(List.of(), terminal.json().get("changed"));
        Path logo = place.resolve("logo.svg");
        Files.writeString(logo, "<svg xmlns='http://www.w3.org/2000/svg'><circle r='9'/></svg>");
        assertEquals(0, run("document", "design", "--set", "width=800", "--set", "logo=@" + logo, "--json"),
                terminal::err);
        assertEquals(List.of("signboard.design.width", "signboard.logo"), terminal.json().get("changed"));
        assertEquals(0, run("document", "design", "--original", "logo"), terminal::err);
        assertTrue(terminal.out().contains("* signboard.design.width: 800"), terminal.out());
        assertTrue(terminal.out().contains("  signboard.logo:"), terminal.out());
        assertEquals(1, run("document", "design", "--set", "colour=red", "--json"));
        assertEquals("bad-input", terminal.json().get("refused"));
        assertEquals(1, run("document", "design", "--set", "width=wide"));
        assertEquals(1, run("document", "batch", "--out", place.resolve("tat-ca"), "--json"));
        assertEquals("not-eligible", terminal.json().get("refused"));
        assertEquals(1, run("document", "signboards", "--out", place.resolve("bien"), "--format", "svg,png"));
    }

    @Test
    void aMemberIsSubstitutedOnceAndForAReason() {
        assertEquals(0, member("enrol", "--name", "Hạnh"), terminal::err);
        assertEquals(0, member("enrol", "--name", "Bình"), terminal::err);
        assertEquals(0, member("assign", "tv-01", "--unit", "25213,25207"), terminal::err);
        assertEquals(0, member("assign", "tv-02", "--unit", "25207"), terminal::err);
        assertEquals(2, member("substitute", "tv-01", "--by", "tv-02"));
        assertEquals(1, member("substitute", "tv-01", "--by", "tv-09", "--reason", "nghỉ ốm", "--json"));
        assertEquals("not-found", terminal.json().get("refused"));
        assertEquals(0, member("substitute", "tv-01", "--by", "tv-02", "--reason", "nghỉ ốm", "--json"), terminal::err);
        assertEquals("tv-02", terminal.json().get("by"));
        assertEquals(0, member("list", "--json"));
        assertTrue(terminal.out().contains("\"units\":[\"25207\",\"25213\"]"), terminal.out());
        assertEquals(0, member("list"));
        assertEquals(1, terminal.out().lines().filter(line -> line.contains("(đã thôi tham gia)")).count(), terminal.out());
        assertEquals(1, member("substitute", "tv-01", "--by", "tv-02", "--reason", "nghỉ ốm"));
    }

    private int member(Object... arguments) {
        return run(Stream.concat(Stream.of("member"), Stream.of(arguments)).toArray());
    }

    private int run(Object... arguments) {
        return terminal.run(Stream.concat(Stream.of(arguments), Stream.of("--workspace", workspace)).toArray());
    }
}
