package vn.thamdinh.ui.meeting;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import vn.thamdinh.domain.council.meeting.Ballot;
import vn.thamdinh.domain.council.meeting.BallotMethod;
import vn.thamdinh.domain.council.meeting.BallotPapers;
import vn.thamdinh.domain.council.meeting.RoomCount;
import vn.thamdinh.domain.ledger.CouncilFact.VoteCast;
import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;

/** The vote on the unit: who is there, the counts with their check, what they come to. Typed here, or only shown. */
final class VoteController {

    /** Stores votes. */
    interface Ballots {
        void record(BallotDraft draft, boolean again);
    }

    private final UiKit kit;
    private final boolean entry;
    private final Ballots ballots;
    private final TextField yes = new TextField();
    private final TextField no = new TextField();
    private final TextField neither = new TextField();
    private final TextField givenOut = new TextField();
    private final TextField returned = new TextField();
    private final TextField valid = new TextField();
    private final TextField invalid = new TextField();
    private final ToggleButton hands = new ToggleButton();
    private final ToggleButton secret = new ToggleButton();
    /** Each field with its label: a label that were made anew each time would stay known to its field. */
    private final Map<TextField, Node> boxes = new HashMap<>();
    private final Button save = new Button();
    private final Button again = new Button();
    private Optional<Agenda> agenda = Optional.empty();
    private boolean filling;

    @FXML private HBox head;
    @FXML private HBox methods;
    @FXML private Label room;
    @FXML private HBox papers;
    @FXML private HBox counts;
    @FXML private Label check;
    @FXML private Label verdict;
    @FXML private Label rule;

    VoteController(UiKit kit, boolean entry, Ballots ballots) {
        this.kit = kit;
        this.entry = entry;
        this.ballots = ballots;
    }

    @FXML
    private void initialize() {
        name(yes, "yes");
        name(no, "no");
        name(neither, "neither");
        name(givenOut, "givenOut");
        name(returned, "returned");
        name(valid, "valid");
        name(invalid, "invalid");
        List.of(yes, no, neither).forEach(field -> field.getStyleClass().add("vote-field"));
        List.of(head, papers, check).forEach(node -> node.managedProperty().bind(node.visibleProperty()));
        ToggleGroup group = new ToggleGroup();
        hands.setId("hands");
        hands.setText(kit.text("meeting.hands"));
        secret.setId("secret");
        secret.setText(kit.text("meeting.secret"));
        for (ToggleButton each : List.of(hands, secret)) {
            each.getStyleClass().addAll("filter-chip", "seg");
            each.setToggleGroup(group);
            each.setMinWidth(ToggleButton.USE_PREF_SIZE);
            each.setOnAction(event -> {
                each.setSelected(true);
                arrange();
            });
        }
        hands.setSelected(true);
        button(save, "record", "meeting.record", () -> record(false));
        save.setGraphic(Icons.VOTE.node());
        save.getStyleClass().add("accent");
        button(again, "again", "meeting.again", () -> record(true));
    }

    private void button(Button button, String id, String key, Runnable action) {
        button.setId(id);
        button.setText(kit.text(key));
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
    }

    private void name(TextField field, String id) {
        field.setId(id);
        field.setOnAction(event -> record(false));
        field.textProperty().addListener(change -> judge());
    }

    void show(Agenda now) {
        agenda = Optional.of(now);
        filling = true;
        Optional<VoteCast> cast = now.vote();
        put(yes, cast.map(VoteCast::inFavour));
        put(no, cast.map(VoteCast::against));
        put(neither, cast.map(VoteCast::abstained));
        Optional<BallotPapers> counted = now.ballot().flatMap(Ballot::papers);
        put(givenOut, counted.map(BallotPapers::givenOut));
        put(returned, counted.map(BallotPapers::returned));
        put(valid, counted.map(BallotPapers::valid));
        put(invalid, counted.map(BallotPapers::invalid));
        now.ballot().ifPresent(ballot -> (ballot.method() == BallotMethod.SECRET ? secret : hands).setSelected(true));
        filling = false;
        arrange();
        verdict.setText(cast.map(stored -> words(stored, now)).orElse(kit.text("meeting.not-voted")));
        Tones.style(verdict, cast.map(stored -> tone(stored, now)).orElse(Tone.MUTED));
        RoomCount there = now.room().orElseGet(now::everybody);
        int members = there.members();
        rule.setText(kit.text(now.data().programme().council().sample() ? "meeting.rule-sample" : "meeting.rule",
                members, now.data().programme().council().presenceNeeded(members),
                now.data().programme().council().votesNeeded(members,
                        there.present() > 0 ? there.present() : members)));
    }

    /** Puts what belongs to the chosen way of voting in its place. */
    private void arrange() {
        agenda.ifPresent(now -> {
            boolean sits = now.room().isPresent();
            boolean bySecret = sits && secret.isSelected();
            head.setVisible(sits);
            methods.setManaged(entry);
            methods.getChildren().setAll(entry ? List.of(hands, secret) : List.of());
            now.room().ifPresent(this::show);
            papers.getChildren().setAll(count("meeting.given-out", givenOut), count("meeting.returned", returned),
                    count("meeting.valid", valid), count("meeting.invalid", invalid));
            papers.setVisible(bySecret && (entry || now.ballot().flatMap(Ballot::papers).isPresent()));
            counts.getChildren().setAll(count("meeting.yes", yes), count("meeting.no", no),
                    count("meeting.neither", neither));
            if (entry) {
                counts.getChildren().add(save);
                if (now.ballot().filter(Ballot::isTie).isPresent()) {
                    counts.getChildren().add(again);
                }
            }
            judge();
        });
    }

    private void show(RoomCount count) {
        room.setText(kit.text(count.quorate() ? "meeting.room" : "meeting.room-short", count.present(), count.members(),
                count.needed()) + (count.recused() > 0 ? " " + kit.text("meeting.room-recused", count.recused()) : ""));
        Tones.style(room, count.quorate() ? Tone.OK : Tone.ERROR);
    }

    private Node count(String key, TextField field) {
        if (entry) {
            return boxes.computeIfAbsent(field, typed -> {
                Label label = label(key);
                label.setLabelFor(typed);
                return new VBox(3, label, typed);
            });
        }
        Label label = label(key);
        Label number = new Label(field.getText().isEmpty() ? Figures.NONE : field.getText());
        number.getStyleClass().add("vote-number");
        return new VBox(label, number);
    }

    private Label label(String key) {
        Label label = new Label(kit.text(key));
        label.getStyleClass().add("vote-label");
        label.setMinWidth(Label.USE_PREF_SIZE);
        return label;
    }

    private static void put(TextField field, Optional<Integer> stored) {
        field.setText(stored.map(String::valueOf).orElse(""));
    }

    private BallotDraft draft() {
        boolean bySecret = agenda.flatMap(Agenda::room).isPresent() && secret.isSelected();
        return new BallotDraft(new VoteDraft(yes.getText(), no.getText(), neither.getText()), bySecret
                ? Optional.of(new BallotDraft.TypedPapers(givenOut.getText(), returned.getText(), valid.getText(),
                        invalid.getText())) : Optional.empty());
    }

    /** The running check while counts are typed. */
    private void judge() {
        Optional<RoomCount> there = agenda.flatMap(Agenda::room);
        check.setVisible(entry && there.isPresent());
        if (filling || !check.isVisible()) {
            return;
        }
        BallotDraft draft = draft();
        BallotDraft.Check state = draft.check(there.get());
        check.setText(words(state, draft, there.get()));
        Tones.style(check, switch (state) {
            case FITS -> Tone.OK;
            case NOTHING, SOME_LEFT -> Tone.MUTED;
            case NO_QUORUM, NOT_A_COUNT, TOO_MANY, RETURNED_MORE, NOT_RETURNED, NOT_VALID -> Tone.ERROR;
        });
        boolean open = agenda.flatMap(Agenda::sitting).filter(now -> now.isOpen()).isPresent();
        save.setDisable(!open || state == BallotDraft.Check.NO_QUORUM);
        again.setDisable(save.isDisabled());
        if (!open && state != BallotDraft.Check.NO_QUORUM) {
            check.setText(kit.text("meeting.not-open"));
            Tones.style(check, Tone.WARN);
        }
    }

    private String words(BallotDraft.Check state, BallotDraft draft, RoomCount there) {
        var counted = draft.counted();
        return switch (state) {
            case NO_QUORUM -> kit.text("meeting.check-quorum", there.present(), there.members(), there.needed());
            case NOT_A_COUNT -> kit.text("meeting.fault-count");
            case NOTHING -> kit.text(draft.papers().isPresent() ? "meeting.check-papers" : "meeting.check-nothing",
                    there.present());
            case TOO_MANY -> kit.text("meeting.check-many", Math.max(draft.votes().present(), counted.givenOut()),
                    there.present());
            case SOME_LEFT -> kit.text("meeting.check-left", draft.votes().present(), there.present());
            case RETURNED_MORE -> kit.text("meeting.check-returned", counted.returned(), counted.givenOut());
            case NOT_RETURNED -> kit.text("meeting.check-valid", counted.returned(), counted.valid(), counted.invalid());
            case NOT_VALID -> kit.text("meeting.check-votes", counted.valid(), draft.votes().present());
            case FITS -> kit.text("meeting.check-fits", draft.votes().present());
        };
    }

    private void record(boolean repeated) {
        ballots.record(draft(), repeated);
    }

    private static VoteDraft.Verdict decided(VoteCast cast, Agenda agenda) {
        var council = agenda.data().programme().council();
        return VoteDraft.verdict(cast.inFavour(), cast.present(), council.presenceNeeded(cast.members()),
                council.votesNeeded(cast.members(), cast.present()));
    }

    private String words(VoteCast cast, Agenda now) {
        BigDecimal share = BigDecimal.valueOf(100L * cast.inFavour() / Math.max(1, cast.members()));
        String said = switch (decided(cast, now)) {
            case PASSED -> kit.text("meeting.passed", cast.inFavour(), cast.members(), Figures.points(share));
            case LOST -> now.ballot().filter(Ballot::isTie).isPresent()
                    ? kit.text("meeting.tie", cast.inFavour(), cast.against())
                    : kit.text("meeting.lost", cast.inFavour(), cast.members(), Figures.points(share));
            case NO_QUORUM -> kit.text("meeting.no-quorum", cast.present(), cast.members());
        };
        return now.ballot().filter(ballot -> ballot.round() > 1)
                .map(ballot -> said + " · " + kit.text("meeting.round", ballot.round())).orElse(said);
    }

    private static Tone tone(VoteCast cast, Agenda agenda) {
        return switch (decided(cast, agenda)) {
            case PASSED -> Tone.OK;
            case LOST -> agenda.ballot().filter(Ballot::isTie).isPresent() ? Tone.WARN : Tone.ERROR;
            case NO_QUORUM -> Tone.WARN;
        };
    }
}
