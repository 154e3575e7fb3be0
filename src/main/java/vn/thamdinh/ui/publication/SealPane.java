package vn.thamdinh.ui.publication;

import java.util.List;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import vn.thamdinh.ui.common.Columns;
import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.Question;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.usecase.publication.Hindrance;
import vn.thamdinh.usecase.publication.SealRound;
import vn.thamdinh.usecase.view.HistoryLine;

/** Step 6: the round is closed under a code that everybody can compare; what comes later is listed and does not count. */
final class SealPane extends StepPane {
    private final UiKit kit;
    private final Verbs verbs;
    private final Label code = new Label();
    private final VBox lines = new VBox(8);
    private final TableView<HistoryLine> late = new TableView<>();
    private final Button seal;
    private final Button reopen;
    private final Button minutes;

    SealPane(UiKit kit, Verbs verbs) {
        this.kit = kit;
        this.verbs = verbs;
        seal = button("seal-round", kit.text("publish.seal"), Icons.LOCK, this::seal);
        seal.getStyleClass().add("accent");
        reopen = button("reopen-round", kit.text("publish.reopen"), Icons.UNDO, this::reopen);
        minutes = button("seal-minutes", kit.text("publish.seal-minutes"), Icons.DOCUMENTS,
                () -> verbs.draft(SealRound.MINUTES));
        code.setId("seal-code");
        code.getStyleClass().add("seal-code");
        lines.setId("seal-lines");
        late.setId("late");
        Columns columns = new Columns(kit.settings(), "late");
        columns.put(late, columns.text("time", kit.text("publish.time"), 150, line -> Figures.date(line.time()
                        .atZone(java.time.ZoneId.systemDefault()).toLocalDate())),
                columns.text("who", kit.text("publish.who"), 190, HistoryLine::who),
                columns.text("kind", kit.text("publish.entry"), 190, line -> kit.text("audit.kind."
                        + line.kind().replaceFirst("\\.[0-9]+$", ""))),
                columns.text("what", kit.text("publish.content"), 320, HistoryLine::what));
        VBox.setVgrow(late, Priority.ALWAYS);
        fill(new VBox(10, code, lines, late), seal, reopen, minutes);
    }

    @Override
    void show(PublicationPort.Data fresh) {
        var state = fresh.closing().seal();
        code.setText(state.map(one -> one.seal().code().replaceAll("(.{4})(?=.)", "$1 ")).orElse(""));
        code.setManaged(state.isPresent());
        lines.getChildren().clear();
        say(state.map(one -> kit.text("publish.sealed", Figures.date(one.seal().date()), one.seal().entries()))
                .orElse(kit.text("publish.not-sealed")));
        state.ifPresentOrElse(this::sealed, () -> open(fresh.closing().open()));
        late.getItems().setAll(fresh.closing().late());
        late.setVisible(!fresh.closing().late().isEmpty());
        seal.setDisable(state.isPresent() || !fresh.closing().open().isEmpty());
        reopen.setDisable(state.isEmpty());
        minutes.setDisable(state.isEmpty());
    }

    private void sealed(SealRound.State state) {
        line(state.intact() ? Tone.OK : Tone.ERROR, kit.text(state.intact() ? "publish.intact" : "publish.not-intact"));
        if (state.twice()) {
            line(Tone.WARN, kit.text("publish.sealed-twice"));
        }
        line(state.late() == 0 ? Tone.OK : Tone.WARN, kit.text("publish.late", state.late()));
        Label digest = new Label(kit.text("publish.digest", state.seal().digest()));
        digest.setWrapText(true);
        digest.getStyleClass().add("muted");
        lines.getChildren().add(digest);
    }

    private void open(List<Hindrance> open) {
        if (open.isEmpty()) {
            line(Tone.OK, kit.text("publish.seal-ready"));
        }
        open.forEach(one -> line(Tone.WARN, words(one)));
    }

    private String words(Hindrance one) {
        return switch (one.kind()) {
            case NOT_PUBLISHED -> kit.text("publish.hindrance.not-published");
            case CONTRADICTIONS -> kit.text("publish.hindrance.contradictions", one.detail());
            case UNMAPPED -> kit.text("change.unmapped", one.detail());
            case NEWER_KINDS -> kit.text("publish.hindrance.newer-kinds", one.detail());
            case MISSING_PACKAGES -> kit.text("publish.hindrance.missing-packages", one.detail());
            case FORKED_WRITERS -> kit.text("publish.hindrance.forked-writers", one.detail());
            case OPEN_COMPLAINTS -> kit.text("publish.hindrance.open-complaints", one.detail());
            case STALE_DECISION -> kit.text("publish.hindrance.stale-decision", one.detail());
        };
    }

    private void line(Tone tone, String words) {
        Label label = new Label(words, tone.shape().node(tone.styleClass("icon")));
        label.setWrapText(true);
        lines.getChildren().add(label);
    }

    private void seal() {
        kit.dialogs().ask(new Question(kit.text("publish.seal-question"), kit.text("publish.seal-warning"), List.of(
                new Question.Answer(kit.text("dialog.cancel"), Question.Weight.SAFE, () -> { }),
                new Question.Answer(kit.text("publish.seal"), Question.Weight.MAIN, () -> verbs.run(
                        "publish.sealed-done", now -> now.seal().close())))));
    }

    private void reopen() {
        new FormBox(kit).lines("reason", kit.text("publish.reason")).open(kit.text("publish.reopen"),
                kit.text("publish.reopen-go"), true, form -> verbs.run(form, "publish.reopened-done",
                        now -> now.seal().reopen(form.text("reason"))));
    }
}
