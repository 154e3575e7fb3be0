package vn.thamdinh.ui.overview;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import vn.thamdinh.domain.ledger.PlanFact.CostNoted;
import vn.thamdinh.domain.ledger.PlanFact.GuidanceGiven;
import vn.thamdinh.domain.programme.Step;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;

/** The papers that guide a step, and what it costs whom. */
final class StepForm {

    private static final double WIDTH = 640;

    private final UiKit kit;
    private final FileDialogs files;
    private final StepPort port;
    private final Step step;
    private final VBox papers = new VBox(4);
    private final GridPane costs = new GridPane();
    private final TextField note = new TextField();
    private final ComboBox<String> body = new ComboBox<>();
    private final TextField amount = new TextField();
    private final TextField purpose = new TextField();

    StepForm(UiKit kit, FileDialogs files, StepPort port, Step step) {
        this.kit = kit;
        this.files = files;
        this.port = port;
        this.step = step;
    }

    /** What is read before the form can be drawn. */
    private record Content(boolean writes, List<GuidanceGiven> papers, List<CostNoted> costs, List<String> bodies) {
    }

    void open() {
        kit.tasks().read(progress -> content()).onDone(content -> {
            VBox form = new VBox(10, heading("overview.step.guidance"), papers);
            form.setPrefWidth(WIDTH);
            if (content.writes()) {
                form.getChildren().add(giving());
            }
            form.getChildren().addAll(heading("overview.step.costs"), costs);
            costs.setHgap(14);
            costs.setVgap(4);
            if (content.writes()) {
                form.getChildren().add(noting(content.bodies()));
            }
            Button close = new Button(kit.text("overview.step.close"));
            close.setCancelButton(true);
            close.setOnAction(event -> kit.dialogs().close());
            HBox buttons = new HBox(8, close);
            buttons.setAlignment(Pos.CENTER_RIGHT);
            form.getChildren().add(buttons);
            fill(content);
            kit.dialogs().open(step.id() + ". " + step.title(), form);
        });
    }

    private Content content() {
        return new Content(port.writes(), port.papers(step.id()), port.costs(step.id()), port.bodies(step.id()));
    }

    private void refresh() {
        kit.tasks().read(progress -> content()).onDone(this::fill);
    }

    private void fill(Content content) {
        papers.getChildren().setAll(content.papers().stream().map(paper -> paper(paper, content.writes())).toList());
        if (content.papers().isEmpty()) {
            papers.getChildren().setAll(muted("overview.step.no-guidance"));
        }
        costs.getChildren().clear();
        if (content.costs().isEmpty()) {
            costs.addRow(0, muted("overview.step.no-costs"));
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (int row = 0; row < content.costs().size(); row++) {
            CostNoted cost = content.costs().get(row);
            sum = sum.add(cost.amount());
            costs.addRow(row, new Label(cost.body()), money(cost.amount()), new Label(cost.note()));
        }
        if (content.costs().size() > 1) {
            costs.addRow(content.costs().size(), new Label(kit.text("overview.step.sum")), money(sum));
        }
    }

    private Label money(BigDecimal amount) {
        Label label = new Label(kit.text("overview.step.amount", Figures.points(amount)));
        label.getStyleClass().add("gauge-count");
        return label;
    }

    private Label heading(String key) {
        Label label = new Label(kit.text(key));
        label.getStyleClass().add("section-title");
        return label;
    }

    private Label muted(String key) {
        Label label = new Label(kit.text(key));
        label.getStyleClass().add("muted");
        return label;
    }

    private Node paper(GuidanceGiven paper, boolean writes) {
        Hyperlink name = new Hyperlink(paper.name());
        name.setId("paper-" + paper.sha256().substring(0, 8));
        name.setOnAction(event -> files.save(papers.getScene().getWindow(), kit.text("overview.step.save-copy"), paper.name())
                .ifPresent(target -> kit.tasks().run(progress -> port.saveCopy(paper, target)).onDone(saved ->
                        kit.dialogs().notice(Tone.OK, kit.text("overview.step.saved", saved.toString())))
                        .onRefused(kit.dialogs()::refused)));
        Label about = new Label(paper.note());
        about.getStyleClass().addAll("muted", "small");
        about.setWrapText(true);
        HBox.setHgrow(about, Priority.ALWAYS);
        about.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(8, name, about);
        line.setAlignment(Pos.CENTER_LEFT);
        if (writes) {
            Button drop = new Button(kit.text("overview.step.drop"));
            drop.getStyleClass().addAll("small", "flat");
            drop.setOnAction(event -> drop(line, paper));
            line.getChildren().add(drop);
        }
        return line;
    }

    /** In place of the line a field for the reason; Enter takes the paper away. */
    private void drop(HBox line, GuidanceGiven paper) {
        TextField reason = new TextField();
        reason.setPromptText(kit.text("overview.step.drop-reason"));
        HBox.setHgrow(reason, Priority.ALWAYS);
        reason.setOnAction(event -> kit.tasks().run(progress -> port.drop(paper, reason.getText()))
                .onDone(saved -> refresh()).onRefused(kit.dialogs()::refused));
        line.getChildren().setAll(new Label(paper.name()), reason);
        reason.requestFocus();
    }

    private Node giving() {
        note.setPromptText(kit.text("overview.step.note"));
        HBox.setHgrow(note, Priority.ALWAYS);
        Button give = new Button(kit.text("overview.step.give"));
        give.setId("giveGuidance");
        give.setOnAction(event -> files.open(papers.getScene().getWindow(), kit.text("overview.step.give"))
                .forEach(file -> kit.tasks().run(progress -> port.give(step.id(), file, note.getText())).onDone(saved -> {
                    note.clear();
                    refresh();
                }).onRefused(kit.dialogs()::refused)));
        return new HBox(8, note, give);
    }

    private Node noting(List<String> bodies) {
        body.setItems(FXCollections.observableArrayList(bodies));
        body.setEditable(true);
        body.setPromptText(kit.text("overview.step.body"));
        body.setPrefWidth(200);
        amount.setPromptText(kit.text("overview.step.dong"));
        amount.setPrefColumnCount(10);
        amount.setId("costAmount");
        purpose.setPromptText(kit.text("overview.step.purpose"));
        HBox.setHgrow(purpose, Priority.ALWAYS);
        Button store = new Button(kit.text("overview.step.note-cost"));
        store.setId("noteCost");
        store.setOnAction(event -> note());
        amount.setOnAction(event -> note());
        return new HBox(8, body, amount, purpose, store);
    }

    private void note() {
        Optional<BigDecimal> dong = Numbers.whole(amount.getText());
        if (dong.isEmpty()) {
            kit.dialogs().notice(Tone.WARN, kit.text("overview.step.not-whole"));
            amount.requestFocus();
            return;
        }
        String who = Optional.ofNullable(body.getEditor().getText()).orElse("");
        kit.tasks().run(progress -> port.note(step.id(), who, dong.get(), purpose.getText())).onDone(saved -> {
            amount.clear();
            purpose.clear();
            refresh();
        }).onRefused(kit.dialogs()::refused);
    }
}
