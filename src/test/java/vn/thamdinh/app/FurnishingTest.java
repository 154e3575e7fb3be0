package vn.thamdinh.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thamdinh.domain.council.Role;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.usecase.Desk;

/** What is read as soon as a workspace is open, before the window asks for it. */
class FurnishingTest {

    private final Furnishing furnishing = new Furnishing(Office.NOVEMBER, Optional::empty);
    private Office office;
    private Desk desk;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = new Office(folder);
        desk = office.secretary();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void placesAreAtHandOnceForTheWorkspaceThatWasOpenedLast() {
        furnishing.opened(desk);
        assertTrue(furnishing.atHand(desk).isPresent());
        assertTrue(furnishing.atHand(desk).isEmpty(), "made anew after a change");
    }

    @Test
    void placesOfOneWorkspaceAreNeverGivenToAnother() {
        Desk other = office.secretary("khac");
        furnishing.opened(other);
        assertTrue(furnishing.atHand(desk).isEmpty());
    }

    @Test
    void whatWasReadBeforehandIsReadAnewOnceTheRoundHasChanged() {
        var before = desk.dashboard().read();
        furnishing.opened(desk);
        Office.done(desk.council().enrol().enrol("Lê Văn Tám", "Trưởng phòng", "", Role.MEMBER));
        assertNotEquals(before, desk.dashboard().read());
        assertEquals(desk.dashboard().read(), desk.dashboard().read());
    }
}
