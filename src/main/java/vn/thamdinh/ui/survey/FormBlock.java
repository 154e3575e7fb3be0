package vn.thamdinh.ui.survey;

import java.util.List;
import java.util.Optional;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import vn.thamdinh.domain.survey.QuotaVerdict;
import vn.thamdinh.domain.survey.SurveyForm;
import vn.thamdinh.domain.survey.TransactionShare;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.ui.common.Chip;
import vn.thamdinh.ui.common.UiKit;

/** The fields of one form in the side form. The verdict follows while typing. */
final class FormBlock {

    private final UiKit kit;
    private final SurveyForm form;
    private final TextField collected = new TextField();
    private final TextField valid = new TextField();
    private final TextField transactions = new TextField();
    private final Chip chip = new Chip();
    private final Label fault = new Label();
    private final Label behind = new Label();
    private final HBox fields;
    private final VBox box;
    private boolean fromReturns;
    private UnitId unit;
    private CountDraft asSaved = CountDraft.EMPTY;

    FormBlock(UiKit kit, SurveyForm form, Runnable enter) {
        this.kit = kit;
        this.form = form;
        Label name = new Label(form.id().value());
        name.getStyleClass().add("strong");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(8, name, gap, chip);
        head.setAlignment(Pos.CENTER_LEFT);
        fields = new HBox(8, labelled("survey.collected", collected), labelled("survey.valid", valid));
        if (form.quota() instanceof TransactionShare) {
            fields.getChildren().add(labelled("survey.transactions", transactions));
        }
        fault.getStyleClass().add("field-error");
        fault.setWrapText(true);
        fault.managedProperty().bind(fault.textProperty().isNotEmpty());
        behind.getStyleClass().addAll("breakdown", "muted");
        behind.setWrapText(true);
        behind.setMinHeight(Region.USE_PREF_SIZE);
        behind.managedProperty().bind(behind.textProperty().isNotEmpty());
        behind.setId(form.id().value().toLowerCase(java.util.Locale.ROOT) + "-behind");
        box = new VBox(head, fields, behind, fault);
        box.getStyleClass().addAll("card-box", "form-block");
        for (TextField field : List.of(collected, valid, transactions)) {
            field.setId(form.id().value().toLowerCase(java.util.Locale.ROOT) + "-"
                    + (field == collected ? "collected" : field == valid ? "valid" : "transactions"));
            field.textProperty().addListener((property, old, now) -> typed());
            field.setOnAction(event -> enter.run());
        }
    }

    Node node() {
        return box;
    }

    /** Shows a unit's counts; what is being typed for the same unit stays when the board was read anew meanwhile. */
    void show(UnitId of, QuotaBoard.Place place) {
        boolean typing = of.equals(unit) && isChanged();
        unit = of;
        asSaved = CountDraft.of(form, place.count());
        if (!typing) {
            collected.setText(asSaved.collected());
            valid.setText(asSaved.valid());
            transactions.setText(asSaved.transactions());
        }
        fromReturns = place.returns().isPresent();
        fields.setVisible(!fromReturns);
        fields.setManaged(!fromReturns);
        behind.setText(Quotas.behind(kit, place));
        typed();
        fault.setText("");
        if (fromReturns) {
            tell(place.verdict());
        }
    }

    /** Goes to the first field; not where returns say the counts. */
    boolean focus() {
        if (!fromReturns) {
            collected.requestFocus();
        }
        return !fromReturns;
    }

    boolean isChanged() {
        return !fromReturns && !draft().equals(asSaved);
    }

    CountDraft.Reading reading() {
        return draft().read(unit, form);
    }

    /** Says what is to be mended, and goes there. */
    void tell(CountDraft.Fault what) {
        fault.setText(switch (what) {
            case NOT_A_COUNT -> kit.text("survey.fault-number");
            case VALID_ABOVE_COLLECTED -> kit.text("survey.fault-valid");
            case TRANSACTIONS_MISSING -> kit.text("survey.fault-transactions");
        });
        switch (what) {
            case NOT_A_COUNT -> collected.requestFocus();
            case VALID_ABOVE_COLLECTED -> valid.requestFocus();
            case TRANSACTIONS_MISSING -> transactions.requestFocus();
        }
    }

    private CountDraft draft() {
        return new CountDraft(collected.getText(), valid.getText(), transactions.getText());
    }

    private void typed() {
        fault.setText("");
        if (unit == null || fromReturns) {
            return;
        }
        tell(switch (reading()) {
            case CountDraft.Reading.Good(var count) -> form.verdict(Optional.of(count));
            case CountDraft.Reading.Bad _, CountDraft.Reading.Nothing _ -> form.verdict(Optional.empty());
        });
    }

    private void tell(QuotaVerdict verdict) {
        chip.show(Quotas.tone(verdict.state()), Quotas.tone(verdict.state()).shape(), Quotas.words(kit, verdict));
    }

    private VBox labelled(String key, TextField field) {
        Label label = new Label(kit.text(key));
        label.getStyleClass().addAll("field-label");
        label.setLabelFor(field);
        return new VBox(2, label, field);
    }
}
