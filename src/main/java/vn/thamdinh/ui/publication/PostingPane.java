package vn.thamdinh.ui.publication;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;

import vn.thamdinh.domain.publication.Posting;
import vn.thamdinh.ui.common.Chip;
import vn.thamdinh.ui.common.Columns;
import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.usecase.publication.PostResults;

/** Step 3: results hang out until a last day, counted in working days. */
final class PostingPane extends StepPane {
    private static final String USUAL_DAYS = "10";
    private static final String DAYS = "[1-9][0-9]?|[12][0-9]{2}|3[0-5][0-9]|36[0-6]";

    private final UiKit kit;
    private final Verbs verbs;
    private final TableView<Posting> table = new TableView<>();
    private final Button edit;
    private PublicationPort.Data data;

    PostingPane(UiKit kit, Verbs verbs) {
        this.kit = kit;
        this.verbs = verbs;
        table.setId("postings");
        table.setPlaceholder(new Label(kit.text("publish.no-postings")));
        Columns columns = new Columns(kit.settings(), "postings");
        columns.put(table, columns.text("from", kit.text("publish.from-day"), 110, one -> Figures.date(one.from())),
                columns.text("until", kit.text("publish.until-day"), 130, one -> Figures.date(one.until())),
                columns.node("state", kit.text("publish.state"), 150, this::state),
                columns.text("place", kit.text("publish.place"), 480, Posting::place));
        edit = button("edit-posting", kit.text("publish.edit-posting"), Icons.EDIT, () -> Optional.ofNullable(
                table.getSelectionModel().getSelectedItem()).ifPresent(this::correct));
        table.getSelectionModel().selectedItemProperty().subscribe(one -> edit.setDisable(one == null));
        fill(table, button("post-results", kit.text("publish.post"), Icons.ADD, this::post), edit);
    }

    @Override
    void show(PublicationPort.Data fresh) {
        data = fresh;
        int at = Math.max(0, table.getSelectionModel().getSelectedIndex());
        table.getItems().setAll(fresh.postings());
        table.getSelectionModel().select(at);
        Optional<LocalDate> until = fresh.postings().stream().filter(one -> one.runsOn(fresh.today()))
                .map(Posting::until).max(Comparator.naturalOrder());
        say(until.map(day -> kit.text("publish.posted-until", Figures.date(day)))
                .orElse(kit.text("publish.not-posted")));
    }

    private Chip state(Posting one) {
        return one.runsOn(data.today()) ? new Chip(Tone.INFO, kit.text("publish.posting-runs"))
                : one.from().isAfter(data.today()) ? new Chip(Tone.MUTED, kit.text("publish.posting-ahead"))
                : new Chip(Tone.OK, kit.text("publish.posting-over"));
    }

    private void post() {
        new FormBox(kit).day("from", kit.text("publish.from-day"), data.today())
                .needed("days", kit.text("publish.working-days"), USUAL_DAYS)
                .optionalDay("until", kit.text("publish.other-last-day"))
                .needed("place", kit.text("publish.place"), kit.text("publish.usual-place"))
                .rule("days", days -> days.matches(DAYS), kit.text("publish.days-like"))
                .note(form -> last(form).map(day -> kit.text(data.programme().outline().days().knows(day.getYear())
                        ? "publish.last-day-known" : "publish.last-day", Figures.date(day))).orElse(""))
                .open(kit.text("publish.post"), kit.text("publish.post-go"), false, form -> last(form).ifPresent(day ->
                        verbs.run(form, "publish.posted-done", now -> now.posting().post(form.day("from"), day,
                                form.text("place")))));
    }

    private void correct(Posting one) {
        new FormBox(kit).day("from", kit.text("publish.from-day"), one.from())
                .day("until", kit.text("publish.until-day"), one.until())
                .needed("place", kit.text("publish.place"), one.place())
                .open(kit.text("publish.edit-posting"), kit.text("publish.store"), false, form -> verbs.run(form,
                        "publish.posting-corrected", now -> now.posting().correct(one.key(), form.day("from"),
                                form.day("until"), form.text("place"))));
    }

    /** The day that was typed, else the one that is counted. */
    private Optional<LocalDate> last(FormBox form) {
        return !form.text("until").isEmpty() ? form.dayIn("until") : form.dayIn("from").filter(_ -> form.text("days").matches(DAYS))
                .map(from -> PostResults.lastDay(data.programme(), from, Integer.parseInt(form.text("days"))));
    }
}
