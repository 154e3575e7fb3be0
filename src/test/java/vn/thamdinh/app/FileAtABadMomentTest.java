package vn.thamdinh.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.stage.WindowEvent;

import atlantafx.base.controls.Notification;
import org.junit.jupiter.api.Test;

import vn.thamdinh.ui.Fx;
import vn.thamdinh.ui.common.Dialogs;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.frame.Place;

/** A file that is opened from the desktop tramples nothing. */
class FileAtABadMomentTest extends AtTheWindow {

    @Test
    void aMovedWorkspaceIsTakenInOnTheWayInAndThenOpened() {
        takeIn("máy mới");
        Fx.until(() -> window.layers().lookup("#folderName") instanceof Label label
                && label.getText().equals(folder.resolve("máy mới").toString()));
        assertEquals(List.of("brought " + folder.resolve("máy mới")), events);
    }

    @Test
    void aMovedWorkspaceIsTakenInBesideTheOneThatIsOpen() {
        unlock();
        takeIn("máy mới");
        Fx.until(() -> window.layers().lookupAll(".notice").size() == 1);
        assertEquals("Cài đặt", text("title"));
    }

    @Test
    void aPackageIsSaidToWaitUntilAWorkspaceIsOpen() {
        Fx.run(() -> window.forward(Optional.of(new OpenedFile(folder.resolve("goi-1.tdpkg"), Optional.of(Place.EXCHANGE)))));
        Fx.until(() -> window.layers().lookup(".notice") instanceof Notification said
                && said.getMessage().startsWith("Tệp goi-1.tdpkg đang chờ"));
    }

    @Test
    void aMovedWorkspaceWaitsForTheEndOfADialog() {
        unlock();
        Dialogs dialogs = Fx.call(() -> new Dialogs(window.layers(), Messages.of(Messages.VIETNAMESE)));
        Fx.run(() -> {
            dialogs.open("Sửa", new TextField("nửa chừng"));
            window.forward(Optional.of(new OpenedFile(folder.resolve("chuyen.tdmove"), Optional.empty())));
        });
        Fx.settle();
        assertNull(window.layers().lookup("#bring-target"));
        Fx.run(window.layers()::close);
        Fx.until(() -> window.layers().lookup("#bring-target") != null);
    }

    @Test
    void aMovedWorkspaceLeavesACodeThatIsShownOnceWhereItIs() {
        due = Optional.of("AAAA-B");
        open("#groups");
        takeIn("máy mới");
        Fx.until(() -> !window.layers().lookupAll(".notice").isEmpty());
        Fx.settle();
        assertNull(window.layers().lookup("#folderName"));
    }

    @Test
    void whoeverIsLeavingIsAskedNothingMore() {
        saved = new CountDownLatch(1);
        CountDownLatch held = saved;
        unlock();
        Fx.run(() -> {
            stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
            window.forward(Optional.of(new OpenedFile(folder.resolve("chuyen.tdmove"), Optional.empty())));
        });
        Fx.settle();
        assertNull(window.layers().lookup("#bring-target"));
        held.countDown();
        Fx.until(() -> !stage.isShowing());
    }

    @Test
    void whatWasTypedIsNotKeptOnceTheWorkspaceIsOpen() {
        TextField passphrase = (TextField) window.layers().lookup("#passphrase");
        unlock();
        assertEquals("", Fx.call(passphrase::getText));
    }
}
