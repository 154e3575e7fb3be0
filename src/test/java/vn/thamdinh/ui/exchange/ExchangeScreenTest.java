package vn.thamdinh.ui.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import vn.thamdinh.ui.Fx;
import vn.thamdinh.ui.Kits;
import vn.thamdinh.ui.RoomPictures;
import vn.thamdinh.ui.common.Layers;
import vn.thamdinh.ui.common.Messages;

class ExchangeScreenTest {

    @BeforeAll
    static void start() {
        Fx.start();
    }

    @Test
    void aPackagesPassphraseIsTypedTwiceAndLongEnough() {
        assertEquals(Optional.of(PackageSecret.Fault.EMPTY), PackageSecret.forExport("", ""));
        assertEquals(Optional.of(PackageSecret.Fault.TOO_SHORT), PackageSecret.forExport("ngắn", "ngắn"));
        assertEquals(Optional.of(PackageSecret.Fault.DIFFERENT),
                PackageSecret.forExport("con trâu đi cày", "con trâu đi cầy"));
        assertEquals(Optional.empty(), PackageSecret.forExport("con trâu đi cày", "con trâu đi cày"));
        assertEquals(Optional.empty(), PackageSecret.forImport("x"));
    }

    @Test
    void exportAsksTwiceAndReceivingGoesOnAfterARefusedPackage() {
        SampleExchange sample = new SampleExchange();
        Layers layers = Fx.call(Layers::new);
        Stage stage = Fx.show(layers, 1190, 690);
        ExchangeScreen screen = Fx.call(() -> ExchangeViewSample.screen(Kits.kit(Messages.VIETNAMESE, layers), sample));
        Fx.run(() -> {
            layers.show(screen.view());
            screen.shown();
        });
        Fx.settle();
        Fx.run(((Button) Fx.find(layers, "export", Node.class))::fire);
        Fx.settle();
        Fx.run(() -> layers.lookup("#package-secret").requestFocus());
        Fx.type(stage.getScene(), "con trâu đi cày");
        Fx.press(KeyCode.ENTER);
        assertEquals("Hai lần nhập không giống nhau.", Fx.find(layers, "package-fault", Label.class).getText());
        Fx.run(() -> layers.lookup("#package-secret-again").requestFocus());
        Fx.type(stage.getScene(), "con trâu đi cày");
        Fx.press(KeyCode.ENTER);
        TableView<?> acts = Fx.find(layers, "acts", TableView.class);
        Fx.until(() -> acts.getItems().size() == 1);
        Fx.until(() -> !layers.lookup("#receive").isDisabled());
        Fx.run(((Button) Fx.find(layers, "receive", Node.class))::fire);
        Fx.settle();
        Fx.run(() -> layers.lookup("#package-secret").requestFocus());
        Fx.type(stage.getScene(), "mật khẩu kia");
        Fx.press(KeyCode.ENTER);
        Fx.until(() -> acts.getItems().size() == 3);
        assertEquals(List.of("con trâu đi cày", "mật khẩu kia", "mật khẩu kia"), sample.secrets);
        String results = Fx.call(() -> acts.getItems().toString());
        assertTrue(results.contains("412 mới, 1.204 đã có, 3 cần phiên bản mới hơn"), results);
        Fx.hide(stage);
    }

    @Test
    void aMemberSaysOnceWhoHeIs() {
        SampleExchange sample = new SampleExchange();
        Layers layers = Fx.call(Layers::new);
        Stage stage = Fx.show(layers, 1190, 690);
        ExchangeScreen screen = Fx.call(() -> ExchangeViewSample.screen(Kits.kit(Messages.ENGLISH, layers), sample));
        Fx.run(() -> {
            layers.show(screen.view());
            screen.shown();
        });
        Node chooser = Fx.find(layers, "chooser", Node.class);
        Fx.until(chooser::isVisible);
        Fx.run(() -> ((ComboBox<?>) layers.lookup("#members")).getSelectionModel().select(2));
        Fx.run(((Button) Fx.find(layers, "choose", Node.class))::fire);
        Fx.until(() -> !chooser.isVisible());
        assertTrue(sample.seated);
        Fx.hide(stage);
    }

    @Test
    void picturesOfTheExchange() {
        RoomPictures.draw("exchange", kit -> new ExchangeViewSample().controller(kit),
                view -> view.lookup("#chooser").isVisible(),
                view -> ((Button) view.lookup("#receive")).fire());
        SampleExchange seated = new SampleExchange();
        seated.seated = true;
        RoomPictures.draw("exchange-done", kit -> ExchangeViewSample.screen(kit, seated), view -> true, view -> {
            @SuppressWarnings("unchecked")
            TableView<ExchangeScreen.Act> acts = (TableView<ExchangeScreen.Act>) view.lookup("#acts");
            acts.getItems().add(new ExchangeScreen.Act(vn.thamdinh.ui.SampleRound.NOON,
                    vn.thamdinh.ui.common.Icons.IMPORT, "Nhận gói", "goi-91b2d07e.tdpkg",
                    vn.thamdinh.ui.common.Tone.OK, "412 mới, 1.204 đã có, 3 cần phiên bản mới hơn của chương trình"));
        });
    }
}
