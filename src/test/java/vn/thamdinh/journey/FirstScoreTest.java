package vn.thamdinh.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import javafx.scene.control.ToggleButton;

import org.junit.jupiter.api.Test;

import vn.thamdinh.domain.scoring.GivenScore;

/** From the installed program's first start to the first saved score, as a newcomer does it with rehearsal data. */
class FirstScoreTest extends PersonAtWindow {

    /** Clicks, keys and words typed that a newcomer is asked for. */
    private static final int MOST_ACTIONS = 8;

    private int actions;

    @Test
    void aNewcomerSavesAFirstScoreWithinEightActions() {
        snapshot("first-score-1");
        click("practise");
        until("a folder is proposed", () -> !typed("folder").isBlank());
        // Not an action of the person: the test must not write into the home folder that is proposed.
        write("folder", folder.resolve("tap-duot").toString());
        click("make");
        see("rail-appraisal", ToggleButton.class);
        assertTrue(desk().views().round().orElseThrow().rehearsal());
        snapshot("first-score-2");
        click("rail-appraisal");
        until("a score can be typed", () -> shows("score") && focused("score"));
        List<GivenScore> before = own();
        type("1,5");
        enter();
        until("saved", () -> words("state").startsWith("Đã lưu"));
        snapshot("first-score-3");
        assertEquals(before.size() + 1, own().size());
        assertTrue(actions <= MOST_ACTIONS, actions + " actions");
    }

    private void click(String id) {
        actions++;
        press(id);
    }

    /** Types into what has the focus, wherever that is. */
    private void type(String word) {
        actions++;
        typeWhereFocused(word);
    }

    private void enter() {
        actions++;
        enterWhereFocused();
    }

    /** What this person's sheets hold in the workspace, asked of the use cases and not of the screen. */
    private List<GivenScore> own() {
        return desk().views().units().stream().flatMap(row -> row.mine().cells().values().stream())
                .flatMap(cell -> cell.value().stream()).toList();
    }
}
