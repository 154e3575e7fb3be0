package vn.thamdinh.ui.inspection.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.inspection.Attendee;
import vn.thamdinh.domain.inspection.Finding;
import vn.thamdinh.domain.inspection.FindingVerdict;
import vn.thamdinh.domain.inspection.Note;
import vn.thamdinh.domain.inspection.checklist.CheckItemId;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.ui.Fx;
import vn.thamdinh.ui.Kits;
import vn.thamdinh.ui.common.Layers;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.evidence.SampleEvidence;
import vn.thamdinh.ui.inspection.InspectionModel;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.view.VisitView;

/** A whole visit in a real workspace, no mouse touched. */
class VisitByKeyboardTest {

    @TempDir
    private Path folder;
    private Office office;
    private Desk desk;
    private Stage stage;
    private Parent view;

    @BeforeAll
    static void startFx() {
        Fx.start();
    }

    @BeforeEach
    void sitDown() {
        office = new Office(folder);
        desk = office.secretary();
        Office.done(desk.council().enrol().enrol("Bà Lê Thị Hạnh", "Trưởng phòng", "", Role.MEMBER));
        window(new InspectionModel());
    }

    @AfterEach
    void leave() {
        Fx.settle();
        Fx.settle();
        Fx.hide(stage);
        office.close();
    }

    private void window(InspectionModel model) {
        Layers layers = Fx.call(Layers::new);
        VisitScreen screen = Fx.call(() -> new VisitScreen(Kits.kit(Messages.VIETNAMESE, layers), model,
                VisitPort.of(desk, at -> { }), new SampleEvidence(), Office.NOVEMBER));
        view = layers;
        Fx.run(() -> layers.show(screen.view()));
        stage = Fx.show(layers, 1190, 650);
        Fx.run(screen::shown);
    }

    private VisitView visit() {
        return desk.views().visits().getFirst();
    }

    private Optional<Finding> on(String item) {
        return visit().findings().stream().filter(one -> one.item().equals(Optional.of(new CheckItemId(item))))
                .findFirst();
    }

    private void type(String text) {
        Fx.type(stage.getScene(), text);
    }

    private void until(BooleanSupplier condition) {
        Fx.until(condition);
    }

    private boolean hasFocus(String id) {
        return Fx.call(() -> stage.getScene().getFocusOwner() != null
                && id.equals(stage.getScene().getFocusOwner().getId()));
    }

    private void begin() {
        until(() -> hasFocus("unit"));
        type("tien hung");
        Fx.press(KeyCode.DOWN);
        Fx.press(KeyCode.ENTER);
        until(() -> hasFocus("date"));
        assertEquals("05/11/2024", Fx.call(Fx.find(view, "date", TextField.class)::getText));
        Fx.press(KeyCode.ENTER);
        until(() -> desk.views().visits().size() == 1);
        until(() -> hasFocus("checklist"));
    }

    @Test
    void aWholeVisitIsHeldByKeyboardAlone() {
        begin();
        people();
        checklist();
        notes();
        searchesAndStrikes();
        Fx.press(KeyCode.F5);
        until(() -> visit().times().orElseThrow().ended().isPresent());
    }

    private void people() {
        Fx.press(KeyCode.F4);
        type("Ông Lý Văn Quyết, Chủ tịch UBND xã, UBND xã Tiến Hưng");
        Fx.press(KeyCode.ENTER);
        until(() -> visit().people().size() == 1);
        type("hanh");
        Fx.press(KeyCode.DOWN);
        Fx.press(KeyCode.ENTER);
        until(() -> visit().people().size() == 2);
        assertEquals(List.of("Bà Lê Thị Hạnh", "Ông Lý Văn Quyết"),
                visit().people().stream().map(Attendee::name).toList());
        assertEquals("Chủ tịch UBND xã", visit().people().getLast().title());
        Fx.press(KeyCode.ESCAPE);
        until(() -> hasFocus("checklist"));
    }

    private void checklist() {
        Fx.press(KeyCode.DIGIT1);
        until(() -> on("xin-chao").isPresent());
        Fx.press(KeyCode.ENTER);
        type("2Có lúc quên");
        until(() -> hasFocus("text"));
        Fx.press(KeyCode.ENTER);
        until(() -> on("xin-loi").filter(one -> one.text().equals("Có lúc quên")).isPresent());
        type("kKhông nghe ai nói, nyc ");
        Fx.press(KeyCode.TAB);
        until(() -> hasFocus("points"));
        type("9");
        Fx.press(KeyCode.ENTER);
        assertTrue(Fx.call(Fx.find(view, "fault", Label.class)::isVisible));
        Fx.press(KeyCode.BACK_SPACE);
        type("0,5");
        Fx.press(KeyCode.TAB);
        type("Tập huấn lại");
        Fx.press(KeyCode.TAB);
        type("15/11");
        Fx.press(KeyCode.TAB);
        type("Nhất trí");
        Fx.press(KeyCode.ENTER);
        until(() -> on("xin-cam-on").filter(one -> one.unitSide().opinion().equals("Nhất trí")).isPresent());
        Finding full = on("xin-cam-on").orElseThrow();
        assertEquals(FindingVerdict.NOT_MET, full.verdict());
        assertEquals("Không nghe ai nói, Đã niêm yết công khai, đầy đủ, dễ thấy.", full.text());
        assertEquals(Optional.of(new BigDecimal("0.5")), full.proposed());
        assertEquals(new Finding.UnitSide("Tập huấn lại", Optional.of(LocalDate.of(2024, 11, 15)), "Nhất trí"),
                full.unitSide());
        assertEquals(FindingVerdict.PARTLY, on("xin-loi").orElseThrow().verdict());
    }

    private void notes() {
        Fx.press(KeyCode.F6);
        type("Hỏi chị Hoa ở ấp 3");
        Fx.press(KeyCode.ENTER);
        until(() -> visit().notes().size() == 1);
        type("Hồ sơ đất đai quá hạn");
        Fx.press(KeyCode.ENTER);
        until(() -> visit().notes().size() == 2);
        assertEquals(List.of("Hỏi chị Hoa ở ấp 3", "Hồ sơ đất đai quá hạn"),
                visit().notes().stream().map(Note::text).toList());
        assertEquals(Office.NOVEMBER.instant(), visit().notes().getFirst().at());
        Fx.press(KeyCode.ESCAPE);
        until(() -> hasFocus("checklist"));
    }

    private void searchesAndStrikes() {
        ListView<?> list = Fx.find(view, "checklist", ListView.class);
        Fx.press(KeyCode.CONTROL, KeyCode.F);
        type("so dien thoai duong day nong cua lanh");
        until(() -> list.getItems().size() == 4);
        Fx.press(KeyCode.ENTER);
        Fx.press(KeyCode.DIGIT3);
        until(() -> on("duong-day-nong").isPresent() && canBeStruckOut());
        Fx.press(KeyCode.CONTROL, KeyCode.D);
        until(() -> on("duong-day-nong").isEmpty() && visit().struck().size() == 1);
        Fx.press(KeyCode.CONTROL, KeyCode.Z);
        until(() -> on("duong-day-nong").isPresent() && canBeStruckOut());
        Fx.press(KeyCode.CONTROL, KeyCode.D);
        until(() -> on("duong-day-nong").isEmpty());
        Fx.press(KeyCode.CONTROL, KeyCode.F);
        Fx.press(KeyCode.ESCAPE);
        until(() -> list.getItems().size() > 50);
        assertEquals(3, visit().findings().size());
    }

    /** The line was read again: what is pressed next is about what stands. */
    private boolean canBeStruckOut() {
        Button strike = (Button) view.lookup("#strike");
        return !strike.isDisabled()
                && Messages.of(Messages.VIETNAMESE).text("visit.strike").equals(strike.getAccessibleText());
    }

    @Test
    void whatWasBeingTypedIsThereAgainAfterABlackOutAndSoIsAllThatWasAccepted() {
        begin();
        Fx.press(KeyCode.DIGIT1);
        until(() -> on("xin-chao").isPresent());
        Fx.press(KeyCode.ENTER);
        type("Chưa viết xong");
        Fx.press(KeyCode.F6);
        type("Ghi dở");
        until(() -> desk.views().drafts().size() == 2);
        Fx.settle();
        Fx.hide(stage);
        desk = office.reopen("thu-ky", desk);
        InspectionModel model = new InspectionModel();
        model.choose(visit().visit().id());
        window(model);
        until(() -> hasFocus("checklist"));
        assertEquals("Chưa viết xong", Fx.call(Fx.find(view, "text", TextInputControl.class)::getText));
        assertEquals("Ghi dở", Fx.call(Fx.find(view, "note", TextInputControl.class)::getText));
        assertEquals(FindingVerdict.MET, on("xin-chao").orElseThrow().verdict());
        Fx.press(KeyCode.DIGIT2);
        until(() -> on("xin-loi").filter(one -> one.text().equals("Chưa viết xong")).isPresent());
        assertEquals(1, desk.views().drafts().size());
    }

    @Test
    void aFindingBesideTheChecklistIsWrittenAndTakenBack() {
        begin();
        Fx.press(KeyCode.CONTROL, KeyCode.N);
        until(() -> hasFocus("component"));
        Fx.press(KeyCode.ALT, KeyCode.DIGIT2);
        Fx.press(KeyCode.TAB);
        until(() -> hasFocus("text"));
        assertEquals(List.of(), visit().findings());
        type("Bãi xe chật");
        Fx.press(KeyCode.ENTER);
        until(() -> visit().findings().size() == 1 && visit().findings().getFirst().text().equals("Bãi xe chật"));
        assertEquals(Optional.empty(), visit().findings().getFirst().item());
        Fx.press(KeyCode.CONTROL, KeyCode.Z);
        until(() -> visit().findings().isEmpty());
    }
}
