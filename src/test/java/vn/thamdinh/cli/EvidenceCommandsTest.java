package vn.thamdinh.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thamdinh.fixture.Photos;
import vn.thamdinh.wire.Hashes;

class EvidenceCommandsTest {
    private static final String UNIT = "25213";
    private static final String OTHER = "25207";

    @TempDir
    private Path place;
    private TestTerminal terminal;
    private Path card;

    @BeforeEach
    void aWorkspaceAndACard() {
        terminal = new TestTerminal(place.resolve("state"));
        assertEquals(0, terminal.run("workspace", "create", "--workspace", place.resolve("kho").toString(), "--name",
                "thu-ky", "--role", "secretariat", "--rehearsal"), terminal::err);
        card = place.resolve("the");
        Photos.file(card.resolve("DCIM/100"), "IMG_1.JPG", 1);
        Photos.file(card.resolve("DCIM/100"), "IMG_2.JPG", 2);
    }

    private int run(Object... words) {
        List<String> all = new ArrayList<>(List.of("evidence", words[0].toString(), "--workspace",
                place.resolve("kho").toString()));
        Stream.of(words).skip(1).map(Object::toString).forEach(all::add);
        return terminal.run(all.toArray());
    }

    private List<?> files() {
        return (List<?>) terminal.json().get("files");
    }

    @Test
    void aFolderIsTakenInAndWhatIsRefusedIsListedBesideIt() throws Exception {
        Path empty = Files.createFile(place.resolve("rong.jpg"));
        assertEquals(1, run("add", card, empty, "--unit", UNIT, "--component", "1.1.1", "--json"), terminal::err);
        assertEquals(2, files().size());
        assertTrue(terminal.json().get("notTaken").toString().contains("empty-file"));
        assertEquals(0, run("add", card, "--unit", UNIT, "--component", "1.1.1", "--json"), terminal::err);
        assertEquals(List.of(), files());
        assertEquals(0, run("absent", "--unit", UNIT, "--json"));
        assertTrue(!terminal.json().toString().contains("1.1.1,"), terminal.json().toString());
    }

    @Test
    void aFileIsSavedOutsideAndDroppedByTheFirstDigitsOfItsHash() throws Exception {
        Path photo = card.resolve("DCIM/100/IMG_1.JPG");
        String sha256 = Hashes.sha256Hex(Files.readAllBytes(photo));
        assertEquals(0, run("add", photo, "--unit", UNIT), terminal::err);
        assertEquals(0, run("save", sha256.substring(0, 8), "--out", place.resolve("ra.jpg")), terminal::err);
        assertArrayEquals(Files.readAllBytes(photo), Files.readAllBytes(place.resolve("ra.jpg")));
        assertEquals(1, run("reduce", sha256), terminal::err);
        assertEquals(1, run("drop", "abcdef", "--reason", "nhầm"), terminal::err);
        assertEquals(0, run("drop", sha256.substring(0, 8), "--reason", "nhầm"), terminal::err);
        assertEquals(0, run("list", "--json"));
        assertEquals(List.of(), files());
    }

    @Test
    void whatIsAlikeIsFoundHereAndInTheNextRound() throws Exception {
        Path words = Files.writeString(place.resolve("mat-khau.txt"), "gạch ngói rơm rạ\n");
        assertEquals(0, run("add", card.resolve("DCIM/100/IMG_1.JPG"), "--unit", UNIT), terminal::err);
        Path copy = Files.write(place.resolve("sao.jpg"), Photos.jpeg(1, 500, 375, 0.5f));
        assertEquals(0, run("add", copy, "--unit", OTHER), terminal::err);
        assertEquals(0, run("similar", "--json"), terminal::err);
        assertEquals(2, files().size());
        assertTrue(((Map<?, ?>) files().getFirst()).get("like").toString().contains("same=false"));
        assertEquals(0, run("likeness", "--out", place, "--package-passphrase-file", words, "--json"), terminal::err);
        assertEquals(2L, terminal.json().get("pictures"));
        Path file = place.resolve("dau-anh-2024.tdlike");
        assertEquals(0, run("likeness", "--in", file, "--package-passphrase-file", words, "--json"), terminal::err);
        assertEquals(0, run("similar", "--json"), terminal::err);
        assertTrue(files().toString().contains("year=2024"), files().toString());
    }
}
