package vn.thamdinh.ui.change;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.programme.change.Proposal;
import vn.thamdinh.ui.change.ChangePort.Other;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.help.HelpDoor;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.change.DryRun;
import vn.thamdinh.usecase.studio.ProgrammeOffer;

/** Leads the round to another programme, step by step: files, differences, mapping, dry run, reason. */
final class ChangeDialog {

    private static final int STEPS = 5;
    /** What is shown of a hash. */
    private static final int HASH = 12;
    private static final double HEIGHT = 470;
    private static final double WIDTH = 1040;

    private final UiKit kit;
    private final ChangePort port;
    private final FileDialogs files;
    private final Runnable adopted;
    private final Label steps = new Label();
    private final StackPane place = new StackPane();
    private final Button back = new Button();
    private final Button next = new Button();
    private final TextArea reason = new TextArea();
    private final Label chosen = new Label();
    private Optional<Other> other = Optional.empty();
    private Optional<MappingTable> mapping = Optional.empty();
    private Optional<DryRun> dry = Optional.empty();
    private int step = 1;

    /** @param adopted called once the round goes on under other criteria: all places are to be made anew */
    ChangeDialog(UiKit kit, ChangePort port, FileDialogs files, Runnable adopted) {
        this.kit = kit;
        this.port = port;
        this.files = files;
        this.adopted = adopted;
    }

    void open() {
        steps.setId("change-steps");
        steps.getStyleClass().addAll("muted", "small");
        back.setId("change-back");
        back.setText(kit.text("change.back"));
        back.setOnAction(event -> go(step - 1));
        next.setId("change-next");
        next.getStyleClass().add("accent");
        next.setDefaultButton(true);
        next.setOnAction(event -> forward());
        Button cancel = new Button(kit.text("dialog.cancel"));
        cancel.setCancelButton(true);
        cancel.setOnAction(event -> kit.dialogs().close());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox buttons = new HBox(8, cancel, gap, back, next);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        reason.setId("change-reason");
        reason.setPrefRowCount(4);
        reason.setWrapText(true);
        reason.textProperty().addListener(text -> judge());
        chosen.setWrapText(true);
        VBox form = new VBox(10, steps, place, buttons);
        place.setPrefSize(WIDTH, HEIGHT);
        VBox.setVgrow(place, Priority.ALWAYS);
        kit.dialogs().openWidePersistent(kit.text("change.title"), HelpDoor.about("change", form));
        go(1);
    }

    private void go(int wanted) {
        step = wanted;
        tell();
        back.setVisible(step > 1);
        next.setText(kit.text(step == STEPS ? "change.adopt" : "change.next"));
        place.getChildren().setAll(page());
        judge();
    }

    private void tell() {
        steps.setText(kit.text("change.step", step, STEPS, kit.text("change.step." + step)));
    }

    private Node page() {
        return switch (step) {
            case 1 -> choosing();
            case 2 -> new DifferenceTable(kit).view(other.orElseThrow().differences());
            case 3 -> mapping.orElseThrow().view();
            case 4 -> new DryRunPage(kit).view(dry.orElseThrow());
            default -> deciding();
        };
    }

    private Node choosing() {
        Button choose = new Button(kit.text("change.choose"));
        choose.setId("change-choose");
        choose.setOnAction(event -> files.folder(choose.getScene().getWindow(), kit.text("change.choose"))
                .ifPresent(folder -> open(() -> port.open(folder))));
        VBox drafts = new VBox(6);
        drafts.setId("change-drafts");
        kit.tasks().read(progress -> port.drafts()).onDone(found -> list(found, drafts));
        VBox page = new VBox(12, wrapped("change.choose-hint"), chosen, drafts, choose);
        page.getStyleClass().add("card-box");
        return page;
    }

    private void list(List<ProgrammeOffer> found, VBox into) {
        into.getChildren().setAll(wrapped(found.isEmpty() ? "change.no-drafts" : "change.drafts"));
        for (ProgrammeOffer draft : found) {
            Button use = new Button(kit.text("change.draft", draft.title(), draft.hash().substring(0, HASH)));
            use.setId("change-draft-" + (into.getChildren().size() - 1));
            use.setOnAction(event -> open(() -> port.open(draft)));
            into.getChildren().add(use);
        }
    }

    private void open(Supplier<Outcome<Other>> read) {
        next.setDisable(true);
        kit.tasks().read(progress -> read.get()).onDone(outcome -> {
            switch (outcome) {
                case Outcome.Done<Other>(Other opened) -> opened(opened);
                case Outcome.Refused<Other> refused -> kit.dialogs().refused(refused);
            }
        }).onEnded(this::judge);
    }

    private void opened(Other opened) {
        other = Optional.of(opened);
        mapping = Optional.of(new MappingTable(kit, opened, this::judge));
        chosen.setText(kit.text("change.chosen", opened.opened().programme().title(),
                opened.opened().programme().year(), opened.differences().size(), opened.proposal().open()));
    }

    private Node deciding() {
        VBox page = new VBox(10, wrapped("change.reason"), reason, wrapped("change.reason-hint"));
        dry.filter(run -> !run.unmapped().isEmpty()).ifPresent(run -> {
            Label warning = new Label(kit.text("change.unmapped", run.unmapped().size()));
            warning.setWrapText(true);
            warning.getStyleClass().add("note-box");
            page.getChildren().add(warning);
        });
        page.getStyleClass().add("card-box");
        return page;
    }

    private Label wrapped(String key) {
        Label label = new Label(kit.text(key));
        label.setWrapText(true);
        return label;
    }

    private void judge() {
        next.setDisable(switch (step) {
            case 1 -> other.isEmpty();
            case 3 -> mapping.filter(table -> table.proposal().open() == 0).isEmpty();
            case 5 -> reason.getText().isBlank();
            default -> false;
        });
    }

    private void forward() {
        switch (step) {
            case 3 -> run();
            case STEPS -> adopt();
            default -> go(step + 1);
        }
    }

    private void run() {
        next.setDisable(true);
        steps.setText(kit.text("change.running"));
        Proposal proposal = mapping.orElseThrow().proposal();
        kit.tasks().run(progress -> port.dryRun(other.orElseThrow(), proposal)).onDone(found -> {
            dry = Optional.of(found);
            go(4);
        }).onRefused(refused -> {
            kit.dialogs().refused(refused);
            tell();
            judge();
        });
    }

    private void adopt() {
        next.setDisable(true);
        Proposal proposal = mapping.orElseThrow().proposal();
        String why = reason.getText().strip();
        kit.tasks().run(progress -> port.adopt(other.orElseThrow(), proposal, why)).onDone(saved -> {
            kit.dialogs().close();
            Programme now = other.orElseThrow().opened().programme();
            kit.dialogs().notice(Tone.OK, kit.text("change.adopted", now.shortTitle(), now.hash().hex().substring(0, HASH)));
            adopted.run();
        }).onRefused(refused -> {
            kit.dialogs().refused(refused);
            judge();
        });
    }
}
