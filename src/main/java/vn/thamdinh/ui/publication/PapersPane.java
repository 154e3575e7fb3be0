package vn.thamdinh.ui.publication;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;

import vn.thamdinh.domain.eligibility.Paper;
import vn.thamdinh.domain.ledger.EligibilityFact.PaperRecorded;
import vn.thamdinh.ui.common.Chip;
import vn.thamdinh.ui.common.Columns;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.usecase.publication.DossierPapers;

/** Step 2: which papers of each dossier are there, and who brought them. */
final class PapersPane extends StepPane {
    private final UiKit kit;
    private final Verbs verbs;
    private final TableView<DossierPapers.Row> table = new TableView<>();
    private final Button handIn;
    private PublicationPort.Data data;

    PapersPane(UiKit kit, Verbs verbs) {
        this.kit = kit;
        this.verbs = verbs;
        handIn = button("hand-in", kit.text("publish.hand-in"), Icons.IMPORT, this::handIn);
        table.setId("papers");
        table.setPlaceholder(new Label(kit.text("publish.no-units")));
        Columns columns = new Columns(kit.settings(), "papers");
        columns.put(table, columns.text("unit", kit.text("publish.unit"), 190, row -> row.unit().fullName()),
                columns.node("state", kit.text("publish.state"), 150, this::state),
                columns.text("from", kit.text("publish.brought-by"), 190, row -> row.items().stream()
                        .flatMap(item -> item.noted().stream()).map(PaperRecorded::from).filter(who -> !who.isEmpty())
                        .distinct().collect(Collectors.joining(", "))),
                columns.text("missing", kit.text("publish.missing"), 420, row -> row.missing().stream()
                        .map(Paper::title).collect(Collectors.joining("; "))));
        table.getSelectionModel().selectedItemProperty().subscribe(row -> handIn.setDisable(row == null));
        fill(table, handIn, draft("missing-list", kit.text("publish.missing-list"), DossierPapers.MISSING_LIST, verbs));
    }

    @Override
    void show(PublicationPort.Data fresh) {
        data = fresh;
        long lacking = fresh.papers().stream().filter(row -> !row.missing().isEmpty()).count();
        say(fresh.programme().papers().isEmpty() ? kit.text("publish.no-papers")
                : kit.text("publish.dossiers", fresh.papers().size() - lacking, fresh.papers().size()));
        int at = Math.max(0, table.getSelectionModel().getSelectedIndex());
        table.getItems().setAll(fresh.papers());
        table.getSelectionModel().select(at);
    }

    private Chip state(DossierPapers.Row row) {
        long there = row.items().stream().filter(DossierPapers.Item::present).count();
        return row.missing().isEmpty() ? new Chip(Tone.OK, kit.text("publish.complete"))
                : new Chip(Tone.WARN, kit.text("publish.there-of", there, row.items().size()));
    }

    private void handIn() {
        DossierPapers.Row row = table.getSelectionModel().getSelectedItem();
        List<DossierPapers.Item> items = row.items();
        var form = new FormBox(kit).needed("from", kit.text("publish.brought-by"), "").day("received",
                kit.text("publish.received"), data.today());
        for (int i = 0; i < items.size(); i++) {
            form.check("paper-" + i, items.get(i).paper().title(), items.get(i).present());
        }
        form.open(kit.text("publish.hand-in-title", row.unit().fullName()), kit.text("publish.store"), false, typed -> {
            List<String> now = chosen(typed, items, true);
            List<String> gone = chosen(typed, items, false);
            verbs.run(typed, "publish.papers-done", publication -> gone.isEmpty()
                    ? publication.papers().handIn(row.unit().id(), now, typed.text("from"), typed.day("received"))
                    : publication.papers().missing(row.unit().id(), gone, typed.text("from")).then(_ ->
                            publication.papers().handIn(row.unit().id(), now, typed.text("from"),
                                    typed.day("received"))));
        });
    }

    /** Those whose mark changed to that. */
    private static List<String> chosen(FormBox typed, List<DossierPapers.Item> items, boolean there) {
        return IntStream.range(0, items.size())
                .filter(i -> typed.checked("paper-" + i) == there && items.get(i).present() != there)
                .mapToObj(i -> items.get(i).paper().id()).toList();
    }
}
