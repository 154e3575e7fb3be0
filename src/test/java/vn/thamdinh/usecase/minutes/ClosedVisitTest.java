package vn.thamdinh.usecase.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.component;
import static vn.thamdinh.fixture.Office.done;
import static vn.thamdinh.fixture.Office.refused;
import static vn.thamdinh.fixture.Office.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.inspection.FindingVerdict;
import vn.thamdinh.domain.inspection.Side;
import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.domain.inspection.minutes.MinutesPart;
import vn.thamdinh.domain.inspection.minutes.MinutesText;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.fixture.Photos;
import vn.thamdinh.fixture.SecretaryAtDesk;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.evidence.Attached;
import vn.thamdinh.usecase.evidence.EvidencePlace;
import vn.thamdinh.usecase.evidence.Incoming;
import vn.thamdinh.usecase.evidence.Tie;
import vn.thamdinh.usecase.inspection.RecordVisit.Person;

/** What is closed is what was drawn, and stays so. */
class ClosedVisitTest extends SecretaryAtDesk {
    private UnitId unit;
    private VisitId visit;

    @BeforeEach
    void aVisitWithTwoPeopleAndAPhoto() {
        unit = unit(desk, 1);
        visit = done(desk.recordVisit().begin(unit, LocalDate.of(2024, 11, 5), "Phòng họp", List.of(), ""));
        done(desk.recordVisit().welcome(visit, List.of(new Person("Ông An", "Trưởng đoàn", "Sở Nội vụ", Side.TEAM),
                new Person("Ông Sơn", "Chủ tịch", "UBND xã", Side.UNIT))));
        done(attach("a.jpg", 1));
        sign(0);
    }

    @Test
    void whatIsSavedWhileThePaperIsDrawnKeepsItFromBeingClosed() {
        for (Runnable meanwhile : List.<Runnable>of(() -> done(attach("b.jpg", 2)), () -> sign(1),
                () -> done(desk.minutes().write().write(new MinutesText(visit, Map.of(MinutesPart.STRENGTHS, "x"), 3))),
                () -> done(desk.recordVisit().find(visit, Optional.empty(), FindingVerdict.NOT_MET, "Muộn")))) {
            assertEquals(Reason.CHANGED_MEANWHILE,
                    refused(desk.minutes().close().close(visit, true, new Meanwhile(meanwhile))));
            assertFalse(state().closed());
            assertEquals(List.of(), desk.evidence().shelf().of(unit).stream().map(one -> one.file().mediaType())
                    .filter("application/pdf"::equals).toList());
        }
        done(desk.minutes().close().close(visit, true, Progress.NONE));
        assertTrue(state().closed());
        assertFalse(state().changedSince());
    }

    @Test
    void aDroppedPhotoDoesNotComeBackIntoAClosedVisit() {
        Attached other = done(attach("b.jpg", 2));
        done(desk.evidence().drop().drop(other.file(), "Nhầm"));
        done(desk.minutes().close().close(visit, true, Progress.NONE));
        var place = EvidencePlace.of(unit);
        assertEquals(Reason.MINUTES_CLOSED, refused(desk.evidence().drop().putBack(other.file())));
        assertEquals(Reason.MINUTES_CLOSED, refused(desk.attachEvidence().attach(
                new Incoming.OnDisk(Photos.file(folder, "b.jpg", 2)), place, "")));
        var proof = new EvidencePlace(unit, Optional.of(component(desk, 0)), Optional.empty());
        var photo = new Incoming.OnDisk(Photos.file(folder, "a.jpg", 1));
        done(desk.attachEvidence().attach(photo, proof, ""));
        assertFalse(state().changedSince(), "a photo of the visit may prove a component too");
        done(desk.minutes().close().reopen(visit, "Thiếu ảnh"));
        done(desk.evidence().drop().putBack(other.file()));
        done(desk.minutes().close().close(visit, true, Progress.NONE));
        assertEquals(2, state().version());
    }

    @Test
    void whereOneLaptopClosedAndAnotherOpenedTheDossierSaysClosedToo() {
        Desk laptop = office.member("may-hai", done(desk.council().enrol().enrol("Hai", "", "", Role.MEMBER)), desk);
        done(desk.minutes().close().close(visit, false, Progress.NONE));
        done(laptop.minutes().close().close(visit, true, Progress.NONE));
        done(laptop.minutes().close().reopen(visit, "Ghi sót"));
        office.carry(laptop, desk);
        assertTrue(state().closed());
        assertTrue(done(desk.dossiers().gather().of(unit)).visits().getFirst().minutes().orElseThrow().closed());
    }

    @Test
    void strokesThatAreNoDrawingAreNoSignature() {
        for (String strokes : List.of("1,2,3", "1", ",1", "1,", "1,2;", "1,2  3,4", "1,2 ; 3,4", "12345,1")) {
            assertThrows(IllegalArgumentException.class, () -> desk.minutes().sign().sign(visit, state().content(),
                    state().signers().getFirst().key(), strokes), strokes);
        }
        String longest = "1000,1000 ".repeat(5000).strip();
        done(desk.minutes().sign().sign(visit, state().content(), state().signers().getFirst().key(), longest));
    }

    /** Does something the first time that the drawing asks whether to go on. */
    private static final class Meanwhile implements Progress {
        private Optional<Runnable> work;

        Meanwhile(Runnable work) {
            this.work = Optional.of(work);
        }

        @Override
        public void at(long done, long total) {
            // how far it is does not matter
        }

        @Override
        public void check() {
            Optional<Runnable> now = work;
            work = Optional.empty();
            now.ifPresent(Runnable::run);
        }
    }

    private Outcome<Attached> attach(String name, int seed) {
        return desk.attachEvidence().attach(new Incoming.OnDisk(Photos.file(folder, name, seed)),
                new EvidencePlace(unit, Optional.empty(), Optional.of(new Tie(visit, ""))), "");
    }

    private void sign(int who) {
        done(desk.minutes().sign().sign(visit, state().content(), state().signers().get(who).key(), "1,2 3,4"));
    }

    private MinutesState state() {
        return done(desk.minutes().read().state(visit));
    }
}
