package vn.thamdinh.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.thamdinh.ui.Fx;
import vn.thamdinh.ui.Kits;
import vn.thamdinh.ui.common.Layers;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.entry.EntryDesk;
import vn.thamdinh.usecase.Outcome;

/** A second medium that comes and goes. */
class MediumWatchTest {

    private static final String COPYING = "Đang chép sao lưu sang nơi thứ hai…";

    private final List<String> said = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger copies = new AtomicInteger();
    private volatile boolean plugged;
    private volatile CountDownLatch answering = new CountDownLatch(0);
    private volatile CountDownLatch writing = new CountDownLatch(0);
    private volatile Optional<String> session = Optional.of("kho");
    private Stage stage;
    private MediumWatch<String> watch;

    @BeforeEach
    void open() {
        Fx.start();
        Layers layers = Fx.call(Layers::new);
        stage = Fx.show(layers, 800, 600);
        UiKit kit = Fx.call(() -> Kits.kit(Messages.VIETNAMESE, layers));
        watch = Fx.call(() -> new MediumWatch<>(() -> kit, keeper(), () -> session,
                Clock.fixed(Instant.parse("2024-07-08T08:05:00Z"), ZoneOffset.UTC), note -> said.add(note.orElse(""))));
    }

    @AfterEach
    void close() {
        Fx.hide(stage);
    }

    @SuppressWarnings("unchecked")
    private EntryDesk<String> keeper() {
        return (EntryDesk<String>) Proxy.newProxyInstance(MediumWatchTest.class.getClassLoader(),
                new Class<?>[] {EntryDesk.class}, (desk, method, given) -> switch (method.getName()) {
                    case "seesSecondMedium" -> {
                        answering.await();
                        yield plugged;
                    }
                    case "copyBackups" -> {
                        copies.incrementAndGet();
                        writing.await();
                        yield Outcome.done(plugged);
                    }
                    case "noteCopied" -> Outcome.done(true);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    /** Until the answer has come. */
    private void look() {
        Fx.run(watch::look);
        Fx.until(() -> !watch.isLooking());
    }

    @Test
    void whatIsPluggedInAgainIsSoonCopiedToOnceAndTheStatusLineSaysIt() {
        look();
        assertEquals(0, copies.get());
        plugged = true;
        look();
        Fx.until(() -> said.size() == 3);
        assertEquals(List.of(COPYING, ""), said.subList(0, 2));
        assertEquals("Đã chép sao lưu sang nơi thứ hai 08:05:00", said.getLast());
        look();
        look();
        assertEquals(1, copies.get());
        plugged = false;
        look();
        plugged = true;
        look();
        Fx.until(() -> copies.get() == 2);
    }

    @Test
    void whatIsThereFromTheBeginningWaitsForTheFirstBackupAndWhatIsNotIsNotSaid() {
        plugged = true;
        look();
        look();
        assertEquals(0, copies.get());
        Fx.run(() -> watch.copy("kho"));
        Fx.until(() -> said.size() == 3);
        said.clear();
        plugged = false;
        Fx.run(() -> watch.copy("kho"));
        Fx.until(() -> said.equals(List.of("")));
    }

    @Test
    void aMediumThatDoesNotAnswerIsNeitherAskedNorCopiedToTwice() {
        look();
        plugged = true;
        answering = new CountDownLatch(1);
        CountDownLatch asked = answering;
        writing = new CountDownLatch(1);
        CountDownLatch written = writing;
        for (int again = 0; again < 5; again++) {
            Fx.run(watch::look);
        }
        asked.countDown();
        Fx.until(() -> copies.get() == 1);
        Fx.settle();
        assertEquals(1, copies.get());
        written.countDown();
        Fx.until(() -> said.size() == 3);
        assertEquals(1, copies.get());
    }

    @Test
    void whatIsAskedForWhileACopyRunsFollowsRightAfterItOnceAndNotForAnotherWorkspace() {
        plugged = true;
        writing = new CountDownLatch(1);
        CountDownLatch first = writing;
        Fx.run(() -> watch.copy("kho"));
        Fx.until(() -> copies.get() == 1);
        Fx.run(() -> watch.copy("kho"));
        Fx.run(() -> watch.copy("kho"));
        Fx.settle();
        assertEquals(1, copies.get());
        writing = new CountDownLatch(1);
        first.countDown();
        Fx.until(() -> copies.get() == 2);
        Fx.run(() -> watch.copy("kho"));
        session = Optional.of("kho khác");
        Fx.run(watch::opened);
        writing.countDown();
        Fx.until(() -> said.getLast().startsWith("Đã chép"));
        Fx.settle();
        assertEquals(2, copies.get());
    }
}
