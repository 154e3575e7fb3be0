package vn.thamdinh.ui.appraisal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.rule.Checklist;
import vn.thamdinh.domain.rule.FigureId;
import vn.thamdinh.domain.rule.FreeFormula;
import vn.thamdinh.domain.rule.InputKind;
import vn.thamdinh.domain.rule.Inputs;
import vn.thamdinh.domain.rule.Levels;
import vn.thamdinh.domain.rule.LinkedIndex;
import vn.thamdinh.domain.rule.Manual;
import vn.thamdinh.domain.rule.Ratio;
import vn.thamdinh.domain.rule.RuleInput;
import vn.thamdinh.domain.rule.ScoringRule;
import vn.thamdinh.domain.rule.WhereApplicable;
import vn.thamdinh.domain.rule.YesNo;
import vn.thamdinh.domain.rule.ZeroWhole;
import vn.thamdinh.domain.rule.formula.Formula;
import vn.thamdinh.domain.rule.formula.ParseProblem;
import vn.thamdinh.domain.rule.grading.Line;
import vn.thamdinh.domain.scoring.ScoreSheet;
import vn.thamdinh.domain.scoring.SheetKey;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.fixture.ProgrammeBuilder;
import vn.thamdinh.ui.Fx;
import vn.thamdinh.ui.Kits;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.usecase.view.Person;
import vn.thamdinh.usecase.view.UnitSheet;

/** Each kind of rule with its own fields: what is typed, what it comes to, what is refused where. */
class EntryInputsTest {
    private static final MemberId ME = new MemberId("tv-1");
    private static final ScoringRule RATIO = new Ratio("Hồ sơ giải quyết đúng hạn", "Tổng số hồ sơ", ZeroWhole.REFUSED);
    private static final ScoringRule LEVELS = new Levels("", List.of(level("tot", "Thực hiện tốt", "100"),
            level("kha", "Thực hiện đầy đủ, còn chậm", "75"), level("kem", "Chưa thực hiện", "0")));
    private static final ScoringRule PARTS = new Checklist(List.of(part("a", "Niêm yết tại trụ sở", "1"),
            part("b", "Đăng trên trang thông tin điện tử", "1.5"), part("c", "Phát trên đài truyền thanh", "1.5")), 0);

    private EntryController entry;
    private Parent view;
    private Stage stage;
    private AppraisalModel model;
    private int saves;

    @AfterEach
    void close() {
        Fx.hide(stage);
    }

    private static Levels.Level level(String id, String title, String percent) {
        return new Levels.Level(id, title, new BigDecimal(percent));
    }

    private static Checklist.Part part(String id, String title, String points) {
        return new Checklist.Part(id, title, new BigDecimal(points));
    }

    private void open(ScoringRule rule, Inputs recorded) {
        var id = new ComponentId("1.1");
        Programme programme = ProgrammeBuilder.withUnits(1).components(List.of(new Component(id,
                "Công khai thủ tục hành chính", new BigDecimal("4"), rule, "", "", List.of(), "nguồn", true))).build();
        Unit unit = programme.units().getFirst();
        var sheet = new UnitSheet(unit, programme.district(unit.district()).orElseThrow(),
                new ScoreSheet(SheetKey.self(unit), Map.of()), new ScoreSheet(SheetKey.verify(unit), Map.of()),
                new ScoreSheet(new SheetKey(unit.id(), vn.thamdinh.domain.criteria.Stage.APPRAISE, Scorer.of(ME)),
                        Map.of()), new ScoreSheet(SheetKey.again(unit), Map.of()),
                new ScoreSheet(SheetKey.agreed(unit), Map.of()), Map.of(), Map.of(id, recorded), Map.of());
        model = AppraisalModel.of(new OpenUnit(programme, new Person(ME, "Nguyệt", Role.MEMBER), sheet, List.of(),
                Map.of(), Map.of(), Map.of(), Map.of()));
        Fx.start();
        entry = Fx.call(() -> {
            var made = new EntryController(Kits.kit(Messages.VIETNAMESE), new EntryController.Actions(edit -> {
                model.type(edit);
                entry.judge(model);
            }, this::save, () -> { }, as -> { }, () -> { }));
            view = Kits.kit(Messages.VIETNAMESE).views().load(made);
            view.getStylesheets().add(AppraisalScreen.class.getResource("appraisal.css").toExternalForm());
            view.getStyleClass().add("entry-pane");
            return made;
        });
        stage = Fx.show(view, 328, 700);
        Fx.run(() -> {
            entry.show(model);
            entry.focusScore();
        });
        Fx.settle();
    }

    private void save() {
        saves += entry.accepts(model) ? 1 : 0;
    }

    private void look(String name) {
        Fx.snapshot(view, 328, 700, "entry-" + name);
    }

    private String label(String id) {
        return Fx.call(() -> ((Label) view.lookup("#" + id)).getText());
    }

    private TextField field(String id) {
        return (TextField) view.lookup("#" + id);
    }

    @Test
    void aRatioAsksForTwoNumbersAndShowsItsWorkingAtOnce() {
        open(RATIO, Inputs.NONE);
        Fx.type(stage.getScene(), "18");
        assertEquals("–", label("points"));
        Fx.run(() -> field("input-whole").setText("20"));
        assertEquals("3,60", label("points"));
        assertTrue(label("working").contains("18 / 20"), label("working"));
        look("ratio");
        Fx.press(KeyCode.ENTER);
        assertEquals(1, saves);
    }

    @Test
    void whatIsWrongIsSaidBesideItsField() {
        open(RATIO, Inputs.NONE);
        Fx.run(() -> {
            field("input-part").setText("30");
            field("input-whole").setText("1.250");
        });
        Fx.press(KeyCode.ENTER);
        assertTrue(label("error-whole").contains("hàng nghìn"), label("error-whole"));
        assertEquals("", label("error-part"));
        look("refused");
        Fx.run(() -> field("input-whole").setText("20"));
        assertEquals("", label("error-whole"));
        Fx.press(KeyCode.ENTER);
        assertTrue(label("error-part").contains("lớn hơn"), label("error-part"));
        assertEquals(0, saves);
    }

    @Test
    void aPartAboveItsWholeIsExplainedWhileItIsTyped() {
        open(RATIO, Inputs.NONE);
        Fx.run(() -> {
            field("input-part").setText("18");
            field("input-whole").setText("12");
        });
        assertEquals("–", label("points"));
        assertTrue(label("error-part").contains("phần không thể vượt tổng"), label("error-part"));
        Fx.run(() -> field("input-whole").setText("20"));
        assertEquals("", label("error-part"));
        assertEquals("3,60", label("points"));
    }

    @Test
    void aLevelIsChosenByItsNumberOnTheKeyboard() {
        open(LEVELS, Inputs.NONE);
        Fx.press(KeyCode.DIGIT2);
        assertEquals("3,00", label("points"));
        assertEquals(Map.of("level", "kha"), model.shown().typed());
        look("levels");
        Fx.press(KeyCode.ENTER);
        assertEquals(1, saves);
    }

    @Test
    void ticksLeftOutAreANoOnceAnythingWasSaid() {
        open(PARTS, Inputs.NONE);
        Fx.press(KeyCode.ENTER);
        assertEquals(0, saves);
        Fx.run(() -> ((CheckBox) view.lookup("#input-b")).setSelected(true));
        assertEquals("1,50", label("points"));
        assertEquals(Map.of("a", "0", "b", "1", "c", "0"), model.shown().typed());
        look("checklist");
        Fx.run(() -> ((CheckBox) view.lookup("#input-b")).setSelected(false));
        assertEquals(Map.of(), model.shown().typed());
        Fx.run(() -> ((CheckBox) view.lookup("#none-of-these")).setSelected(true));
        assertEquals("0,00", label("points"));
    }

    @Test
    void yesAndNoAreSaidNeverAssumed() {
        open(new YesNo("Có ban hành kế hoạch năm"), Inputs.NONE);
        assertEquals("–", label("points"));
        Fx.press(KeyCode.ENTER);
        assertEquals(0, saves);
        assertTrue(label("error-met").contains("Có ban hành"), label("error-met"));
        Fx.press(KeyCode.DIGIT1);
        assertEquals("4,00", label("points"));
        look("yes-no");
    }

    @Test
    void whatDoesNotApplyNeedsNoNumbers() {
        open(new WhereApplicable(RATIO, ""), Inputs.NONE);
        Fx.run(() -> ((CheckBox) view.lookup("#input-not-applicable")).setSelected(true));
        assertEquals("Không áp dụng", label("points"));
        assertFalse(Fx.call(() -> field("input-part").getParent().getParent().isVisible()));
        look("not-applicable");
        Fx.run(() -> entry.focusScore());
        Fx.run(this::save);
        assertEquals(1, saves);
    }

    @Test
    void aFormulaShowsTheVariablesOfThePickedOneAlone() throws ParseProblem {
        var variables = List.of(RuleInput.typed("a", "Số cuộc đối thoại", InputKind.Number.count()),
                RuleInput.typed("b", "Số kiến nghị đã giải quyết", InputKind.Number.count()));
        open(new FreeFormula("", variables, List.of(
                new FreeFormula.Alternative("co", "Xã có khu công nghiệp", Formula.parse("min(M, a * 0.5)")),
                new FreeFormula.Alternative("khong", "Xã khác", Formula.parse("min(M, b * 0.25)")))), Inputs.NONE);
        assertFalse(Fx.call(() -> field("input-a").getParent().getParent().isVisible()));
        Fx.run(() -> ((RadioButton) view.lookup(".radio-button")).setSelected(true));
        assertTrue(Fx.call(() -> field("input-a").getParent().getParent().isVisible()));
        assertFalse(Fx.call(() -> field("input-b").getParent().getParent().isVisible()));
        Fx.run(() -> field("input-a").setText("3"));
        assertEquals("1,50", label("points"));
        look("formula");
    }

    @Test
    void pointsThatAreComputedHaveNoFieldAndSayWhereTheyComeFrom() {
        var figure = new FigureId("par-2023");
        open(new LinkedIndex(figure, new Line(BigDecimal.ZERO, new BigDecimal("100"))),
                Inputs.of(Map.of("figure", new BigDecimal("80"))));
        assertEquals("3,20", label("points"));
        assertTrue(Fx.call(() -> view.lookup("#recorded").isVisible()));
        assertFalse(Fx.call(() -> view.lookup("#giving").isVisible()));
        look("computed");
        assertEquals(Optional.empty(), model.stages().getFirst().points());
    }

    @Test
    void pointsAreStillTypedWhereTheRuleAsksForThem() {
        open(new Manual(), Inputs.NONE);
        Fx.type(stage.getScene(), "2,5");
        assertEquals("2,50", label("points"));
        assertFalse(Fx.call(() -> view.lookup("#working").isVisible()));
    }
}
