package vn.thamdinh.ui.inspection.visit;

import java.util.Set;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

import vn.thamdinh.domain.inspection.FindingVerdict;
import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.inspection.visit.CheckLine.Head;
import vn.thamdinh.ui.inspection.visit.CheckLine.Row;

/** A line of the checklist: a shape for what was found, what is looked at, below it the beginning of what was seen. */
final class CheckCell extends ListCell<CheckLine> {

    private final UiKit kit;
    private final ChecklistPane.Marked marked;
    private final StackPane shape = new StackPane();
    private final Label words = new Label();
    private final Label more = new Label();
    private final HBox box = new HBox(8, shape, words, more);

    /** @param marked read when a cell is drawn */
    CheckCell(UiKit kit, ChecklistPane.Marked marked) {
        this.kit = kit;
        this.marked = marked;
        box.setAlignment(Pos.CENTER_LEFT);
        words.setMaxWidth(Double.MAX_VALUE);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        more.setMinWidth(Label.USE_PREF_SIZE);
        box.setMinWidth(0);
        box.setPrefWidth(1);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(CheckLine line, boolean empty) {
        super.updateItem(line, empty);
        getStyleClass().removeAll("group-line", "struck-line");
        more.getStyleClass().setAll("label", "small", "muted");
        setMouseTransparent(line instanceof Head);
        setTooltip(null);
        if (line == null || empty) {
            setGraphic(null);
            return;
        }
        switch (line) {
            case Head head -> head(head);
            case Row row -> row(row);
        }
        setGraphic(box);
    }

    private void head(Head head) {
        getStyleClass().add("group-line");
        shape.getChildren().clear();
        shape.setManaged(false);
        words.setText(head.title());
        more.setText(head.all() == 0 ? "" : head.done() + "/" + head.all());
        setAccessibleText(head.title());
    }

    private void row(Row row) {
        boolean draft = marked.drafts().contains(row.key());
        boolean twice = marked.doubled().contains(row.key());
        shape.setManaged(true);
        FindingVerdict verdict = row.finding().map(one -> one.verdict()).orElse(null);
        Tone tone = verdict == null ? Tone.MUTED : Verdicts.tone(verdict);
        Icons icon = draft ? Icons.EDIT : tone.shape();
        shape.getChildren().setAll(icon.node("chip-icon", draft ? "icon-info" : tone.styleClass("icon")));
        words.setText(row.label());
        if (row.struck()) {
            getStyleClass().add("struck-line");
        }
        String said = row.finding().flatMap(one -> one.proposed()).map(Figures::points).orElse("");
        setTooltip(new Tooltip(row.label() + row.finding().map(one -> one.text()).filter(text -> !text.isEmpty())
                .map(text -> "\n" + text).orElse("")));
        more.setText(draft ? kit.text("visit.draft") : twice ? kit.text("visit.two-answers") : said);
        if (twice && !draft) {
            more.getStyleClass().setAll("label", "small", "warn");
        }
        setAccessibleText(row.label() + ", " + (verdict == null ? kit.text("visit.unanswered")
                : Verdicts.words(kit, verdict)) + (draft ? ", " + kit.text("visit.draft") : "")
                + (twice ? ", " + kit.text("visit.two-answers") : ""));
    }
}
