package vn.thamdinh.ui.documents.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thamdinh.documents.decision.DecisionDocument;
import vn.thamdinh.documents.decision.SampleDecision;
import vn.thamdinh.documents.pdf.PdfRenderer;
import vn.thamdinh.documents.template.TemplateRenderer;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.ui.Fx;
import vn.thamdinh.ui.Kits;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.Layers;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.authenticity.CheckedPaper;
import vn.thamdinh.usecase.authenticity.CheckedPaper.Issue;
import vn.thamdinh.usecase.authenticity.Finding;
import vn.thamdinh.usecase.conformity.JudgePaper;
import vn.thamdinh.usecase.conformity.JudgedPaper;

class CheckPaneTest {
    @TempDir
    private Path folder;
    private Layers layers;
    private Stage stage;
    private Path next;
    private Outcome<CheckedPaper> answer;

    @BeforeAll
    static void start() {
        Fx.start();
    }

    @BeforeEach
    void show() {
        layers = Fx.call(Layers::new);
        stage = Fx.show(layers, 1190, 690);
        CheckPane pane = Fx.call(() -> new CheckPane(Kits.kit(Messages.VIETNAMESE, layers), new CheckPort() {
            @Override
            public Outcome<JudgedPaper> judge(Path file) throws IOException {
                return JudgePaper.judge(file);
            }

            @Override
            public Outcome<CheckedPaper> verify(Path paper, Path packages, Path identity, Progress progress) {
                assertEquals(List.of("qd.pdf", "goi", "khoa.txt"), List.of(paper, packages, identity).stream()
                        .map(path -> path.getFileName().toString()).toList());
                return answer;
            }
        }, dialogs()));
        Fx.run(() -> layers.show(pane.view()));
        Fx.until(stage::isFocused);
        Fx.settle();
    }

    @AfterEach
    void hide() {
        Fx.hide(stage);
    }

    private FileDialogs dialogs() {
        return new FileDialogs() {
            @Override
            public Optional<Path> folder(Window window, String title) {
                return Optional.of(next);
            }

            @Override
            public List<Path> open(Window window, String title, String... endings) {
                return List.of(next);
            }

            @Override
            public Optional<Path> save(Window window, String title, String name) {
                return Optional.empty();
            }
        };
    }

    private void press(String id, Path file) {
        next = file;
        Fx.pressOn(layers, id);
    }

    private String words() {
        return Fx.call(() -> labels((Parent) ((ScrollPane) layers.lookup("#check-results")).getContent()));
    }

    private static String labels(Parent parent) {
        return parent.getChildrenUnmodifiable().stream().map((Node node) -> node instanceof Label label ? label.getText()
                : node instanceof Parent inner ? labels(inner) : "").collect(Collectors.joining("\n"));
    }

    private void chooses(String id, String name) {
        press(id, folder.resolve(name));
        Fx.until(() -> labels((Parent) layers).contains(name));
    }

    private void compare(Outcome<CheckedPaper> told) {
        answer = told;
        chooses("choose-paper", "qd.pdf");
        chooses("choose-packages", "goi");
        assertTrue(Fx.call(() -> layers.lookup("#verify").isDisabled()), "nothing to compare before all three are chosen");
        chooses("choose-identity", "khoa.txt");
        press("verify", folder);
    }

    private static CheckedPaper paper(List<Finding> findings, Issue issue) {
        return new CheckedPaper("recognition-decision", "05/QĐ-UBND", LocalDate.of(2024, 12, 2),
                "51M5Y-DJ9PG-74FKH-B537T", findings, issue, List.of());
    }

    @Test
    void aMatchIsToldWithNumberAndCode() {
        compare(Outcome.done(paper(List.of(), Issue.ISSUED)));
        Fx.until(() -> words().startsWith("Khớp"));
        assertTrue(words().contains("05/QĐ-UBND") && words().contains("51M5Y-DJ9PG"), this::words);
        assertTrue(words().contains("Đúng tệp đã ban hành"), this::words);
    }

    @Test
    void whatDiffersIsToldByMemberCommuneAndComponent() {
        compare(Outcome.done(paper(List.of(new Finding(Finding.What.CHANGED, "Xã Đắk Ơ", "1.2 Nụ cười", "Nguyễn Thị Hạnh")),
                Issue.UNKNOWN)));
        Fx.until(() -> words().startsWith("Không khớp"));
        assertTrue(words().contains("Xã Đắk Ơ: 1.2 Nụ cười: điểm hoặc số liệu của Nguyễn Thị Hạnh đã khác."), this::words);
    }

    @Test
    void aForgedPaperIsRefusedInWordsAndAnotherCanBeTried() {
        compare(Outcome.refused(Reason.FORGED_PAPER, "text"));
        Fx.until(() -> words().contains("Không kiểm tra được"));
        Fx.until(() -> !layers.lookup("#verify").isDisabled());
    }

    @Test
    void aFileFromAnywhereIsJudgedByTheRules() throws Exception {
        press("check-file", Files.write(folder.resolve("van-ban.pdf"), new DecisionDocument(
                new TemplateRenderer(), new PdfRenderer())
                .render(SampleDecision.issued(), SampleDecision.metadata())));
        Fx.until(() -> words().contains("van-ban.pdf"));
        assertTrue(words().contains("S08") || words().contains("N06"), this::words);
    }
}
