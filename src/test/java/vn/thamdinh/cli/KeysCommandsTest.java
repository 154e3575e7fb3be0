package vn.thamdinh.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A secretary and a member who exchange keys, packages and receipts by a folder that stands for a stick. */
class KeysCommandsTest {
    @TempDir
    private Path place;
    private Path stick;
    private TestTerminal terminal;
    private String card;
    private String words;

    /** The secretary invites, the member compares and answers. */
    @BeforeEach
    void cardsAreExchanged() {
        stick = place.resolve("usb");
        terminal = new TestTerminal(place.resolve("state")).without("THAM_DINH_PACKAGE_PASSPHRASE");
        assertEquals(0, create("thu-ky", "secretariat"), terminal::err);
        assertEquals(0, create("tv-1", "member"), terminal::err);
        assertEquals(0, at("thu-ky", "keys", "invite", "--out", stick), terminal::err);
        String invitation = text("file");
        String compared = text("words");
        assertEquals(1, at("tv-1", "keys", "enrol", "--out", stick, "--name", "Hạnh", "--invitation", invitation,
                "--fingerprint", "một hai ba bốn năm sáu bảy tám"));
        assertEquals("bad-input", text("refused"));
        assertEquals(0, at("tv-1", "keys", "enrol", "--out", stick, "--name", "Nguyễn Thị Hạnh", "--device",
                "máy Hạnh", "--invitation", invitation, "--fingerprint", compared), terminal::err);
        card = text("file");
        words = text("words");
    }

    private int create(String name, String role) {
        return terminal.run("workspace", "create", "--workspace", place.resolve(name), "--name", name, "--role", role);
    }

    private int at(String name, Object... arguments) {
        return terminal.run(Stream.concat(Stream.of(arguments), Stream.of("--workspace", place.resolve(name), "--json"))
                .toArray());
    }

    private String text(String field) {
        return terminal.json().get(field).toString();
    }

    private Map<?, ?> first() {
        return (Map<?, ?>) ((List<?>) terminal.json().get("packages")).getFirst();
    }

    /** The member's key is admitted, and the member has taken the round in. */
    private void joined() {
        assertEquals(0, at("thu-ky", "keys", "admit", card, "--fingerprint", words), terminal::err);
        assertEquals("tv-01", text("member"));
        assertEquals(0, at("thu-ky", "package", "export", "--out", stick, "--to", "tv-01"), terminal::err);
        assertEquals(0, at("tv-1", "package", "import", text("file")), terminal::err);
    }

    private String handedIn(String component) {
        assertEquals(0, at("tv-1", "score", "--unit", "25213", "--component", component, "--input", "points=0,5",
                "--reason", "x"), terminal::err);
        assertEquals(0, at("tv-1", "package", "export", "--out", stick, "--to", "all"), terminal::err);
        assertEquals("appraisal", text("kind"));
        return text("file");
    }

    @Test
    void nothingIsAdmittedThatNobodyCompared() {
        assertEquals(0, at("thu-ky", "keys", "show", card), terminal::err);
        assertEquals("Nguyễn Thị Hạnh", text("name"));
        assertEquals("unknown", text("standing"));
        assertEquals(words, text("words"));
        assertEquals(1, at("thu-ky", "keys", "admit", card));
        assertEquals("bad-input", text("refused"));
        assertEquals(1, at("thu-ky", "keys", "admit", card, "--fingerprint", words, "--member", "tv-09"));
        assertEquals("not-found", text("refused"));
    }

    @Test
    void packagesGoByKeyAndWhoIsAdmittedIsKnown() {
        joined();
        assertEquals(0, at("tv-1", "workspace", "info"), terminal::err);
        assertEquals("tv-01", ((Map<?, ?>) terminal.json().get("me")).get("id"));
        String file = handedIn("1.1.1");
        assertEquals(0, at("thu-ky", "package", "inspect", file), terminal::err);
        assertEquals("Nguyễn Thị Hạnh", ((Map<?, ?>) first().get("from")).get("name"));
        assertEquals("admitted", ((Map<?, ?>) first().get("from")).get("standing"));
        assertEquals(List.of("25213"), first().get("units"));
        assertEquals(0, at("thu-ky", "package", "import", file, "--receipt", stick), terminal::err);
        assertEquals("taken", first().get("result"));
        String receipt = ((Map<?, ?>) terminal.json().get("receipt")).get("file").toString();
        assertEquals(0, at("tv-1", "package", "import", receipt), terminal::err);
        assertEquals("receipt", first().get("kind"));
        assertEquals(0, at("thu-ky", "package", "import", file));
        assertEquals("known", first().get("result"));
        assertEquals(0, at("thu-ky", "package", "verify", file), terminal::err);
        assertEquals("Nguyễn Thị Hạnh", first().get("signerName"));
        assertEquals(0, at("thu-ky", "package", "receipt", "--say", "tv-01"), terminal::err);
        long upTo = (long) terminal.json().get("upTo");
        assertEquals(0, at("tv-1", "package", "receipt", "--enter", text("code")), terminal::err);
        assertEquals(upTo, terminal.json().get("upTo"));
        assertEquals(2, at("tv-1", "package", "receipt"));
    }

    @Test
    void aWithdrawnImportIsUndoneToTheDigestBefore() {
        joined();
        assertEquals(0, at("thu-ky", "workspace", "info"));
        String before = text("digest");
        assertEquals(0, at("thu-ky", "package", "import", handedIn("1.1.1")), terminal::err);
        String id = first().get("id").toString();
        String after = text("digest");
        assertEquals(0, at("thu-ky", "package", "withdraw", id, "--reason", "nhầm gói"), terminal::err);
        assertEquals(before, text("digest"));
        assertEquals(0, at("thu-ky", "package", "withdraw", id, "--reason", "vẫn đúng", "--undo"), terminal::err);
        assertEquals(after, text("digest"));
        assertEquals(1, at("thu-ky", "package", "withdraw", "0".repeat(32), "--reason", "nhầm gói"));
        assertEquals("not-found", text("refused"));
    }

    @Test
    void packagesByKeyOpenForTheirRecipientsAlone() throws IOException {
        joined();
        assertEquals(0, create("nguoi-la", "member"), terminal::err);
        String file = handedIn("1.1.1");
        assertEquals(1, at("nguoi-la", "package", "import", file));
        assertEquals("not-for-us", first().get("refused"));
        byte[] bytes = Files.readAllBytes(Path.of(file));
        bytes[bytes.length - 1] ^= 1;
        Path changed = Files.write(stick.resolve("sua.tdpkg"), bytes);
        assertEquals(3, at("thu-ky", "package", "import", changed, file));
        assertEquals("damaged", first().get("refused"));
        assertEquals("damaged", first().get("fault"));
        assertEquals("taken", ((Map<?, ?>) ((List<?>) terminal.json().get("packages")).getLast()).get("result"));
    }

    @Test
    void aRevokedKeyIsListedAsSuchAndReceivesNothing() {
        joined();
        assertEquals(0, at("thu-ky", "keys", "list"), terminal::err);
        assertTrue(terminal.out().contains("\"standing\":\"admitted\""), terminal.out());
        assertEquals(2, at("thu-ky", "keys", "revoke", "tv-01"));
        assertEquals(0, at("thu-ky", "keys", "revoke", "tv-01", "--reason", "mất máy"), terminal::err);
        assertEquals(0, at("thu-ky", "keys", "list"), terminal::err);
        assertTrue(terminal.out().contains("\"standing\":\"revoked\""), terminal.out());
        assertEquals(1, at("thu-ky", "package", "export", "--out", stick, "--to", "tv-01"));
        assertEquals("not-found", text("refused"));
        assertEquals(0, terminal.run("keys", "list", "--workspace", place.resolve("thu-ky")), terminal::err);
        assertTrue(terminal.out().contains("ĐÃ THU HỒI"), terminal.out());
    }

    @Test
    void aPackageOfARevokedKeyIsTakenInWithAWarningInWords() {
        joined();
        String file = handedIn("1.1.1");
        assertEquals(0, terminal.run("package", "inspect", file, "--workspace", place.resolve("thu-ky")), terminal::err);
        assertFalse(terminal.out().contains("CHÚ Ý"), terminal.out());
        assertEquals(0, at("thu-ky", "keys", "revoke", "tv-01", "--reason", "mất máy"), terminal::err);
        for (String command : List.of("inspect", "import")) {
            assertEquals(0, terminal.run("package", command, file, "--workspace", place.resolve("thu-ky")), terminal::err);
            assertTrue(terminal.out().contains("CHÚ Ý: khóa của Nguyễn Thị Hạnh ĐÃ THU HỒI"), terminal.out());
        }
    }

    @Test
    void evidenceTravelsInAFurtherPartAndTheScoresDoNotWaitForIt() throws IOException {
        joined();
        Path photo = Files.write(place.resolve("niem-yet.jpg"), new byte[100_000]);
        assertEquals(0, at("tv-1", "evidence", "add", photo, "--unit", "25213", "--component", "1.1.1"), terminal::err);
        String first = handedIn("1.1.1");
        List<?> further = (List<?>) terminal.json().get("further");
        assertEquals(1, further.size(), terminal::out);
        assertEquals(0, at("thu-ky", "package", "import", first), terminal::err);
        assertEquals(0, at("thu-ky", "evidence", "list", "--unit", "25213"), terminal::err);
        assertTrue(terminal.out().contains("\"by\":\"Nguyễn Thị Hạnh\"") && terminal.out().contains("\"here\":false"),
                terminal.out());
        assertEquals(0, at("thu-ky", "package", "import", further.getFirst()), terminal::err);
        assertEquals("evidence", first().get("kind"));
        assertEquals(0, at("thu-ky", "evidence", "list"), terminal::err);
        assertTrue(terminal.out().contains("\"here\":true"), terminal.out());
        assertEquals(0, terminal.run("evidence", "list", "--workspace", place.resolve("thu-ky")));
        assertTrue(terminal.out().contains("niem-yet.jpg"), terminal.out());
        assertEquals(1, at("tv-1", "evidence", "add", place.resolve("khong-co"), "--unit", "25213"));
        assertEquals("not-found", ((Map<?, ?>) ((List<?>) terminal.json().get("notTaken")).getFirst()).get("refused"));
    }

    @Test
    void whoForgotThePassphraseGetsACardAndACode() {
        joined();
        assertEquals(0, at("thu-ky", "keys", "rescue", "tv-01", "--out", stick), terminal::err);
        assertTrue(Files.exists(Path.of(text("file"))));
        assertFalse(text("code").isBlank());
        assertEquals(1, at("tv-1", "keys", "rescue", "tv-01", "--out", stick));
    }
}
