package vn.thamdinh.ui.meeting;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.fxml.FXML;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.scoring.FieldResult;
import vn.thamdinh.domain.scoring.decisive.Decision;
import vn.thamdinh.domain.scoring.decisive.WhatDecides;
import vn.thamdinh.domain.survey.QuotaVerdict;
import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.results.FieldBar;
import vn.thamdinh.ui.results.Standing;

/**
 * One unit as the whole room sees it: points, surveys, vote. Nothing of single members is on it. All sizes follow the
 * text, so that a projected one is the same, larger.
 */
final class BallotController {

    private static final double BAR = 14;
    private static final double DESK_BAR = 190;
    /** Of the width of a projected screen, in per cent. */
    private static final double WALL_BAR = 18;
    private static final int TURNING = 3;
    private static final double DESK_GAP = 2;

    private final UiKit kit;
    private final boolean entry;
    private final VoteController vote;

    @FXML private HBox head;
    @FXML private Label district;
    @FXML private Label unit;
    @FXML private Label total;
    @FXML private Label of;
    @FXML private Label standing;
    @FXML private VBox root;
    @FXML private GridPane fields;
    @FXML private FlowPane quotas;
    @FXML private FlowPane stages;
    @FXML private Label decides;
    @FXML private Label clock;
    @FXML private StackPane votePlace;

    /** @param entry whether votes are typed here; the projected one only shows them */
    BallotController(UiKit kit, boolean entry, VoteController.Ballots ballots) {
        this.kit = kit;
        this.entry = entry;
        this.vote = new VoteController(kit, entry, ballots);
    }

    @FXML
    private void initialize() {
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        ColumnConstraints bar = new ColumnConstraints();
        if (entry) {
            bar.setPrefWidth(DESK_BAR);
        } else {
            bar.setPercentWidth(WALL_BAR);   // beside it names need what is left, on however small a screen
        }
        ColumnConstraints figures = new ColumnConstraints();
        figures.setHalignment(HPos.RIGHT);
        figures.setMinWidth(ColumnConstraints.CONSTRAIN_TO_PREF);
        fields.getColumnConstraints().setAll(words, bar, figures);
        if (entry) {
            root.getStyleClass().add("desk");
            fields.setVgap(DESK_GAP);
        }
        decides.managedProperty().bind(decides.textProperty().isNotEmpty());
        votePlace.getChildren().setAll(kit.views().load(vote));
    }

    /** What can be done with the unit, at the end of the line of its name. */
    void offer(Node action) {
        head.getChildren().add(action);
    }

    void show(Agenda agenda) {
        var result = agenda.unit();
        int scale = agenda.data().programme().scoring().scale();
        district.setText(agenda.districtName());
        unit.setText(result.unit().fullName());
        total.setText(Figures.points(result.total(), scale));
        of.setText("/ " + Figures.points(agenda.data().programme().criteria().max()));
        Standing now = Standing.of(kit.messages(), result);
        standing.setText(now.words());
        standing.setGraphic(now.shape().node(now.tone().styleClass("icon")));
        Tones.style(standing, now.tone());
        fields.getChildren().clear();
        for (int row = 0; row < result.fields().size(); row++) {
            field(row, result.fields().get(row), scale);
        }
        quotas.getChildren().setAll(result.quotas().stream().map(this::quota).toList());
        stages.getChildren().clear();
        result.rank().ifPresent(rank -> stages.getChildren().add(pair("meeting.rank", Integer.toString(rank))));
        agenda.stages().forEach((stage, points) -> stages.getChildren().add(
                pair(key(stage), Figures.points(points.points(), scale))));
        decides(agenda, scale);
        vote.show(agenda);
    }

    void clock(TalkTimer timer) {
        clock.setText(timer.words());
        clock.getStyleClass().remove("late");
        if (timer.isLate()) {
            clock.getStyleClass().add("late");
        }
    }

    private static String key(Stage stage) {
        return switch (stage) {
            case SELF -> "meeting.stage-self";
            case VERIFY -> "meeting.stage-verify";
            case APPRAISE -> "meeting.stage-members";
            case REAPPRAISE -> "meeting.stage-again";
            case AGREE -> "meeting.stage-agree";
        };
    }

    private Node pair(String key, String figure) {
        Label name = new Label(kit.text(key));
        name.getStyleClass().add("stage-name");
        Label points = new Label(figure);
        points.getStyleClass().add("stage-points");
        HBox box = new HBox(6, name, points);
        box.setMinWidth(HBox.USE_PREF_SIZE);
        box.setAlignment(Pos.BASELINE_LEFT);
        return box;
    }

    /** How far from turning, and by which components; of members it says nothing. */
    private void decides(Agenda agenda, int scale) {
        if (agenda.data().blind()) {
            decides.setText("");
            return;
        }
        Decision decision = new WhatDecides(agenda.data().programme()).byComponents(agenda.unit());
        String margin = decision.margin().map(by -> kit.text(by.signum() < 0 ? "meeting.below" : "meeting.above",
                Figures.points(by.abs(), scale))).orElse("");
        String turning = decision.components().filter(found -> !found.sets().isEmpty()).map(found ->
                kit.text("meeting.turned-by", found.sets().stream().limit(TURNING).map(set -> set.stream()
                        .map(ComponentId::value).sorted().collect(Collectors.joining(" + ")))
                        .collect(Collectors.joining("; ")))).orElse("");
        decides.setText(Stream.of(margin, turning).filter(words -> !words.isEmpty()).collect(Collectors.joining(" · ")));
    }

    private void field(int row, FieldResult field, int scale) {
        Label name = new Label(field.field().id() + ". " + field.field().title());
        name.getStyleClass().add("field-name");
        name.setMinWidth(80);
        if (!entry) {   // no pointer rests on a wall: what is cut there is lost
            name.setWrapText(true);
            name.setMinHeight(Label.USE_PREF_SIZE);
        }
        FieldBar bar = new FieldBar(BAR);
        bar.show(List.of(field.points()), field.field().max(), true);
        Label points = new Label(Figures.points(field.points(), scale) + " / " + Figures.points(field.field().max()));
        points.getStyleClass().add("field-points");
        fields.addRow(row, name, bar, points);
    }

    private Node quota(QuotaVerdict quota) {
        Tone tone = switch (quota.state()) {
            case MET -> Tone.OK;
            case MISSED -> Tone.ERROR;
            case NOT_ENTERED -> Tone.MUTED;
            case NO_TRANSACTIONS -> Tone.WARN;
        };
        Label label = new Label(kit.text("meeting.quota", quota.form(), quota.valid(), quota.required()),
                tone.shape().node(tone.styleClass("icon")));
        label.getStyleClass().add("side");
        Tones.style(label, tone);
        return label;
    }
}
