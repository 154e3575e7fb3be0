package vn.thamdinh.ui.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.done;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.council.meeting.Ballot;
import vn.thamdinh.domain.council.meeting.BallotMethod;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.ui.Fx;
import vn.thamdinh.ui.Kits;
import vn.thamdinh.ui.common.Layers;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.meeting.Sitting;

/** A meeting from its call to its end, at the secretary's screen over a real workspace. */
class MeetingJourneyTest {
    private static final List<String> NAMES = List.of("Vân", "Bảo", "Dương", "Hưởng", "Ré", "Sáu");

    @TempDir
    private Path folder;
    private final List<MemberId> members = new ArrayList<>();
    private Desk desk;
    private Parent view;
    private Stage stage;

    @BeforeAll
    static void start() {
        Fx.start();
    }

    @Test
    void threeCommunesAreVotedOnWithARecusalATieAndAFailedQuorum() {
        try (Office office = new Office(folder)) {
            desk = office.secretary();
            for (String name : NAMES) {
                members.add(done(desk.council().enrol().enrol(name, "", "", members.isEmpty() ? Role.CHAIR : Role.MEMBER)));
            }
            openTheScreen();
            UnitId first = onTheTable();
            done(desk.council().recuse().declare(members.get(1), first, true, "Quê ở xã"));
            callTheMeeting();
            noteWhoIsThere();
            fire("meeting-units", ToggleButton.class);
            theRecusedMemberIsNotCounted(first);
            aTieIsVotedOnAgain();
            withoutQuorumNothingIsRecorded();
            closeTheMeeting();
            Fx.hide(stage);
        }
    }

    private void openTheScreen() {
        Layers layers = Fx.call(Layers::new);
        MeetingScreen screen = Fx.call(() -> new MeetingScreen(Kits.kit(Messages.VIETNAMESE, layers),
                MeetingPort.of(desk, at -> { })));
        view = Fx.call(screen::view);
        stage = Fx.show(layers, 1190, 690);
        Fx.run(() -> {
            layers.show(view);
            screen.shown();
        });
        Fx.until(() -> !text("position").isEmpty());
    }

    private void callTheMeeting() {
        fire("meeting-sitting", ToggleButton.class);
        Fx.until(() -> text("callTitle").equals("Triệu tập họp lần 1"));
        Fx.run(() -> {
            ((ComboBox<?>) view.lookup("#purpose")).getSelectionModel().select(1);
            field("date").setText("5/11/2024");
            field("time").setText("7g30");
            field("place").setText("");
        });
        fire("call", Button.class);
        assertEquals("Hãy nhập địa điểm.", text("callFault"));
        Fx.run(() -> field("place").setText("Phòng họp B"));
        fire("call", Button.class);
        Fx.until(() -> view.lookup("#attendance-" + members.getFirst()) != null);
        assertTrue(text("presence").startsWith("Chưa đủ số thành viên có mặt: 0/6"), text("presence"));
    }

    private void noteWhoIsThere() {
        fire("open", Button.class);
        Fx.settle();
        assertFalse(sitting().isOpen());
        attend(5, 3);
        Fx.until(() -> sitting().presences().size() == 1);
        Fx.fire(view, "everybody");
        Fx.until(() -> sitting().presences().size() == 6);
        Fx.until(() -> text("presence").startsWith("Có mặt 5/6"));
        fire("open", Button.class);
        Fx.until(() -> sitting().isOpen());
        Fx.until(() -> text("state").endsWith("đang họp"));
    }

    /** One of five is recused: four are left of six, and five must be there. */
    private void theRecusedMemberIsNotCounted(UnitId first) {
        Fx.until(() -> text("check").startsWith("Chưa đủ số thành viên có mặt: 4/6"));
        assertTrue(Fx.find(view, "record", Button.class).isDisabled());
        assertEquals(Optional.empty(), desk.views().vote(first));
        fire("meeting-sitting", ToggleButton.class);
        attend(5, 0);
        Fx.until(() -> text("presence").startsWith("Có mặt 6/6"));
        fire("meeting-units", ToggleButton.class);
        Fx.until(() -> text("check").startsWith("5 người dự"));
        vote("4", "1", "0");
        fire("record", Button.class);
        Fx.until(() -> text("verdict").startsWith("Thông qua: 4/6"));
        Ballot ballot = sitting().last(first).orElseThrow();
        assertEquals(List.of(6, 5), List.of(ballot.members(), ballot.present()));
        Fx.run(() -> Fx.find(view, "said", TextArea.class).setText("Rà soát biểu mẫu"));
        turn();
        Fx.until(() -> sitting().said().containsKey(first.code()));
    }

    private void aTieIsVotedOnAgain() {
        UnitId second = onTheTable();
        fire("secret", ToggleButton.class);
        vote("3", "3", "0");
        papers("6", "6", "5", "1");
        assertEquals("Hợp lệ 5 khác tổng ý kiến 6.", text("check"));
        fire("record", Button.class);
        assertEquals(Optional.empty(), desk.views().vote(second));
        papers("6", "6", "6", "0");
        assertEquals("Khớp: 6 ý kiến.", text("check"));
        fire("record", Button.class);
        Fx.until(() -> text("verdict").startsWith("Ngang phiếu: 3 – 3"));
        vote("4", "1", "0");
        papers("6", "6", "5", "1");
        fire("again", Button.class);
        Fx.until(() -> text("verdict").equals("Thông qua: 4/6 thành viên đồng ý (66%) · lần biểu quyết 2"));
        assertEquals(List.of(BallotMethod.SECRET, BallotMethod.SECRET), sitting().ballots().stream()
                .filter(ballot -> ballot.unit().equals(second)).map(Ballot::method).toList());
        assertEquals(4, desk.views().vote(second).orElseThrow().inFavour());
        turn();
    }

    private void withoutQuorumNothingIsRecorded() {
        UnitId third = onTheTable();
        fire("meeting-sitting", ToggleButton.class);
        attend(4, 3);
        attend(5, 4);
        Fx.until(() -> text("presence").startsWith("Chưa đủ số thành viên có mặt: 4/6"));
        fire("meeting-units", ToggleButton.class);
        fire("hands", ToggleButton.class);
        vote("4", "0", "0");
        Fx.until(() -> text("check").startsWith("Chưa đủ số thành viên có mặt: 4/6, cần ít nhất 5"));
        assertTrue(Fx.find(view, "record", Button.class).isDisabled());
        Fx.run(() -> field("yes").requestFocus());
        Fx.press(KeyCode.ENTER);
        Fx.settle();
        assertEquals(Optional.empty(), desk.views().vote(third));
    }

    private void closeTheMeeting() {
        fire("meeting-sitting", ToggleButton.class);
        Fx.run(() -> Fx.find(view, "conclusions", TextArea.class).setText("Thống nhất đề nghị công nhận"));
        fire("close", Button.class);
        Fx.until(() -> sitting().isClosed());
        Fx.until(() -> "Thống nhất đề nghị công nhận".equals(sitting().said().get("conclusions")));
        assertEquals(3, sitting().ballots().size());
        assertEquals(2, desk.views().facts().votes().size());
    }

    private void attend(int member, int choice) {
        Fx.until(() -> view.lookup("#attendance-" + members.get(member)) != null);
        Fx.run(() -> ((ComboBox<?>) view.lookup("#attendance-" + members.get(member))).getSelectionModel().select(choice));
        Fx.settle();
    }

    private void vote(String yes, String no, String neither) {
        Fx.run(() -> {
            field("yes").setText(yes);
            field("no").setText(no);
            field("neither").setText(neither);
        });
    }

    private void papers(String givenOut, String returned, String valid, String invalid) {
        Fx.run(() -> {
            field("givenOut").setText(givenOut);
            field("returned").setText(returned);
            field("valid").setText(valid);
            field("invalid").setText(invalid);
        });
    }

    private void turn() {
        String before = text("position");
        Fx.run(() -> field("yes").requestFocus());
        Fx.press(KeyCode.PAGE_DOWN);
        Fx.until(() -> !text("position").equals(before));
    }

    private UnitId onTheTable() {
        String name = text("unit");
        return Office.programme(desk).units().stream().filter(unit -> unit.fullName().equals(name)).findFirst()
                .orElseThrow().id();
    }

    private Sitting sitting() {
        return desk.meetings().of(1).orElseThrow();
    }

    private TextField field(String id) {
        return (TextField) view.lookup("#" + id);
    }

    private String text(String id) {
        Node label = view.lookup("#" + id);
        return label instanceof Label found ? found.getText() : "";
    }

    private <T extends javafx.scene.control.ButtonBase> void fire(String id, Class<T> type) {
        Fx.run(Fx.find(view, id, type)::fire);
        Fx.settle();
    }
}
