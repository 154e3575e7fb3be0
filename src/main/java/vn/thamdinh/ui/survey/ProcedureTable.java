package vn.thamdinh.ui.survey;

import javafx.scene.control.Label;
import javafx.scene.control.TableView;

import vn.thamdinh.domain.survey.QuotaVerdict;
import vn.thamdinh.domain.survey.returns.Transactions.OfProcedure;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.ui.common.Columns;
import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;

/** The share of transactions procedure by procedure: for looking at, the quota itself is the unit's. */
final class ProcedureTable {

    private ProcedureTable() {
    }

    static TableView<QuotaBoard.Procedure> of(UiKit kit) {
        TableView<QuotaBoard.Procedure> table = new TableView<>();
        Columns columns = new Columns(kit.settings(), "survey-procedures");
        columns.put(table, columns.text("unit", kit.text("survey.unit"), 150, row -> row.unit().fullName()),
                columns.text("procedure", kit.text("survey.procedure"), 208,
                        row -> row.view().procedure().isEmpty() ? kit.text("survey.no-procedure") : row.view().procedure()),
                columns.figure("transactions", kit.text("survey.transactions"), 116, row -> transactions(row.view())),
                columns.figure("required", kit.text("survey.required"), 60, row -> required(row.view())),
                columns.figure("collected", kit.text("survey.collected"), 64, row -> Numbers.format(row.view().collected())),
                columns.figure("valid", kit.text("survey.valid"), 60, row -> Numbers.format(row.view().valid())),
                columns.node("state", kit.text("survey.state"), 130, row -> state(kit, row.view())));
        table.setId("procedures");
        table.setPlaceholder(new Label(kit.text("survey.no-procedures")));
        return table;
    }

    private static String transactions(OfProcedure view) {
        return view.years() == 0 ? Figures.NONE : Numbers.format(view.transactions()) + " / " + view.years();
    }

    private static String required(OfProcedure view) {
        return view.state() == QuotaVerdict.State.NOT_ENTERED ? Figures.NONE : Numbers.format(view.required());
    }

    private static Label state(UiKit kit, OfProcedure view) {
        Tone tone = Quotas.tone(view.state());
        return new Label(switch (view.state()) {
            case MET -> kit.text("survey.met");
            case MISSED -> kit.text("survey.missing", Numbers.format(view.missing()));
            case NOT_ENTERED -> kit.text("survey.not-entered");
            case NO_TRANSACTIONS -> kit.text("survey.no-transactions");
        }, tone.shape().node(tone.styleClass("icon")));
    }
}
