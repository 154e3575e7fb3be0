package vn.thamdinh.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.thamdinh.ui.Fx;

class LastReadTest {

    private final List<String> shown = new ArrayList<>();
    private final List<String> ended = new ArrayList<>();
    private final CountDownLatch late = new CountDownLatch(1);
    private BackgroundTasks tasks;
    private LastRead latest;

    @BeforeEach
    void begin() {
        Fx.start();
        tasks = new BackgroundTasks(Throwable::printStackTrace);
        latest = new LastRead(tasks);
    }

    @AfterEach
    void end() {
        tasks.close();
    }

    @Test
    void whatWasAskedBeforeAndComesLaterIsLetGo() {
        Fx.run(() -> ask("before", late));
        Fx.run(() -> ask("last", new CountDownLatch(0)));
        Fx.until(() -> shown.contains("last"));
        late.countDown();
        Fx.until(() -> ended.contains("before"));
        assertEquals(List.of("last"), Fx.call(() -> List.copyOf(shown)));
    }

    @Test
    void whatWasAskedBeforeStopsWhereItLooksWhetherAnybodyWaits() {
        var stopped = new AtomicBoolean();
        Fx.run(() -> latest.read(progress -> {
            late.await();
            progress.check();
            return "before";
        }).onCancelled(() -> stopped.set(true)));
        Fx.run(() -> ask("last", new CountDownLatch(0)));
        late.countDown();
        Fx.until(stopped::get);
        assertTrue(stopped.get());
    }

    private void ask(String what, CountDownLatch until) {
        latest.read(progress -> {
            until.await();
            return what;
        }).onDone(shown::add).onEnded(() -> ended.add(what));
    }
}
