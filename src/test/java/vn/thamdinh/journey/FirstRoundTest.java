package vn.thamdinh.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.control.TreeTableView;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.Test;

import vn.thamdinh.ui.documents.paper.PaperTree;
import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.EligibilityFact.PaperRecorded;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.ledger.FigureFact.FigureRecorded;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.scoring.GivenScore;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.fixture.BestInputs;
import vn.thamdinh.fixture.BestReturns;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.ui.Fx;
import vn.thamdinh.usecase.appraisal.GiveScore;
import vn.thamdinh.usecase.view.UnitSheet;

/** The way through a round, once: from the first run to the draft decision, and back in after closing. */
class FirstRoundTest extends PersonAtWindow {

    private static final String PASSPHRASE = "hạt điều rang muối Bù Đăng";

    @Test
    void aSecretaryWalksFromTheFirstRunToTheDraftDecision() {
        firstRun();
        findsUnits();
        appraises();
        inspects();
        council();
        results();
        documents();
        comesBack();
    }

    private void firstRun() {
        press("secretariat");
        write("name", "Nguyễn Thị Hương");
        write("passphrase", PASSPHRASE);
        write("repeat", PASSPHRASE);
        write("folder", folder.resolve("kho").toString());
        press("create");
        Button next = see("next", Button.class);
        assertTrue(Fx.call(next::isDisabled));
        copyGroup("first");
        copyGroup("second");
        press("next");
        see("rail-units", ToggleButton.class);
        assertTrue(Files.exists(folder.resolve("kho")));
    }

    /** Types the group that its label asks for, as it stands in the picture. */
    private void copyGroup(String field) {
        String asked = Fx.call(() -> see(field + "Label", Label.class).getText()).replaceAll("\\D", "");
        List<String> shown = Fx.call(() -> see("groups", TilePane.class).getChildren().stream()
                .map(group -> ((Label) ((VBox) group).getChildren().getLast()).getText()).toList());
        write(field, shown.get(Integer.parseInt(asked) - 1));
    }

    private void findsUnits() {
        goTo("units");
        until("22 communes", () -> rows().size() >= 22);
        assertEquals(22, desk().views().units().size());
        write("search", "tan lap");
        until("Xã Tân Lập alone", () -> rows().size() <= 2 && rows().toString().contains("Tân Lập"));
        write("search", "dak o");
        until("Xã Đăk Ơ alone", () -> rows().size() <= 2 && rows().toString().contains("Đăk Ơ"));
        write("search", "");
    }

    private void appraises() {
        goTo("appraisal");
        until("the first component", () -> words("title").equals(unit().fullName()) && shows("score"));
        refused("95.5");
        refused("1e3");
        enter("score", "1,5");
        until("saved", () -> words("state").startsWith("Đã lưu"));
        until("the next component", () -> says("title", "1.1.2 "));
        assertEquals(Optional.of(new BigDecimal("1.50")), agreed());
        press("undo");
        until("taken back", () -> agreed().isEmpty());
        until("the first component again", () -> says("title", "1.1.1 ") && typed("score").isEmpty());
        enter("score", "1,5");
        until("saved again", () -> agreed().isPresent());
    }

    private void refused(String typed) {
        enter("score", typed);
        Label why = see("scoreError", Label.class);
        assertTrue(!Fx.call(why::getText).isBlank());
        assertEquals(typed, typed("score"));
        assertEquals(Optional.empty(), agreed());
    }

    private void inspects() {
        goTo("inspection");
        until("the visits are read", () -> !words("summary").isBlank());
        write("unit", "Xã Tân Lập");
        write("date", "05/11/2024");
        press("begin");
        until("a visit", () -> desk().views().visits().size() == 1);
        enter("person", "Ông Trần Văn Bảy, Chủ tịch UBND xã");
        until("somebody is there", () -> desk().views().visits().getFirst().people().size() == 1);
        press("verdict-2");
        write("text", "Có lúc chưa chào hỏi");
        press("save");
        until("a finding with its text", () -> desk().views().visits().getFirst().findings().stream()
                .anyMatch(finding -> finding.text().equals("Có lúc chưa chào hỏi")));
        assertEquals(Office.programme(desk()).inspection().checklist().getFirst().items().getFirst().component(),
                desk().views().visits().getFirst().findings().getFirst().component());
    }

    private void council() {
        goTo("meeting");
        press("meeting-council");
        write("name", "Trần Văn Bảy");
        press("enrol");
        until("the member is on the roster", () -> desk().views().members().stream()
                .anyMatch(member -> member.name().equals("Trần Văn Bảy")));
        theRestOfTheSheet();
        press("meeting-units");
        int members = desk().council().vote().room(unit().id()).present();
        write("yes", Integer.toString(members));
        write("no", "0");
        write("neither", "0");
        press("record");
        until("the vote", () -> desk().views().vote(unit().id()).isPresent());
    }

    /** The other points, the dossier and the surveys, which would only repeat what was walked. */
    private void theRestOfTheSheet() {
        Programme programme = Office.programme(desk());
        Office.done(desk().recordFigures().record(programme.criteria().figures().stream()
                .map(figure -> new FigureRecorded(unit().id(), figure.id(), figure.high(), "QĐ công bố")).toList()));
        UnitSheet sheet = Office.done(desk().views().sheet(unit().id()));
        for (Component each : programme.criteria().scored()) {
            if (!each.id().equals(component().id())) {
                Office.done(desk().giveScore().give(new GiveScore.Given(unit().id(), each.id(), Stage.AGREE,
                        Scorer.COUNCIL, BestInputs.of(each, programme.scoring().toRounding(), sheet.recorded(each.id())),
                        "Hội đồng thống nhất")));
            }
        }
        Office.done(desk().recordPaper().record(programme.papers().stream()
                .map(paper -> new PaperRecorded(unit().id(), paper.id(), true, "")).toList()));
        BestReturns.take(desk(), programme, unit());
    }

    private void results() {
        goTo("results");
        until("22 results", () -> rows().size() == 22);
        TreeTableView<?> tree = see("tree", TreeTableView.class);
        until("the total is opened", () -> Fx.call(() -> tree.getRoot() != null
                && !tree.getRoot().getChildren().isEmpty()));
        act(() -> {
            tree.getRoot().getChildren().getFirst().setExpanded(true);
            tree.getSelectionModel().select(1);
        });
        VBox trace = see("trace", VBox.class);
        until("the trace", () -> Fx.call(() -> !trace.getChildren().isEmpty()));
        assertTrue(words("heading").contains(unit().name()));
    }

    private void documents() {
        goTo("documents");
        TreeView<?> papers = see("papers", TreeView.class);
        until("the recognition decision", () -> Fx.call(() -> decision(papers.getRoot()).isPresent()));
        act(() -> choose(papers));
        press("begin");
        ListView<?> pages = see("paper-pages", ListView.class);
        assertEquals(List.of(), desk().views().results().unit(unit().id()).orElseThrow().obstacles());
        until("pages of the draft decision", () -> Fx.call(() -> pages.getItems().size() >= 2));
    }

    private static Optional<TreeItem<?>> decision(TreeItem<?> item) {
        if (item.getValue() instanceof PaperTree.Line.Kind(var kind, long _) && kind.id().equals("recognition-decision")) {
            return Optional.of(item);
        }
        return item.getChildren().stream().flatMap(child -> decision(child).stream()).findFirst();
    }

    /** By its row, once those above it are open. */
    private static void choose(TreeView<?> papers) {
        TreeItem<?> chosen = decision(papers.getRoot()).orElseThrow();
        for (TreeItem<?> above = chosen.getParent(); above != null; above = above.getParent()) {
            above.setExpanded(true);
        }
        for (int row = 0; row < papers.getExpandedItemCount(); row++) {
            if (papers.getTreeItem(row) == chosen) {
                papers.getSelectionModel().select(row);
            }
        }
    }

    private void comesBack() {
        closeWindow();
        openWindow();
        write("passphrase", PASSPHRASE);
        press("open");
        see("rail-units", ToggleButton.class);
        assertEquals(Optional.of(new BigDecimal("1.50")), agreed());
        goTo("appraisal");
        until("the score is on the screen", () -> shows("score") && typed("score").equals("1,5"));
    }

    private List<?> rows() {
        TableView<?> table = see("table", TableView.class);
        return Fx.call(() -> List.copyOf(table.getItems()));
    }

    private Unit unit() {
        return Office.programme(desk()).units().getFirst();
    }

    private Component component() {
        return Office.programme(desk()).criteria().components().getFirst();
    }

    private Optional<BigDecimal> agreed() {
        return Office.done(desk().views().sheet(unit().id())).agreed().cell(component().id())
                .value().map(GivenScore::points);
    }
}
