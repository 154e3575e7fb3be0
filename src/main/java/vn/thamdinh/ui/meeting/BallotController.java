package vn.thamdinh.ui.meeting;

import java.math.BigDecimal;
import java.util.List;

import javafx.fxml.FXML;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import vn.thamdinh.domain.ledger.CouncilFact.VoteCast;
import vn.thamdinh.domain.scoring.FieldResult;
import vn.thamdinh.domain.survey.QuotaVerdict;
import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.Icons;
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

    /** Stores a vote. */
    interface Ballots {
        void record(VoteDraft draft);
    }

    private final UiKit kit;
    private final boolean entry;
    private final Ballots ballots;
    private final TextField yes = new TextField();
    private final TextField no = new TextField();
    private final TextField neither = new TextField();

    @FXML private Label district;
    @FXML private Label unit;
    @FXML private Label total;
    @FXML private Label of;
    @FXML private Label standing;
    @FXML private Label side;
    @FXML private GridPane fields;
    @FXML private HBox quotas;
    @FXML private HBox counts;
    @FXML private Label verdict;
    @FXML private Label rule;

    /** @param entry whether votes are typed here; the projected one only shows them */
    BallotController(UiKit kit, boolean entry, Ballots ballots) {
        this.kit = kit;
        this.entry = entry;
        this.ballots = ballots;
    }

    @FXML
    private void initialize() {
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        ColumnConstraints bar = new ColumnConstraints(entry ? 190 : 320);
        ColumnConstraints figures = new ColumnConstraints();
        figures.setHalignment(HPos.RIGHT);
        figures.setMinWidth(ColumnConstraints.CONSTRAIN_TO_PREF);
        fields.getColumnConstraints().setAll(words, bar, figures);
        int at = 0;
        for (TextField field : List.of(yes, no, neither)) {
            field.setId(List.of("yes", "no", "neither").get(at++));
            field.getStyleClass().add("vote-field");
            field.setOnAction(event -> record());
        }
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
        style(standing, now.tone());
        String self = agenda.districtTotal().map(points -> Figures.points(points, scale)).orElse(Figures.NONE);
        side.setText(result.rank().isPresent()
                ? kit.text("meeting.side-ranked", result.rank().getAsInt(), self) : kit.text("meeting.side", self));
        fields.getChildren().clear();
        for (int row = 0; row < result.fields().size(); row++) {
            field(row, result.fields().get(row), scale);
        }
        quotas.getChildren().setAll(result.quotas().stream().map(this::quota).toList());
        vote(agenda);
    }

    void focus() {
        yes.requestFocus();
    }

    private void field(int row, FieldResult field, int scale) {
        Label name = new Label(field.field().id() + ". " + field.field().title());
        name.getStyleClass().add("field-name");
        name.setMinWidth(80);
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
        style(label, tone);
        return label;
    }

    private void vote(Agenda agenda) {
        var cast = agenda.vote();
        counts.getChildren().setAll(
                count("meeting.yes", yes, cast.map(VoteCast::inFavour).orElse(-1)),
                count("meeting.no", no, cast.map(VoteCast::against).orElse(-1)),
                count("meeting.neither", neither, cast.map(VoteCast::abstained).orElse(-1)));
        if (entry) {
            Button save = new Button(kit.text("meeting.record"), Icons.VOTE.node());
            save.setId("record");
            save.getStyleClass().add("accent");
            save.setMinWidth(Button.USE_PREF_SIZE);
            save.setOnAction(event -> record());
            counts.getChildren().add(save);
        }
        verdict.setText(cast.map(stored -> words(stored, agenda)).orElse(kit.text("meeting.not-voted")));
        style(verdict, cast.map(stored -> tone(stored, agenda)).orElse(Tone.MUTED));
        rule.setText(kit.text(agenda.data().programme().council().sample() ? "meeting.rule-sample" : "meeting.rule",
                agenda.data().members(), agenda.presenceNeeded(), agenda.votesNeeded()));
    }

    private VBox count(String key, TextField field, int stored) {
        Label label = new Label(kit.text(key));
        label.getStyleClass().add("vote-label");
        label.setMinWidth(Label.USE_PREF_SIZE);
        if (entry) {
            field.setText(stored < 0 ? "" : Integer.toString(stored));
            label.setLabelFor(field);
            return new VBox(3, label, field);
        }
        Label number = new Label(stored < 0 ? Figures.NONE : Integer.toString(stored));
        number.getStyleClass().add("vote-number");
        return new VBox(label, number);
    }

    private void record() {
        ballots.record(new VoteDraft(yes.getText(), no.getText(), neither.getText()));
    }

    private static VoteDraft.Verdict decided(VoteCast cast, Agenda agenda) {
        var council = agenda.data().programme().council();
        return VoteDraft.verdict(cast.inFavour(), cast.present(), council.presenceNeeded(cast.members()),
                council.votesNeeded(cast.members()));
    }

    private String words(VoteCast cast, Agenda agenda) {
        BigDecimal share = BigDecimal.valueOf(100L * cast.inFavour() / Math.max(1, cast.members()));
        return switch (decided(cast, agenda)) {
            case PASSED -> kit.text("meeting.passed", cast.inFavour(), cast.members(), Figures.points(share));
            case LOST -> kit.text("meeting.lost", cast.inFavour(), cast.members(), Figures.points(share));
            case NO_QUORUM -> kit.text("meeting.no-quorum", cast.present(), cast.members());
        };
    }

    private static Tone tone(VoteCast cast, Agenda agenda) {
        return switch (decided(cast, agenda)) {
            case PASSED -> Tone.OK;
            case LOST -> Tone.ERROR;
            case NO_QUORUM -> Tone.WARN;
        };
    }

    private static void style(Label label, Tone tone) {
        label.getStyleClass().removeAll("ok", "warn", "bad", "muted");
        label.getStyleClass().add(switch (tone) {
            case OK -> "ok";
            case WARN -> "warn";
            case ERROR -> "bad";
            case INFO, MUTED -> "muted";
        });
    }
}
