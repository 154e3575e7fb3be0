package vn.thamdinh.ui.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import vn.thamdinh.domain.eligibility.EligibilityRule;
import vn.thamdinh.domain.eligibility.Paper;
import vn.thamdinh.domain.ledger.EligibilityFact.PaperRecorded;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.scoring.Facts;
import vn.thamdinh.domain.scoring.UnitFacts;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.ui.common.UiKit;

/** A unit's dossier to tick off, and the rules that the programme allows to waive for it. */
final class DossierForm extends VBox {

    private static final double WIDTH = 560;

    private final UiKit kit;
    private final ResultsPort port;
    private final Unit unit;
    private final Runnable changed;
    private final UnitFacts facts;

    DossierForm(UiKit kit, ResultsPort port, Insight insight, Unit unit, Runnable changed) {
        super(8);
        this.kit = kit;
        this.port = port;
        this.unit = unit;
        this.changed = changed;
        this.facts = insight.analysis().facts().unit(unit.id());
        setPrefWidth(WIDTH);
        Programme programme = insight.analysis().programme();
        getChildren().add(strong(kit.text("results.dossier", facts.papers().size(), programme.papers().size())));
        List<CheckBox> boxes = new ArrayList<>();
        for (Paper paper : programme.papers()) {
            CheckBox box = new CheckBox(paper.title());
            box.setId("paper-" + paper.id());
            box.setWrapText(true);
            box.setSelected(facts.papers().contains(paper.id()));
            box.setDisable(!insight.records());
            boxes.add(box);
        }
        getChildren().addAll(boxes);
        if (insight.records()) {
            Button save = new Button(kit.text("results.dossier-save"));
            save.setId("dossier-save");
            save.setOnAction(event -> save(programme.papers(), boxes));
            getChildren().add(save);
        }
        getChildren().add(strong(kit.text("results.rules")));
        programme.eligibility().forEach(rule -> getChildren().add(rule(insight, rule)));
    }

    private void save(List<Paper> papers, List<CheckBox> boxes) {
        List<PaperRecorded> noted = new ArrayList<>();
        for (int i = 0; i < papers.size(); i++) {
            if (boxes.get(i).isSelected() != facts.papers().contains(papers.get(i).id())) {
                noted.add(new PaperRecorded(unit.id(), papers.get(i).id(), boxes.get(i).isSelected(), ""));
            }
        }
        kit.tasks().run(progress -> port.papers(noted)).onRefused(kit.dialogs()::refused).onDone(saved -> done());
    }

    private Node rule(Insight insight, EligibilityRule rule) {
        String name = kit.text(key(rule));
        if (!rule.waivable()) {
            return muted(kit.text("results.rule-absolute", name));
        }
        Optional<Facts.Waiver> waiver = Optional.ofNullable(facts.waivers().get(rule.id()));
        VBox part = new VBox(4);
        waiver.ifPresent(stands -> part.getChildren().add(muted(waived(kit, Optional.of(insight), rule, stands))));
        if (insight.records()) {
            TextField reason = new TextField();
            reason.setId("reason-" + rule.id());
            reason.setPromptText(kit.text("results.waive-reason"));
            Button button = new Button(kit.text(waiver.isPresent() ? "results.unwaive" : "results.waive", name));
            button.setId("waive-" + rule.id());
            button.disableProperty().bind(reason.textProperty().isEmpty());
            button.setOnAction(event -> kit.tasks()
                    .run(progress -> port.waive(unit.id(), rule.id(), waiver.isEmpty(), reason.getText()))
                    .onRefused(kit.dialogs()::refused).onDone(saved -> done()));
            part.getChildren().addAll(reason, new HBox(button));
        } else if (waiver.isEmpty()) {
            part.getChildren().add(muted(kit.text("results.rule-waivable", name)));
        }
        return part;
    }

    private void done() {
        kit.dialogs().close();
        changed.run();
    }

    /** Which rule was set aside, why, by whom and in which role. */
    static String waived(UiKit kit, Optional<Insight> insight, EligibilityRule rule, Facts.Waiver waiver) {
        String writer = waiver.writer().hex();
        String name = insight.map(known -> known.writers().get(writer)).orElse(writer);
        String by = insight.map(known -> known.roles().get(writer)).map(role -> kit.text("results.waived-by", name,
                kit.text("role." + role.name().toLowerCase(Locale.ROOT)))).orElse(name);
        return kit.text("results.waived", kit.text(key(rule)), waiver.reason(), by);
    }

    static String key(EligibilityRule rule) {
        return switch (rule) {
            case EligibilityRule.QuotasMet _ -> "results.rule-quotas";
            case EligibilityRule.TotalAtLeast _ -> "results.rule-total";
            case EligibilityRule.FieldsAtLeast _ -> "results.rule-fields";
            case EligibilityRule.DossierComplete _ -> "results.rule-dossier";
            case EligibilityRule.NoVeto _ -> "results.rule-veto";
            case EligibilityRule.VotePassed _ -> "results.rule-vote";
        };
    }

    private static Label strong(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("strong");
        return label;
    }

    private static Label muted(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
