package vn.thamdinh.ui.units;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.stage.FileChooser;
import javafx.stage.Window;

import vn.thamdinh.domain.survey.SurveyCount;
import vn.thamdinh.domain.survey.SurveyForm;
import vn.thamdinh.domain.survey.SurveyFormId;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.frame.FrameModel;
import vn.thamdinh.ui.units.UnitsPorts.Imported;
import vn.thamdinh.ui.units.UnitsPorts.Sheet;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;

/** The secretariat's ways to put numbers in: CSV files and the form of survey counts. */
final class UnitSheets {

    private final UiKit kit;
    private final FrameModel frame;
    private final UnitsPorts ports;
    private final Runnable changed;

    UnitSheets(UiKit kit, FrameModel frame, UnitsPorts ports, Runnable changed) {
        this.kit = kit;
        this.frame = frame;
        this.ports = ports;
        this.changed = changed;
    }

    void choose(Sheet sheet, Window owner) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(kit.text(sheet.messageKey()));
        chooser.getExtensionFilters().setAll(
                new FileChooser.ExtensionFilter(kit.text("units.csv-files"), "*.csv", "*.CSV", "*.txt"),
                new FileChooser.ExtensionFilter(kit.text("units.all-files"), "*.*"));
        File chosen = chooser.showOpenDialog(owner);
        if (chosen != null) {
            read(sheet, chosen.toPath());
        }
    }

    void read(Sheet sheet, Path csv) {
        frame.saving();
        kit.tasks().run(progress -> ports.sheets().read(sheet, csv))
                .onDone(this::imported)
                .onRefused(refused -> faults(csv, refused));
    }

    private void imported(Imported imported) {
        frame.saved(java.time.Instant.now());
        kit.dialogs().notice(Tone.OK, kit.text("units.imported", imported.units(), imported.values(),
                imported.unchanged()));
        changed.run();
    }

    private void faults(Path csv, Outcome.Refused<Imported> refused) {
        frame.notSaved(kit.text("units.nothing-imported"));
        if (refused.reason() != Reason.FAULTY_SHEET) {
            kit.dialogs().refused(refused);
            return;
        }
        List<String> problems = refused.arguments();
        ListView<String> list = new ListView<>();
        list.setId("problems");
        list.getItems().setAll(problems);
        list.setPrefSize(460, Math.min(320, 24 + 32.0 * problems.size()));
        list.setPlaceholder(new Label());
        kit.dialogs().open(kit.text("units.faults", csv.getFileName(), problems.size()), list);
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

    private record Known(List<SurveyForm> forms, Map<SurveyFormId, SurveyCount> counts) {
    }

    private Optional<Known> counts(UnitLine line) {
        return ports.round().get().map(round -> new Known(round.programme().surveys(),
                round.programme().surveys().stream()
                        .flatMap(form -> ports.survey().apply(line.unit().id(), form.id()).stream())
                        .collect(Collectors.toMap(SurveyCount::form, count -> count))));
    }
}
