package vn.thamdinh.ui.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeView;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thamdinh.ui.Fx;
import vn.thamdinh.ui.Kits;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.Layers;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.common.Theme;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.usecase.studio.Place;

/** Every section as a picture, in both languages and in larger text; the journey opens them all too. */
@Tag("long")
class StudioPicturesTest {

    @TempDir
    private Path folder;
    private Layers layers;
    private Stage stage;

    @BeforeEach
    void start() {
        Fx.start();
    }

    @AfterEach
    void end() {
        Fx.hide(stage);
    }

    @Test
    void everySectionOfAShippedProgrammeIsShownInForms() {
        for (Locale language : Messages.languages()) {
            open(language, 14);
            pictures(language.getLanguage());
        }
    }

    @Test
    void aLargerTextStillFits() {
        open(Messages.VIETNAMESE, 17);
        pictures("vi-125");
    }

    private void open(Locale language, int size) {
        if (stage != null) {
            Fx.hide(stage);
        }
        layers = Fx.call(Layers::new);
        Fx.run(() -> {
            UiKit kit = Kits.kit(language, layers);
            layers.show(new StudioScreen(kit, StudioSamples.port(folder.resolve(language.getLanguage())), FileDialogs.system(),
                    new StudioScreen.Ways(Optional.of(offer -> { }), Optional.of(() -> { }))).view());
        });
        stage = Fx.show(layers, 1366, 768);
        Fx.run(() -> Theme.size(stage.getScene(), size));
        Fx.until(() -> layers.lookup("#copy-cqtt-binh-phuoc-2024") != null);
    }

    private void pictures(String suffix) {
        Fx.snapshot(layers, 1366, 768, "studio-shelf-" + suffix);
        Fx.run(() -> ((Button) layers.lookup("#copy-cqtt-binh-phuoc-2024")).fire());
        Fx.until(() -> layers.lookup("#section-criteria") != null);
        for (StudioSection section : StudioSection.values()) {
            String id = section.name().toLowerCase(Locale.ROOT);
            Fx.run(() -> ((ToggleButton) layers.lookup("#section-" + id)).fire());
            Fx.settle();
            if (section == StudioSection.CRITERIA) {
                chooseTheSecondComponent();
            }
            Fx.snapshot(layers, 1366, 768, "studio-" + id + "-" + suffix);
        }
        assertTrue(Fx.call(() -> ((Label) layers.lookup("#problems-head")).getText()).length() > 10);
    }

    @SuppressWarnings("unchecked")
    private void chooseTheSecondComponent() {
        TreeView<Place> tree = (TreeView<Place>) layers.lookup("#criteria-tree");
        Fx.run(() -> tree.getSelectionModel().select(tree.getRoot().getChildren().get(0).getChildren().get(0).getChildren()
                .get(1)));
        Fx.settle();
        assertEquals("1.1.2", Fx.call(() -> tree.getSelectionModel().getSelectedItem().getValue().item() == 1 ? "1.1.2" : ""));
    }
}
