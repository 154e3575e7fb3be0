package vn.thamdinh.ui.results;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import javafx.scene.Node;
import javafx.scene.control.Button;

import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.UiKit;

/** What stands beside the title: dossier and waivers of the chosen unit, agreement of members, charts. */
final class ResultsTools {

    private final UiKit kit;
    private final ResultsPort port;
    private final FileDialogs files;
    private final Supplier<ResultsData> data;
    private final Supplier<Optional<Insight>> insight;
    private final Supplier<Optional<ResultsData.Line>> chosen;
    private final Runnable changed;

    ResultsTools(UiKit kit, ResultsPort port, FileDialogs files, Supplier<ResultsData> data,
                 Supplier<Optional<Insight>> insight, Supplier<Optional<ResultsData.Line>> chosen, Runnable changed) {
        this.kit = kit;
        this.port = port;
        this.files = files;
        this.data = data;
        this.insight = insight;
        this.chosen = chosen;
        this.changed = changed;
    }

    List<Node> buttons() {
        return List.of(button("results.dossier-open", "results-dossier", this::dossier),
                button("results.members-open", "results-members", this::members),
                button("results.charts-open", "results-charts", this::charts));
    }

    private Button button(String key, String id, Runnable action) {
        Button button = new Button(kit.text(key));
        button.setId(id);
        button.setOnAction(event -> action.run());
        return button;
    }

    void dossier() {
        insight.get().ifPresent(known -> chosen.get().ifPresent(line -> {
            Unit unit = line.result().unit();
            kit.dialogs().open(unit.fullName(), new DossierForm(kit, port, known, unit, changed));
        }));
    }

    void members() {
        insight.get().ifPresent(known -> kit.tasks().read(progress -> new MembersRead(known.analysis().agreement(),
                known.analysis().severity())).onDone(found -> kit.dialogs().openWide(kit.text("results.members-title"),
                        new MembersPane(kit, data.get(), found.agreement(), found.severity()))));
    }

    private record MembersRead(Optional<vn.thamdinh.domain.scoring.agreement.Agreement> agreement,
                               List<vn.thamdinh.domain.scoring.agreement.Severity> severity) {
    }

    void charts() {
        insight.get().ifPresent(known -> kit.tasks().read(progress -> port.charts(known))
                .onDone(charts -> kit.dialogs().openWide(kit.text("results.charts-open"),
                        new ChartsPane(kit, port, files, charts))));
    }
}
