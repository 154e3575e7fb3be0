package vn.thamdinh.ui.signboard;

import java.math.BigDecimal;
import java.math.RoundingMode;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.usecase.signboard.BoardFinding;
import vn.thamdinh.usecase.signboard.BoardFinding.Force;

/** What was measured or is wrong, in words, with where the demand comes from. */
final class FindingRow {

    private static final String DESIGN = "signboard.";

    private FindingRow() {
    }

    static Node of(UiKit kit, BoardFinding finding) {
        Tone tone = finding.met() ? Tone.OK : finding.force() == Force.FAULT ? Tone.ERROR
                : finding.force() == Force.RULE_FOR_NAME_BOARDS ? Tone.INFO : Tone.WARN;
        Label words = new Label(kit.text("signboard.finding." + finding.code(), about(kit, finding),
                figure(finding.value()), figure(finding.least())));
        words.setWrapText(true);
        words.setMinHeight(Label.USE_PREF_SIZE);
        VBox text = new VBox(words);
        if (finding.force() != Force.FAULT) {
            Label source = new Label(kit.text("signboard.force." + finding.force()));
            source.setWrapText(true);
            source.setMinHeight(Label.USE_PREF_SIZE);
            source.getStyleClass().addAll("muted", "small");
            if (!finding.met()) {
                text.getChildren().add(source);
            }
        }
        HBox row = new HBox(8, tone.shape().node(tone.styleClass("icon")), text);
        row.getStyleClass().add("finding");
        return row;
    }

    /** A fault is about a field, told by the field's own name. */
    private static String about(UiKit kit, BoardFinding finding) {
        boolean field = finding.force() == Force.FAULT && finding.about().startsWith(DESIGN);
        return field ? kit.text("signboard.field." + finding.about().substring(finding.about().lastIndexOf('.') + 1))
                : finding.about();
    }

    private static String figure(double value) {
        return Figures.points(BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP), 1);
    }
}
