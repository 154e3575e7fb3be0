package vn.thamdinh.ui.units;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.ui.FramedScreen;
import vn.thamdinh.ui.Fx;
import vn.thamdinh.ui.HalfwayRound;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.common.Theme;
import vn.thamdinh.ui.common.UiSettings;
import vn.thamdinh.ui.frame.Past;
import vn.thamdinh.ui.frame.Place;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;

class UnitsScreenTest {

    @Test
    void typingFindsAndEnterOpensTheUnit() {
        try (FramedScreen window = open(Role.MEMBER, Messages.VIETNAMESE)) {
            TextField search = Fx.find(window.root(), "search", TextField.class);
            Fx.run(search::requestFocus);
            Fx.type(window.scene(), "dak o");
            assertEquals(2, table(window).getItems().size());
            Fx.press(KeyCode.ENTER);
            assertEquals("appraisal", window.frame().visitProperty().get().item().id());
            assertEquals("25225", window.frame().visitProperty().get().target());
        }
    }

    @Test
    void arrowsPassOverTheHeadingsOfDistricts() {
        try (FramedScreen window = open(Role.MEMBER, Messages.VIETNAMESE)) {
            Fx.run(() -> table(window).requestFocus());
            Fx.press(KeyCode.DOWN);
            assertEquals("Xã Tân Thành", chosen(window));
            Fx.press(KeyCode.DOWN);
            assertEquals("Phường Phú Thịnh", chosen(window));
            Fx.press(KeyCode.UP);
            assertEquals("Xã Tân Thành", chosen(window));
        }
    }

    @Test
    void theThirdClickOnAHeadingBringsThePlansOrderBack() {
        try (FramedScreen window = open(Role.MEMBER, Messages.VIETNAMESE)) {
            TableColumn<UnitsItem, ?> name = table(window).getColumns().get(UnitColumn.NAME.ordinal());
            Fx.run(() -> table(window).getSortOrder().add(name));
            assertEquals(22, table(window).getItems().size());
            Fx.run(() -> table(window).getSortOrder().clear());
            assertEquals(33, table(window).getItems().size());
        }
    }

    @Test
    void aFilterNarrowsTheList() {
        try (FramedScreen window = open(Role.MEMBER, Messages.VIETNAMESE)) {
            Fx.click(Fx.find(window.root(), "filter-survey_missed", ToggleButton.class));
            assertEquals("Phường Phú Thịnh", chosen(window));
            assertEquals(2, table(window).getItems().size());
        }
    }

    @Test
    void theMenuKeyOpensTheMenuOfTheChosenUnit() {
        try (FramedScreen window = open(Role.MEMBER, Messages.VIETNAMESE)) {
            Fx.run(() -> table(window).requestFocus());
            Fx.press(KeyCode.SHIFT, KeyCode.F10);
            assertTrue(Fx.call(() -> table(window).getContextMenu().isShowing()));
            Fx.run(() -> table(window).getContextMenu().hide());
        }
    }

    @Test
    void allFaultsOfAFileAreListedAtOnce() {
        HalfwayRound round = HalfwayRound.inTheMiddle(Role.SECRETARIAT);
        UnitsPorts ports = UnitsSample.ports(round);
        UnitsPorts faulty = new UnitsPorts(ports.round(), ports.units(), ports.survey(), ports.count(),
                (sheet, files) -> Outcome.refused(Reason.FAULTY_SHEET,
                        "10|Giá trị|99|sheet.problem.out-of-range|b.xlsx|Phiếu điểm|F10|2",
                        "3|Điểm|11|sheet.problem.out-of-range||||10"), ports.forms(), ports.figures());
        try (FramedScreen window = new FramedScreen(Place.UNITS, Messages.VIETNAMESE,
                (kit, frame) -> new UnitsScreen(kit, frame, faulty))) {
            UnitsScreen screen = (UnitsScreen) window.screen();
            Fx.run(() -> screen.sheets().read(UnitsPorts.Sheet.SELF, List.of(Path.of("b.xlsx"), Path.of("tu-cham.csv"))));
            Fx.until(() -> window.root().lookup("#problems") != null);
            TextArea problems = Fx.find(window.root(), "problems", TextArea.class);
            assertEquals(List.of("b.xlsx: Trang Phiếu điểm, ô F10: “99” vượt điểm tối đa 2",
                    "Dòng 3: “11” vượt điểm tối đa 10"), Fx.call(problems::getText).lines().toList());
            Fx.snapshot(window.root(), 1366, 768, "units-faults");
        }
    }

    @Test
    void sheetsForCommunesAreWrittenIntoAFolder() {
        UnitsPorts ports = UnitsSample.ports(HalfwayRound.inTheMiddle(Role.SECRETARIAT));
        List<String> written = new java.util.concurrent.CopyOnWriteArrayList<>();
        UnitsPorts noting = new UnitsPorts(ports.round(), ports.units(), ports.survey(), ports.count(), ports.sheets(),
                (stage, folder, progress) -> {
                    written.add(stage + " " + folder);
                    return ports.forms().write(stage, folder, progress);
                }, ports.figures());
        try (FramedScreen window = new FramedScreen(Place.UNITS, Messages.VIETNAMESE,
                (kit, frame) -> new UnitsScreen(kit, frame, noting))) {
            UnitsScreen screen = (UnitsScreen) window.screen();
            Fx.run(() -> screen.sheets().write(Stage.VERIFY, Path.of("phieu")));
            Fx.until(() -> written.equals(List.of("VERIFY phieu")));
            assertEquals(7, ((javafx.scene.control.MenuButton) screen.actions().getFirst()).getItems().size());
        }
    }

    @Test
    void aFigureNeedsAValueWithinItsBoundsAndASource() {
        UnitsPorts ports = UnitsSample.ports(HalfwayRound.inTheMiddle(Role.SECRETARIAT));
        SampleFigures figures = (SampleFigures) ports.figures();
        try (FramedScreen window = new FramedScreen(Place.UNITS, Messages.VIETNAMESE,
                (kit, frame) -> new UnitsScreen(kit, frame, ports))) {
            Fx.until(() -> !table(window).getItems().isEmpty());
            UnitLine line = Fx.call(() -> table(window).getItems().stream().filter(UnitsItem.Entry.class::isInstance)
                    .map(item -> ((UnitsItem.Entry) item).line()).findFirst().orElseThrow());
            Fx.run(() -> ((UnitsScreen) window.screen()).sheets().figures(line));
            Fx.until(() -> window.root().lookup("#saveFigures") != null);
            Button save = Fx.find(window.root(), "saveFigures", Button.class);
            TextField value = Fx.find(window.root(), "figure-par-index", TextField.class);
            TextField source = Fx.find(window.root(), "source-par-index", TextField.class);
            assertEquals("81,5", Fx.call(value::getText));
            for (String wrong : List.of("101", "x", "")) {
                Fx.run(() -> value.setText(wrong));
                assertTrue(Fx.call(save::isDisabled), wrong);
            }
            Fx.run(() -> value.setText("90,25"));
            Fx.run(() -> source.setText(" "));
            assertTrue(Fx.call(save::isDisabled));
            Fx.run(() -> source.setText("QĐ 12/QĐ-UBND"));
            assertFalse(Fx.call(save::isDisabled));
            Fx.snapshot(window.root(), 1366, 768, "units-figures");
            Fx.run(save::fire);
            Fx.until(() -> figures.recorded.equals(List.of("par-index 90.25 QĐ 12/QĐ-UBND")));
        }
    }

    @Test
    void surveyCountsAreJudgedWhileTyped() {
        HalfwayRound round = HalfwayRound.inTheMiddle(Role.SECRETARIAT);
        try (FramedScreen window = open(round, Messages.VIETNAMESE)) {
            UnitsScreen screen = (UnitsScreen) window.screen();
            Fx.run(() -> screen.surveyOfChosen());
            Fx.until(() -> window.root().lookup("#valid-PKS01") != null);
            TextField valid = Fx.find(window.root(), "valid-PKS01", TextField.class);
            Fx.run(() -> valid.setText("99"));
            Fx.snapshot(window.root(), 1366, 768, "units-survey");
            Fx.run(() -> ((javafx.scene.control.Button) window.root().lookup("#save")).fire());
            assertTrue(Fx.call(window.root()::isOpen));
            Fx.run(() -> valid.setText("20"));
            Fx.run(() -> ((javafx.scene.control.Button) window.root().lookup("#save")).fire());
            Fx.until(() -> !window.root().isOpen());
        }
    }

    @Test
    void theMenuLeadsToTheHistoryOfTheUnit() {
        try (FramedScreen window = open(Role.MEMBER, Messages.VIETNAMESE)) {
            Fx.run(() -> table(window).getContextMenu().getItems().stream()
                    .filter(item -> item.getText().equals("Lịch sử")).findFirst().orElseThrow().fire());
            var visit = Fx.call(() -> window.frame().visitProperty().get());
            assertEquals(Place.AUDIT.id(), visit.item().id());
            Past past = Past.read(visit.target()).orElseThrow();
            assertTrue(past.unit().isPresent(), visit.target());
            assertEquals(Place.UNITS.id(), past.place());
        }
    }

    @Test
    void anEmptyListSaysWhatToDo() {
        try (FramedScreen window = open(Role.MEMBER, Messages.VIETNAMESE)) {
            Fx.run(() -> ((TextField) window.root().lookup("#search")).setText("ha noi"));
            Fx.settle();
            assertFalse(Fx.call(() -> window.root().lookupAll(".empty-state").isEmpty()));
        }
    }

    @Test
    void theListIsDrawnInBothLooksAndLanguages() {
        for (Locale language : Messages.languages()) {
            for (Role role : new Role[] {Role.MEMBER, Role.SECRETARIAT}) {
                try (FramedScreen window = open(role, language)) {
                    for (UiSettings.Look look : new UiSettings.Look[] {UiSettings.Look.LIGHT, UiSettings.Look.DARK}) {
                        Fx.run(() -> Theme.wear(look));
                        String name = "units-" + role + "-" + language.getLanguage() + "-" + look;
                        assertTrue(Files.exists(Fx.snapshot(window.root(), 1366, 768, name)));
                    }
                }
            }
        }
        Fx.run(() -> Theme.wear(UiSettings.Look.LIGHT));
    }

    private static FramedScreen open(Role role, Locale language) {
        return open(HalfwayRound.inTheMiddle(role), language);
    }

    private static FramedScreen open(HalfwayRound round, Locale language) {
        FramedScreen window = new FramedScreen(Place.UNITS, language,
                (kit, frame) -> new UnitsScreen(kit, frame, UnitsSample.ports(round)));
        Fx.until(() -> !table(window).getItems().isEmpty());
        return window;
    }

    private static TableView<UnitsItem> table(FramedScreen window) {
        @SuppressWarnings("unchecked")
        TableView<UnitsItem> table = (TableView<UnitsItem>) window.root().lookup("#table");
        return table;
    }

    private static String chosen(FramedScreen window) {
        return Fx.call(() -> ((UnitsItem.Entry) table(window).getSelectionModel().getSelectedItem()).line().unit()
                .fullName());
    }
}
