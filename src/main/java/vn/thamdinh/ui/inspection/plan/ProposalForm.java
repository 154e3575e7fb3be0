package vn.thamdinh.ui.inspection.plan;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import vn.thamdinh.domain.inspection.Team;
import vn.thamdinh.domain.inspection.plan.VisitProposal;
import vn.thamdinh.domain.inspection.plan.VisitProposal.Slot;
import vn.thamdinh.ui.common.Columns;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;

/** Shows days and teams for places without a visit; nothing is planned until it is accepted. */
final class ProposalForm {
    private static final double HEIGHT = 380;

    private final UiKit kit;
    private final PlanWords words;
    private final PlanPort.Data data;
    private final PlanPort port;
    private final Runnable changed;

    ProposalForm(UiKit kit, PlanWords words, PlanPort.Data data, PlanPort port, Runnable changed) {
        this.kit = kit;
        this.words = words;
        this.data = data;
        this.port = port;
        this.changed = changed;
    }

    void open(VisitProposal proposal) {
        TableView<Slot> table = new TableView<>();
        table.setPrefHeight(HEIGHT);
        Columns columns = new Columns(kit.settings(), "plan-proposal");
        columns.put(table, columns.<Slot>text("day", kit.text("plan.day"), 160, slot -> words.day(slot.date())),
                columns.<Slot>figure("hours", kit.text("plan.hours"), 120, slot -> slot.from() + " – " + slot.until()),
                columns.<Slot>text("place", kit.text("plan.place"), 220, slot -> data.placeName(slot.unit())),
                columns.<Slot>text("team", kit.text("plan.team"), 220, this::team));
        table.getItems().setAll(proposal.visits());
        table.setPlaceholder(new Label(kit.text("plan.proposal-none")));
        Button close = new Button(kit.text("dialog.cancel"));
        close.setCancelButton(true);
        close.setOnAction(event -> kit.dialogs().close());
        Button accept = new Button(kit.text("plan.proposal-accept", proposal.visits().size()));
        accept.setId("planAccept");
        accept.getStyleClass().add("accent");
        accept.setDisable(proposal.visits().isEmpty());
        accept.setOnAction(event -> accept(proposal));
        HBox buttons = new HBox(8, close, accept);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox form = new VBox(8, table);
        if (!proposal.left().isEmpty()) {
            Label left = new Label(kit.text("plan.proposal-left", String.join(", ",
                    proposal.left().stream().map(data::placeName).toList())),
                    Tone.WARN.shape().node(Tone.WARN.styleClass("icon")));
            left.setWrapText(true);
            form.getChildren().add(left);
        }
        form.getChildren().add(buttons);
        kit.dialogs().openWide(kit.text("plan.proposal-title"), form);
    }

    private String team(Slot slot) {
        return data.teams().stream().filter(team -> team.id().equals(slot.team())).map(Team::name).findFirst()
                .orElse(slot.team().value());
    }

    private void accept(VisitProposal proposal) {
        kit.dialogs().close();
        kit.tasks().run(progress -> port.planAll(proposal.visits())).onRefused(kit.dialogs()::refused).onDone(at -> {
            kit.dialogs().notice(Tone.OK, kit.text("plan.proposal-done", proposal.visits().size()));
            changed.run();
        });
    }
}
