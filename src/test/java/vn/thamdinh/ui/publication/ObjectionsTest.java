package vn.thamdinh.ui.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.done;
import static vn.thamdinh.fixture.Office.unit;

import java.time.LocalDate;
import java.util.Optional;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import vn.thamdinh.fixture.SecretaryAtDesk;
import vn.thamdinh.ui.FramedScreen;
import vn.thamdinh.ui.Fx;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.frame.Place;
import vn.thamdinh.usecase.publication.Complaints;

/** Results hang out, are objected to and announced. It is 5 November 2024. */
class ObjectionsTest extends SecretaryAtDesk {
    private static final LocalDate DAY = LocalDate.of(2024, 11, 5);

    private FramedScreen framed;

    @BeforeAll
    static void start() {
        Fx.start();
    }

    private FramedScreen shown() {
        framed = new FramedScreen(Place.PUBLICATION, Messages.VIETNAMESE, (kit, frame) -> new PublicationScreen(kit,
                PublicationPort.of(desk, saved -> { }), FileDialogs.system(), () -> { }));
        return framed;
    }

    private void part(String name) {
        Fx.fire(framed.root(), "part-" + name);
    }

    private void fire(String button) {
        Fx.fire(framed.root(), button);
    }

    private void fill(String field, String text) {
        Fx.until(() -> framed.root().lookup("#" + field) != null);
        Fx.run(() -> Fx.find(framed.root(), field, TextInputControl.class).setText(text));
    }

    private String sentence() {
        return Fx.call(() -> ((Label) framed.root().lookup("#sentence")).getText());
    }

    private boolean says(String words) {
        return Fx.call(() -> framed.root().lookupAll(".label").stream().anyMatch(node ->
                node instanceof Label label && label.getText() != null && label.getText().contains(words)));
    }

    @Test
    void aComplaintHoldsTheAnnouncementAndAnsweredLetsItThrough() {
        done(desk.publication().complaints().receive(new Complaints.Received(unit(desk, 0), Optional.empty(),
                "UBND xã", "", DAY, "Chấm sót")));
        try (FramedScreen _ = shown()) {
            part("announce");
            Fx.until(() -> says("Còn 1 kiến nghị chưa giải quyết."));
            assertTrue(Fx.call(() -> Fx.find(framed.root(), "publish-results", Button.class).isDisabled()));
            part("complaints");
            fire("settle-complaint");
            assertTrue(says("UBND xã kiến nghị: Chấm sót"));
            fill("reason", "Đã xem lại, điểm đúng");
            ComboBox<?> verdict = Fx.find(framed.root(), "upheld", ComboBox.class);
            TextInputControl until = Fx.find(framed.root(), "until", TextInputControl.class);
            assertNull(Fx.call(verdict::getValue), "nobody has concluded yet");
            assertTrue(says("Còn thiếu: Kết luận."));
            assertTrue(Fx.call(() -> Fx.find(framed.root(), "form-go", Button.class).isDisabled()));
            assertFalse(Fx.call(until::isVisible), "nothing is opened again before it is found right");
            Fx.run(() -> verdict.getSelectionModel().select(1));
            assertTrue(Fx.call(until::isVisible));
            Fx.run(() -> verdict.getSelectionModel().select(0));
            assertFalse(Fx.call(until::isVisible));
            fire("form-go");
            Fx.until(() -> desk.publication().complaints().open() == 0);
            part("announce");
            fire("publish-results");
            fill("paper", "05/QĐ-UBND");
            fire("form-go");
            Fx.until(() -> sentence().startsWith("Đã công bố ngày 05/11/2024"));
        }
    }

    @Test
    void theUnitOfAComplaintIsChosenByAPerson() {
        try (FramedScreen _ = shown()) {
            part("complaints");
            Fx.until(() -> sentence().startsWith("0 kiến nghị"));
            fire("receive-complaint");
            fill("from", "UBND xã");
            fill("text", "Chấm sót");
            assertTrue(says("Còn thiếu: Đơn vị."));
            assertTrue(Fx.call(() -> Fx.find(framed.root(), "form-go", Button.class).isDisabled()));
            Fx.run(() -> Fx.find(framed.root(), "unit", ComboBox.class).getSelectionModel().select(2));
            fire("form-go");
            Fx.until(() -> desk.publication().complaints().open() == 1);
        }
        assertEquals(unit(desk, 2), desk.publication().complaints().all().getFirst().complaint().unit());
    }

    @Test
    void aPostingWithAWrongDayIsPutRightAndAllThatHindersIsTold() {
        done(desk.publication().posting().post(DAY, LocalDate.of(2025, 10, 5), "Trụ sở"));
        done(desk.publication().complaints().receive(new Complaints.Received(unit(desk, 0), Optional.empty(),
                "UBND xã", "", DAY, "Chấm sót")));
        try (FramedScreen _ = shown()) {
            part("announce");
            Fx.until(() -> says("Còn 1 kiến nghị chưa giải quyết."));
            assertTrue(says("05/10/2025"));
            part("posting");
            fire("edit-posting");
            fill("from", "14/10/2024");
            fill("until", "25/10/2024");
            fire("form-go");
            Fx.until(() -> sentence().equals("Kết quả hiện không niêm yết."));
        }
        assertEquals(1, desk.publication().posting().all().size());
        assertEquals(LocalDate.of(2024, 10, 25), desk.publication().posting().all().getFirst().until());
        assertEquals(1, desk.publication().publish().hindrances().size());
    }
}
