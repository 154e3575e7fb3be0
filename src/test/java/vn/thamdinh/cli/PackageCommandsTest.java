package vn.thamdinh.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thamdinh.exchange.Envelope;
import vn.thamdinh.exchange.PackageWriter;
import vn.thamdinh.exchange.v1.Sample;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.seal.Passphrase;
import vn.thamdinh.seal.SeededEntropy;

/** Two workspaces that exchange by a folder, with a passphrase alone. */
class PackageCommandsTest {
    @TempDir
    private Path place;
    private Path stick;
    private TestTerminal terminal;

    private static final String UNIT = "25213";

    @BeforeEach
    void twoWorkspaces() {
        stick = place.resolve("usb");
        terminal = new TestTerminal(place.resolve("state"));
        assertEquals(0, create("thu-ky", "secretariat"), terminal::err);
        assertEquals(0, create("tv-1", "member"), terminal::err);
    }

    private int create(String name, String role) {
        return terminal.run("workspace", "create", "--workspace", place.resolve(name), "--name", name, "--role", role);
    }

    private int at(String name, Object... arguments) {
        return terminal.run(Stream.concat(Stream.of(arguments), Stream.of("--workspace", place.resolve(name), "--json"))
                .toArray());
    }

    private List<Map<?, ?>> packages() {
        return ((List<?>) terminal.json().get("packages")).stream().<Map<?, ?>>map(one -> (Map<?, ?>) one).toList();
    }

    @Test
    void packagesTravelAndABrokenOneStopsNobody() throws IOException {
        assertEquals(0, at("thu-ky", "package", "export", "--out", stick), terminal::err);
        Path good = Path.of((String) terminal.json().get("file"));
        String digest = (String) terminal.json().get("digest");
        Path broken = Files.write(stick.resolve("broken.tdpkg"), "hỏng".getBytes(StandardCharsets.UTF_8));
        assertEquals(3, at("tv-1", "package", "import", broken, good));
        assertEquals(List.of(broken.toString(), good.toString()), packages().stream().map(one -> one.get("file")).toList());
        assertEquals("damaged", packages().getFirst().get("refused"));
        assertEquals(digest, packages().getLast().get("digest"));
        assertEquals(0, at("tv-1", "package", "import", good));
        try (Stream<Path> files = Files.list(stick)) {
            assertEquals(2, files.count());
        }
    }

    @Test
    void ofAFolderAllPackagesAreTakenAndNothingElse() throws IOException {
        assertEquals(0, at("thu-ky", "package", "export", "--out", stick), terminal::err);
        assertEquals(0, at("thu-ky", "package", "export", "--out", stick.resolve("sau")), terminal::err);
        Files.writeString(stick.resolve("goi.tdpkg.tmp"), "nửa chừng");
        Files.writeString(stick.resolve("anh.jpg"), "ảnh");
        assertEquals(0, at("tv-1", "package", "import", stick), terminal::err);
        assertEquals(2, packages().size());
        assertEquals(0L, packages().getLast().get("added"));
        assertEquals(1, at("tv-1", "package", "import", Files.createDirectory(place.resolve("trong"))));
        assertEquals("not-found", terminal.json().get("refused"));
    }

    @Test
    void aPackageIsVerifiedWithoutAnyWorkspace() throws Exception {
        Path good;
        try (Passphrase words = Passphrase.of(TestTerminal.PASSPHRASE)) {
            good = new PackageWriter(new SeededEntropy("gói"), Sample.MEMBER, Sample.evidence())
                    .write(stick, Sample.contents(), new Envelope.Words(words), Progress.NONE).file();
        }
        terminal.with("THAM_DINH_PACKAGE_PASSPHRASE", TestTerminal.PASSPHRASE);
        assertEquals(0, terminal.run("package", "verify", stick, "--json"), terminal::err);
        assertEquals("appraisal", packages().getFirst().get("kind"));
        assertEquals("Nguyễn Thị Hạnh", packages().getFirst().get("signerName"));
        assertEquals(0, terminal.run("package", "verify", good));
        assertTrue(terminal.out().contains("Đợt thử"), terminal.out());
        byte[] bytes = Files.readAllBytes(good);
        bytes[bytes.length - 1] ^= 1;
        Path changed = Files.write(stick.resolve("sua.tdpkg"), bytes);
        assertEquals(3, terminal.run("package", "verify", changed, good, "--json"));
        assertEquals("damaged", packages().getFirst().get("refused"));
        assertEquals(good.toString(), packages().getLast().get("file"));
        terminal.with("THAM_DINH_PACKAGE_PASSPHRASE", "một câu khác hẳn với câu đã hẹn");
        assertEquals(1, terminal.run("package", "verify", good, "--json"));
        assertEquals("not-for-us", packages().getFirst().get("refused"));
    }

    @Test
    void inspectingShowsWhatWouldComeAndChangesNothing() {
        assertEquals(0, at("thu-ky", "package", "export", "--out", stick), terminal::err);
        long entries = (long) terminal.json().get("entries");
        for (int twice = 0; twice < 2; twice++) {
            assertEquals(0, at("tv-1", "package", "inspect", stick), terminal::err);
            assertEquals("sound", packages().getFirst().get("result"));
            assertEquals(entries, packages().getFirst().get("added"));
            assertEquals("assignment", packages().getFirst().get("kind"));
        }
        assertEquals(0, at("tv-1", "package", "import", stick), terminal::err);
        assertEquals("taken", packages().getFirst().get("result"));
        assertEquals(0, at("tv-1", "package", "inspect", stick), terminal::err);
        assertEquals(0L, packages().getFirst().get("added"));
        assertEquals(entries, packages().getFirst().get("known"));
        assertEquals(0, at("tv-1", "package", "import", stick), terminal::err);
        assertEquals("known", packages().getFirst().get("result"));
    }

    @Test
    void keyCardsBesideThePackagesAreNamedWithWhatTakesThem() throws IOException {
        assertEquals(0, at("thu-ky", "package", "export", "--out", stick), terminal::err);
        Path card = Files.writeString(stick.resolve("the-00000001.tdkey"), "thẻ");
        assertEquals(0, at("tv-1", "package", "import", stick), terminal::err);
        assertEquals(List.of("taken", "card"), packages().stream().map(one -> one.get("result")).toList());
        assertEquals("keys admit", packages().getLast().get("next"));
        assertEquals(0, terminal.run("package", "import", stick, "--workspace", place.resolve("tv-1")), terminal::err);
        assertTrue(terminal.out().contains("keys admit \"" + card + "\""), terminal.out());
    }

    @Test
    void filesOfEvidenceThatHaveNotComeAreCounted() throws IOException {
        Path photo = Files.writeString(place.resolve("anh.jpg"), "ảnh");
        assertEquals(0, at("thu-ky", "evidence", "add", photo, "--unit", UNIT), terminal::err);
        assertEquals(0, at("thu-ky", "package", "export", "--out", stick, "--evidence", "none"), terminal::err);
        assertEquals(0, at("tv-1", "package", "import", stick), terminal::err);
        assertEquals(1L, terminal.json().get("evidenceMissing"));
        assertEquals(0, at("thu-ky", "package", "export", "--out", stick, "--evidence", "all"), terminal::err);
        assertEquals(0, at("tv-1", "package", "import", stick), terminal::err);
        assertEquals(0L, terminal.json().get("evidenceMissing"));
    }

    @Test
    void aPackageForSomebodyElseIsRefusedAsSuch() {
        assertEquals(0, at("thu-ky", "package", "export", "--out", stick), terminal::err);
        terminal.with("THAM_DINH_PACKAGE_PASSPHRASE", "một câu khác hẳn với câu đã hẹn");
        assertEquals(1, at("tv-1", "package", "import", stick));
        assertEquals("not-for-us", packages().getFirst().get("refused"));
        assertTrue(terminal.err().contains("goi-"), terminal.err());
    }
}
