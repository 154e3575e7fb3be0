package vn.thamdinh.ui.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thamdinh.ui.Fx;
import vn.thamdinh.ui.Kits;
import vn.thamdinh.ui.common.Layers;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.common.UiSettings;
import vn.thamdinh.usecase.print.BatchOrder;
import vn.thamdinh.usecase.print.PrintOrder;
import vn.thamdinh.usecase.signboard.BoardFormat;

class PrintTest {

    private final SamplePrinter sample = new SamplePrinter();
    @TempDir
    private Path folder;
    private UiSettings settings;
    private Layers layers;
    private Stage stage;

    @BeforeAll
    static void start() {
        Fx.start();
    }

    @BeforeEach
    void show() {
        settings = UiSettings.load(folder.resolve("ui.properties"));
        layers = Fx.call(Layers::new);
        stage = Fx.show(layers, 1190, 690);
    }

    @AfterEach
    void hide() {
        sample.let.countDown();
        Fx.hide(stage);
        settings.keep();
    }

    private void open() {
        open(false);
    }

    private void open(boolean larger) {
        Fx.run(() -> {
            UiKit base = Kits.kit(Messages.VIETNAMESE, layers);
            new PrintController(new UiKit(base.messages(), base.tasks(), base.dialogs(), settings), sample, "paper",
                    new byte[3], larger).open();
        });
        Fx.until(() -> layers.lookup("#print") instanceof Button print && !print.isDisabled());
    }

    @Test
    void thePaperIsPrintedAsAsked() {
        open();
        assertEquals(3, Fx.find(layers, "thumbnails", ListView.class).getItems().size());
        ComboBox<?> sides = Fx.find(layers, "sides", ComboBox.class);
        assertTrue(Fx.call(sides::isDisabled), "the first printer prints one side only");
        Fx.run(() -> {
            ((ComboBox<?>) layers.lookup("#printer")).getSelectionModel().select(1);
            sides.getSelectionModel().select(1);
            ((TextField) layers.lookup("#pages")).setText("1, 3");
            ((Spinner<?>) layers.lookup("#copies")).increment(4);
        });
        Fx.snapshot(layers, 1190, 690, "print-vi");
        sample.let.countDown();
        Fx.run(() -> ((Button) layers.lookup("#print")).fire());
        Fx.until(() -> !layers.isOpen());
        assertEquals(List.of(new PrintOrder("HP M404", "1, 3", 5, PrintOrder.Sides.LONG_EDGE, false)), sample.orders);
    }

    @Test
    void theDialogBeginsWithThePrinterUsedLastAndTheSidesOfTheSettingsButNotForSignboards() {
        settings.printSides(PrintOrder.Sides.LONG_EDGE);
        sample.let.countDown();
        open();
        Fx.run(() -> ((ComboBox<?>) layers.lookup("#printer")).getSelectionModel().select(1));
        assertEquals(PrintOrder.Sides.LONG_EDGE, chosen("sides"));
        Fx.pressOn(layers, "print");
        Fx.until(() -> !layers.isOpen());
        assertEquals(Optional.of("HP M404"), settings.printer());
        open();
        assertEquals(sample.printers().get(1), chosen("printer"));
        assertEquals(PrintOrder.Sides.LONG_EDGE, chosen("sides"));
        Fx.run(layers::close);
        open(true);
        assertEquals(sample.printers().getFirst(), chosen("printer"));
        Fx.run(() -> ((ComboBox<?>) layers.lookup("#printer")).getSelectionModel().select(1));
        assertEquals(PrintOrder.Sides.ONE, chosen("sides"));
        Fx.run(layers::close);
        settings.printer("đã tháo");
        open();
        assertEquals(sample.printers().getFirst(), chosen("printer"));
        Fx.run(settings::forgetPrinter);
        assertEquals(Optional.empty(), settings.printer());
    }

    private Object chosen(String id) {
        return Fx.call(() -> ((ComboBox<?>) layers.lookup("#" + id)).getValue());
    }

    @Test
    void pagesThatThereAreNotAreSaidBeforePrinting() {
        open();
        Fx.run(() -> ((TextField) layers.lookup("#pages")).setText("2-4"));
        assertTrue(Fx.call(() -> ((Button) layers.lookup("#print")).isDisabled()));
        assertTrue(Fx.find(layers, "fault", Label.class).getText().contains("3 trang"));
    }

    @Test
    void aJobCanBeStoppedAndTheDialogStays() throws InterruptedException {
        open();
        Fx.run(() -> ((Button) layers.lookup("#print")).fire());
        sample.begun.await();
        Fx.run(() -> ((Button) layers.lookup("#cancel")).fire());
        sample.let.countDown();
        Fx.until(() -> !((Button) layers.lookup("#print")).isDisabled());
        assertTrue(layers.isOpen());
    }

    @Test
    void allPapersGoIntoAFolderAndTheListSaysWhatIsMissing() {
        Fx.run(() -> new BatchController(Kits.kit(Messages.VIETNAMESE, layers), sample, sample).open());
        Fx.run(() -> ((CheckBox) layers.lookup("#boardsSvg")).setSelected(true));
        Fx.run(() -> ((Button) layers.lookup("#go")).fire());
        ListView<?> list = Fx.find(layers, "list", ListView.class);
        Fx.until(() -> list.getItems().size() == 2);
        assertEquals(List.of(new BatchOrder(Path.of("ngoai"), true, Set.of(BoardFormat.PDF, BoardFormat.SVG))),
                sample.batches);
        assertTrue(list.getItems().getFirst().toString().contains("Xã A"), list.getItems().toString());
        Fx.snapshot(layers, 1190, 690, "batch-vi");
        Fx.run(() -> {
            for (String box : List.of("extracts", "boardsPdf", "boardsSvg")) {
                ((CheckBox) layers.lookup("#" + box)).setSelected(false);
            }
        });
        assertTrue(Fx.call(() -> ((Button) layers.lookup("#go")).isDisabled()), "nothing is asked for");
        assertFalse(sample.batches.isEmpty());
    }
}
