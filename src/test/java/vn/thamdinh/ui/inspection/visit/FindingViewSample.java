package vn.thamdinh.ui.inspection.visit;

import javafx.scene.layout.StackPane;

import vn.thamdinh.ui.ViewSample;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.evidence.SampleEvidence;
import vn.thamdinh.ui.inspection.visit.phrase.PhraseTyping;

public final class FindingViewSample implements ViewSample {

    @Override
    public Object controller(UiKit kit) {
        return new FindingController(kit, new SampleEvidence(), new PhraseTyping(), new StackPane(), new FindingController.Actions(
                () -> { }, () -> { }, () -> { }, () -> { }, () -> { }, () -> { }));
    }
}
