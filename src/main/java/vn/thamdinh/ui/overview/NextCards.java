package vn.thamdinh.ui.overview;

import java.time.LocalDate;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import vn.thamdinh.ui.common.Chip;
import vn.thamdinh.ui.common.ThinBar;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.frame.FrameModel;
import vn.thamdinh.usecase.dashboard.Todo;

/** What to do next, as up to three cards; each leads to where it is done. */
final class NextCards {

    private final UiKit kit;
    private final FrameModel frame;
    private final DashboardWords words;

    NextCards(UiKit kit, FrameModel frame) {
        this.kit = kit;
        this.frame = frame;
        this.words = new DashboardWords(kit);
    }

    List<Node> of(List<Todo> next, LocalDate today) {
        if (next.isEmpty()) {
            return List.of(new Chip(Tone.OK, kit.text("overview.nothing-next")));
        }
        return next.stream().<Node>map(todo -> card(todo, next.indexOf(todo), today)).toList();
    }

    private Node card(Todo todo, int place, LocalDate today) {
        Label what = new Label(words.todo(todo));
        what.setWrapText(true);
        what.getStyleClass().add("next-unit");
        ThinBar bar = new ThinBar((double) todo.done() / todo.of());
        bar.setMaxWidth(Double.MAX_VALUE);
        Chip detail = new Chip(DashboardWords.tone(todo, today), words.detail(todo, today));
        Button go = new Button(kit.text("overview.do-it"));
        go.setId(place == 0 ? "goOn" : "goOn" + (place + 1));
        go.setMinWidth(Region.USE_PREF_SIZE);
        go.setAccessibleText(words.todo(todo));
        go.getStyleClass().addAll("small", place == 0 ? "accent" : "flat");
        go.setOnAction(event -> go(todo));
        Region room = new Region();
        VBox.setVgrow(room, Priority.ALWAYS);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox foot = new HBox(8, detail, gap, go);
        foot.getStyleClass().add("next-foot");
        VBox card = new VBox(6, what, room, bar, foot);
        card.getStyleClass().addAll("card-box", "next-card");
        HBox.setHgrow(card, Priority.ALWAYS);
        return card;
    }

    private void go(Todo todo) {
        String place = DashboardWords.place(todo.kind()).id();
        todo.unit().ifPresentOrElse(unit -> frame.go(place, unit.id().code()), () -> frame.go(place));
    }
}
