package vn.thamdinh.ui.meeting;

import java.util.function.Consumer;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;

import vn.thamdinh.ui.common.Theme;
import vn.thamdinh.ui.common.UiKit;

/** The unit on the table on a whole screen, readable from six metres; nothing else of the program is visible. */
final class Projection {

    /** Share of the window's height that one em takes: capitals of the unit's name are then 6 cm high on a screen of 1.2 m. */
    private static final double EM = 1.0 / 42;
    private static final int SMALLEST = 16;
    private static final int LEAST = 9;
    /** So often what the room sees is read anew. */
    private static final Duration FRESH = Duration.seconds(5);

    private final UiKit kit;
    private final Consumer<Boolean> turn;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final Timeline renewing;
    private Stage stage;
    private BallotController ballot;

    /**
     * @param turn  true for the next unit, false for the one before
     * @param renew called again and again while it stands
     */
    Projection(UiKit kit, Consumer<Boolean> turn, Runnable renew) {
        this.kit = kit;
        this.turn = turn;
        this.renewing = new Timeline(new KeyFrame(FRESH, event -> renew.run()));
        renewing.setCycleCount(Animation.INDEFINITE);
        open.addListener((property, before, stands) -> {
            if (stands) {
                renewing.playFromStart();
            } else {
                renewing.stop();
            }
        });
    }

    void open(Window owner, Agenda agenda) {
        close();
        ballot = new BallotController(kit, false, (draft, again) -> { });
        Parent view = kit.views().load(ballot);
        ballot.show(agenda);
        stage = new Stage();
        open.bind(stage.showingProperty());
        stage.initOwner(owner);
        stage.setTitle(kit.text("meeting.title"));
        Scene scene = new Scene(view, owner.getWidth(), owner.getHeight());
        scene.heightProperty().addListener((property, old, height) -> size(scene));
        scene.widthProperty().addListener((property, old, width) -> size(scene));
        size(scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        stage.setScene(scene);
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreen(true);
        stage.show();
    }

    /** Whether the room sees it. */
    ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    void show(Agenda agenda) {
        if (stage != null && stage.isShowing()) {
            ballot.show(agenda);
            size(stage.getScene());
        }
    }

    void clock(TalkTimer timer) {
        if (stage != null && stage.isShowing()) {
            ballot.clock(timer);
        }
    }

    void close() {
        if (stage != null) {
            stage.close();
            stage = null;
        }
    }

    /** As large as all of it fits: a unit of many fields is written smaller, never cut off. */
    static void size(Scene scene) {
        int size = Math.max(SMALLEST, (int) Math.round(scene.getHeight() * EM));
        Theme.size(scene, size);
        while (size > LEAST && tall(scene) > scene.getHeight()) {
            size--;
            Theme.size(scene, size);
        }
    }

    private static double tall(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return scene.getRoot().prefHeight(scene.getWidth());
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case PAGE_DOWN, RIGHT, SPACE -> turn.accept(true);
            case PAGE_UP, LEFT -> turn.accept(false);
            case F11, ESCAPE -> close();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
