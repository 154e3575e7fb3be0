package vn.thamdinh.ui.exchange;

import java.util.Locale;
import java.util.function.Consumer;

import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableView;

import org.junit.jupiter.api.Test;

import vn.thamdinh.ui.FramedScreen;
import vn.thamdinh.ui.Fx;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.common.Theme;
import vn.thamdinh.ui.common.UiSettings;
import vn.thamdinh.ui.exchange.ExchangePort.Seat;
import vn.thamdinh.ui.frame.Place;

/** The exchange in its frame, in a window of the size that the program starts with. */
class ExchangePicturesTest {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 720;

    private static void draw(String name, Seat seat, String ready, Consumer<Parent> before) {
        for (Locale language : Messages.languages()) {
            boolean dark = language.equals(Messages.ENGLISH);
            Fx.start();
            Fx.run(() -> Theme.wear(dark ? UiSettings.Look.DARK : UiSettings.Look.LIGHT));
            try (FramedScreen window = new FramedScreen(Place.EXCHANGE, language, WIDTH, HEIGHT,
                    (kit, frame) -> ExchangeViewSample.screen(kit, new SampleExchange(seat)))) {
                Parent root = window.root();
                Fx.until(() -> root.lookup(ready) != null && (!(root.lookup(ready) instanceof TableView<?> table)
                        || !table.getItems().isEmpty()));
                before.accept(root);
                Fx.settle();
                Fx.settle();
                Fx.snapshot(root, WIDTH, HEIGHT, name + "-" + language.getLanguage() + (dark ? "-dark" : ""));
            }
        }
        Fx.run(() -> Theme.wear(UiSettings.Look.LIGHT));
    }

    private static void fire(Parent root, String id) {
        Fx.run(() -> ((ButtonBase) root.lookup("#" + id)).fire());
    }

    @Test
    void theBoardAndItsTabs() {
        draw("exchange-board", Seat.SECRETARIAT, "#board", root -> { });
        draw("exchange-conflicts", Seat.SECRETARIAT, "#board", root -> fire(root, "tab-conflicts"));
        draw("exchange-aside", Seat.SECRETARIAT, "#board", root -> fire(root, "tab-aside"));
    }

    @Test
    void theMembersSide() {
        draw("exchange-own", Seat.MEMBER, "#own", root -> { });
        draw("exchange-join", Seat.WAITING, "#print .print-word", root -> { });
        draw("exchange-choosing", Seat.CHOOSING, "#chooser", root -> { });
    }

    @Test
    void packagesOut() {
        draw("exchange-send", Seat.SECRETARIAT, "#board", root -> {
            fire(root, "export");
            Fx.until(() -> root.lookup("#place .place-choice") != null);
        });
        draw("exchange-hand-in", Seat.MEMBER, "#own", root -> {
            fire(root, "export");
            Fx.until(() -> root.lookup("#place .place-choice") != null);
        });
    }

    @Test
    void packagesIn() {
        draw("exchange-receive", Seat.SECRETARIAT, "#board", ExchangePicturesTest::look);
        draw("exchange-received", Seat.SECRETARIAT, "#board", root -> {
            look(root);
            fire(root, "take");
            Fx.until(() -> root.lookup("#note").isVisible());
        });
        draw("exchange-card", Seat.SECRETARIAT, "#board", root -> {
            look(root);
            Fx.run(() -> ((TableView<?>) root.lookup("#table")).getSelectionModel().selectLast());
            fire(root, "compare");
            Fx.until(() -> root.lookup("#card-admit") != null);
        });
    }

    @Test
    void questions() {
        draw("exchange-revoke", Seat.SECRETARIAT, "#board", root -> {
            Fx.until(() -> root.lookup("#board-revoke") != null);
            fire(root, "board-revoke");
            Fx.until(() -> root.lookup("#revoke-go") != null);
        });
        draw("exchange-receipt", Seat.SECRETARIAT, "#board", root -> {
            Fx.until(() -> root.lookup("#board-receipt") != null);
            fire(root, "board-receipt");
            Fx.until(() -> root.lookup("#receipt-shown") != null);
        });
    }

    private static void look(Parent root) {
        fire(root, "receive");
        Fx.until(() -> root.lookup("#place .place-choice") != null);
        Fx.until(() -> ((ButtonBase) root.lookup("#place .place-choice")).isVisible());
        fire(root, "look");
        Fx.until(() -> root.lookup("#preview").isVisible());
    }
}
