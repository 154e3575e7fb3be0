package vn.thamdinh.ui.appraisal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.ui.FramedScreen;
import vn.thamdinh.ui.Fx;
import vn.thamdinh.ui.HalfwayRound;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.common.Theme;
import vn.thamdinh.ui.common.UiSettings;
import vn.thamdinh.ui.frame.Place;
import vn.thamdinh.ui.frame.SaveState;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.explanation.QuestionState;
import vn.thamdinh.usecase.view.UnitSheet;

class AppraisalScreenTest {

    private AppraisalSample sample = new AppraisalSample(Role.MEMBER);
    private final List<UnitId> paper = new ArrayList<>();
    private FramedScreen window;

    @AfterEach
    void close() {
        window.close();
        Fx.run(() -> Theme.wear(UiSettings.Look.LIGHT));
    }

    @Test
    void typingAScoreAndEnterSavesAndGoesOn() {
        open(Messages.VIETNAMESE);
        String first = title();
        Fx.type(window.scene(), "2,25");
        Fx.press(KeyCode.ENTER);
        Fx.until(() -> !label("title").equals(first));
        Fx.until(() -> label("state").equals("Đã lưu 10:32:07"));
        assertEquals(List.of(AppraisalSample.component(19).value() + "=2.25"), sample.given);
        assertEquals(new SaveState.Saved(HalfwayRound.NOW), window.frame().saveStateProperty().get());
        assertTrue(Fx.call(() -> window.scene().getFocusOwner() == score()));
    }

    @Test
    void whatIsNoScoreStaysInItsFieldWithTheReasonUnderIt() {
        open(Messages.VIETNAMESE);
        String first = title();
        for (String typed : List.of("95.5", "1e3", "-1")) {
            Fx.run(() -> score().clear());
            Fx.type(window.scene(), typed);
            Fx.press(KeyCode.ENTER);
            assertTrue(Fx.call(() -> label("scoreError").contains(typed)), typed);
            assertEquals(first, title());
            assertTrue(Fx.call(() -> window.scene().getFocusOwner() == score()));
        }
        Fx.snapshot(window.root(), 1366, 768, "appraisal-refused");
        assertEquals(List.of(), sample.given);
        assertTrue(Fx.call(() -> label("state").startsWith("Chưa lưu")));
    }

    @Test
    void aFarScoreAsksForItsReasonAndEnterThereSaves() {
        open(Messages.VIETNAMESE);
        Fx.type(window.scene(), "0");
        Fx.press(KeyCode.ENTER);
        assertTrue(Fx.call(() -> window.scene().getFocusOwner() == reason()));
        assertTrue(Fx.call(() -> label("reasonError").startsWith("Chênh −")));
        Fx.type(window.scene(), "Chưa có sổ");
        Fx.press(KeyCode.SHIFT, KeyCode.ENTER);
        Fx.type(window.scene(), "theo dõi");
        Fx.snapshot(window.root(), 1366, 768, "appraisal-reason");
        assertEquals("Chưa có sổ\ntheo dõi", Fx.call(() -> reason().getText()));
        Fx.press(KeyCode.ENTER);
        Fx.until(() -> sample.given.size() == 1);
    }

    @Test
    void anUnfinishedReasonIsKeptAndComesBack() {
        open(Messages.VIETNAMESE);
        Fx.run(() -> reason().requestFocus());
        Fx.type(window.scene(), "đang viết");
        String code = AppraisalSample.UNIT.id().code();
        String key = "score|" + code + "|APPRAISE|" + HalfwayRound.ME.value() + "|"
                + AppraisalSample.component(19).value();
        Fx.until(() -> "\nđang viết".equals(sample.drafts.get(key)));
        Fx.press(KeyCode.ALT, KeyCode.DOWN);
        assertEquals("", Fx.call(() -> reason().getText()));
        Fx.press(KeyCode.ALT, KeyCode.UP);
        assertEquals("đang viết", Fx.call(() -> reason().getText()));
    }

    @Test
    void leavingTheScreenKeepsTheUnfinishedReasonAtOnce() {
        open(Messages.VIETNAMESE);
        Fx.run(() -> {
            reason().setText("nửa câu");
            window.screen().hidden();
        });
        Fx.until(() -> sample.drafts.containsValue("\nnửa câu"));
    }

    @Test
    void controlZTakesTheLastScoreBackUnlessTextIsBeingTyped() {
        open(Messages.VIETNAMESE);
        Fx.type(window.scene(), "2,25");
        Fx.press(KeyCode.ENTER);
        Fx.until(() -> label("state").startsWith("Đã lưu"));
        Fx.press(KeyCode.CONTROL, KeyCode.Z);
        Fx.until(() -> label("title").startsWith(AppraisalSample.component(19).value()));
        Fx.until(() -> score().getText().isEmpty());
        assertEquals(Optional.empty(), sample.round.sheet(AppraisalSample.UNIT.id()).mine()
                .cell(AppraisalSample.component(19)).value());
    }

    @Test
    void theUnitsExplanationIsShownWithItsQuestionAuthorAndTime() {
        sample.round.explain(AppraisalSample.component(19), new UnitSheet.Explanation("Vì sao trễ 3 hồ sơ hộ tịch?",
                "Mất điện ngày 05/8; đã gửi phiếu xin lỗi và trả kết quả hôm sau.", "Lê Văn Đức · máy 2",
                HalfwayRound.NOW));
        open(Messages.VIETNAMESE);
        List<String> shown = Fx.call(() -> window.root().lookupAll(".stage-cell .label").stream()
                .map(node -> ((Label) node).getText()).toList());
        assertTrue(shown.contains("Hội đồng hỏi: Vì sao trễ 3 hồ sơ hộ tịch?"), shown.toString());
        assertTrue(shown.stream().anyMatch(words -> words.startsWith("Đơn vị giải trình: Mất điện")), shown.toString());
        assertTrue(shown.contains("05/11/2024 10:32 · Lê Văn Đức · máy 2"), shown.toString());
        Fx.snapshot(window.root(), 1366, 768, "appraisal-explanation");
    }

    @Test
    void aQuestionIsAskedBesideTheStagesAndItsAnswerAppraisedAgain() {
        var asked = HalfwayRound.programme().criteria().component(AppraisalSample.component(19)).orElseThrow();
        open(Messages.VIETNAMESE);
        Fx.until(() -> window.root().lookup("#explanation-ask") != null);
        Fx.run(() -> ((javafx.scene.control.Button) window.root().lookup("#explanation-ask")).fire());
        Fx.until(() -> window.root().lookup("#explanation-question") == window.scene().getFocusOwner());
        Fx.type(window.scene(), "Vì sao trễ?");
        Fx.run(() -> ((javafx.scene.control.Button) window.root().lookup("#explanation-store")).fire());
        Fx.until(() -> sample.questions.done.equals(List.of("ask " + asked.id().value() + " Vì sao trễ? 2024-11-10")));
        sample.questions.add(AppraisalSample.UNIT, asked, QuestionState.LATE, false);
        Fx.press(KeyCode.ALT, KeyCode.DOWN);
        Fx.press(KeyCode.ALT, KeyCode.UP);
        Fx.until(() -> window.root().lookup("#explanation-confirm") != null);
        Fx.snapshot(window.root(), 1366, 768, "appraisal-question");
        Fx.run(() -> ((javafx.scene.control.Button) window.root().lookup("#explanation-confirm")).fire());
        Fx.until(() -> window.root().lookup("#explanation-reason") != null);
        Fx.run(() -> ((javafx.scene.control.Button) window.root().lookup("#explanation-store")).fire());
        Fx.until(() -> sample.questions.done.contains("confirm " + asked.id().value() + " "));
    }

    @Test
    void handingInIsSaidUnderTheProgress() {
        open(Messages.VIETNAMESE);
        Fx.run(() -> ((javafx.scene.control.Button) window.root().lookup("#hand-in")).fire());
        Fx.until(() -> label("handed").equals("Đã nộp phiếu 05/11/2024 10:32"));
        assertEquals(1, sample.handed.size());
    }

    @Test
    void anUnfinishedSheetIsAnsweredForBeforeItsEvidenceIsAskedAbout() {
        sample.files.lacking.add(AppraisalSample.component(0));
        open(Messages.VIETNAMESE);
        Fx.settle();
        Fx.run(() -> ((javafx.scene.control.Button) window.root().lookup("#hand-in")).fire());
        Fx.until(() -> sample.handed.size() == 1);
    }

    @Test
    void aScoreThatCouldNotBeStoredComesBackWithItsReason() {
        open(Messages.VIETNAMESE);
        String first = title();
        sample.trouble = Optional.of(Reason.DISK);
        Fx.type(window.scene(), "2,25");
        Fx.press(KeyCode.ENTER);
        Fx.until(() -> label("refusal").contains("ổ đĩa đầy"));
        assertEquals(first, title());
        assertEquals("2,25", Fx.call(() -> score().getText()));
        assertTrue(window.frame().saveStateProperty().get() instanceof SaveState.NotSaved);
    }

    @Test
    void controlPageDownGoesToTheNextUnit() {
        open(Messages.VIETNAMESE);
        Fx.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        Fx.until(() -> heading().equals("Phường Phú Thịnh"));
        Fx.press(KeyCode.CONTROL, KeyCode.PAGE_UP);
        Fx.until(() -> heading().equals("Xã Tân Thành"));
    }

    @Test
    void ofARecusedUnitNothingIsShown() {
        sample.round.recuse(AppraisalSample.UNIT.id());
        open(Messages.VIETNAMESE);
        Fx.until(() -> !window.root().lookupAll(".empty-title").isEmpty());
        Fx.until(() -> window.root().lookup(".empty-title") instanceof Label words
                && words.getText().startsWith("Đồng chí đã hồi tị"));
        assertFalse(Fx.call(() -> window.root().lookup("#stages") != null));
        Fx.snapshot(window.root(), 1366, 768, "appraisal-recused");
    }

    @Test
    void comingBackToARecusedUnitStillShowsNothingOfItAndTypedScoresElsewhereStay() {
        open(Messages.VIETNAMESE);
        Fx.type(window.scene(), "1,75");
        String hidden = HalfwayRound.unit("Phước Tín").id().code();
        Fx.run(() -> window.frame().go("units"));
        Fx.run(() -> window.frame().go("appraisal", hidden));
        Fx.until(() -> window.root().lookup(".empty-title") instanceof Label words
                && words.getText().startsWith("Đồng chí đã hồi tị"));
        for (int i = 0; i < 5; i++) {
            Fx.settle();
        }
        assertEquals("Xã Phước Tín", heading());
        Fx.run(() -> window.frame().go("appraisal", AppraisalSample.UNIT.id().code()));
        Fx.until(() -> heading().equals("Xã Tân Thành") && score() != null && score().getText().equals("1,75"));
    }

    @Test
    void theScreenIsDrawnInBothLooksAndLanguagesForMemberAndSecretariat() {
        for (Role role : List.of(Role.MEMBER, Role.SECRETARIAT)) {
            for (Locale language : Messages.languages()) {
                sample = new AppraisalSample(role);
                open(language);
                Fx.until(() -> !label("title").isEmpty());
                for (UiSettings.Look look : List.of(UiSettings.Look.LIGHT, UiSettings.Look.DARK)) {
                    Fx.run(() -> Theme.wear(look));
                    assertTrue(Files.exists(Fx.snapshot(window.root(), 1366, 768,
                            "appraisal-" + role + "-" + language.getLanguage() + "-" + look)));
                }
                if (role == Role.SECRETARIAT) {
                    window.close();
                }
            }
        }
    }

    @Test
    void withLargeTextPointsAreGivenWithoutScrollingSideways() {
        sample = new AppraisalSample(Role.MEMBER);
        for (Locale language : Messages.languages()) {
            open(language);
            window.magnify(150);
            assertEquals(List.of(), window.outside());
            Label guidance = Fx.find(window.root(), "guidance", Label.class);
            assertTrue(Fx.call(() -> guidance.localToScene(guidance.getLayoutBounds()).getMaxX()
                    <= window.root().lookup(".entry-pane").localToScene(0, 0).getX()), "guidance is cut");
        }
    }

    @Test
    void whereTheCouncilAgreedOnNothingNoPointsAreTold() {
        sample = new AppraisalSample(Role.SECRETARIAT);
        open(Messages.VIETNAMESE);
        int scored = HalfwayRound.programme().criteria().scored().size();
        assertEquals("0/" + scored + " tiêu chí · chưa có điểm", Fx.call(() -> label("progress")));
    }

    @Test
    void aQuestionsUnitIsOpenedAtItsComponentAndItsPaperAtThatUnit() {
        open(Messages.VIETNAMESE);
        String third = HalfwayRound.programme().criteria().scored().get(2).id().value();
        Fx.run(() -> window.frame().go("appraisal", AppraisalSample.UNIT.id().code() + " " + third));
        Fx.until(() -> title().contains(third));
        Fx.run(() -> window.root().lookupAll(".button").stream().map(Button.class::cast)
                .filter(button -> "Nhập từ phiếu giấy".equals(button.getAccessibleText())).findFirst().orElseThrow()
                .fire());
        assertEquals(List.of(AppraisalSample.UNIT.id()), paper);
    }

    private void open(Locale language) {
        if (window != null) {
            window.close();
        }
        window = new FramedScreen(Place.APPRAISAL, language, (kit, frame) -> new AppraisalScreen(kit, frame,
                sample.reads(), sample.writes(), sample.files, ZoneId.of("Asia/Ho_Chi_Minh"), paper::add));
        Fx.run(() -> window.frame().go("appraisal", AppraisalSample.UNIT.id().code()));
        Fx.until(() -> heading().equals("Xã Tân Thành"));
        Fx.settle();
    }

    private String heading() {
        return window.frame().headingProperty().get().map(heading -> heading.title()).orElse("");
    }

    private String title() {
        return Fx.call(() -> label("title"));
    }

    /** On the FX thread. */
    private String label(String id) {
        String within = id.equals("title") ? ".component-title" : "#" + id;
        return window.root().lookup(within) instanceof Label label ? label.getText() : "";
    }

    private TextField score() {
        return (TextField) window.root().lookup("#score");
    }

    private TextArea reason() {
        return (TextArea) window.root().lookup("#reason");
    }
}
