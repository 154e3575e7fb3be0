package vn.thamdinh.ui.documents.paper;

import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import vn.thamdinh.domain.document.DocumentId;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.documents.DocumentsPort;
import vn.thamdinh.ui.documents.LivePages;
import vn.thamdinh.ui.documents.PagesBox;
import vn.thamdinh.usecase.conformity.JudgedPaper;
import vn.thamdinh.usecase.conformity.JudgedRule;

/** Whether the pages on the screen keep the rules of NĐ 30/2020; opens the list of what does not. */
final class ConformityBadge {
    private final UiKit kit;
    private final DocumentsPort port;
    private final PagesBox pages;
    private final Button badge = new Button();
    private int turn;

    ConformityBadge(UiKit kit, DocumentsPort port, PagesBox pages) {
        this.kit = kit;
        this.port = port;
        this.pages = pages;
        badge.setId("conformity");
        badge.getStyleClass().addAll("flat", "small");
        badge.setMinWidth(Button.USE_PREF_SIZE);
        clear();
    }

    Button view() {
        return badge;
    }

    void clear() {
        turn++;
        badge.setVisible(false);
        badge.setManaged(false);
    }

    void judge(DocumentId id, DocumentsPort.Shown shown) {
        int mine = ++turn;
        kit.tasks().run(progress -> port.documents().read().judge(id, shown.pdf())).onRefused(refused -> { })
                .onDone(judged -> {
                    if (mine == turn) {
                        tell(judged);
                    }
                });
    }

    private void tell(JudgedPaper judged) {
        int faults = (int) judged.rules().stream().filter(JudgedRule::fails).count();
        Tone tone = faults == 0 ? Tone.OK : Tone.WARN;
        badge.setGraphic(tone.shape().node(tone.styleClass("icon")));
        badge.setText(faults == 0 ? kit.text("documents.conforms") : kit.text("documents.faults", faults));
        badge.setOnAction(event -> open(judged));
        badge.setVisible(true);
        badge.setManaged(true);
    }

    private void open(JudgedPaper judged) {
        VBox list = new VBox(8);
        list.getChildren().add(LivePages.muted(kit.text("documents.conformity-counts", judged.count("pass"),
                judged.count("fail"), judged.count("needs-review"), judged.count("not-applicable"))));
        List<JudgedRule> told = judged.rules().stream().filter(rule -> rule.fails() || rule.open()).toList();
        told.forEach(rule -> list.getChildren().add(line(rule)));
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setPrefSize(640, 420);
        Button close = new Button(kit.text("documents.close"));
        close.setId("conformity-close");
        close.setCancelButton(true);
        close.setOnAction(event -> kit.dialogs().close());
        HBox foot = new HBox(close);
        foot.setAlignment(Pos.CENTER_RIGHT);
        kit.dialogs().openPersistent(kit.text("documents.conformity"), new VBox(12, scroll, foot));
    }

    private VBox line(JudgedRule rule) {
        JudgedRule.Words words = rule.in(kit.messages().locale());
        Label asked = new Label(rule.rule() + " · " + words.asked(), (rule.fails() ? Tone.WARN : Tone.INFO).shape()
                .node(rule.fails() ? "icon-warn" : "icon-info"));
        asked.setWrapText(true);
        asked.setMinHeight(Label.USE_PREF_SIZE);
        VBox line = new VBox(2, asked, LivePages.muted(words.found() + " (" + words.source() + ")"));
        rule.places().stream().limit(3).forEach(spot -> {
            Hyperlink place = new Hyperlink(kit.text("documents.spot", spot.page(), Math.round(spot.leftMm()),
                    Math.round(spot.topMm())));
            place.setOnAction(event -> {
                kit.dialogs().close();
                pages.open(spot.page() - 1);
            });
            line.getChildren().add(place);
        });
        return line;
    }
}
