package vn.thamdinh.ui.documents.check;

import java.util.List;
import java.util.Locale;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.documents.LivePages;
import vn.thamdinh.usecase.authenticity.CheckedPaper;
import vn.thamdinh.usecase.authenticity.Finding;
import vn.thamdinh.usecase.conformity.JudgedPaper;
import vn.thamdinh.usecase.conformity.JudgedRule;
import vn.thamdinh.usecase.signing.SignatureFound;

/** What came of checking a paper, in words under one another. */
final class CheckWords {
    private final UiKit kit;

    CheckWords(UiKit kit) {
        this.kit = kit;
    }

    /** Broken rules first, then those at which a person must look. */
    VBox judged(String file, JudgedPaper judged) {
        VBox list = list(judged.conforms() ? Tone.OK : Tone.WARN, file,
                judged.conforms() ? kit.text("documents.conforms") : kit.text("documents.faults", judged.count("fail")));
        list.getChildren().add(LivePages.muted(kit.text("documents.conformity-counts", judged.count("pass"),
                judged.count("fail"), judged.count("needs-review"), judged.count("not-applicable"))));
        judged.rules().stream().filter(JudgedRule::fails).forEach(rule -> add(list, rule, Tone.WARN));
        judged.rules().stream().filter(JudgedRule::open).forEach(rule -> add(list, rule, Tone.INFO));
        return list;
    }

    private void add(VBox list, JudgedRule rule, Tone tone) {
        JudgedRule.Words words = rule.in(kit.messages().locale());
        String place = rule.places().isEmpty() ? "" : " · " + kit.text("documents.spot",
                rule.places().getFirst().page(), Math.round(rule.places().getFirst().leftMm()),
                Math.round(rule.places().getFirst().topMm()));
        list.getChildren().add(new VBox(2, line(tone, rule.rule() + " · " + words.asked()),
                LivePages.muted(words.found() + " (" + words.source() + ")" + place)));
    }

    /** Whether the decision follows from the packages, or where it does not. */
    VBox checked(CheckedPaper checked) {
        boolean holds = checked.matches() && checked.issue() != CheckedPaper.Issue.ENDED;
        VBox list = list(holds ? Tone.OK : checked.matches() ? Tone.WARN : Tone.ERROR,
                kit.text(checked.matches() ? "documents.verified" : "documents.verify-differs"),
                kit.text("documents.verify-paper", checked.number(), Figures.date(checked.date()), checked.code()));
        for (Finding finding : checked.findings()) {
            list.getChildren().add(line(Tone.WARN, kit.text("documents.verify-finding." + key(finding.what()),
                    finding.unit(), finding.component(), finding.scorer())));
        }
        list.getChildren().add(line(checked.issue() == CheckedPaper.Issue.ENDED ? Tone.WARN : Tone.INFO,
                kit.text("documents.verify-issue." + key(checked.issue()))));
        List<SignatureFound> signatures = checked.signatures();
        signatures.forEach(signature -> list.getChildren().add(line(Tone.OK,
                kit.text("documents.verify-signature", signature.signer(), signature.issuer()))));
        return list;
    }

    private static VBox list(Tone tone, String head, String words) {
        Label title = line(tone, head);
        title.getStyleClass().add("section-title");
        title.setId("check-head");
        VBox list = new VBox(10, title, LivePages.muted(words));
        list.getStyleClass().add("page");
        return list;
    }

    private static Label line(Tone tone, String words) {
        Label line = new Label(words, tone.shape().node(tone.styleClass("icon")));
        line.setWrapText(true);
        line.setMinHeight(Label.USE_PREF_SIZE);
        return line;
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
