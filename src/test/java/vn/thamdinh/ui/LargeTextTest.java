package vn.thamdinh.ui;

import java.util.List;
import java.util.Locale;

import javafx.scene.control.Label;
import javafx.scene.control.TableView;

import org.junit.jupiter.api.Test;

import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.frame.Place;
import vn.thamdinh.ui.meeting.MeetingViewSample;
import vn.thamdinh.ui.survey.SurveyViewSample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Text of 150 % on a screen of 1366 pixels: whatever is pressed or filled in stands within it, in both languages. */
class LargeTextTest {

    private static final int LARGE = 150;

    @Test
    void aVoteIsRecordedWithoutScrollingSideways() {
        for (Locale language : Messages.languages()) {
            try (var window = new FramedScreen(Place.MEETING, language, (kit, frame) -> new MeetingViewSample().controller(kit))) {
                window.magnify(LARGE);
                Fx.until(() -> window.root().lookup("#unit") instanceof Label unit && !unit.getText().isEmpty());
                assertEquals(List.of(), window.outside());
                Label verdict = Fx.find(window.root(), "verdict", Label.class);
                Fx.run(() -> verdict.setText("Thông qua: 2/2 thành viên đồng ý (100%)"));
                Fx.settle();
                assertTrue(Fx.call(() -> verdict.getWidth() >= verdict.prefWidth(-1)), "the verdict stands letter below letter");
            }
        }
    }

    @Test
    void countsOfSurveysAreTypedWithoutScrollingSideways() {
        for (Locale language : Messages.languages()) {
            try (var window = new FramedScreen(Place.SURVEY, language, (kit, frame) -> new SurveyViewSample().controller(kit))) {
                window.magnify(LARGE);
                Fx.until(() -> !Fx.find(window.root(), "board", TableView.class).getItems().isEmpty());
                Fx.settle();
                assertEquals(List.of(), window.outside());
            }
        }
    }
}
