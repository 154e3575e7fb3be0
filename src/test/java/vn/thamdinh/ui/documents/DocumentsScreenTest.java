package vn.thamdinh.ui.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.done;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.thamdinh.domain.document.DocumentId;
import vn.thamdinh.fixture.SecretaryAtDesk;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.ui.Fx;
import vn.thamdinh.ui.Kits;
import vn.thamdinh.ui.common.Layers;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.common.Theme;
import vn.thamdinh.ui.common.UiSettings;
import vn.thamdinh.ui.documents.paper.PaperTree;
import vn.thamdinh.usecase.document.DocumentRow;
import vn.thamdinh.usecase.document.DocumentRow.State;

class DocumentsScreenTest extends SecretaryAtDesk {
    private static final Map<String, String> TYPED = Map.of("signer", "Trần Tuệ Hiền", "proposal-number", "12/TTr-SNV",
            "proposal-date", "01/11/2024");
    private Layers layers;
    private Stage stage;
    private DocumentsScreen screen;
    private NoDocuments files;

    @BeforeAll
    static void start() {
        Fx.start();
    }

    @BeforeEach
    void show() {
        files = new NoDocuments(folder.resolve("ngoai"));
        layers = Fx.call(Layers::new);
        stage = Fx.show(layers, 1190, 690);
        screen = Fx.call(() -> new DocumentsScreen(Kits.kit(Messages.VIETNAMESE, layers), DocumentsPort.of(desk), files, files));
        Fx.run(() -> {
            layers.show(screen.view());
            screen.shown();
        });
        Fx.until(() -> layers.lookup("#papers") != null && !tree().getRoot().getChildren().isEmpty());
    }

    @AfterEach
    void hide() {
        Fx.hide(stage);
    }

    private TreeView<?> tree() {
        return (TreeView<?>) layers.lookup("#papers");
    }

    private List<DocumentRow> rows() {
        return desk.documents().shelf().rows();
    }

    private void press(String id) {
        Fx.pressOn(layers, id);
    }

    private void agree() {
        Fx.until(() -> layers.lookup("#modal") != null && layers.lookup("#modal").lookup(".accent") != null);
        Fx.run(() -> Fx.space(layers.lookup("#modal").lookup(".accent")));
        Fx.settle();
    }

    private void type(String id, String text) {
        Fx.typeInto(layers, id, text);
    }

    private void choose(String words, String kind) {
        Fx.run(() -> ((TextField) layers.lookup("#search")).clear());
        type("search", words);
        Fx.press(KeyCode.DOWN);
        for (int step = 0; step < 6 && !isChosen(kind); step++) {
            Fx.press(KeyCode.DOWN);
        }
        assertTrue(isChosen(kind), kind);
    }

    private boolean hasPaper() {
        for (int row = 0; row < tree().getExpandedItemCount(); row++) {
            if (tree().getTreeItem(row).getValue() instanceof PaperTree.Line.Paper) {
                return true;
            }
        }
        return false;
    }

    private boolean isChosen(String kind) {
        TreeItem<?> item = Fx.call(() -> tree().getSelectionModel().getSelectedItem());
        return item != null && item.getValue() instanceof PaperTree.Line.Kind(var of, long _) && of.id().equals(kind);
    }

    private DocumentId issued() {
        DocumentId id = done(desk.documents().drafts().begin("council-decision", ""));
        done(desk.documents().drafts().change(id, TYPED));
        return done(desk.documents().issue().issue(id, Optional.empty(), LocalDate.of(2024, 11, 5), Progress.NONE)).id();
    }

    @Test
    void aDocumentGoesFromDraftToReplacementByKeyboardAlone() {
        choose("thanh lap hoi dong", "council-decision");
        press("begin");
        Fx.until(() -> rows().size() == 1);
        Fx.until(() -> stage.getScene().getFocusOwner() instanceof Node at && String.valueOf(at.getId()).startsWith("field-"));
        type("field-signer", "Trần Tuệ Hiền");
        type("field-proposal-number", "12/TTr-SNV");
        type("field-proposal-date", "01/11/2024");
        type("date", "05/11/2024");
        type("number", "7");
        press("take");
        Fx.until(() -> rows().getFirst().number().isPresent());
        assertEquals("Trần Tuệ Hiền", rows().getFirst().draft().fields().get("signer"));
        Fx.until(() -> layers.lookup("#give-back") != null);
        press("issue"); // on the day as it was typed before the number was taken
        agree();
        Fx.until(() -> rows().getFirst().state() == State.ISSUED);
        assertTrue(rows().getFirst().numberText().startsWith("07/"), rows().getFirst().numberText());
        Fx.until(() -> layers.lookup("#field-signer") != null && layers.lookup("#field-signer").isDisabled());
        press("replace");
        Fx.until(() -> rows().size() == 2);
        type("date", "06/11/2024");
        press("issue");
        agree();
        Fx.until(() -> rows().stream().anyMatch(row -> row.state() == State.REPLACED));
        press("withdraw");
        type("end-date", "07/11/2024");
        type("end-reason", "Sai thẩm quyền");
        press("withdraw-go");
        Fx.until(() -> rows().stream().anyMatch(row -> row.state() == State.WITHDRAWN));
    }

    @Test
    void whatIsTypedAppearsOnThePagesAndWhatIsWrongLeadsToItsPlace() {
        TextArea editor = openWordings();
        Fx.run(() -> editor.setText("Dòng thứ nhất\nThiếu {khong-co} ở đây"));
        Fx.until(() -> layers.lookupAll(".hyperlink").stream()
                .anyMatch(link -> ((Hyperlink) link).getText().contains("khong-co")));
        Hyperlink link = Fx.call(() -> (Hyperlink) layers.lookupAll(".hyperlink").stream()
                .filter(each -> ((Hyperlink) each).getText().contains("khong-co")).findFirst().orElseThrow());
        assertTrue(link.getText().contains("dòng 2"), link.getText());
        Fx.run(link::fire);
        assertEquals("Thiếu {khong-co} ở đây", Fx.call(editor::getSelectedText));
        press("wording-save");
        Fx.until(() -> !desk.documents().compose().changed().isEmpty());
        press("wording-original");
        Fx.until(() -> desk.documents().compose().changed().isEmpty());
    }

    @Test
    void aWordingThatIsNotSavedOutlivesOtherWordingsAndTheWindow() {
        TextArea editor = openWordings();
        int body = Fx.call(() -> texts().getSelectionModel().getSelectedIndex());
        String saved = Fx.call(editor::getText);
        Fx.run(() -> editor.setText("Chưa lưu"));
        Fx.run(() -> texts().getSelectionModel().select(body + 1));
        Fx.run(() -> texts().getSelectionModel().select(body));
        assertEquals("Chưa lưu", Fx.call(editor::getText));
        Fx.run(screen::hidden);
        Fx.until(() -> desk.documents().wordings().unsaved().containsValue("Chưa lưu"));
        hide();
        show();
        TextArea next = openWordings();
        assertEquals("Chưa lưu", Fx.call(next::getText));
        press("wording-discard");
        assertEquals(saved, Fx.call(next::getText));
        Fx.until(() -> desk.documents().wordings().unsaved().isEmpty());
    }

    private TextArea openWordings() {
        press("segment-wording");
        Fx.until(() -> layers.lookup("#texts") != null && !texts().getItems().isEmpty());
        TextArea editor = Fx.find(layers, "wording-text", TextArea.class);
        Fx.until(() -> !editor.getText().isEmpty());
        return editor;
    }

    private ListView<?> texts() {
        return (ListView<?>) layers.lookup("#texts");
    }

    @Test
    void whatIsWrongInAWordingLeadsToThatWording() {
        done(desk.documents().drafts().begin("council-decision", ""));
        done(desk.documents().wordings().change("council-decision.subject", "Về {khong-co}"));
        Fx.run(screen::shown);
        Fx.until(() -> hasPaper());
        choose("thanh lap hoi dong", "council-decision");
        Fx.press(KeyCode.DOWN);
        Fx.until(() -> layers.lookupAll("#problems .hyperlink").size() == 2);
        Fx.run(() -> layers.lookupAll("#problems .hyperlink").stream().map(Hyperlink.class::cast)
                .filter(link -> link.getText().contains("khong-co")).findFirst().orElseThrow().fire());
        Fx.until(() -> layers.lookup("#wording-text") instanceof TextArea editor
                && editor.getText().equals("Về {khong-co}"));
        Fx.until(() -> layers.lookup("#wording-pages") instanceof ListView<?> list && !list.getItems().isEmpty());
    }

    @Test
    void theRegisterIsExportedAndOpensItsDocuments() throws Exception {
        DocumentId id = issued();
        press("segment-register");
        Fx.until(() -> layers.lookup("#register") != null
                && ((TableView<?>) layers.lookup("#register")).getItems().size() == 1);
        press("export");
        Path file = folder.resolve("ngoai/So van ban.csv");
        Fx.until(() -> Files.exists(file));
        assertTrue(Files.readString(file).contains("01/QĐ"), Files.readString(file));
        Fx.run(() -> {
            TableView<?> table = (TableView<?>) layers.lookup("#register");
            table.getSelectionModel().selectFirst();
            table.requestFocus();
        });
        Fx.press(KeyCode.ENTER);
        Fx.until(() -> layers.lookup("#withdraw") != null);
        press("copy-pdf");
        press("copy-go");
        Fx.until(() -> !files.asked.isEmpty() && Files.exists(files.asked.getFirst().resolveSibling(
                "quyet-dinh-thanh-lap-hoi-dong-to-giup-viec-01.pdf")));
        assertEquals(State.ISSUED, desk.documents().shelf().find(id).orElseThrow().state());
    }

    @Test
    void aLegalBasisIsPutIntoTheLibrary() {
        press("segment-bases");
        Fx.until(() -> layers.lookup("#bases") != null && !((TableView<?>) layers.lookup("#bases")).getItems().isEmpty());
        int before = desk.documents().bases().all().size();
        press("basis-save");
        assertEquals(before, desk.documents().bases().all().size());
        for (var typed : List.of(List.of("basis-type", "Quyết định"), List.of("basis-number", "9/QĐ-UBND"),
                List.of("basis-date", "2/1/2024"), List.of("basis-issuer", "Ủy ban nhân dân tỉnh"),
                List.of("basis-subject", "về việc phân công"))) {
            type(typed.getFirst(), typed.getLast());
        }
        press("basis-save");
        Fx.until(() -> desk.documents().bases().all().size() == before + 1);
    }

    @Test
    void theListOfRulesIsOpenedAndClosed() {
        DocumentId issued = issued();
        DocumentId letter = done(desk.documents().end().correct(issued));
        Fx.run(screen::shown);
        Fx.until(this::hasPaper);
        Fx.until(() -> openDraft(screen.view(), letter) && layers.lookup("#conformity") != null
                && layers.lookup("#conformity").isVisible());
        press("conformity");
        Fx.until(() -> layers.lookup("#conformity-close") != null);
        press("conformity-close");
        Fx.until(() -> layers.lookup("#conformity-close") == null);
    }

    @Test
    void withoutARoundItSaysWhatToDo() {
        var none = new NoDocuments(folder);
        DocumentsScreen empty = Fx.call(() -> new DocumentsScreen(Kits.kit(Messages.ENGLISH), none, none, none));
        Fx.run(() -> {
            empty.view();
            empty.shown();
        });
        Fx.until(() -> empty.view().lookup(".empty-state") != null);
        assertFalse(Fx.call(() -> empty.view().lookup(".empty-advice") == null));
    }

    @Test
    void picturesOfDocuments() {
        issued();
        DocumentId draft = done(desk.documents().drafts().begin("council-decision", ""));
        done(desk.documents().drafts().change(draft, Map.of("signer", "Trần Tuệ Hiền")));
        done(desk.documents().numbers().reserve(draft, 2024, Optional.of(4)));
        pictures(Messages.VIETNAMESE, UiSettings.Look.LIGHT, draft);
        pictures(Messages.ENGLISH, UiSettings.Look.DARK, draft);
        Fx.run(() -> Theme.wear(UiSettings.Look.LIGHT));
    }

    private void pictures(Locale language, UiSettings.Look look, DocumentId draft) {
        Fx.run(() -> Theme.wear(look));
        Layers own = Fx.call(Layers::new);
        Stage window = Fx.show(own, 1190, 690);
        DocumentsScreen shown = Fx.call(() -> new DocumentsScreen(Kits.kit(language, own), DocumentsPort.of(desk), files,
                files));
        Fx.run(() -> {
            own.show(shown.view());
            shown.shown();
        });
        for (String segment : List.of("papers", "wording", "bases", "register", "boards")) {
            Fx.until(() -> ready(shown.view(), segment, draft));
            Fx.settle();
            Fx.snapshot(own, 1190, 690, "documents-" + segment + "-" + language.getLanguage() + "-" + look);
        }
        Fx.hide(window);
    }

    private static boolean ready(Parent view, String segment, DocumentId draft) {
        Node button = view.lookup("#segment-" + segment);
        if (button instanceof ToggleButton toggle && !toggle.isSelected()) {
            toggle.fire();
        }
        return switch (segment) {
            case "papers" -> openDraft(view, draft) && view.lookup("#conformity") != null
                    && view.lookup("#conformity").isVisible();
            case "wording" -> view.lookup("#wording-pages") instanceof ListView<?> list && !list.getItems().isEmpty();
            case "bases" -> view.lookup("#bases") instanceof TableView<?> table && !table.getItems().isEmpty();
            case "register" -> view.lookup("#register") instanceof TableView<?> table && !table.getItems().isEmpty();
            default -> view.lookup("#unit") != null;
        };
    }

    private static boolean openDraft(Parent view, DocumentId draft) {
        if (!(view.lookup("#papers") instanceof TreeView<?> tree) || tree.getRoot() == null) {
            return false;
        }
        for (int row = 0; row < tree.getExpandedItemCount(); row++) {
            if (tree.getTreeItem(row).getValue() instanceof PaperTree.Line.Paper(DocumentRow of, String _)
                    && of.id().equals(draft) && tree.getSelectionModel().getSelectedIndex() != row) {
                tree.getSelectionModel().select(row);
            }
        }
        return view.lookup("#field-signer") != null;
    }
}
