package vn.thamdinh.ui.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;

import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import vn.thamdinh.domain.council.Role;
import vn.thamdinh.ui.FramedScreen;
import vn.thamdinh.ui.Fx;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.common.Theme;
import vn.thamdinh.ui.common.UiSettings;
import vn.thamdinh.ui.frame.Place;

class MatrixScreenTest {

    private final MatrixSample sample = new MatrixSample(Role.MEMBER);
    private FramedScreen window;

    @AfterEach
    void close() {
        window.close();
        Fx.run(() -> Theme.wear(UiSettings.Look.LIGHT));
    }

    private void open(Locale language) {
        window = new FramedScreen(Place.MATRIX, language,
                (kit, frame) -> new MatrixScreen(kit, frame, sample.ports()));
        Fx.until(() -> Fx.call(() -> table() != null && table().getItems().size() == 21));
        Fx.settle();
    }

    private TableView<?> table() {
        return (TableView<?>) window.root().lookup("#table");
    }

    private String text(String id) {
        return Fx.call(() -> ((Button) window.root().lookup("#" + id)).getText());
    }

    private String cell(int row, int column) {
        return Fx.call(() -> (String) table().getColumns().get(column).getCellData(row));
    }

    @Test
    void lettersGoIntoTheCellAndEnterGoesDown() {
        open(Messages.VIETNAMESE);
        Fx.type(window.scene(), "1");
        Fx.type(window.scene(), ",5");
        Fx.press(KeyCode.ENTER);
        Fx.type(window.scene(), "1,75");
        Fx.press(KeyCode.ENTER);
        assertEquals("1,5", cell(0, 2));
        assertEquals("1,75", cell(1, 2));
        assertEquals("1,75", cell(1, 3));
        assertEquals("Lưu 2 đơn vị", text("save"));
        Fx.snapshot(window.root(), 1366, 768, "matrix-typed");
        Fx.press(KeyCode.CONTROL, KeyCode.S);
        Fx.until(() -> sample.given.size() == 1);
        Fx.until(() -> text("save").equals("Lưu 0 đơn vị"));
        assertEquals(2, sample.given.getFirst().size());
        Fx.press(KeyCode.CONTROL, KeyCode.Z);
        Fx.until(() -> sample.given.isEmpty());
    }

    @Test
    void whatIsTypedAndNotSavedIsStillThereAfterThePlaceWasLeft() {
        open(Messages.VIETNAMESE);
        Fx.type(window.scene(), "1,5");
        Fx.press(KeyCode.ENTER);
        var before = Fx.call(() -> table().getItems().getFirst());
        Fx.run(() -> window.screen().shown());
        Fx.until(() -> Fx.call(() -> table().getItems().getFirst() != before));
        assertEquals("1,5", cell(0, 2));
        assertEquals("Lưu 1 đơn vị", text("save"));
    }

    @Test
    void whatIsTypedAndNotSavedIsKeptWhenTheWindowClosesAndStandsInTheNextOne() {
        open(Messages.VIETNAMESE);
        Fx.type(window.scene(), "1,5");
        Fx.press(KeyCode.ENTER);
        Fx.run(() -> window.screen().hidden());
        Fx.until(() -> sample.drafts.size() == 1);
        window.close();
        open(Messages.VIETNAMESE);
        assertEquals("1,5", cell(0, 2));
        assertEquals("Lưu 1 đơn vị", text("save"));
        Fx.press(KeyCode.CONTROL, KeyCode.S);
        Fx.until(() -> sample.given.size() == 1);
        Fx.until(() -> sample.drafts.isEmpty());
    }

    @Test
    void whatIsTakenBackIsNotKept() {
        open(Messages.VIETNAMESE);
        String before = cell(0, 2);
        Fx.type(window.scene(), "1,5");
        Fx.press(KeyCode.ENTER);
        Fx.until(() -> sample.drafts.size() == 1);
        Fx.press(KeyCode.CONTROL, KeyCode.Z);
        Fx.until(() -> sample.drafts.isEmpty());
        assertEquals(before, cell(0, 2));
    }

    @Test
    void aPasteWithBadCellsListsThemAllAndChangesNothing() {
        open(Messages.VIETNAMESE);
        Fx.run(() -> ((MatrixScreen) window.screen()).take("1,5\n95.5\nx\n1\n"));
        assertTrue(Fx.call(() -> window.root().lookup("#problems").isVisible()));
        assertEquals(2, Fx.call(() -> ((ListView<?>) window.root().lookup("#problems")).getItems().size()));
        assertEquals("Lưu 0 đơn vị", text("save"));
        Fx.snapshot(window.root(), 1366, 768, "matrix-refused");
    }

    @Test
    void itLooksAlikeInBothLanguagesAndLooks() {
        for (Locale language : Messages.languages()) {
            for (UiSettings.Look look : new UiSettings.Look[] {UiSettings.Look.LIGHT, UiSettings.Look.DARK}) {
                Fx.start();
                Fx.run(() -> Theme.wear(look));
                open(language);
                Fx.run(() -> ((MatrixScreen) window.screen()).take("1,5\n2\n0,25\n"));
                Fx.snapshot(window.root(), 1366, 768, "matrix-" + language.getLanguage() + "-" + look);
                if (language != Messages.ENGLISH || look != UiSettings.Look.DARK) {
                    window.close();
                }
            }
        }
    }
}
