package vn.thamdinh.ui.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import vn.thamdinh.domain.publication.PublishedResults;
import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.document.register.IssuedDocument;

/** Step 5: results are announced under the decision that approves them. */
final class AnnouncePane extends StepPane {
    private final UiKit kit;
    private final Verbs verbs;
    private final VBox lines = new VBox(10);
    private final Button publish;
    private PublicationPort.Data data;

    AnnouncePane(UiKit kit, Verbs verbs) {
        this.kit = kit;
        this.verbs = verbs;
        publish = button("publish-results", kit.text("publish.announce"), Icons.FLAG, this::announce);
        publish.getStyleClass().add("accent");
        lines.setId("announcement");
        fill(lines, publish, draft("draft-notice", kit.text("publish.draft-notice"), "results-notice", verbs),
                draft("draft-release", kit.text("publish.draft-release"), "press-release", verbs));
    }

    @Override
    void show(PublicationPort.Data fresh) {
        data = fresh;
        Optional<PublishedResults> published = fresh.announcement().published();
        say(published.map(one -> kit.text("publish.announced", Figures.date(one.date()), one.paper(),
                Figures.date(one.dated()))).orElse(kit.text("publish.not-announced")));
        lines.getChildren().clear();
        line(fresh.announcement().decision().isPresent() ? Tone.OK : Tone.MUTED, fresh.announcement().decision()
                .map(one -> kit.text("publish.decision", one.number(), Figures.date(one.date())))
                .orElse(kit.text("publish.no-decision")));
        List<Outcome.Refused<Saved>> hindrances = fresh.announcement().hindrances();
        hindrances.forEach(one -> line(Tone.WARN, kit.messages().refusal(one)));
        if (hindrances.isEmpty()) {
            line(Tone.OK, kit.text("publish.nothing-open"));
        }
        publish.setDisable(!hindrances.isEmpty() || fresh.closing().seal().isPresent());
    }

    private void line(Tone tone, String words) {
        Label label = new Label(words, tone.shape().node(tone.styleClass("icon")));
        label.setWrapText(true);
        lines.getChildren().add(label);
    }

    private void announce() {
        Optional<IssuedDocument> decision = data.announcement().decision();
        new FormBox(kit).needed("paper", kit.text("publish.decision-number"),
                        decision.map(IssuedDocument::number).orElse(""))
                .day("dated", kit.text("publish.dated"), decision.map(IssuedDocument::date).orElse(data.today()))
                .day("date", kit.text("publish.announce-day"), data.today())
                .text("place", kit.text("publish.place"), "")
                .open(kit.text("publish.announce"), kit.text("publish.announce-go"), false, form -> {
                    LocalDate dated = form.day("dated");
                    verbs.run(form, "publish.announced-done", now -> now.publish().publish(form.text("paper"), dated,
                            form.day("date"), form.text("place")));
                });
    }
}
