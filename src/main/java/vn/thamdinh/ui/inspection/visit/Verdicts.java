package vn.thamdinh.ui.inspection.visit;

import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import vn.thamdinh.domain.inspection.Finding;
import vn.thamdinh.domain.inspection.FindingVerdict;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;

/** How verdicts look and read. */
final class Verdicts {

    private Verdicts() {
    }

    static Tone tone(FindingVerdict verdict) {
        return switch (verdict) {
            case MET -> Tone.OK;
            case PARTLY -> Tone.WARN;
            case NOT_MET -> Tone.ERROR;
        };
    }

    static String words(UiKit kit, FindingVerdict verdict) {
        return switch (verdict) {
            case MET -> kit.text("inspection.met");
            case PARTLY -> kit.text("inspection.partly");
            case NOT_MET -> kit.text("inspection.not-met");
        };
    }

    /** Shape and number for each verdict that occurs. */
    static Node marks(UiKit kit, List<Finding> findings) {
        HBox box = new HBox(8);
        box.setAlignment(Pos.CENTER_LEFT);
        for (FindingVerdict verdict : FindingVerdict.values()) {
            long count = findings.stream().filter(finding -> finding.verdict() == verdict).count();
            if (count > 0) {
                Label label = new Label(Long.toString(count), tone(verdict).shape().node("chip-icon",
                        tone(verdict).styleClass("icon")));
                label.setGraphicTextGap(2);
                label.setAccessibleText(count + " " + words(kit, verdict));
                box.getChildren().add(label);
            }
        }
        return box;
    }
}
