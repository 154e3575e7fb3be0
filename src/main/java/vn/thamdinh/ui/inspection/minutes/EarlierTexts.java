package vn.thamdinh.ui.inspection.minutes;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import vn.thamdinh.domain.inspection.minutes.MinutesPart;
import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.usecase.minutes.MinutesState;
import vn.thamdinh.usecase.minutes.MinutesState.ClosedVersion;
import vn.thamdinh.usecase.minutes.MinutesState.Wording;

/** What was written besides what is shown: versions that were closed, and what another laptop wrote. */
final class EarlierTexts {

    private static final double COLUMN = 380;
    private static final double HEIGHT = 460;

    private final UiKit kit;
    private final MinutesPort port;
    private final VBox place;
    private final Runnable changed;

    EarlierTexts(UiKit kit, MinutesPort port, VBox place, Runnable changed) {
        this.kit = kit;
        this.port = port;
        this.place = place;
        this.changed = changed;
    }

    /** Lists the versions that were closed, but for the one that stands on the pages. */
    void show(MinutesState now) {
        List<ClosedVersion> past = now.versions().stream()
                .filter(each -> !now.closed() || each.version() != now.version()).toList();
        place.getChildren().clear();
        if (past.isEmpty()) {
            return;
        }
        Label title = new Label(kit.text("minutes.earlier"));
        title.getStyleClass().add("section-title");
        place.getChildren().add(title);
        past.forEach(each -> place.getChildren().add(line(now, each)));
    }

    private VBox line(MinutesState now, ClosedVersion version) {
        Label what = new Label(kit.text("minutes.earlier-of", version.version(),
                Figures.moment(version.at(), ZoneId.systemDefault())));
        what.setWrapText(true);
        what.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(what, Priority.ALWAYS);
        Button open = new Button(kit.text("minutes.earlier-open", version.version()));
        open.setId("open-version-" + version.version());
        open.setMinWidth(Button.USE_PREF_SIZE);
        open.setOnAction(event -> kit.tasks().run(progress -> port.version(now.visit(), version.version()))
                .onRefused(kit.dialogs()::refused).onDone(pages -> {
                    var paper = new VBox(16);
                    paper.getStyleClass().add("paper");
                    var scroll = new ScrollPane(paper);
                    scroll.setFitToWidth(true);
                    scroll.setPrefViewportHeight(HEIGHT);
                    kit.dialogs().openWide(what.getText(), scroll);
                    new LivePages(scroll, paper).show(pages);
                }));
        Label why = new Label(version.reason().isEmpty() ? "" : kit.text("minutes.earlier-why", version.reason()));
        why.getStyleClass().addAll("muted", "small");
        why.setWrapText(true);
        why.setManaged(!version.reason().isEmpty());
        var line = new HBox(8, what, open);
        line.setAlignment(Pos.CENTER_LEFT);
        return new VBox(2, line, why);
    }

    /** What has to be looked at before the minutes are closed, or after they were; empty if nothing has. */
    String warnings(MinutesState now) {
        long voided = now.signatures().stream().filter(signed -> !signed.valid()).count();
        String changed = now.changedSince() ? kit.text("minutes.changed-since") : "";
        String signatures = voided > 0 && !now.closed() ? kit.text("minutes.voided", voided) : "";
        String texts = now.contradicted() ? kit.text("minutes.contradicted") : "";
        String lines = now.doubled().isEmpty() ? "" : kit.text("minutes.doubled", String.join("; ", now.doubled()));
        return Stream.of(changed, texts, lines, signatures).filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** Both texts side by side; taking one lets it stand alone. */
    void compare(MinutesState now) {
        var columns = new HBox(16);
        now.texts().forEach(each -> columns.getChildren().add(column(now, each)));
        var scroll = new ScrollPane(columns);
        scroll.setFitToHeight(true);
        scroll.setPrefViewportHeight(HEIGHT);
        kit.dialogs().openWide(kit.text("minutes.compare-title"), scroll);
    }

    private VBox column(MinutesState now, Wording wording) {
        Label who = new Label(kit.text("minutes.by", wording.who(),
                Figures.moment(wording.at(), ZoneId.systemDefault())));
        who.getStyleClass().add("strong");
        Button take = new Button(kit.text("minutes.take-this"));
        take.getStyleClass().add("take-wording");
        take.setOnAction(event -> {
            kit.dialogs().close();
            kit.tasks().run(progress -> port.write(wording.text())).onRefused(kit.dialogs()::refused)
                    .onDone(at -> changed.run());
        });
        var column = new VBox(6, who);
        column.setPrefWidth(COLUMN);
        for (MinutesPart part : differing(now)) {
            Label name = new Label(kit.text(Passages.key(part)));
            name.getStyleClass().add("field-label");
            Label text = new Label(wording.text().part(part).isEmpty() ? Figures.NONE : wording.text().part(part));
            text.setWrapText(true);
            text.setMinHeight(Label.USE_PREF_SIZE);
            column.getChildren().addAll(name, text);
        }
        column.getChildren().add(take);
        return column;
    }

    /** Passages that do not say the same everywhere; all where only the number of copies differs. */
    private static List<MinutesPart> differing(MinutesState now) {
        List<MinutesPart> parts = new ArrayList<>();
        Optional<Wording> first = now.texts().stream().findFirst();
        for (MinutesPart part : MinutesPart.values()) {
            if (now.texts().stream().anyMatch(each -> !each.text().part(part)
                    .equals(first.orElseThrow().text().part(part)))) {
                parts.add(part);
            }
        }
        return parts.isEmpty() ? List.of(MinutesPart.values()) : parts;
    }
}
