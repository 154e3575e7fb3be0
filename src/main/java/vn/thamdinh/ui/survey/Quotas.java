package vn.thamdinh.ui.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.survey.QuotaVerdict;
import vn.thamdinh.domain.survey.SurveyForm;
import vn.thamdinh.domain.survey.TransactionShare;
import vn.thamdinh.domain.survey.returns.Validity;
import vn.thamdinh.domain.text.AdministrativeDate;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.ThinBar;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.usecase.survey.QuotaRow;
import vn.thamdinh.usecase.survey.ViewQuotas;

/** How quotas are said: word, colour and shape. */
final class Quotas {

    private Quotas() {
    }

    static Tone tone(QuotaVerdict.State state) {
        return switch (state) {
            case MET -> Tone.OK;
            case MISSED -> Tone.ERROR;
            case NOT_ENTERED -> Tone.MUTED;
            case NO_TRANSACTIONS -> Tone.WARN;
        };
    }

    /** "Đủ", "Thiếu 1", "Chưa nhập". */
    static String words(UiKit kit, QuotaVerdict verdict) {
        return switch (verdict.state()) {
            case MET -> kit.text("survey.met");
            case MISSED -> kit.text("survey.missing", Numbers.format(verdict.missing()));
            case NOT_ENTERED -> kit.text("survey.not-entered");
            case NO_TRANSACTIONS -> kit.text("survey.no-transactions");
        };
    }

    /** What the count is made of: kinds of returns, flags, transactions. Empty for a count by hand. */
    static String behind(UiKit kit, QuotaBoard.Place place) {
        List<String> lines = new ArrayList<>();
        if (place.detail().filter(QuotaRow::contradicting).isPresent()) {
            lines.add(kit.text("survey.contradicting"));
        }
        place.returns().ifPresent(returns -> {
            lines.add(kit.text("survey.from-returns", Numbers.format(returns.collected()),
                    Numbers.format(returns.valid())));
            returns.byValidity().forEach((kind, count) -> {
                if (kind != Validity.VALID) {
                    lines.add(kit.text("survey.kind." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                            Numbers.format(count)));
                }
            });
            returns.byFlag().forEach((flag, count) -> lines.add(kit.text("survey.flagged",
                    PreviewLines.flag(kit, flag), Numbers.format(count))));
            if (place.form().quota() instanceof TransactionShare) {
                lines.add(place.count().filter(count -> count.years() > 0)
                        .map(count -> kit.text("survey.transactions-in", Numbers.format(count.transactions()), count.years()))
                        .orElse(kit.text("survey.transactions-unknown")));
            }
        });
        return String.join("\n", lines);
    }

    /** By when returns of the form are to be in: the plan's words and the last day. */
    static String deadline(UiKit kit, Programme programme, SurveyForm form) {
        return ViewQuotas.deadline(programme, form).map(deadline -> deadline.lastDay()
                .map(day -> kit.text("survey.deadline-day", deadline.wording(), AdministrativeDate.shortForm(day)))
                .orElse(kit.text("survey.deadline", deadline.wording()))).orElse("");
    }

    /** "19 / 20" and the verdict, for a cell of the board. */
    static Node cell(UiKit kit, QuotaBoard.Place place) {
        QuotaVerdict verdict = place.verdict();
        boolean known = verdict.state() != QuotaVerdict.State.NOT_ENTERED;
        Label figures = new Label(place.count().isEmpty() ? Figures.NONE : Numbers.format(verdict.valid()) + " / "
                + (known ? Numbers.format(verdict.required()) : Figures.NONE));
        figures.getStyleClass().add("figures");
        Tone tone = tone(verdict.state());
        Label word = new Label(place.count().isPresent() && !known ? kit.text("survey.transactions-wanted")
                : words(kit, verdict), tone.shape().node(tone.styleClass("icon")));
        word.getStyleClass().addAll("verdict", switch (tone) {
            case OK -> "ok";
            case WARN -> "warn";
            case ERROR -> "bad";
            case INFO, MUTED -> "muted";
        });
        word.setGraphicTextGap(4);
        HBox box = new HBox(figures, word);
        box.getStyleClass().add("quota");
        return box;
    }

    /** A form over all units: valid of required, units that have enough, who leads. */
    static Node card(UiKit kit, Programme programme, QuotaBoard.Total total, int units) {
        Label name = new Label(total.form().id().value());
        name.getStyleClass().add("strong");
        Label sum = new Label(kit.text(total.whole() ? "survey.sum" : "survey.sum-so-far",
                Numbers.format(total.valid()), Numbers.format(total.required())));
        sum.getStyleClass().add("strong");
        name.setMinWidth(Region.USE_PREF_SIZE);
        sum.setMinWidth(Region.USE_PREF_SIZE);
        FlowPane head = new FlowPane(8, 0, name, sum);
        ThinBar bar = new ThinBar((double) total.met() / units);
        bar.setMaxWidth(Double.MAX_VALUE);
        if (total.met() == units) {
            bar.getStyleClass().add("done");
        }
        Label met = new Label(total.missed() > 0 ? kit.text("survey.units-missed", total.met(), units, total.missed())
                : kit.text("survey.units-met", total.met(), units));
        met.getStyleClass().addAll("small", total.missed() > 0 ? "bad" : "muted");
        wrap(met);
        Label lead = new Label(kit.text("survey.lead", String.join(", ", total.form().lead())));
        lead.getStyleClass().addAll("small", "muted");
        wrap(lead);
        Label collected = new Label(total.whole()
                ? kit.text("survey.card-collected", Numbers.format(total.collected()), Numbers.format(total.missing()))
                : kit.text("survey.card-collected-so-far", Numbers.format(total.collected())));
        collected.getStyleClass().addAll("small", "muted");
        wrap(collected);
        Label deadline = new Label(deadline(kit, programme, total.form()));
        deadline.getStyleClass().addAll("small", "muted");
        wrap(deadline);
        VBox card = new VBox(head, bar, met, collected, lead, deadline);
        card.getStyleClass().addAll("card-box", "total-card");
        HBox.setHgrow(card, Priority.ALWAYS);
        card.setMaxWidth(Double.MAX_VALUE);
        card.setPrefWidth(262);
        return card;
    }

    private static void wrap(Label words) {
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
    }
}
