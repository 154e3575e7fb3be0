package vn.thamdinh.ui.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;

import java.util.stream.Stream;
import vn.thamdinh.domain.programme.ProgrammeId;
import vn.thamdinh.wire.programme.ProgrammeReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thamdinh.domain.survey.SurveyFormId;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.ui.Fx;
import vn.thamdinh.ui.Kits;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.Layers;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.common.Theme;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.common.UiSettings;
import vn.thamdinh.usecase.Desk;

class ReturnsImportTest {

    private static final String HEADER = "Dấu thời gian;Họ và tên;Số điện thoại;Địa chỉ IP;Xã, phường, thị trấn;"
            + "Thủ tục hành chính;Người khảo sát;Câu 1;Câu 2;Câu 3;Câu 4;Câu 5;Câu 6\n";

    @TempDir
    private Path folder;
    private Office office;
    private Desk desk;

    @BeforeEach
    void open() {
        Fx.start();
        office = new Office(folder);
        desk = office.secretary();
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Path file() throws IOException {
        var text = new StringBuilder(HEADER);
        List<String> takers = List.of("Đoàn thanh niên", "Người dân tự trả lời", "Công chức tiếp nhận hồ sơ", "");
        for (int i = 0; i < 240; i++) {
            text.append("%02d/10/2024 %02d:%02d:%02d;Điểu Thị Lan;09%08d;113.160.1.%d;%s;%s;%s;%s;Hài lòng;%s;4;5;4\n"
                    .formatted(1 + i % 9, 8 + i % 8, i % 60, i % 7 * 8, 12_000_000 + i % 231, i % 200,
                            Office.programme(desk).units().get(i % 11).fullName(),
                            i % 3 == 0 ? "Đăng ký khai sinh" : "Chứng thực bản sao", takers.get(i % 4),
                            i % 17 == 0 ? "Tuyệt vời" : "Rất hài lòng", i % 5 == 0 ? "Không hài lòng" : "Bình thường"));
        }
        return Files.writeString(folder.resolve("ket-qua-khao-sat.csv"), text);
    }

    /** Answers with one file. */
    private record OneFile(Path file) implements FileDialogs {
        @Override
        public Optional<Path> folder(Window window, String title) {
            return Optional.empty();
        }

        @Override
        public List<Path> open(Window window, String title, String... endings) {
            return List.of(file);
        }

        @Override
        public Optional<Path> save(Window window, String title, String name) {
            return Optional.empty();
        }
    }

    private record Opened(SurveyScreen screen, Parent view, Stage stage, Layers layers) {
        <T extends Node> T find(String id, Class<T> type) {
            return Fx.find(layers, id, type);
        }
    }

    private Opened screen(Locale language, Path file) {
        Layers layers = Fx.call(Layers::new);
        SurveyScreen screen = Fx.call(() -> {
            UiKit kit = Kits.kit(language, layers);
            return new SurveyScreen(kit, SurveyPort.of(desk, at -> { }), new OneFile(file));
        });
        Parent view = Fx.call(screen::view);
        Fx.run(() -> layers.show(view));
        Stage stage = Fx.show(layers, 1190, 690);
        Fx.run(screen::shown);
        Fx.until(() -> ((TableView<?>) view.lookup("#board")).getItems().size() == 22);
        return new Opened(screen, view, stage, layers);
    }

    /** What the cards above the board say; it has been read again when it says so. */
    private static String shownTotals(Opened at) {
        return at.layers().lookupAll(".total-card .label").stream().map(node -> ((Label) node).getText()).toList()
                .toString();
    }

    /** Opens the import, chooses the form and the file, and waits for the look. */
    private static void look(Opened at) {
        Fx.run(() -> ((Button) at.screen().actions().get(1)).fire());
        Fx.until(() -> at.layers().lookup("#form") != null);
        Fx.run(() -> ((ComboBox<?>) at.layers().lookup("#form")).getSelectionModel().select(2));
        Fx.run(() -> ((TextField) at.layers().lookup("#source")).setText("form.gov.vn"));
        Fx.run(() -> ((Button) at.layers().lookup("#choose")).fire());
        Fx.until(() -> !((Label) at.layers().lookup("#sentence")).getText().isEmpty());
    }

    private static void decideOnTheUnknownAnswer(Opened at) {
        Fx.until(() -> choose(at, Optional.of("5")));
        Fx.until(() -> !((Button) at.layers().lookup("#take")).isDisabled());
    }

    /** Says no where the form is just being drawn anew. */
    @SuppressWarnings("unchecked")
    private static boolean choose(Opened at, Optional<String> level) {
        var box = (ComboBox<Optional<String>>) at.layers().lookup("#answer-c1-Tuyệt-vời");
        if (box != null) {
            box.setValue(level);
        }
        return box != null;
    }

    @Test
    void aFileIsLookedAtDecidedOnAndTakenOver() throws IOException {
        Opened at = screen(Messages.VIETNAMESE, file());
        look(at);
        assertTrue(at.find("take", Button.class).isDisabled(), "an answer is not understood");
        assertTrue(at.find("tab-problems", ToggleButton.class).isSelected(), "problems are shown first");
        decideOnTheUnknownAnswer(at);
        Fx.run(() -> ((ToggleButton) at.layers().lookup("#tab-samples")).setSelected(true));
        String samples = Fx.call(() -> ((TableView<?>) at.layers().lookup("#returns-samples")).getItems().toString());
        assertFalse(samples.contains("Lan") || samples.contains("0912") || samples.contains("113.160"), samples);
        assertTrue(samples.contains("Rất hài lòng"), samples);
        Fx.run(() -> ((Button) at.layers().lookup("#take")).fire());
        Fx.until(() -> at.layers().lookup("#board") != null && shownTotals(at).contains("180"));
        UnitId first = Office.unit(desk, 0);
        assertEquals(22, desk.views().survey(first, new SurveyFormId("PKS03")).orElseThrow().collected());
        Fx.hide(at.stage());
    }

    @Test
    void transactionsAreEnteredAndGiveEveryProcedureItsOwnView() throws IOException {
        Opened at = screen(Messages.VIETNAMESE, file());
        for (String year : List.of("2022", "2023")) {
            Fx.run(() -> ((Button) at.screen().actions().getFirst()).fire());
            Fx.until(() -> at.layers().lookup("#transactions-count") != null);
            Fx.run(() -> {
                ((TextField) at.layers().lookup("#transactions-year")).setText(year);
                ((TextField) at.layers().lookup("#transactions-procedure")).setText("Đăng ký khai sinh");
                ((TextField) at.layers().lookup("#transactions-count")).setText("1.001");
                ((Button) at.layers().lookup("#transactions-enter")).fire();
            });
            Fx.until(() -> at.layers().lookup("#procedures") != null || !desk.viewQuotas().rows().isEmpty()
                    && desk.views().history("transactions", 9).stream().anyMatch(line -> line.what().startsWith(year)));
        }
        Fx.run(() -> ((ToggleButton) at.layers().lookup("#byProcedure")).setSelected(true));
        Fx.until(() -> ((TableView<?>) at.layers().lookup("#procedures")).getItems().size() == 1);
        assertEquals(101, desk.viewQuotas().rows().get(2).verdict().required());
        Fx.hide(at.stage());
    }

    @Test
    void thePlansOfRespondentGroupsAreReckonedAnew() throws IOException {
        Layers layers = Fx.call(Layers::new);
        Stage stage = Fx.show(layers, 600, 500);
        Fx.run(() -> layers.show(new Calculator(Kits.kit(Messages.VIETNAMESE, layers))
                .form(Stream.of("par-so-2022", "par-huyen-2022")
                        .flatMap(id -> ProgrammeReader.shipped(new ProgrammeId(id)).respondentPlans().stream()).toList())));
        Label total = Fx.find(layers, "total-dieu-tra-so", Label.class);
        assertEquals("9 người x 20 = 180 người", total.getText());
        assertEquals("17 người x 11 = 187 người", Fx.find(layers, "total-dieu-tra-huyen", Label.class).getText());
        Fx.run(() -> ((TextField) layers.lookup("#units-dieu-tra-so")).setText("21"));
        assertEquals("9 người x 21 = 189 người", total.getText());
        Fx.run(() -> ((TextField) layers.lookup("#units-dieu-tra-so")).setText("x"));
        assertEquals("–", total.getText());
        Fx.hide(stage);
    }

    @Test
    void picturesOfTheImportAndOfTheBoardAfterIt() throws IOException {
        for (Locale language : Messages.languages()) {
            for (UiSettings.Look look : List.of(UiSettings.Look.LIGHT, UiSettings.Look.DARK)) {
                Fx.run(() -> Theme.wear(look));
                Opened at = screen(language, file());
                String name = language.getLanguage() + "-" + look;
                look(at);
                Fx.snapshot(at.layers(), 1190, 690, "returns-problems-" + name);
                decideOnTheUnknownAnswer(at);
                for (String tab : List.of("samples", "flagged", "changes", "units")) {
                    Fx.run(() -> ((ToggleButton) at.layers().lookup("#tab-" + tab)).setSelected(true));
                    Fx.snapshot(at.layers(), 1190, 690, "returns-" + tab + "-" + name);
                }
                if (look == UiSettings.Look.DARK && language == Messages.ENGLISH) {
                    Fx.run(() -> ((Button) at.layers().lookup("#take")).fire());
                    Fx.until(() -> at.layers().lookup("#board") != null && shownTotals(at).contains("180"));
                }
                Fx.hide(at.stage());
            }
        }
        Fx.run(() -> Theme.wear(UiSettings.Look.LIGHT));
        Opened at = screen(Messages.VIETNAMESE, file());
        Fx.run(() -> ((TableView<?>) at.layers().lookup("#board")).getSelectionModel().select(3));
        Fx.snapshot(at.layers(), 1190, 690, "survey-after-import-vi-LIGHT");
        Fx.run(() -> ((Button) at.layers().lookup("#calculator")).fire());
        Fx.snapshot(at.layers(), 1190, 690, "survey-calculator-vi-LIGHT");
        Fx.press(KeyCode.ESCAPE);
        Fx.run(() -> ((ToggleButton) at.layers().lookup("#byProcedure")).setSelected(true));
        Fx.snapshot(at.layers(), 1190, 690, "survey-procedures-vi-LIGHT");
        Fx.run(() -> ((Button) at.screen().actions().getFirst()).fire());
        Fx.snapshot(at.layers(), 1190, 690, "survey-transactions-vi-LIGHT");
        Fx.hide(at.stage());
    }
}
