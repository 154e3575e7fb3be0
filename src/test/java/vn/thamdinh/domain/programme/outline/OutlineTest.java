package vn.thamdinh.domain.programme.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thamdinh.domain.criteria.Stage;

class OutlineTest {

    private static Outline of(NamedStage... stages) {
        return new Outline(Nouns.COMMUNES, List.of(stages), List.of(), List.of(), List.of());
    }

    @Test
    void theUsualProgrammeAppraisesOnce() {
        assertEquals(List.of(Stage.SELF, Stage.VERIFY, Stage.APPRAISE, Stage.AGREE), Outline.USUAL.inOrder());
    }

    @Test
    void stagesStandInTheirOrderHoweverTheyAreNamed() {
        Outline outline = of(new NamedStage(Stage.AGREE, ""), new NamedStage(Stage.REAPPRAISE, "Thẩm định sau giải trình"),
                new NamedStage(Stage.SELF, ""));
        assertEquals(List.of(Stage.SELF, Stage.REAPPRAISE, Stage.AGREE), outline.inOrder());
        assertEquals(List.of(Stage.SELF), outline.among(Stage.SELF, Stage.VERIFY));
        assertFalse(outline.uses(Stage.VERIFY));
    }

    @Test
    void aStageIsCalledAsTheProgrammeSaysElseByItsNouns() {
        Outline outline = of(new NamedStage(Stage.REAPPRAISE, "Thẩm định sau giải trình"), new NamedStage(Stage.VERIFY, ""));
        assertEquals("Thẩm định sau giải trình", outline.heading(Stage.REAPPRAISE));
        assertEquals("Huyện thẩm tra", outline.heading(Stage.VERIFY));
        assertEquals(Optional.empty(), outline.title(Stage.VERIFY));
    }

    @Test
    void aProgrammeHasAStageAndNoneTwice() {
        assertThrows(IllegalArgumentException.class, OutlineTest::of);
        assertThrows(IllegalArgumentException.class, () -> of(new NamedStage(Stage.SELF, ""), new NamedStage(Stage.SELF, "Hai")));
    }
}
