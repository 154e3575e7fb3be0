package vn.thamdinh.ui.inspection.minutes;

import java.util.List;
import java.util.function.BiConsumer;

import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TouchEvent;
import javafx.scene.input.TouchPoint;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.inspection.minutes.Strokes.Point;
import vn.thamdinh.usecase.minutes.MinutesState;
import vn.thamdinh.usecase.minutes.MinutesState.Signer;

/**
 * A large white field on which a person signs with mouse, touchpad, finger or pen. Who cannot draw signs the printed
 * minutes instead.
 */
final class SigningPad {

    private static final double WIDTH = 880;
    private static final double HEIGHT = 300;
    private static final double BASELINE = 0.78;
    private static final double PEN = 3;
    private static final Color INK = Color.rgb(13, 38, 140);

    private final UiKit kit;
    private final Strokes strokes = new Strokes();
    private final Canvas canvas = new Canvas(WIDTH, HEIGHT);
    private final ComboBox<Named> who = new ComboBox<>();
    private final Button accept;
    private final VBox view;

    /** A signer as the list shows him. */
    private record Named(Signer signer) {
        @Override
        public String toString() {
            return signer.name() + " – " + signer.capacity();
        }
    }

    /** @param accepted is given who signed and the drawing */
    SigningPad(UiKit kit, MinutesState state, Signer first, BiConsumer<Signer, String> accepted) {
        this.kit = kit;
        this.accept = button("minutes.sign-accept", "sign-accept", () -> accepted.accept(who.getValue().signer(),
                strokes.text()));
        accept.getStyleClass().add("accent");
        List<Named> named = state.signers().stream().map(Named::new).toList();
        who.setId("sign-who");
        who.getItems().setAll(named);
        who.setValue(named.stream().filter(each -> each.signer().equals(first)).findFirst().orElse(named.getFirst()));
        who.setMaxWidth(Double.MAX_VALUE);
        canvas.setId("sign-field");
        listen();
        view = new VBox(10, head(state), field(), foot());
        draw();
    }

    Parent view() {
        return view;
    }

    private HBox head(MinutesState state) {
        Label label = new Label(kit.text("minutes.sign-as"));
        Label words = new Label(kit.text("minutes.sign-words", state.contentWords()));
        words.setId("sign-words");
        words.getStyleClass().add("muted");
        words.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(who, Priority.ALWAYS);
        label.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(8, label, who, words);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private StackPane field() {
        StackPane paper = new StackPane(canvas);
        paper.getStyleClass().add("signing-field");
        paper.setMaxWidth(Region.USE_PREF_SIZE);
        StackPane middle = new StackPane(paper);
        middle.setAlignment(Pos.CENTER);
        return middle;
    }

    private HBox foot() {
        Button paper = button("minutes.sign-on-paper", "sign-on-paper", kit.dialogs()::close);
        Button clear = button("minutes.sign-clear", "sign-clear", () -> {
            strokes.clear();
            draw();
        });
        clear.setGraphic(Icons.UNDO.node());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return new HBox(8, paper, gap, clear, accept);
    }

    private Button button(String key, String id, Runnable action) {
        Button button = new Button(kit.text(key));
        button.setId(id);
        button.setOnAction(event -> action.run());
        return button;
    }

    /** A finger makes mouse events too; those are passed over. */
    private void listen() {
        canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> mouse(event, true));
        canvas.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> mouse(event, false));
        canvas.addEventHandler(TouchEvent.TOUCH_PRESSED, event -> touch(event, true));
        canvas.addEventHandler(TouchEvent.TOUCH_MOVED, event -> touch(event, false));
    }

    private void mouse(MouseEvent event, boolean down) {
        if (!event.isSynthesized()) {
            pen(event.getX(), event.getY(), down);
        }
        event.consume();
    }

    private void touch(TouchEvent event, boolean down) {
        TouchPoint point = event.getTouchPoint();
        if (event.getTouchCount() == 1) {
            pen(point.getX(), point.getY(), down);
        }
        event.consume();
    }

    private void pen(double x, double y, boolean down) {
        if (down) {
            strokes.begin(x, y, WIDTH);
        } else {
            strokes.move(x, y, WIDTH);
        }
        draw();
    }

    private void draw() {
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.setFill(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setStroke(Color.gray(0.8));
        pen.setLineWidth(1);
        pen.strokeLine(WIDTH * 0.08, HEIGHT * BASELINE, WIDTH * 0.92, HEIGHT * BASELINE);
        pen.setStroke(INK);
        pen.setLineWidth(PEN);
        pen.setLineCap(StrokeLineCap.ROUND);
        pen.setLineJoin(StrokeLineJoin.ROUND);
        strokes.all().forEach(stroke -> draw(pen, stroke));
        accept.setDisable(!strokes.isDrawn());
    }

    /** Through the middles between the points, as it will be printed. */
    private static void draw(GraphicsContext pen, List<Point> stroke) {
        double scale = WIDTH / 1000;
        pen.beginPath();
        pen.moveTo(stroke.getFirst().x() * scale, stroke.getFirst().y() * scale);
        for (int i = 1; i < stroke.size() - 1; i++) {
            Point pull = stroke.get(i);
            Point next = stroke.get(i + 1);
            pen.quadraticCurveTo(pull.x() * scale, pull.y() * scale, (pull.x() + next.x()) / 2.0 * scale,
                    (pull.y() + next.y()) / 2.0 * scale);
        }
        pen.lineTo(stroke.getLast().x() * scale, stroke.getLast().y() * scale);
        pen.stroke();
    }
}
