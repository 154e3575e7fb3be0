package vn.thamdinh.ui.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.rule.FigureId;
import vn.thamdinh.domain.rule.Inputs;
import vn.thamdinh.domain.rule.LinkedIndex;
import vn.thamdinh.domain.rule.Manual;
import vn.thamdinh.domain.rule.Ratio;
import vn.thamdinh.domain.rule.ScoringRule;
import vn.thamdinh.domain.rule.YesNo;
import vn.thamdinh.domain.rule.ZeroWhole;
import vn.thamdinh.domain.rule.grading.Line;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.fixture.FactsBuilder;
import vn.thamdinh.fixture.ProgrammeBuilder;
import vn.thamdinh.ui.Fx;
import vn.thamdinh.ui.Kits;
import vn.thamdinh.ui.common.Messages;

/** What the council agrees on live: the fields of each rule, what they come to, what is refused where. */
class AgreementTest {
    private static final MemberId MEMBER = new MemberId("m01");
    private static final Component RATIO = component("1.1", "Giải quyết hồ sơ đúng hạn",
            new Ratio("Hồ sơ giải quyết đúng hạn", "Tổng số hồ sơ", ZeroWhole.REFUSED));
    private static final Component INDEX = component("1.2", "Chỉ số cải cách hành chính",
            new LinkedIndex(new FigureId("par-2023"), new Line(BigDecimal.ZERO, new BigDecimal("100"))));
    private static final Component POINTS = component("1.3", "Trang phục công sở", new Manual());
    private static final Component PLAN = component("1.4", "Kế hoạch năm", new YesNo("Có ban hành kế hoạch năm"));

    private final Programme programme = ProgrammeBuilder.withUnits(2)
            .components(List.of(RATIO, INDEX, POINTS, PLAN)).build();
    private final UnitId unit = programme.units().getFirst().id();
    private final SampleMeeting port = new SampleMeeting(programme, new FactsBuilder()
            .panel(unit, MEMBER).figure(unit, "par-2023", "80")
            .declared(unit, MEMBER, RATIO, ratio("10", "20")).build());
    private Stage stage;
    private Parent view;

    @AfterEach
    void close() {
        Fx.hide(stage);
    }

    private static Component component(String id, String title, ScoringRule rule) {
        return new Component(new ComponentId(id), title, new BigDecimal("4"), rule, "", "", List.of(), "nguồn", true);
    }

    private static Inputs ratio(String part, String whole) {
        return Inputs.of(Map.of("part", new BigDecimal(part), "whole", new BigDecimal(whole)));
    }

    private void open(Component component) {
        Fx.start();
        MeetingScreen screen = Fx.call(() -> new MeetingScreen(Kits.kit(Messages.VIETNAMESE), port));
        stage = Fx.show(Fx.call(screen::view), 1190, 690);
        view = Fx.call(screen::view);
        Fx.run(screen::shown);
        Fx.until(() -> !((Label) view.lookup("#position")).getText().isEmpty());
        Fx.run(() -> screen.reveal(unit.code()));
        choose(component);
    }

    private void choose(Component component) {
        Fx.run(() -> ((ComboBox<?>) view.lookup("#component")).getSelectionModel()
                .select(programme.criteria().components().indexOf(component)));
        Fx.settle();
    }

    private String label(String id) {
        return Fx.call(() -> ((Label) view.lookup("#" + id)).getText());
    }

    private void type(String id, String text) {
        Fx.run(() -> ((TextField) view.lookup("#" + id)).setText(text));
    }

    private void agree() {
        Fx.run(Fx.find(view, "agree", Button.class)::fire);
        Fx.settle();
    }

    private boolean isShown(String id) {
        return Fx.call(() -> view.lookup("#" + id)).isVisible();
    }

    @Test
    void aRatioIsAgreedByItsNumbersWithWorkingAndReason() {
        open(RATIO);
        assertEquals("–", label("points"));
        type("input-part", "18");
        type("input-whole", "20");
        assertEquals("3,60", label("points"));
        assertTrue(label("working").contains("18 / 20"), label("working"));
        agree();
        assertTrue(label("fault").contains("1,6"), label("fault"));
        assertEquals(List.of(), port.done);
        type("reason", "Đã xem sổ theo dõi");
        Fx.snapshot(view, 1190, 690, "meeting-agree-ratio");
        agree();
        Fx.until(() -> port.done.equals(List.of("agree 1.1 {part=18, whole=20} Đã xem sổ theo dõi")));
    }

    @Test
    void whatIsWrongIsSaidBesideItsFieldAndNotSaved() {
        open(RATIO);
        type("input-part", "30");
        type("input-whole", "20");
        agree();
        assertTrue(label("error-part").contains("lớn hơn"), label("error-part"));
        assertEquals(List.of(), port.done);
    }

    @Test
    void aComputedComponentShowsItsSourceAndHasNoField() {
        open(INDEX);
        assertEquals("3,20", label("points"));
        assertTrue(isShown("recorded"));
        assertFalse(isShown("giving"));
        assertFalse(isShown("inputs"));
        Fx.snapshot(view, 1190, 690, "meeting-agree-computed");
    }

    @Test
    void yesAndNoAreChosenByKeyAndPointsAreTypedWhereTheRuleAsksForThem() {
        open(PLAN);
        Fx.run(() -> view.lookup("#inputs .radio-button").requestFocus());
        Fx.press(KeyCode.DIGIT1);
        assertEquals("4,00", label("points"));
        agree();
        Fx.until(() -> port.done.equals(List.of("agree 1.4 {met=1} ")));
        choose(POINTS);
        type("score", "4,5");
        agree();
        assertFalse(label("scoreError").isEmpty());
        type("score", "1.5");
        agree();
        Fx.until(() -> port.done.size() == 2 && port.done.getLast().equals("agree 1.3 {points=1.5} "));
    }

    @Test
    void whatIsTypedStaysWithItsUnit() {
        open(POINTS);
        type("score", "2");
        Fx.press(KeyCode.PAGE_DOWN);
        TextField score = Fx.find(view, "score", TextField.class);
        assertEquals("2 / 2", label("position"));
        assertEquals("", score.getText());
        Fx.press(KeyCode.PAGE_UP);
        assertEquals("2", score.getText());
    }
}
