package vn.thamdinh.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.Test;

import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.scoring.GivenScore;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.ui.Fx;

/**
 * The whole way of somebody without a programmer: from an empty programme through a pasted table to an opened round with
 * its first score. Its pictures, target/screens/programme-way-…, are the walk-through of the manual.
 */
class ProgrammeWayTest extends PersonAtWindow {
    private static final String PASSPHRASE = "trăng lên đầu núi";
    private static final Path SAMPLES = Path.of("src/test/resources/sheets/studio");

    private int pictures;

    @Test
    void anOfficerMakesAProgrammeAndOpensARoundWithIt() throws IOException {
        begins();
        namesIt();
        pastesUnits();
        pastesCriteria();
        choosesARule();
        plansSteps();
        plansASurvey();
        gradesAndCouncil();
        keepsAVersion();
        opensTheRound();
        scores();
    }

    private void begins() {
        picture("first-screen");
        press("studio");
        see("copy-cqtt-binh-phuoc-2024", javafx.scene.control.Button.class);
        picture("shelf");
        press("empty");
        see("section-general", ToggleButton.class);
        assertTrue(problems() > 5);
    }

    private void namesIt() {
        fill("programme-title", "Đánh giá chính quyền thân thiện năm 2025 (mẫu)");
        fill("programme-shortTitle", "CQTT mẫu 2025");
        fill("programme-id", "cqtt-mau-2025");
        fill("programme-year", "2025");
        fill("programme-unitsInProvince", "4");
        picture("general");
    }

    private void pastesUnits() throws IOException {
        press("section-units");
        press("paste-units");
        paste("units-sample.tsv");
        picture("units-preview");
        press("paste-take");
        until("four units", () -> words("units-count").startsWith("4 "));
        picture("units");
    }

    private void pastesCriteria() throws IOException {
        press("section-criteria");
        press("paste-criteria");
        paste("criteria-sample.tsv");
        write("paste-source", "Bảng mẫu, không phải văn bản thật");
        picture("criteria-preview");
        press("paste-take");
        until("sums that fit", () -> words("criteria-sum").contains("100 / 100"));
        picture("criteria");
    }

    private void choosesARule() {
        choose(1, 0, 0);
        until("the component on time", () -> typed(field("fields-1-criteria-0-components-0-id")).equals("2.1.1"));
        ComboBox<String> kinds = kinds();
        act(() -> kinds.setValue("ratio"));
        until("a ratio's fields", () -> shows(field("fields-1-criteria-0-components-0-rule-part")));
        fill(field("fields-1-criteria-0-components-0-rule-part"), "Số hồ sơ đúng hạn");
        fill(field("fields-1-criteria-0-components-0-rule-whole"), "Tổng số hồ sơ đã giải quyết");
        until("the new words to try", () -> shows("input-part"));
        write("input-part", "18");
        write("input-whole", "20");
        until("27 of 30 points", () -> words("try-points").equals("27 / 30 điểm"));
        assertEquals("= 18 / 20 × 30", words("try-working"));
        act(() -> see("input-whole", TextInputControl.class).requestFocus());
        picture("rule-tried");
        choose(0, 0, 1);
        until("the levels of the table", () -> shows("input-level"));
        picture("rule-from-the-table");
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> kinds() {
        return see("rule-kind", ComboBox.class);
    }

    private static String field(String rest) {
        return "criteria-" + rest;
    }

    private void plansSteps() {
        press("section-steps");
        press("add-programme-steps");
        fill("programme-steps-0-title", "Tự đánh giá, chấm điểm");
        fill("programme-steps-0-deadline-wording", "Trước ngày 30/9/2025");
        press("one-programme-steps-0-deadline-before");
        fill("programme-steps-0-deadline-before", "30/09/2025");
        fill("programme-steps-0-source", "Kế hoạch mẫu");
        picture("steps");
    }

    private void plansASurvey() {
        press("section-surveys");
        press("add-programme-surveys");
        fill("programme-surveys-0-title", "Khảo sát người dân (mẫu)");
        fill("programme-surveys-0-respondents", "Người dân");
        fill("programme-surveys-0-source", "Kế hoạch mẫu");
        open("card-programme-surveys-0-scales-0");
        fill("programme-surveys-0-questions-0-text", "Thái độ phục vụ (câu hỏi mẫu)");
        until("the sum of returns", () -> shows("programme-surveys-0-required-returns")
                && words("programme-surveys-0-required-returns").contains("20 phiếu × 4 đơn vị = 80 phiếu"));
        picture("survey");
    }

    private void gradesAndCouncil() {
        press("section-grades");
        press("add-programme-eligibility");
        press("add-programme-grades");
        until("a first grade", () -> shows("programme-grades-0-name"));
        press("add-programme-grades");
        fill("programme-grades-0-name", "Đạt chuẩn");
        fill("programme-grades-0-from", "80");
        act(() -> see("programme-grades-0-recognised", CheckBox.class).fire());
        fill("programme-grades-1-name", "Chưa đạt");
        picture("grades");
        press("section-council");
        press("add-programme-council-bodies");
        fill("programme-council-bodies-0-name", "Sở Nội vụ");
        picture("council");
        press("section-texts");
        fill("texts-place", "Mẫu Sơn");
        fill("texts-province", "tỉnh Mẫu");
        fill("texts-standard", "Chính quyền thân thiện");
        until("nothing left to do", () -> problems() == 0);
        picture("complete");
    }

    private void keepsAVersion() {
        press("versions");
        write("version-name", "Trình lãnh đạo lần 1");
        picture("version");
        press("version-keep");
        until("kept", () -> !shows("version-name"));
    }

    private void opensTheRound() {
        press("openRound");
        ComboBox<?> programme = see("programme", ComboBox.class);
        until("the draft is chosen", () -> Fx.call(() -> programme.getValue() != null
                && programme.getValue().toString().contains("cqtt-mau-2025")));
        write("name", "Nguyễn Thị Ánh Nguyệt");
        write("passphrase", PASSPHRASE);
        write("repeat", PASSPHRASE);
        write("folder", folder.resolve("kho").toString());
        until("the folder will do", () -> !shows("folderWords"));
        picture("open-round");
        press("create");
        see("next", javafx.scene.control.Button.class);
        copyGroup("first");
        copyGroup("second");
        press("next");
        see("rail-units", ToggleButton.class);
        Programme opened = Office.programme(desk());
        assertEquals("cqtt-mau-2025", opened.id().value());
        assertEquals(List.of(4, 7), List.of(opened.units().size(), opened.criteria().components().size()));
    }

    private void scores() {
        goTo("appraisal");
        until("the first component", () -> shows("score"));
        enter("score", "3,5");
        until("the first score", () -> first().filter(points -> points.compareTo(new BigDecimal("3.5")) == 0).isPresent());
        picture("first-score");
    }

    private Optional<BigDecimal> first() {
        var unit = Office.programme(desk()).units().getFirst().id();
        return Office.done(desk().views().sheet(unit)).agreed().cell(new ComponentId("1.1.1")).value()
                .map(GivenScore::points);
    }

    private void copyGroup(String field) {
        String asked = Fx.call(() -> see(field + "Label", Label.class).getText()).replaceAll("\\D", "");
        List<String> shown = Fx.call(() -> see("groups", TilePane.class).getChildren().stream()
                .map(group -> ((Label) ((VBox) group).getChildren().getLast()).getText()).toList());
        write(field, shown.get(Integer.parseInt(asked) - 1));
    }

    /** Types into a field and leaves it, which saves. */
    private void fill(String id, String text) {
        write(id, text);
        TextInputControl field = see(id, TextInputControl.class);
        act(() -> field.getParent().requestFocus());
        until("#" + id + " is saved", () -> shows(id) && typed(id).equals(text) && words("saved").startsWith("Đã lưu"));
    }

    private void paste(String sample) throws IOException {
        String text = Files.readString(SAMPLES.resolve(sample));
        TextInputControl field = see("paste-text", TextInputControl.class);
        act(() -> field.setText(text));
    }

    private void open(String card) {
        act(() -> see(card, TitledPane.class).setExpanded(true));
    }

    private void choose(int fieldAt, int criterion, int component) {
        TreeView<?> tree = see("criteria-tree", TreeView.class);
        act(() -> {
            TreeItem<?> item = tree.getRoot().getChildren().get(fieldAt).getChildren().get(criterion).getChildren()
                    .get(component);
            tree.getSelectionModel().select(tree.getRow(unchecked(item)));
        });
    }

    @SuppressWarnings("unchecked")
    private static <T> TreeItem<T> unchecked(TreeItem<?> item) {
        return (TreeItem<T>) item;
    }

    private int problems() {
        String digits = Fx.call(() -> see("problems-head", Labeled.class).getText()).replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    private void picture(String name) {
        pictures++;
        snapshot("programme-way-%02d-%s".formatted(pictures, name));
    }
}
