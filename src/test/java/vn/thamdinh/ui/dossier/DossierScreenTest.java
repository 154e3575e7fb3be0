package vn.thamdinh.ui.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import vn.thamdinh.ui.FramedScreen;
import vn.thamdinh.ui.Fx;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.common.Theme;
import vn.thamdinh.ui.common.UiSettings;
import vn.thamdinh.ui.frame.Place;

class DossierScreenTest {

    private final DossierViewSample sample = new DossierViewSample();
    private FramedScreen window;

    @AfterEach
    void close() {
        window.close();
        Fx.run(() -> Theme.wear(UiSettings.Look.LIGHT));
    }

    private void open(Locale language, String unit) {
        window = new FramedScreen(Place.DOSSIER, language, (kit, frame) -> new DossierScreen(kit, frame, sample.port(),
                sample.files, ZoneId.of("Asia/Ho_Chi_Minh")));
        Fx.run(() -> window.frame().go("dossier", unit));
        Fx.settle();
    }

    private void open(Locale language) {
        open(language, DossierViewSample.FULL.id().code());
        Fx.until(() -> window.root().lookup("#dossier-timeline") != null);
    }

    private List<String> labels(String within) {
        return Fx.call(() -> window.root().lookupAll(within + " .label").stream()
                .map(node -> ((Label) node).getText()).toList());
    }

    @Test
    void theScreenIsDrawnInBothLooksAndLanguages() {
        for (Locale language : Messages.languages()) {
            if (window != null) {
                window.close();
            }
            open(language);
            for (UiSettings.Look look : List.of(UiSettings.Look.LIGHT, UiSettings.Look.DARK)) {
                Fx.run(() -> Theme.wear(look));
                assertTrue(Files.exists(Fx.snapshot(window.root(), 1366, 768,
                        "dossier-" + language.getLanguage() + "-" + look)));
            }
            Fx.run(() -> ((ScrollPane) window.root().lookup(".dossier-scroll")).setVvalue(0.55));
            Fx.snapshot(window.root(), 1366, 768, "dossier-middle-" + language.getLanguage());
            Fx.run(() -> ((ScrollPane) window.root().lookup(".dossier-scroll")).setVvalue(1));
            Fx.snapshot(window.root(), 1366, 768, "dossier-end-" + language.getLanguage());
        }
    }

    @Test
    void altDownGoesFromSectionToSectionAndControlPageDownToTheNextUnit() {
        open(Messages.VIETNAMESE);
        ListView<?> parts = (ListView<?>) Fx.call(() -> window.root().lookup("#parts"));
        for (int i = 0; i < 3; i++) {
            Fx.press(KeyCode.ALT, KeyCode.DOWN);
        }
        assertEquals(DossierPart.VISITS, Fx.call(() -> parts.getSelectionModel().getSelectedItem()));
        Node visits = Fx.call(() -> window.root().lookup("#dossier-visits"));
        Node scroll = Fx.call(() -> window.root().lookup(".dossier-scroll"));
        Fx.until(() -> Math.abs(visits.localToScene(0, 0).getY() - scroll.localToScene(0, 0).getY()) < 3);
        Fx.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        Fx.until(() -> heading().equals(DossierViewSample.EMPTY.fullName())
                && !window.root().lookupAll("#dossier-scores .muted").isEmpty());
        Fx.press(KeyCode.CONTROL, KeyCode.PAGE_UP);
        Fx.until(() -> heading().equals(DossierViewSample.FULL.fullName()));
    }

    @Test
    void aUnitWithNothingYetSaysSoInEachSection() {
        open(Messages.VIETNAMESE, DossierViewSample.EMPTY.id().code());
        Fx.until(() -> window.root().lookup("#dossier-timeline") != null);
        Fx.snapshot(window.root(), 1366, 768, "dossier-empty");
        for (String[] said : new String[][] {{"scores", "Chưa có điểm nào."}, {"visits", "Chưa có lịch kiểm tra"},
            {"files", "Chưa có tệp minh chứng."}, {"questions", "Hội đồng chưa hỏi đơn vị."},
            {"models", "Chương trình không ghi nhận"}, {"recognitions", "Chưa ghi nhận kết quả"},
            {"timeline", "Chưa có việc nào"}}) {
            assertTrue(labels("#dossier-" + said[0]).stream().anyMatch(words -> words.startsWith(said[1])), said[1]);
        }
    }

    @Test
    void ofARecusedUnitNothingIsShown() {
        open(Messages.VIETNAMESE, DossierViewSample.RECUSED.id().code());
        Fx.until(() -> window.root().lookup(".empty-title") instanceof Label words
                && words.getText().startsWith("Đồng chí đã hồi tị"));
        assertTrue(Fx.call(() -> window.root().lookup("#dossier-print").isDisabled()));
    }

    @Test
    void anEarlierYearIsWrittenDown() {
        open(Messages.VIETNAMESE);
        Fx.run(() -> ((Button) window.root().lookup("#dossier-recognise")).fire());
        Fx.until(() -> window.scene().getFocusOwner() instanceof TextField year && "dossier-year".equals(year.getId()));
        Fx.type(window.scene(), "2021");
        Fx.run(() -> ((TextField) window.root().lookup("#dossier-paper")).requestFocus());
        Fx.type(window.scene(), "QĐ 7/QĐ-UBND");
        Fx.run(() -> {
            ((CheckBox) window.root().lookup("#dossier-recognised")).setSelected(false);
            ((Button) window.root().lookup("#dossier-store")).fire();
        });
        Fx.until(() -> sample.done.equals(List.of("recognise 2021 false "
                + DossierViewSample.PROGRAMME.shortTitle() + " QĐ 7/QĐ-UBND")));
    }

    @Test
    void eachComponentIsShownOnRequest() {
        open(Messages.VIETNAMESE);
        int fields = labels("#dossier-scores").size();
        Fx.run(() -> ((CheckBox) window.root().lookup("#dossier-components")).fire());
        Fx.until(() -> labels("#dossier-scores").size() > fields + 100);
    }

    private String heading() {
        return window.frame().headingProperty().get().map(heading -> heading.title()).orElse("");
    }
}
