package vn.thamdinh.ui.explanation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.thamdinh.domain.council.Role;
import vn.thamdinh.ui.Fx;
import vn.thamdinh.ui.Kits;
import vn.thamdinh.ui.common.Layers;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.common.Theme;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.common.UiSettings;
import vn.thamdinh.usecase.explanation.AskedQuestion;
import vn.thamdinh.usecase.explanation.RoundCounts;

class ExplanationBoardTest {
    private final List<String> gone = new ArrayList<>();
    private final SampleQuestions sample = SampleQuestions.many(Role.SECRETARIAT);
    private Layers layers;
    private Stage stage;
    private UiKit kit;

    @BeforeEach
    void open() {
        Fx.start();
        layers = Fx.call(Layers::new);
        stage = Fx.show(layers, 1366, 768);
        kit = Fx.call(() -> Kits.kit(Messages.VIETNAMESE, layers));
        Fx.run(() -> new ExplanationBoard(kit, sample, ZoneId.of("Asia/Ho_Chi_Minh"),
                (unit, component) -> gone.add(unit.code() + " " + component.value())).open());
        Fx.until(() -> table() != null && !table().getItems().isEmpty());
        Fx.settle();
    }

    @AfterEach
    void close() {
        Fx.hide(stage);
        Fx.run(() -> Theme.wear(UiSettings.Look.LIGHT));
    }

    @SuppressWarnings("unchecked")
    private TableView<AskedQuestion> table() {
        return (TableView<AskedQuestion>) layers.lookup("#explanation-board");
    }

    private ToggleButton chip(String key) {
        return (ToggleButton) layers.lookup("#explanation-filter-" + key);
    }

    @Test
    void chipsCountAndNarrowAndEnterGoesToTheComponent() {
        RoundCounts counts = RoundCounts.of(sample.all());
        assertEquals(counts.asked(), Fx.call(() -> table().getItems().size()));
        assertEquals("Trễ hạn " + counts.late(), Fx.call(() -> chip("late").getText()));
        for (UiSettings.Look look : List.of(UiSettings.Look.LIGHT, UiSettings.Look.DARK)) {
            Fx.run(() -> Theme.wear(look));
            Fx.snapshot(layers, 1366, 768, "explanation-board-" + look);
        }
        Fx.run(() -> chip("late").fire());
        assertEquals(counts.late(), Fx.call(() -> table().getItems().size()));
        AskedQuestion first = Fx.call(() -> table().getItems().getFirst());
        Fx.run(() -> table().requestFocus());
        Fx.press(KeyCode.ENTER);
        Fx.until(() -> gone.size() == 1);
        assertEquals(first.unit().id().code() + " " + first.component().id().value(), gone.getFirst());
        assertTrue(ExplanationBoard.summary(kit, counts).startsWith(counts.asked() + " câu hỏi"));
    }
}
