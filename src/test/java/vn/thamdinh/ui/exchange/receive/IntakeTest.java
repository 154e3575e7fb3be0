package vn.thamdinh.ui.exchange.receive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.exchange.SampleStick;
import vn.thamdinh.ui.exchange.stick.Refusals;
import vn.thamdinh.ui.exchange.stick.Sizes;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;

class IntakeTest {

    private static List<String> keys(Intake intake) {
        return intake.rows().stream().map(Intake.Row::verdictKey).toList();
    }

    @Test
    void everyFileHasAVerdictBeforeAnythingIsTaken() {
        Intake seen = Intake.of(SampleStick.look(false, false, false));
        assertEquals(List.of("receive.state-new", "receive.state-new", "receive.state-known", "receive.state-passphrase",
                "receive.state-bad", "receive.state-for-another", "receive.state-card"), keys(seen));
        assertEquals(3, seen.takeable());
        assertEquals(1, seen.closed());
        assertFalse(seen.done());
    }

    @Test
    void gapsAndConflictsAreWarnings() {
        List<Tone> tones = Intake.of(SampleStick.look(false, false, false)).rows().stream().map(Intake.Row::tone).toList();
        assertEquals(List.of(Tone.OK, Tone.WARN, Tone.MUTED, Tone.WARN, Tone.ERROR, Tone.MUTED, Tone.INFO), tones);
    }

    @Test
    void afterwardsTheRowsSayWhatCameOfThem() {
        var look = SampleStick.look(true, false, true);
        Intake done = Intake.of(look).with(SampleStick.report(look));
        assertTrue(done.done());
        assertEquals(396 + 412 + 24, done.added());
        assertEquals(1_204 + 396, done.known());
        assertEquals(List.of("receive.state-taken", "receive.state-taken", "receive.state-known", "receive.state-taken",
                "receive.state-set-aside", "receive.state-for-another", "receive.state-card-known"), keys(done));
    }

    @Test
    void whatIsMadeForAnotherIsNothingToBeAlarmedAt() {
        Path file = Path.of("goi-1.tdpkg");
        var another = new ReceivePort.Found(file, ReceivePort.Kind.UNKNOWN, "", "", ReceivePort.Verdict.REFUSED, 0, 0, 0,
                List.of(), List.of(), Optional.of(new Outcome.Refused<>(Reason.NOT_FOR_US, List.of())), Optional.empty());
        Intake seen = Intake.of(new ReceivePort.Look(List.of(another)));
        assertEquals(List.of("receive.state-for-another"), keys(seen));
        assertEquals(Tone.MUTED, seen.rows().getFirst().tone());
        var strange = new ReceivePort.Found(file, ReceivePort.Kind.UNKNOWN, "", "", ReceivePort.Verdict.REFUSED, 0, 0, 0,
                List.of(), List.of(), Optional.of(new Outcome.Refused<>(Reason.OTHER_ROUND, List.of())), Optional.empty());
        Intake other = Intake.of(new ReceivePort.Look(List.of(strange)));
        assertEquals(List.of("receive.state-refused"), keys(other));
        assertEquals(Tone.ERROR, other.rows().getFirst().tone());
    }

    @Test
    void whereAllIsBrokenNothingIsSaidToBeThereAlready() {
        var look = SampleStick.look(true, false, true);
        assertTrue(Intake.of(look).with(SampleStick.report(look)).took());
        Path file = Path.of("hong.tdpkg");
        var aside = new ReceivePort.Taken(file, ReceivePort.Fate.SET_ASIDE, 0, 0, Optional.empty());
        assertFalse(Intake.of(look).with(new ReceivePort.Report(List.of(aside), 0, Optional.empty(), "e3b0",
                Optional.empty(), Optional.empty(), List.of())).took());
    }

    @Test
    void takingTheSameAgainAddsNothing() {
        Intake again = Intake.of(SampleStick.look(true, true, true));
        assertEquals(0, again.count(ReceivePort.Verdict.NEW));
        assertEquals(4, again.count(ReceivePort.Verdict.KNOWN));
    }

    @Test
    void aPackagesFaultHasASentenceOfItsOwn() {
        Messages vi = Messages.of(Messages.VIETNAMESE);
        assertTrue(Refusals.words(vi, new Outcome.Refused<>(Reason.DAMAGED, List.of("wrong-evidence")))
                .startsWith("Tệp minh chứng không khớp"));
        assertEquals("Gói hồ sơ thuộc một đợt đánh giá khác.",
                Refusals.words(vi, new Outcome.Refused<>(Reason.OTHER_ROUND, List.of())));
        assertTrue(Refusals.words(vi, new Outcome.Refused<>(Reason.DAMAGED, List.of("dòng 12"))).contains("dòng 12"));
    }

    @Test
    void sizesAreSaidAsDrivesAreSold() {
        assertEquals("812 B", Sizes.words(812));
        assertEquals("262 KB", Sizes.words(262_144));
        assertEquals("14,6 GB", Sizes.words(14_600_000_000L));
        assertEquals("2 GB", Sizes.words(1_999_999_999L));
    }
}
