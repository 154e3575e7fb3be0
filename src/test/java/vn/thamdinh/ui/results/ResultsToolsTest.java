package vn.thamdinh.ui.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeTableView;
import javafx.scene.image.ImageView;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.thamdinh.ui.Fx;
import vn.thamdinh.ui.Kits;
import vn.thamdinh.ui.common.Layers;
import vn.thamdinh.ui.common.Messages;

/** Dossier, waivers, agreement, charts, what decides and what if, at the screen of results. */
class ResultsToolsTest {
    private static final double WIDTH = 1190;
    private static final double HEIGHT = 690;

    private final ResultsViewSample sample = new ResultsViewSample();

    @BeforeAll
    static void start() {
        Fx.start();
    }

    private record Room(Layers layers, ResultsScreen screen) {

        Button tool(String id) {
            return (Button) screen.actions().stream().filter(node -> id.equals(node.getId())).findFirst().orElseThrow();
        }

        Node find(String id) {
            return Fx.call(() -> layers.lookup("#" + id));
        }

        String words() {
            return Fx.call(() -> layers.lookupAll(".label").stream().filter(Labeled.class::isInstance)
                    .map(node -> ((Labeled) node).getText()).collect(Collectors.joining("\n")));
        }
    }

    private void room(Consumer<Room> then) {
        Layers layers = Fx.call(Layers::new);
        Stage stage = Fx.show(layers, WIDTH, HEIGHT);
        ResultsScreen screen = Fx.call(() -> sample.controller(Kits.kit(Messages.VIETNAMESE, layers)));
        Fx.run(() -> {
            layers.show(screen.view());
            screen.shown();
        });
        Fx.until(() -> ((TableView<?>) layers.lookup("#table")).getItems().size() == 22);
        then.accept(new Room(layers, screen));
        Fx.hide(stage);
    }

    @Test
    void papersAreTickedOffAndOnlyChangesAreNoted() {
        room(room -> {
            Fx.run(() -> room.tool("results-dossier").fire());
            Fx.until(() -> room.layers().lookup("#dossier-save") != null);
            Fx.snapshot(room.layers(), WIDTH, HEIGHT, "results-dossier");
            Fx.run(() -> ((CheckBox) room.layers().lookup("#paper-to-trinh")).setSelected(false));
            Fx.run(() -> ((Button) room.layers().lookup("#dossier-save")).fire());
            Fx.until(() -> !sample.noted.isEmpty());
            assertEquals(List.of("to-trinh false"), sample.noted.stream()
                    .map(paper -> paper.paper() + " " + paper.present()).toList());
        });
    }

    @Test
    void onlyAWaivableRuleIsOfferedAndNeverWithoutAReason() {
        room(room -> {
            Fx.run(() -> room.tool("results-dossier").fire());
            Fx.until(() -> room.layers().lookup("#waive-ho-so-du") != null);
            assertEquals(null, room.find("waive-du-phieu"));
            assertTrue(room.words().contains("Đủ phiếu khảo sát: không được miễn."));
            Button waive = (Button) room.find("waive-ho-so-du");
            assertTrue(Fx.call(waive::isDisabled));
            Fx.run(() -> ((TextField) room.layers().lookup("#reason-ho-so-du")).setText("Bổ sung sau"));
            Fx.run(waive::fire);
            Fx.until(() -> !sample.waivers.isEmpty());
            assertEquals(List.of("ho-so-du true Bổ sung sau"), sample.waivers);
        });
    }

    @Test
    void aWaiverIsShownWithItsReasonAndTheRoleOfWhoWaived() {
        sample.waived("ho-so-du", "Bổ sung sau", ResultsViewSample.WRITER);
        room(room -> {
            Fx.run(() -> room.tool("results-dossier").fire());
            Fx.until(() -> room.layers().lookup("#waive-ho-so-du") != null);
            assertTrue(room.words().contains("Được miễn: Hồ sơ đầy đủ. Lý do: Bổ sung sau."
                    + " Người ghi: Trần Quốc Bảo · máy 2, với vai trò Chủ tịch Hội đồng."), room.words());
        });
    }

    @Test
    void membersAgreementIsToldWithItsIntervalAndEachMembersSeverity() {
        room(room -> {
            Fx.run(() -> room.tool("results-members").fire());
            Fx.until(() -> room.words().contains("Krippendorff"));
            assertTrue(room.words().contains("Trần Quốc Bảo"), room.words());
            Fx.snapshot(room.layers(), WIDTH, HEIGHT, "results-members");
        });
    }

    @Test
    void chartsAreShownAsTheyWillBeSaved() {
        room(room -> {
            Fx.run(() -> room.tool("results-charts").fire());
            Fx.until(() -> room.layers().lookup("#save-charts") != null);
            List<Node> views = Fx.call(() -> List.copyOf(room.layers().lookupAll(".image-view")));
            assertEquals(4, views.stream().filter(ImageView.class::isInstance).count());
            Fx.snapshot(room.layers(), WIDTH, HEIGHT, "results-charts");
        });
    }

    @Test
    void whatDecidesIsToldAndOtherPointsAreTried() {
        room(room -> {
            Fx.until(() -> room.words().contains("Thay đổi ít nhất"));
            assertTrue(room.words().contains("Ít nhất "), room.words());
            assertTrue(room.words().contains("Tự chấm "), room.words());
            Fx.snapshot(room.layers(), WIDTH, HEIGHT, "results-decides");
            Fx.run(() -> {
                TreeTableView<?> tree = (TreeTableView<?>) room.layers().lookup("#tree");
                tree.getRoot().getChildren().getFirst().setExpanded(true);
                tree.getSelectionModel().select(1);
            });
            Fx.run(() -> ((TextField) room.layers().lookup("#try-points")).setText("0"));
            Fx.run(() -> ((Button) room.layers().lookup("#try")).fire());
            Fx.until(() -> room.words().contains("Không ghi vào sổ"));
            Fx.snapshot(room.layers(), WIDTH, HEIGHT, "results-try");
        });
    }
}
