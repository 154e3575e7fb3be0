package vn.thamdinh.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import vn.thamdinh.ui.Fx;
import vn.thamdinh.usecase.Outcome;

class ClosingTest {

    private final List<Throwable> unexpected = new CopyOnWriteArrayList<>();
    private final List<String> told = new CopyOnWriteArrayList<>();
    private final BackgroundTasks tasks = new BackgroundTasks(unexpected::add);

    @BeforeAll
    static void start() {
        Fx.start();
    }

    @Test
    void whatAQuestionMeetsInAClosedWorkspaceIsNotAMistake() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        Fx.run(() -> tasks.read(progress -> {
            begun.countDown();
            while (true) {
                try {
                    progress.check();
                } catch (vn.thamdinh.progress.Cancelled asked) {
                    throw new IllegalStateException("The object is already closed");
                }
                Thread.onSpinWait();
            }
        }).onEnded(() -> told.add("ended")));
        begun.await();
        tasks.close();
        Fx.until(() -> told.contains("ended"));
        assertEquals(List.of(), unexpected);
    }

    @Test
    void itIsIdleOnceTheAnswerWasGiven() throws InterruptedException {
        CountDownLatch answer = new CountDownLatch(1);
        assertTrue(tasks.isIdle());
        Fx.run(() -> tasks.read(progress -> {
            answer.await();
            return 1;
        }).onDone(one -> told.add("idle " + tasks.isIdle())));
        assertFalse(tasks.isIdle());
        answer.countDown();
        Fx.until(tasks::isIdle);
        assertEquals(List.of("idle false"), told);
        tasks.close();
        Fx.run(() -> tasks.read(progress -> 1));
        assertTrue(tasks.isIdle());
    }

    @Test
    void theSameMistakeBeforeTheClosingIsHandled() {
        Fx.run(() -> tasks.read(progress -> {
            throw new IllegalStateException("a mistake");
        }).onEnded(() -> told.add("ended")));
        Fx.until(() -> told.contains("ended"));
        assertEquals(1, unexpected.size());
        tasks.close();
    }

    @Test
    void aSaveInAWorkspaceThatIsClosedIsToldLikeAnyFailure() {
        Fx.run(() -> tasks.run(progress -> {
            throw new CancellationException("closed");
        }).onCancelled(() -> told.add("stopped")).onEnded(() -> told.add("ended")));
        Fx.until(() -> told.contains("ended"));
        assertEquals(List.of("ended"), told);
        assertEquals(1, unexpected.size());
        tasks.close();
    }

    @Test
    void whoeverLeavesTheProgramIsNotToldOfAClosedWorkspace() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        Fx.run(() -> tasks.run(progress -> {
            begun.countDown();
            go.await();
            throw new CancellationException("closed");
        }).onCancelled(() -> told.add("stopped")).onEnded(() -> told.add("ended")));
        begun.await();
        Thread closing = Thread.ofPlatform().start(tasks::close);
        while (closing.getState() == Thread.State.NEW || closing.getState() == Thread.State.RUNNABLE) {
            Thread.onSpinWait();
        }
        go.countDown();
        closing.join();
        Fx.until(() -> told.contains("ended"));
        assertEquals(List.of("stopped", "ended"), told);
        assertEquals(List.of(), unexpected);
    }

    @Test
    void whatAQuestionMeetsInAWorkspaceThatARestoreClosedIsNoMistakeAndALateSaveIs() throws InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        Fx.run(() -> {
            tasks.read(progress -> {
                closed.await();
                throw new CancellationException("closed");
            }).onEnded(() -> told.add("read"));
            tasks.runLast(progress -> Outcome.done("restored")).onDone(told::add);
            tasks.run(progress -> {
                throw new CancellationException("closed");
            }).onEnded(() -> told.add("save"));
        });
        Fx.until(() -> told.containsAll(List.of("restored", "save")));
        assertEquals(1, unexpected.size());
        closed.countDown();
        Fx.until(() -> told.contains("read"));
        assertEquals(1, unexpected.size());
        Fx.run(() -> tasks.read(progress -> {
            throw new CancellationException("closed");
        }).onEnded(() -> told.add("next")));
        Fx.until(() -> told.contains("next"));
        assertEquals(2, unexpected.size());
        tasks.close();
    }

    @Test
    void whatADiskWouldNotDoIsToldLikeAnyRefusal() {
        Fx.run(() -> tasks.run(progress -> {
            throw new java.io.IOException("No space left on device");
        }).onRefused(refused -> told.add(refused.reason().name())).onEnded(() -> told.add("ended")));
        Fx.until(() -> told.contains("ended"));
        assertEquals(List.of("DISK_FULL", "ended"), told);
        assertEquals(List.of(), unexpected);
        tasks.close();
    }

    @Test
    void aChangeUnderWayIsNeitherInterruptedNorCancelled() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicBoolean disturbed = new AtomicBoolean();
        Fx.run(() -> tasks.run(progress -> {
            begun.countDown();
            for (int i = 0; i < 200_000; i++) {
                progress.check();
                disturbed.compareAndSet(false, Thread.currentThread().isInterrupted());
            }
            return Outcome.done("saved");
        }).onDone(told::add));
        begun.await();
        tasks.close();
        Fx.until(() -> told.contains("saved"));
        assertFalse(disturbed.get());
    }

    @Test
    void whatWaitsForItsTurnIsSavedEvenIfTheClosingIsHurried() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        Fx.run(() -> {
            tasks.run(progress -> {
                begun.countDown();
                go.await();
                return Outcome.done("first");
            }).onDone(told::add);
            tasks.run(progress -> Outcome.done("second")).onDone(told::add);
        });
        begun.await();
        Thread closing = Thread.ofPlatform().start(tasks::close);
        closing.interrupt();
        go.countDown();
        closing.join();
        Fx.until(() -> told.size() == 2);
        assertEquals(List.of("first", "second"), told);
        assertEquals(List.of(), unexpected);
    }

    @Test
    void aQuestionUnderWayIsNotInterrupted() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicBoolean disturbed = new AtomicBoolean();
        Fx.run(() -> tasks.read(progress -> {
            begun.countDown();
            for (int i = 0; i < 200_000; i++) {
                disturbed.compareAndSet(false, Thread.currentThread().isInterrupted());
            }
            return "read";
        }).onDone(told::add));
        begun.await();
        tasks.close();
        Fx.until(() -> told.contains("read"));
        assertFalse(disturbed.get());
    }

    @Test
    void whatIsStartedAfterwardsIsCancelledCalmly() {
        tasks.close();
        Fx.run(() -> {
            tasks.read(progress -> "late").onDone(told::add).onCancelled(() -> told.add("cancelled read"));
            tasks.run(progress -> Outcome.done("late")).onDone(told::add).onCancelled(() -> told.add("cancelled change"));
        });
        Fx.until(() -> told.size() == 2);
        assertTrue(told.containsAll(List.of("cancelled read", "cancelled change")), told.toString());
        assertEquals(List.of(), unexpected);
    }
}
