package vn.thamdinh.ui.entry;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import vn.thamdinh.progress.Progress;
import vn.thamdinh.ui.common.BackgroundTasks;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.recovery.RecoverySheet;
import vn.thamdinh.usecase.rehearsal.Practise;
import vn.thamdinh.usecase.workspace.Bringable;

/** A desk without keys and files: the passphrase is "mật khẩu đúng", a session is a word. */
final class FakeDesk implements EntryDesk<String> {

    static final String RIGHT = "mật khẩu đúng";
    static final String CODE = "7KQ2-M4XD-9T0R-HBWC-3F6N-YZ81-PGVA-5JSE-K";

    static final Path OWN = Path.of("/home/nguyet").toAbsolutePath();

    final List<NewWorkspace> created = new ArrayList<>();
    final List<String> passphrases = new ArrayList<>();
    final List<String> kept = new ArrayList<>();
    Optional<String> due = Optional.empty();
    /** Whether it cannot be told if a code is due. */
    boolean broken;
    Optional<Path> recent = Optional.empty();
    final List<String> brought = new ArrayList<>();
    Optional<Bringable> found = Optional.empty();
    Optional<Reason> trouble = Optional.empty();
    boolean full;
    boolean practice;
    FolderVerdict verdict = FolderVerdict.GOOD;
    volatile boolean slow;
    volatile CountDownLatch looking = new CountDownLatch(0);
    volatile CountDownLatch opening = new CountDownLatch(0);
    volatile CountDownLatch stick = new CountDownLatch(0);
    final AtomicInteger looked = new AtomicInteger();

    @Override
    public Optional<Path> recentFolder() {
        BackgroundTasks.assertNotFxThread();
        return recent;
    }

    @Override
    public FolderVerdict look(Path folder) {
        BackgroundTasks.assertNotFxThread();
        held(looking);
        return folder.startsWith(OWN) ? FolderVerdict.GOOD : verdict;
    }

    private static void held(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    @Override
    public Optional<Path> proposed(String name) {
        BackgroundTasks.assertNotFxThread();
        return Optional.of(OWN.resolve(name));
    }

    @Override
    public Outcome<Bringable> lookToBring(Path from, Progress progress) {
        BackgroundTasks.assertNotFxThread();
        held(stick);
        looked.incrementAndGet();
        return found.map(Outcome::done).orElseGet(() -> Outcome.refused(Reason.IN_USE, from.toString()));
    }

    @Override
    public Outcome<Path> bring(Bringable what, Path target, Progress progress) {
        BackgroundTasks.assertNotFxThread();
        while (slow) {
            progress.check();
            Thread.onSpinWait();
        }
        brought.add(what + " → " + target);
        return full ? Outcome.refused(Reason.DISK_FULL, target.toString()) : Outcome.done(target);
    }

    @Override
    public Strength strength(char[] passphrase) {
        int score = Math.min(4, passphrase.length / 5);
        return new Strength(score, score < 2 ? Advice.ADD_WORDS : Advice.GOOD);
    }

    @Override
    public Outcome<CreatedWorkspace<String>> create(NewWorkspace wanted, Progress progress) {
        BackgroundTasks.assertNotFxThread();
        created.add(wanted);
        return Outcome.done(new CreatedWorkspace<>(CODE, "created"));
    }

    @Override
    public Outcome<String> practise(Path folder, Practise.Seat seat, Progress progress) {
        BackgroundTasks.assertNotFxThread();
        progress.at(1, 2);
        return Outcome.done(seat.name());
    }

    @Override
    public boolean isPractice(Path folder) {
        BackgroundTasks.assertNotFxThread();
        return practice;
    }

    @Override
    public Outcome<String> unlock(Path folder, char[] passphrase, Progress progress) {
        BackgroundTasks.assertNotFxThread();
        held(opening);
        if (trouble.isPresent()) {
            return Outcome.refused(trouble.get(), folder.toString());
        }
        return new String(passphrase).equals(RIGHT) ? Outcome.done("opened")
                : Outcome.refused(Reason.WRONG_PASSPHRASE);
    }

    @Override
    public Outcome<String> unlockWithRecovery(Path folder, char[] code, Progress progress) {
        return new String(code).equals(CODE) ? Outcome.done("recovered")
                : Outcome.refused(Reason.WRONG_RECOVERY_CODE);
    }

    @Override
    public Outcome<String> unlockWithRescue(Path folder, Path card, char[] code, Progress progress) {
        if (card.toString().contains("cut")) {
            return Outcome.refused(Reason.DAMAGED, "bad-signature", "card");
        }
        return card.toString().contains("other") ? Outcome.refused(Reason.NOT_FOR_US) : Outcome.done("rescued");
    }

    @Override
    public Outcome<String> setPassphrase(String session, char[] passphrase, Progress progress) {
        BackgroundTasks.assertNotFxThread();
        passphrases.add(new String(passphrase));
        return Outcome.done(session);
    }

    @Override
    public Outcome<Path> saveSheet(RecoverySheet sheet, String code, Path file) {
        BackgroundTasks.assertNotFxThread();
        return file.startsWith("/full") ? Outcome.refused(Reason.DISK) : Outcome.done(file);
    }

    @Override
    public Outcome<String> recoveryKept(String session) {
        BackgroundTasks.assertNotFxThread();
        kept.add(session);
        return Outcome.done(session);
    }

    @Override
    public Outcome<Optional<String>> recoveryDue(String session) {
        BackgroundTasks.assertNotFxThread();
        if (broken) {
            throw new IllegalStateException("the database cannot be read");
        }
        return Outcome.done(due);
    }
}
