package vn.thamdinh.ui.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.thamdinh.ui.Fx;
import vn.thamdinh.ui.Kits;
import vn.thamdinh.ui.common.Layers;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.common.Theme;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.common.UiSettings;

class FrameTest {

    private final FrameModel model = FrameSamples.model();
    private Layers layers;
    private Stage stage;

    @BeforeEach
    void start() {
        Fx.start();
        open(Messages.VIETNAMESE);
    }

    @AfterEach
    void close() {
        Fx.hide(stage);
        Fx.run(() -> Theme.wear(UiSettings.Look.LIGHT));
    }

    @Test
    void theFirstPlaceIsShownFirst() {
        assertEquals("Tổng quan", label("title"));
        assertTrue(Fx.find(layers, "rail-overview", ToggleButton.class).isSelected());
    }

    @Test
    void controlDigitsGoToPlaces() {
        Fx.press(KeyCode.CONTROL, KeyCode.DIGIT3);
        assertEquals("Thẩm định", label("title"));
        assertTrue(Fx.find(layers, "rail-appraisal", ToggleButton.class).isSelected());
        assertFalse(Fx.find(layers, "rail-overview", ToggleButton.class).isSelected());
    }

    @Test
    void aPlaceThatIsTurnedAwayFromMayStayAndAllAreClosedWhenTheFrameIsLeft() {
        List<String> heard = new ArrayList<>();
        FrameModel own = new FrameModel(List.of(told(Place.OVERVIEW, heard), told(Place.MEETING, heard),
                told(Place.SETTINGS, heard)));
        own.standingProperty().set(FrameSamples.model().standingProperty().get());
        UiKit kit = Kits.kit(Messages.VIETNAMESE);
        FrameController frame = Fx.call(() -> new FrameController(kit, own, new Layers(), ZoneId.of("UTC")));
        Fx.run(() -> {
            kit.views().load(frame);
            own.go("meeting");
        });
        assertEquals(List.of("overview hidden"), heard);
        Fx.run(frame::leave);
        assertEquals(List.of("overview hidden", "meeting hidden"), heard.subList(0, 2));
        assertEquals(Set.of("overview closed", "meeting closed"), Set.copyOf(heard.subList(2, heard.size())));
    }

    private static RailItem told(Place place, List<String> heard) {
        return place.item(() -> new FrameSamples.OneThing(place, new StackPane()) {
            @Override
            public void hidden() {
                heard.add(place.id() + " hidden");
            }

            @Override
            public void closed() {
                heard.add(place.id() + " closed");
            }
        });
    }

    @Test
    void theFinderGoesToAUnitTypedWithoutDiacritics() {
        Fx.press(KeyCode.CONTROL, KeyCode.K);
        Fx.until(() -> stage.getScene().getFocusOwner() instanceof javafx.scene.control.TextField);
        Fx.type(stage.getScene(), "dak o");
        Fx.press(KeyCode.ENTER);
        assertEquals("25225", model.visitProperty().get().target());
        assertFalse(Fx.call(layers::isOpen));
    }

    @Test
    void theWarningAboutTheCriteriaIsOnEveryScreen() {
        for (RailItem item : model.items()) {
            Fx.run(() -> model.go(item.id()));
            Label warning = Fx.find(layers, "warning", Label.class);
            assertTrue(warning.isVisible() && warning.getText().startsWith("Bộ tiêu chí mẫu"), item.id());
        }
    }

    @Test
    void whatIsNotOnTheDiskIsNeverCalledSaved() {
        Fx.run(() -> model.notSaved("đĩa đầy"));
        assertEquals("Chưa lưu: đĩa đầy", label("saved"));
        Fx.run(model::saving);
        assertEquals("Đang lưu…", label("saved"));
        Fx.run(() -> model.savedBy(Instant.EPOCH));
        assertEquals("Đang lưu…", label("saved"), "another place's entry does not end it");
        Fx.run(() -> model.saved(Instant.EPOCH.plusSeconds(60)));
        String then = label("saved");
        Fx.run(() -> model.savedBy(Instant.EPOCH));
        assertEquals(then, label("saved"));
        Fx.run(() -> model.savedBy(Instant.EPOCH.plusSeconds(120)));
        assertNotEquals(then, label("saved"));
    }

    @Test
    void whatGoesOnElsewhereIsSaidInEveryPlaceWithAWayThereAndToItsEnd() {
        List<String> done = new ArrayList<>();
        assertFalse(Fx.call(() -> layers.lookup("#lasting").isVisible()));
        Fx.run(() -> model.lastingProperty().set(Optional.of(new FrameModel.Lasting("frame.projecting", "meeting",
                "frame.projecting-end", () -> done.add("end")))));
        for (String place : List.of("units", "appraisal")) {
            Fx.run(() -> model.go(place));
            assertTrue(Fx.call(() -> layers.lookup("#lasting-go").isVisible()), place);
        }
        assertTrue(Files.exists(Fx.snapshot(layers, 1366, 768, "frame-lasting")));
        Fx.pressOn(layers, "lasting-end");
        assertEquals(List.of("end"), done);
        Fx.pressOn(layers, "lasting-go");
        assertEquals("meeting", Fx.call(() -> model.visitProperty().get().item().id()));
        Fx.run(() -> model.lastingProperty().set(Optional.empty()));
        assertFalse(Fx.call(() -> layers.lookup("#lasting").isVisible()));
        assertEquals(Optional.empty(), Fx.call(() -> Optional.ofNullable(layers.lookup("#lasting-go"))));
    }

    @Test
    void theFinderPutsExactSpellingFirst() {
        List<Findable> all = List.of(found("Xã Tan Lap"), found("Xã Tân Lập"), found("Phường Phú Thịnh"));
        assertEquals(List.of("Xã Tân Lập"), words(FrameModel.find(all, "tân lập")).subList(0, 1));
        assertEquals(2, FrameModel.find(all, "lap tan").size());
        assertEquals(List.of(), FrameModel.find(all, "đăng"));
    }

    @Test
    void theFrameIsDrawnInBothLooksAndLanguages() {
        for (Locale language : Messages.languages()) {
            Fx.hide(stage);
            open(language);
            for (UiSettings.Look look : List.of(UiSettings.Look.LIGHT, UiSettings.Look.DARK)) {
                Fx.run(() -> Theme.wear(look));
                Fx.run(() -> model.go("units"));
                String name = "frame-" + language.getLanguage() + "-" + look;
                assertTrue(Files.exists(Fx.snapshot(layers, 1366, 768, name)));
            }
        }
        Fx.press(KeyCode.CONTROL, KeyCode.K);
        assertTrue(Files.exists(Fx.snapshot(layers, 1366, 768, "frame-finder")));
        Fx.press(KeyCode.ESCAPE);
        Fx.press(KeyCode.CONTROL, KeyCode.B);
        assertTrue(Files.exists(Fx.snapshot(layers, 1366, 768, "frame-collapsed")));
        Fx.press(KeyCode.CONTROL, KeyCode.B);
    }

    @Test
    void theLargestTextStillFitsTheSmallestScreen() {
        Fx.run(() -> {
            Theme.magnify(stage.getScene(), 150);
            model.standingProperty().set(new Standing("Chính quyền thân thiện · Bình Phước 2024", "Nguyễn Văn A",
                    "Thành viên Hội đồng", true, "3f9a", model.standingProperty().get().warning()));
        });
        assertTrue(Files.exists(Fx.snapshot(layers, 1366, 768, "frame-largest")));
        Label title = Fx.find(layers, "title", Label.class);
        assertTrue(Fx.call(() -> title.getWidth() >= title.prefWidth(-1)));
        Label warning = Fx.find(layers, "warning", Label.class);
        assertTrue(Fx.call(() -> warning.getWidth() >= warning.prefWidth(-1)), "the warning is cut");
        ScrollPane scroll = (ScrollPane) layers.lookup(".frame-scroll");
        assertTrue(Fx.call(() -> scroll.getContent().getLayoutBounds().getWidth() <= scroll.getViewportBounds().getWidth() + 1),
                "it scrolls sideways");
    }

    @Test
    void withLargeTextTheRailUnfoldsAndGivesItsRoomBackOnceAPlaceIsChosen() {
        Fx.run(() -> Theme.magnify(stage.getScene(), 150));
        Fx.until(() -> layers.lookup(".rail").getStyleClass().contains("collapsed"));
        Fx.press(KeyCode.CONTROL, KeyCode.B);
        assertFalse(Fx.call(() -> layers.lookup(".rail").getStyleClass().contains("collapsed")));
        Fx.run(() -> model.go("units"));
        assertTrue(Fx.call(() -> layers.lookup(".rail").getStyleClass().contains("collapsed")));
    }

    @Test
    void aLongNoticeNeverPushesAButtonOutOfTheWindow() {
        Fx.run(() -> {
            model.standingProperty().set(new Standing("Chỉ số CCHC cấp Sở 2022", "Nguyễn Văn A", "Thư ký", true, "3f9a",
                    Optional.of("Bộ tiêu chí mẫu, chưa đối chiếu Quyết định số 1967/QĐ-UBND ngày 28/7/2021")));
            Fx.find(layers, "actions", HBox.class).getChildren().setAll(new Button("Hồ sơ"), new Button("Thành viên"),
                    new Button("Biểu đồ"), new Button("Xuất XLSX"), new Button("In phiếu"));
        });
        Fx.settle();
        Button help = Fx.find(layers, "help", Button.class);
        Label warning = Fx.find(layers, "warning", Label.class);
        Fx.run(() -> {
            assertTrue(help.localToScene(help.getBoundsInLocal()).getMaxX() <= 1366, "help is outside");
            assertTrue(warning.getWidth() >= 150 && warning.getWidth() < warning.prefWidth(-1), "" + warning.getWidth());
            Fx.find(layers, "actions", HBox.class).getChildren().clear();
        });
        Fx.settle();
        assertTrue(Fx.call(() -> warning.getWidth() >= warning.prefWidth(-1)), "it stays cut");
    }

    @Test
    void theKeyboardBeginsAtThePlaceThatIsShown() {
        Fx.until(() -> "rail-overview".equals(focused()));
        TextField before = Fx.call(() -> new TextField("Mật khẩu"));
        Fx.run(() -> layers.show(before));
        Fx.run(before::requestFocus);
        Fx.until(() -> stage.getScene().getFocusOwner() == before);
        UiKit kit = Fx.call(() -> Kits.kit(Messages.VIETNAMESE, layers));
        Fx.run(() -> layers.show(kit.views().load(
                new FrameController(kit, model, layers, ZoneId.of("Asia/Ho_Chi_Minh")))));
        Fx.until(() -> "rail-overview".equals(focused()), () -> "the keyboard is at " + focused());
    }

    private String focused() {
        return stage.getScene().getFocusOwner() == null ? "" : stage.getScene().getFocusOwner().getId();
    }

    private void open(Locale language) {
        layers = Fx.call(Layers::new);
        Parent view = Fx.call(() -> {
            UiKit kit = Kits.kit(language, layers);
            return kit.views().load(new FrameController(kit, model, layers, ZoneId.of("Asia/Ho_Chi_Minh")));
        });
        Fx.run(() -> layers.show(view));
        stage = Fx.show(layers, 1366, 768);
    }

    private String label(String id) {
        Label label = Fx.find(layers, id, Label.class);
        return Fx.call(label::getText);
    }

    private static Findable found(String words) {
        return new Findable(words, "", vn.thamdinh.ui.common.Icons.UNITS, () -> { });
    }

    private static List<String> words(List<Findable> found) {
        return found.stream().map(Findable::words).toList();
    }
}
