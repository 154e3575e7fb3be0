package vn.thamdinh.ui.survey;

import java.util.Optional;

import javafx.scene.control.Label;

import vn.thamdinh.domain.eligibility.EligibilityRule.QuotasMet;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.UiKit;

/** What a missed quota means in the programme, with the paragraph that says so. */
final class QuotaRuleNote {

    private QuotaRuleNote() {
    }

    static void show(UiKit kit, Programme programme, Label into) {
        Optional<QuotasMet> rule = programme.eligibility().stream()
                .filter(QuotasMet.class::isInstance).map(QuotasMet.class::cast).findFirst();
        into.setText(rule.map(met -> kit.text(met.waivable() ? "survey.veto-waivable" : "survey.veto", met.source()))
                .orElseGet(() -> kit.text("survey.no-veto")));
        into.getStyleClass().remove("warning");
        if (rule.isPresent()) {
            into.getStyleClass().add("warning");
        }
        into.setGraphic(rule.isPresent() ? Icons.WARNING.node("icon-warn") : Icons.INFO.node("icon-muted"));
        into.setVisible(!programme.surveys().isEmpty());
        into.setManaged(into.isVisible());
    }
}
