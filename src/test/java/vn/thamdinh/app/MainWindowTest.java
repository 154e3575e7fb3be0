package vn.thamdinh.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.stage.WindowEvent;

import org.junit.jupiter.api.Test;

import vn.thamdinh.ui.Fx;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;

class MainWindowTest extends AtTheWindow {

    @Test
    void theWayInSpeaksTheOtherLanguageAtOnce() {
        assertEquals("Mở kho dữ liệu", text("heading"));
        Fx.run(() -> ((Hyperlink) window.layers().lookup("#english")).fire());
        Fx.until(() -> window.layers().lookup("#heading") != null && text("heading").equals("Open the workspace"));
    }

    @Test
    void theOtherLanguageKeepsTheWorkspaceAndThePlace() {
        unlock();
        assertEquals("Cài đặt", text("title"));
        Fx.run(() -> ((RadioButton) window.layers().lookup("#language-1")).fire());
        Fx.settle();
        assertEquals("Settings", text("title"));
        assertEquals(List.of(), events);
        Fx.run(stage::hide);
        assertEquals(List.of("closed"), events);
    }

    @Test
    void whatIsStillBeingSavedIsWaitedForWithTheWindowAlive() {
        saved = new CountDownLatch(1);
        CountDownLatch held = saved;
        unlock();
        Fx.run(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        Fx.until(() -> window.layers().lookup("#modal .progress-bar") != null);
        assertTrue(Fx.call(() -> stage.isShowing()));
        assertEquals(List.of(), events);
        Fx.run(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        assertTrue(Fx.call(() -> stage.isShowing()));
        held.countDown();
        Fx.until(() -> !stage.isShowing());
        assertEquals(List.of("closed"), events);
    }

    @Test
    void whereTheWorkspaceWasClosedTheWayInIsShownEvenFromTheLockAndWordsOfAFaultStay() {
        unlock();
        Fx.run(() -> {
            window.safety().lock();
            given.closed(Tone.WARN, "chương trình sẽ tự làm nốt");
        });
        Fx.until(() -> window.layers().lookup("#passphrase") != null && window.layers().lookup("#lock") == null);
        assertTrue(Fx.call(() -> !window.layers().lookupAll(".notice-warn").isEmpty()));
        Fx.until(() -> events.contains("closed"));
        assertTrue(Fx.call(() -> stage.isShowing()));
    }

    @Test
    void aBackupThatFailsOnLeavingIsSaidAndKeepsNobody() {
        unlock();
        backedUp = Outcome.refused(Reason.DISK_FULL, "000001.json");
        Fx.run(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        Fx.until(() -> layersText().contains("chưa làm được bản sao lưu"));
        assertEquals(List.of("closed"), events);
    }

    @Test
    void aSlowCopyingOnLeavingCanBeLeftUndone() {
        slow = true;
        unlock();
        Fx.run(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        Fx.until(() -> window.layers().lookup("#close-now") != null && window.layers().lookup("#close-now").isVisible());
        Fx.snapshot(window.layers(), 1280, 720, "care-exit-copying-vi");
        assertTrue(Fx.call(() -> stage.isShowing()));
        Fx.run(() -> ((Button) window.layers().lookup("#close-now")).fire());
        Fx.until(() -> !stage.isShowing() && events.contains("stopped"));
        assertTrue(events.contains("closed"));
    }

    private CountDownLatch leftWhileACopyHangs() {
        CountDownLatch held = new CountDownLatch(1);
        hung = held;
        unlock();
        Fx.run(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        return held;
    }

    @Test
    void whatIsUnderWayBeforeAWorkspaceIsOpenIsWaitedForWithTheWindowAlive() {
        bringing = new CountDownLatch(1);
        takeIn("kho");
        Fx.run(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        Fx.until(() -> layersText().contains("Đang lưu"));
        assertTrue(Fx.call(() -> stage.isShowing()));
        assertEquals(List.of(), events);
        bringing.countDown();
        Fx.until(() -> !stage.isShowing());
        assertEquals(List.of("brought " + folder.resolve("kho")), events);
    }

    @Test
    void aCopyingThatHangsKeepsNobodyAndTheWayOutHasTheKeyboard() {
        CountDownLatch held = leftWhileACopyHangs();
        Fx.until(() -> window.layers().lookup("#close-now") != null && window.layers().lookup("#close-now").isFocused());
        Fx.pressOn(window.layers(), "close-now");
        Fx.until(() -> !stage.isShowing());
        assertEquals(List.of("closed"), events);
        held.countDown();
        Fx.until(() -> events.contains("copied"));
        Fx.settle();
        assertEquals(List.of("closed", "copied"), events);
    }

    @Test
    void aCopyingThatEndsByItselfOnLeavingIsNotedBeforeTheWorkspaceIsClosed() {
        CountDownLatch held = leftWhileACopyHangs();
        Fx.until(() -> window.layers().lookup("#close-now") != null && window.layers().lookup("#close-now").isVisible());
        assertTrue(Fx.call(() -> stage.isShowing()));
        held.countDown();
        Fx.until(() -> !stage.isShowing());
        assertEquals(List.of("copied", "noted", "closed"), events);
    }

    @Test
    void whatFailsOnLeavingFromTheLockIsSaidOverTheLock() {
        unlock();
        Fx.run(() -> window.safety().lock());
        backedUp = Outcome.refused(Reason.DISK_FULL, "000001.json");
        Fx.run(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        Fx.until(() -> window.layers().lookupAll(".care-cover .label").stream()
                .anyMatch(node -> ((Label) node).getText().contains("chưa làm được bản sao lưu")));
        Fx.snapshot(window.layers(), 1280, 720, "care-exit-locked-vi");
        assertEquals(List.of("closed"), events);
    }

    @Test
    void whoLeavesAfterAFaultLeavesAsAlways() {
        unlock();
        backedUp = Outcome.refused(Reason.DISK_FULL, "000001.json");
        Thread.ofPlatform().start(() -> {
            throw new IllegalStateException("hỏng");
        });
        Fx.until(() -> window.layers().lookup("#crash-quit") != null);
        Fx.run(() -> ((Button) window.layers().lookup("#crash-quit")).fire());
        Fx.until(() -> layersText().contains("chưa làm được bản sao lưu"));
        assertTrue(Fx.call(() -> stage.isShowing()));
    }

    @Test
    void aSecondStartBringsTheWindowForwardAndTheTitleNamesNobody() {
        unlock();
        Fx.run(() -> {
            stage.setIconified(true);
            window.forward(Optional.empty());
        });
        assertEquals(false, Fx.call(() -> stage.isIconified()));
        assertEquals("Thẩm Định", Fx.call(() -> stage.getTitle()));
    }

    @Test
    void whatNobodyExpectedEndsInACalmDialog() {
        unlock();
        Thread thread = Thread.ofPlatform().unstarted(() -> {
            throw new IllegalStateException("Xã Tân Lập");
        });
        thread.start();
        Fx.until(() -> window.layers().lookup("#crash") != null);
        Fx.snapshot(window.layers(), 1280, 720, "crash-vi");
        assertTrue(Fx.call(() -> window.layers().isOpen()));
    }
}
