package vn.thamdinh.ui.units;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.programme.outline.Outline;
import vn.thamdinh.domain.survey.SurveyCount;
import vn.thamdinh.domain.survey.SurveyForm;
import vn.thamdinh.domain.survey.SurveyFormId;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.frame.FrameModel;
import vn.thamdinh.ui.units.UnitsPorts.Imported;
import vn.thamdinh.ui.units.UnitsPorts.Sheet;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.appraisal.SheetFault;

/** The secretariat's ways to put numbers in: files and the form of survey counts. */
final class UnitSheets {

    private final UiKit kit;
    private final FrameModel frame;
    private final UnitsPorts ports;
    private final Runnable changed;
    private final List<MenuItem> verifying = new ArrayList<>();

    UnitSheets(UiKit kit, FrameModel frame, UnitsPorts ports, Runnable changed) {
        this.kit = kit;
        this.frame = frame;
        this.ports = ports;
        this.changed = changed;
    }

    /** What can be done with spreadsheets. */
    void fill(MenuButton menu) {
        for (Sheet sheet : Sheet.values()) {
            MenuItem item = item(sheet.messageKey(), Icons.IMPORT, () -> choose(sheet, menu.getScene().getWindow()));
            menu.getItems().add(sheet == Sheet.VERIFY ? ofVerifiers(item) : item);
        }
        menu.getItems().addAll(new SeparatorMenuItem(),
                item("units.forms-self", Icons.EXPORT, () -> chooseFolder(Stage.SELF, menu.getScene().getWindow())),
                ofVerifiers(item("units.forms-verify", Icons.EXPORT,
                        () -> chooseFolder(Stage.VERIFY, menu.getScene().getWindow()))));
    }

    private MenuItem ofVerifiers(MenuItem item) {
        verifying.add(item);
        return item;
    }

    /** Leaves out what a programme has no use for in which no tier verifies. */
    void of(Outline outline) {
        verifying.forEach(item -> item.setVisible(outline.uses(Stage.VERIFY)));
    }

    private MenuItem item(String key, Icons icon, Runnable action) {
        MenuItem item = new MenuItem(kit.text(key), icon.node());
        item.setOnAction(event -> action.run());
        return item;
    }

    private void choose(Sheet sheet, Window owner) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(kit.text(sheet.messageKey()));
        chooser.getExtensionFilters().setAll(
                new FileChooser.ExtensionFilter(kit.text("units.sheet-files"), "*.xlsx", "*.XLSX", "*.csv", "*.CSV",
                        "*.txt"),
                new FileChooser.ExtensionFilter(kit.text("units.all-files"), "*.*"));
        List<File> chosen = sheet == Sheet.SURVEYS || sheet == Sheet.FIGURES ? one(chooser.showOpenDialog(owner))
                : chooser.showOpenMultipleDialog(owner);
        if (chosen != null && !chosen.isEmpty()) {
            read(sheet, chosen.stream().map(File::toPath).toList());
        }
    }

    private static List<File> one(File chosen) {
        return chosen == null ? List.of() : List.of(chosen);
    }

    void read(Sheet sheet, List<Path> files) {
        String name = files.size() == 1 ? String.valueOf(files.getFirst().getFileName())
                : kit.text("units.several-files", files.size());
        kit.tasks().run(progress -> ports.sheets().read(sheet, files))
                .onDone(this::imported)
                .onRefused(refused -> faults(name, refused));
    }

    private void chooseFolder(Stage stage, Window owner) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(kit.text("units.forms-folder"));
        File folder = chooser.showDialog(owner);
        if (folder != null) {
            write(stage, folder.toPath());
        }
    }

    void write(Stage stage, Path folder) {
        kit.tasks().run(progress -> ports.forms().write(stage, folder, progress))
                .onDone(files -> kit.dialogs().notice(Tone.OK, kit.text("units.forms-written", files.size(), folder)))
                .onRefused(kit.dialogs()::refused);
    }

    private void imported(Imported imported) {
        frame.saved(imported.at());
        kit.dialogs().notice(Tone.OK, kit.text("units.imported", imported.values(), imported.unchanged()));
        changed.run();
    }

    private void faults(String name, Outcome.Refused<Imported> refused) {
        if (refused.reason() != Reason.FAULTY_SHEET) {
            kit.dialogs().refused(refused);
            return;
        }
        TextArea list = new TextArea(refused.arguments().stream().map(this::fault)
                .collect(Collectors.joining("\n")));
        list.setId("problems");
        list.setEditable(false);
        list.setWrapText(true);
        list.setPrefRowCount(Math.clamp(refused.arguments().size() + 1L, 4, 14));
        Label advice = new Label(kit.text("units.faults-advice"));
        advice.getStyleClass().add("muted");
        advice.setWrapText(true);
        Button close = new Button(kit.text("units.close"));
        close.setDefaultButton(true);
        close.setOnAction(event -> kit.dialogs().close());
        HBox buttons = new HBox(close);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        kit.dialogs().open(kit.text("units.faults", name, refused.arguments().size()),
                new VBox(12, list, advice, buttons));
        Platform.runLater(close::requestFocus);
    }

    /** A mistake of a file as a sentence that names the line or the cell. */
    private String fault(String coded) {
        return SheetFault.decoded(coded).filter(fault -> kit.messages().has(fault.messageKey())).map(this::fault)
                .orElse(coded);
    }

    private String fault(SheetFault fault) {
        List<String> arguments = new ArrayList<>(List.of(fault.column(), fault.value()));
        fault.args().forEach(arg -> arguments.add(arg.startsWith("workbook.") ? kit.text(arg) : arg));
        String what = kit.text(fault.messageKey(), arguments.toArray());
        boolean quoted = fault.value().isEmpty() || what.contains("“" + fault.value() + "”");
        String where = fault.cell().isEmpty() ? what
                : kit.text("units.fault-cell", fault.sheet(), fault.cell(),
                        quoted ? what : "“" + fault.value() + "”: " + what);
        String line = fault.line() == 0 || !fault.cell().isEmpty() ? where
                : kit.text("units.fault-line", fault.line(), what);
        return fault.file().isEmpty() ? line : fault.file() + ": " + line;
    }

    /** Opens the form for the counts of a unit, with what was counted so far. */
    void survey(UnitLine line) {
        kit.tasks().read(progress -> counts(line)).onDone(given -> given.ifPresent(known -> {
            var form = new SurveyCountsController(kit, frame, ports.count(), line.unit(), known.forms(), known.counts(),
                    changed);
            kit.dialogs().open(kit.text("units.survey.title", line.unit().fullName()), kit.views().load(form));
            form.focus();
        }));
    }

    /** Opens the form for the figures of a unit. */
    void figures(UnitLine line) {
        kit.tasks().read(progress -> ports.figures().of(line.unit().id())).onDone(figures -> {
            if (figures.isEmpty()) {
                kit.dialogs().notice(Tone.INFO, kit.text("units.figures.none"));
            } else {
                new FiguresForm(kit, ports.figures(), line.unit(), changed).open(figures);
            }
        });
    }

    private record Known(List<SurveyForm> forms, Map<SurveyFormId, SurveyCount> counts) {
    }

    private Optional<Known> counts(UnitLine line) {
        return ports.round().get().map(round -> new Known(round.programme().surveys(),
                round.programme().surveys().stream()
                        .flatMap(form -> ports.survey().apply(line.unit().id(), form.id()).stream())
                        .collect(Collectors.toMap(SurveyCount::form, count -> count))));
    }
}
