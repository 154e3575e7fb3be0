package vn.thamdinh.ui.explanation;

import java.time.ZoneId;
import java.util.List;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.frame.FrameModel;
import vn.thamdinh.ui.frame.Place;
import vn.thamdinh.usecase.explanation.AskedQuestion;
import vn.thamdinh.usecase.explanation.RoundCounts;

/** How the round of explanations stands, with the way to its board; absent while nothing was asked. */
public final class ExplanationCard extends VBox {

    private final UiKit kit;
    private final ExplanationPort port;
    private final Label words = new Label();

    public ExplanationCard(UiKit kit, ExplanationPort port, FrameModel frame, ZoneId zone) {
        this.kit = kit;
        this.port = port;
        setId("explanation-card");
        getStyleClass().add("side-part");
        Label title = new Label(kit.text("explanation.board.title"));
        title.getStyleClass().add("section-title");
        words.setWrapText(true);
        words.getStyleClass().add("small");
        Button open = new Button(kit.text("explanation.board.open"), Icons.HELP.node());
        open.setId("explanation-board-open");
        open.setMaxWidth(Double.MAX_VALUE);
        open.setOnAction(event -> new ExplanationBoard(kit, port, zone,
                (unit, component) -> frame.go(Place.APPRAISAL.id(), unit.code() + " " + component.value())).open());
        getChildren().setAll(title, words, open);
        show(List.of());
    }

    /** Reads the questions anew. */
    public void refresh() {
        kit.tasks().read(progress -> port.all()).onDone(this::show);
    }

    private void show(List<AskedQuestion> questions) {
        setVisible(!questions.isEmpty());
        setManaged(!questions.isEmpty());
        words.setText(ExplanationBoard.summary(kit, RoundCounts.of(questions)));
    }
}
