package vn.thamdinh.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import javafx.scene.text.Text;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import vn.thamdinh.fixture.Office;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.ui.Fx;
import vn.thamdinh.ui.Still;
import vn.thamdinh.usecase.rehearsal.Practise;

/**
 * Takes the manual's pictures of the program's own window on rehearsal data. Fails where a picture that comes with the
 * program shows words that the screen no longer has; run with {@code -Dmanual.draw=true} it draws them all anew.
 */
class ManualPicturesTest extends PersonAtWindow {

    private static final Path WORDS = Path.of("src/test/resources/manual");
    private static final boolean DRAW = Boolean.getBoolean("manual.draw");
    /** Part of a picture's words that may be gone before it counts as out of date. */
    private static final double MOST_GONE = 0.15;
    /** Pages are drawn and words are kept after a pause, which is shorter than so many looks. */
    private static final int LOOKS = 10;

    private final List<String> stale = new ArrayList<>();
    private final Still still = new Still();
    private String language = "vi";

    @Test
    @Tag("long")
    void thePicturesOfTheManualShowTheProgramAsItIs() throws IOException {
        closeWindow();
        Path member = Office.done(Practise.make(folder.resolve("tap-duot"), Practise.Seat.MEMBER, folder.resolve("state"),
                Progress.NONE));
        for (String each : List.of("vi", "en")) {
            language = each;
            Files.writeString(folder.resolve("state/ui.properties"), "language=" + each + "\nlook=LIGHT\n");
            Files.deleteIfExists(folder.resolve("state/recent-folder.txt"));
            openWindow();
            see("practise", Node.class);
            picture("first-run");
            closeWindow();
            enter(member);
            places("appraisal", "matrix");
            visit();
            leaveRound();
            enter(member.resolveSibling("thu-ky"));
            places("overview", "units", "survey", "results", "dossier", "meeting", "documents", "exchange", "programme");
            goTo("inspection");
            press("segment-plan");
            picture("inspection-plan");
            leaveRound();
        }
        openWindow();
        assertEquals(List.of(), stale, "out of date: run this test with -Dmanual.draw=true");
    }

    /** The passphrase of rehearsal data is filled in. */
    private void enter(Path workspace) throws IOException {
        Files.writeString(folder.resolve("state/recent-folder.txt"), workspace.toString());
        openWindow();
        until("the passphrase is filled in", () -> shows("known") && !words("known").isBlank());
        press("open");
        see("rail-exchange", ToggleButton.class);
    }

    private void leaveRound() {
        closeWindow();
    }

    private void places(String... ids) {
        for (String id : ids) {
            goTo(id);
            picture(id);
        }
    }

    private void visit() {
        goTo("inspection");
        press("segment-visit");
        write("unit", "Xã Tân Lập");
        write("date", language.equals("vi") ? "05/11/2024" : "06/11/2024");
        press("begin");
        enter("person", "Trần Văn Bảy, Chủ tịch UBND xã (tập dượt)");
        press("verdict-2");
        write("text", "Có lúc chưa chào hỏi người dân");
        picture("inspection-visit");
        press("save");
    }

    private void picture(String name) {
        still.await(root(), LOOKS);
        String file = name + "-" + language;
        Set<String> now = Fx.call(() -> words(root()));
        assertTrue(now.size() > 5, () -> name + " is empty");
        Path png = Fx.snapshot(root(), 1280, 720, "manual-" + file);
        try {
            if (DRAW) {
                Files.createDirectories(WORDS);
                Files.write(WORDS.resolve(file + ".txt"), now);
                SmallPicture.write(png, Path.of("src/main/resources/vn/thamdinh/help/pictures", file + ".png"));
            } else {
                Set<String> before = new TreeSet<>(Files.readAllLines(WORDS.resolve(file + ".txt")));
                Set<String> gone = new TreeSet<>(before);
                gone.removeAll(now);
                if (gone.size() > MOST_GONE * before.size()) {
                    stale.add(file + " " + gone);
                }
            }
        } catch (IOException unwritable) {
            throw new AssertionError(unwritable);
        }
    }

    /** All words that are shown, without numbers, which vary with the day. */
    private static Set<String> words(Node node) {
        Set<String> found = new TreeSet<>();
        if (!node.isVisible()) {
            return found;
        }
        if (node instanceof Text text) {
            for (String word : text.getText().split("[\\s\\p{Punct}]+")) {
                if (word.length() > 2 && word.chars().allMatch(Character::isLetter)) {
                    found.add(word);
                }
            }
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> found.addAll(words(child)));
        }
        return found;
    }
}
