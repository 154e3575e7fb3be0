package vn.thamdinh.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thamdinh.exchange.v1.Sample;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.seal.Passphrase;
import vn.thamdinh.seal.SystemEntropy;
import vn.thamdinh.wire.CanonicalJson;
import vn.thamdinh.wire.entry.EntryCodec;

/** Opens packages as their specification says, with programs of others. Skipped where they are not installed. */
class RescueTest {
    private static final PackageContents CONTENTS = Sample.contents();

    @TempDir
    private Path folder;

    @BeforeEach
    void theToolsAreInstalled() {
        for (String program : List.of("age", "tar", "sha256sum", "ssh-keygen", "python3")) {
            boolean present = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                    .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
            Assumptions.assumeTrue(present, program + " is not installed");
        }
    }

    /** The nth block of commands in the chapter on rescue. */
    private static String recipe(int block) throws Exception {
        String page = Files.readString(Path.of("src", "site", "markdown", "package-format.md"));
        String chapter = page.substring(page.indexOf("### Rescue without this program"));
        return chapter.split("```\n")[2 * block - 1];
    }

    private void write(Envelope envelope) throws Exception {
        var written = new PackageWriter(new SystemEntropy(), Sample.MEMBER, Sample.evidence())
                .write(folder, CONTENTS, envelope, Progress.NONE);
        Files.move(written.file(), folder.resolve("goi-1a2b3c4d.tdpkg"));
    }

    private void writeForKeys() throws Exception {
        write(Envelope.to(Sample.MEMBERS_AGE, List.of(Sample.OFFICE_AGE.recipient())));
        Files.writeString(folder.resolve("key.txt"), Sample.OFFICE_AGE.text() + "\n");
    }

    @Test
    void theRecipeOpensAndChecksAPackageForAKey() throws Exception {
        writeForKeys();
        String said = run("sh", "-ec", recipe(1));
        for (String name : List.of("package.json", "bundles.ndjson", "entries.ndjson", "holdings.json", "escrow.age")) {
            assertTrue(said.contains(name + ": OK"), said);
        }
        assertTrue(said.contains("Good \"package@tham-dinh\" signature"), said);
        assertEquals(CONTENTS.entries().stream().map(EntryCodec::toLine).toList(),
                Files.readAllLines(folder.resolve("entries.ndjson")));
        Path photo = folder.resolve("evidence").resolve(CONTENTS.evidence().getFirst().sha256());
        assertEquals(CONTENTS.evidence().getFirst().size(), Files.size(photo));
    }

    @Test
    void theRecipeOpensAPackageForAPassphraseTypedAtATerminal() throws Exception {
        try (Passphrase words = Passphrase.of("hạt điều rang muối Bù Đăng")) {
            write(new Envelope.Words(words));
        }
        Path typist = Path.of("src", "test", "resources", "seal", "answer-tty.py").toAbsolutePath();
        run("python3", typist.toString(), "hạt điều rang muối Bù Đăng", "age", "-d", "-o", "goi.tar",
                "goi-1a2b3c4d.tdpkg");
        String said = run("sh", "-ec", recipe(1).lines().skip(1).reduce("", (all, line) -> all + line + "\n"));
        assertTrue(said.contains("entries.ndjson: OK"), said);
    }

    @Test
    void theRecipeTellsWhoSigned() throws Exception {
        writeForKeys();
        run("sh", "-ec", recipe(1));
        allow(Sample.MEMBER.verifyingKey().openSsh(), "package@tham-dinh");
        String said = run("sh", "-ec", recipe(2));
        assertTrue(said.contains("signature for thu-ky"), said);
        allow(Sample.OFFICE.verifyingKey().openSsh(), "package@tham-dinh");
        assertThrows(IllegalStateException.class, () -> run("sh", "-ec", recipe(2)));
    }

    @Test
    void aKeyInHexBecomesALineOfOpenSshAsThePageSays() {
        byte[] blob = java.util.HexFormat.of().parseHex(
                "0000000b7373682d6564323535313900000020" + Sample.OFFICE.verifyingKey().hex());
        assertEquals("ssh-ed25519 " + java.util.Base64.getEncoder().encodeToString(blob),
                Sample.OFFICE.verifyingKey().openSsh());
    }

    @Test
    void aBundlesSignatureIsCheckedInTheSameWay() throws Exception {
        writeForKeys();
        run("sh", "-ec", recipe(1));
        Map<String, Object> line = CanonicalJson.parseCanonicalObject(
                Files.readAllLines(folder.resolve("bundles.ndjson")).getLast().getBytes(StandardCharsets.UTF_8));
        Files.write(folder.resolve("bundle"), CanonicalJson.write(line.get("manifest")));
        Files.writeString(folder.resolve("bundle.sig"), (String) line.get("signature"));
        allow(Sample.MEMBER.verifyingKey().openSsh(), "bundle@tham-dinh");
        String said = run("sh", "-ec",
                "ssh-keygen -Y verify -f allowed -I thu-ky -n bundle@tham-dinh -s bundle.sig < bundle");
        assertTrue(said.contains("signature for thu-ky"), said);
    }

    @Test
    void aPackageThatTheAgeToolSealedOpensHere() throws Exception {
        writeForKeys();
        run("age", "-d", "-i", "key.txt", "-o", "goi.tar", "goi-1a2b3c4d.tdpkg");
        run("age", "-r", Sample.OFFICE_AGE.recipient().text(), "-o", "lai.tdpkg", "goi.tar");
        PackageContents read = PackageReader.read(folder.resolve("lai.tdpkg"), PackageKeys.of(Sample.OFFICE_AGE),
                EvidenceSink.NONE, Progress.NONE);
        assertEquals(CONTENTS.head(), read.head());
        assertEquals(CONTENTS.bundles(), read.bundles());
    }

    @Test
    void theToolsUnpackEveryFileAsItWasWritten() throws Exception {
        writeForKeys();
        run("sh", "-ec", recipe(1));
        String listed = run("tar", "-tf", "goi.tar");
        assertEquals(listed.lines().toList(), Stream.concat(
                Files.readAllLines(folder.resolve("manifest.sha256")).stream().map(line -> line.substring(66)),
                Stream.of("manifest.sha256", "manifest.sha256.sig")).toList());
        byte[] programme = CONTENTS.programmes().getFirst();
        assertArrayEquals(programme, Files.readAllBytes(folder.resolve(listed.lines()
                .filter(name -> name.startsWith("programmes/")).findFirst().orElseThrow())));
    }

    private void allow(String key, String namespace) throws Exception {
        Files.writeString(folder.resolve("allowed"), "thu-ky namespaces=\"" + namespace + "\" " + key + "\n");
    }

    private String run(String... command) throws Exception {
        Path out = folder.resolve("output.txt");
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(out.toFile()).start();
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException(command[0] + " does not end");
        }
        String said = Files.readString(out, StandardCharsets.UTF_8);
        if (process.exitValue() != 0) {
            throw new IllegalStateException(Arrays.toString(command) + ": " + said);
        }
        return said;
    }
}
