package vn.thamdinh.ui.publication;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.rule.Figure;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.ui.common.Columns;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.earlier.TakeFigures;
import vn.thamdinh.usecase.earlier.TakeFigures.From;
import vn.thamdinh.usecase.earlier.TakeFigures.Preview;

/** Figures of this round from another round's results: which, from where, what they would be; then they are taken. */
final class FiguresForm {
    private static final double WIDTH = 660;
    private static final double HEIGHT = 300;

    private final UiKit kit;
    private final Verbs verbs;
    private final FileDialogs files;
    private final Programme programme;

    /** A figure of a unit, as it stands and as it would be. */
    private record Line(String unit, String now, String then) {
    }

    /** What was read for the second step. */
    private record Seen(Preview preview, List<Line> lines) {
    }

    FiguresForm(UiKit kit, Verbs verbs, FileDialogs files, PublicationPort.Data data) {
        this.kit = kit;
        this.verbs = verbs;
        this.files = files;
        this.programme = data.programme();
    }

    /** Asks for the file, unless the programme has no figures. */
    void begin(Window owner) {
        if (programme.criteria().figures().isEmpty()) {
            kit.dialogs().notice(Tone.INFO, kit.text("publish.no-figures"));
            return;
        }
        files.open(owner, kit.text("publish.figures"), "json").stream().findFirst().ifPresent(this::choose);
    }

    private void choose(Path place) {
        List<Figure> figures = programme.criteria().figures();
        new FormBox(kit).choice("figure", kit.text("publish.figure"), figures.stream().map(Figure::title).toList())
                .choice("from", kit.text("publish.figure-from"), List.of(kit.text("publish.figure-same"),
                        kit.text("publish.figure-below")))
                .check("any-year", kit.text("publish.figure-any-year", programme.year()), false)
                .open(kit.text("publish.take-title", place.getFileName()), kit.text("publish.figures-look"), false,
                        form -> verbs.run(form, now -> read(now.years().figures(), place,
                                figures.get(form.chosen("figure")), From.values()[form.chosen("from")],
                                form.checked("any-year")), this::show));
    }

    private Outcome<Seen> read(TakeFigures take, Path place, Figure figure, From from, boolean anyYear) {
        return take.preview(place, figure.id(), from, anyYear).then(preview -> {
            List<Line> lines = new ArrayList<>();
            preview.figures().forEach(one -> lines.add(new Line(
                    programme.unit(one.unit()).map(Unit::fullName).orElse(one.unit().code()),
                    take.standing(one).map(Numbers::trimmed).orElse(Figures.NONE), Numbers.trimmed(one.value()))));
            return Outcome.done(new Seen(preview, lines));
        });
    }

    private void show(Seen seen) {
        TableView<Line> table = new TableView<>();
        table.setId("figures-seen");
        table.setPrefSize(WIDTH, HEIGHT);
        Columns columns = new Columns(kit.settings(), "figures-seen");
        columns.put(table, columns.text("unit", kit.text("publish.unit"), 300, Line::unit),
                columns.figure("now", kit.text("publish.figure-now"), 140, Line::now),
                columns.figure("then", kit.text("publish.figure-then"), 140, Line::then));
        table.getItems().setAll(seen.lines());
        Button take = new Button(kit.text("publish.figures-take", seen.lines().size()));
        take.setId("figures-go");
        take.getStyleClass().add("accent");
        take.setOnAction(event -> {
            kit.dialogs().close();
            verbs.run(now -> now.years().figures().take(seen.preview()), taken -> kit.dialogs().notice(Tone.OK,
                    kit.text("publish.figures-taken", taken.figures())));
        });
        Button cancel = new Button(kit.text("dialog.cancel"));
        cancel.setCancelButton(true);
        cancel.setOnAction(event -> kit.dialogs().close());
        HBox buttons = new HBox(8, cancel, take);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        kit.dialogs().openPersistent(kit.text("publish.figures"), new VBox(10, words(seen.preview()), table, buttons));
    }

    /** Where they come from, and what is doubtful about that. */
    private Label words(Preview preview) {
        List<String> words = new ArrayList<>(List.of(kit.text("publish.figures-of", preview.title(), preview.year())));
        if (preview.sample()) {
            words.add(kit.text("publish.figures-sample"));
        }
        if (!preview.published()) {
            words.add(kit.text("publish.figures-unpublished"));
        }
        if (!preview.without().isEmpty()) {
            words.add(kit.text("publish.figures-without", preview.without().size(),
                    String.join(", ", preview.without())));
        }
        Label label = new Label(String.join("\n", words));
        label.setWrapText(true);
        label.setMaxWidth(WIDTH);
        return label;
    }
}
