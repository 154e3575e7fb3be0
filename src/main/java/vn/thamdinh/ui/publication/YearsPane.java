package vn.thamdinh.ui.publication;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import vn.thamdinh.ui.common.Chip;
import vn.thamdinh.ui.common.ColumnRoom;
import vn.thamdinh.ui.common.Columns;
import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.usecase.earlier.Comparison;
import vn.thamdinh.usecase.earlier.EarlierYears;

/** The register of recognised units over the years, and one unit's years beside each other. */
final class YearsPane extends StepPane {
    private final UiKit kit;
    private final Verbs verbs;
    private final FileDialogs files;
    private final TableView<EarlierYears.Row> table = new TableView<>();
    private final TableView<Map.Entry<String, Map<Integer, String>>> years = new TableView<>();
    private final Button revoke;
    private PublicationPort.Data data;

    YearsPane(UiKit kit, Verbs verbs, FileDialogs files) {
        this.kit = kit;
        this.verbs = verbs;
        this.files = files;
        revoke = button("revoke", kit.text("publish.revoke"), Icons.BARRED, this::revoke);
        table.setId("years");
        table.setPlaceholder(new Label(kit.text("publish.no-years")));
        years.setId("comparison");
        years.setPlaceholder(new Label(kit.text("publish.choose-unit")));
        Columns columns = new Columns(kit.settings(), "years");
        columns.put(table, columns.figure("year", kit.text("publish.year"), 76, row -> "" + row.result().key().year()),
                columns.text("unit", kit.text("publish.unit"), 180, row -> row.result().name()),
                columns.figure("total", kit.text("publish.total"), 104,
                        row -> row.result().standing().total().replace('.', ',')),
                ColumnRoom.whole(columns.<EarlierYears.Row>text("grade", kit.text("publish.grade"), 112,
                        row -> row.result().standing().grade())),
                columns.node("state", kit.text("publish.state"), 182, this::state),
                columns.text("until", kit.text("publish.valid-until"), 140, row -> row.result().recognised()
                        ? row.result().validUntil().map(Figures::date).orElse("–") : ""),
                columns.text("paper", kit.text("publish.paper"), 220, row -> row.result().paper()));
        table.getSelectionModel().selectedItemProperty().subscribe(row -> compare());
        var split = new SplitPane(table, years);
        split.setOrientation(Orientation.HORIZONTAL);
        split.setDividerPositions(0.76);
        fill(split, button("take-year", kit.text("publish.take-file"), Icons.IMPORT, this::takeFile),
                button("take-archive", kit.text("publish.take-archive"), Icons.OPEN_FOLDER, this::takeArchive), revoke,
                button("take-figures", kit.text("publish.figures"), Icons.IMPORT,
                        () -> Optional.ofNullable(data).ifPresent(known -> new FiguresForm(kit, verbs, files, known)
                                .begin(node().getScene().getWindow()))),
                button("write-years", kit.text("publish.write-years"), Icons.EXPORT, this::write),
                button("draft-years", kit.text("publish.draft-years"), Icons.DOCUMENTS,
                        () -> verbs.draft(EarlierYears.DOCUMENT)));
    }

    @Override
    void show(PublicationPort.Data fresh) {
        data = fresh;
        long holds = fresh.years().stream().filter(row -> row.holds(fresh.today())).map(row -> row.result().key().unit())
                .distinct().count();
        say(kit.text("publish.years-say", fresh.comparison().years().size(), holds));
        int at = Math.max(0, table.getSelectionModel().getSelectedIndex());
        table.getItems().setAll(fresh.years());
        table.getSelectionModel().select(at);
        compare();
    }

    private Chip state(EarlierYears.Row row) {
        if (row.current()) {
            return new Chip(Tone.INFO, kit.text("publish.this-round"));
        }
        if (!row.result().recognised()) {
            return new Chip(Tone.MUTED, kit.text("publish.not-recognised"));
        }
        if (row.revoked().isPresent()) {
            return new Chip(Tone.ERROR, kit.text("publish.revoked"));
        }
        return row.holds(data.today()) ? new Chip(Tone.OK, kit.text("publish.recognised"))
                : new Chip(Tone.WARN, kit.text("publish.expired"));
    }

    private void compare() {
        Optional<EarlierYears.Row> row = Optional.ofNullable(table.getSelectionModel().getSelectedItem());
        revoke.setDisable(row.filter(one -> !one.current() && one.result().recognised() && one.revoked().isEmpty())
                .isEmpty());
        Optional<Comparison.UnitLine> line = row.flatMap(one -> data.comparison().units().stream()
                .filter(unit -> unit.covers(one.result())).findFirst());
        if (line.isEmpty()) {
            years.getItems().clear();
            return;
        }
        Columns columns = new Columns(kit.settings(), "comparison");
        List<TableColumn<Map.Entry<String, Map<Integer, String>>, Map.Entry<String, Map<Integer, String>>>> all =
                new ArrayList<>();
        all.add(columns.text("criterion", line.get().name(), 150, Map.Entry::getKey));
        data.comparison().years().forEach(year -> all.add(columns.figure("y" + year, "" + year, 70,
                points -> points.getValue().getOrDefault(year, "").replace('.', ','))));
        columns.put(years, all);
        years.getItems().clear();
        if (!line.get().names().isEmpty()) {
            years.getItems().add(Map.entry(kit.text("publish.called"), line.get().called()));
        }
        if (!line.get().into().isEmpty()) {
            years.getItems().add(Map.entry(kit.text("publish.into", line.get().into()), Map.of()));
        }
        years.getItems().add(Map.entry(kit.text("publish.total"), line.get().totals()));
        years.getItems().addAll(line.get().points().entrySet());
    }

    private void takeFile() {
        files.open(node().getScene().getWindow(), kit.text("publish.take-file"), "json").stream().findFirst()
                .ifPresent(this::take);
    }

    private void takeArchive() {
        files.folder(node().getScene().getWindow(), kit.text("publish.take-archive")).ifPresent(this::take);
    }

    private void take(Path place) {
        new FormBox(kit).text("paper", kit.text("publish.recognised-under"), "").text("year",
                kit.text("publish.year-if-none"), "")
                .rule("year", year -> year.isEmpty() || year.matches("20[0-9]{2}"), kit.text("publish.year-like"))
                .open(kit.text("publish.take-title", place.getFileName()),
                kit.text("publish.take-go"), false, form -> verbs.run(form, now -> now.years().take(place,
                        form.text("year").matches("20[0-9]{2}") ? OptionalInt.of(Integer.parseInt(form.text("year")))
                                : OptionalInt.empty(), form.text("paper")), taken -> kit.dialogs().notice(Tone.OK,
                        kit.text("publish.taken", taken.year(), taken.units(), taken.recognised()))));
    }

    private void revoke() {
        EarlierYears.Row row = table.getSelectionModel().getSelectedItem();
        new FormBox(kit).lines("reason", kit.text("publish.reason")).needed("paper", kit.text("publish.paper-day"), "")
                .day("date", kit.text("publish.from-day"), data.today())
                .open(kit.text("publish.revoke-title", row.result().name(), row.result().key().year()),
                        kit.text("publish.revoke"), true, form -> verbs.run(form, "publish.revoked-done", now -> now.years()
                                .revoke(row.result().key(), true, form.day("date"), form.text("reason"),
                                        form.text("paper"))));
    }

    private void write() {
        files.save(node().getScene().getWindow(), kit.text("publish.write-years"), "so-sanh-cac-nam.csv").ifPresent(
                file -> verbs.run("publish.years-written", now -> now.years().write(file)));
    }
}
