package vn.thamdinh.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import vn.thamdinh.ui.Fx;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;

class CommonLookTest {

    @BeforeAll
    static void start() {
        Fx.start();
    }

    @Test
    void everyIconExists() {
        Fx.run(() -> {
            for (Icons icon : Icons.values()) {
                assertTrue(icon.node().getIconCode() != null, icon.name());
            }
        });
    }

    @Test
    void bundledFontsAreUsed() {
        assertTrue(Font.getFamilies().containsAll(List.of("Be Vietnam Pro", "Tham Dinh Tabular")));
    }

    @Test
    void digitsOfFiguresAreOfOneWidth() {
        Fx.run(() -> {
            Font font = Font.font("Tham Dinh Tabular", 40);
            javafx.scene.text.Text text = new javafx.scene.text.Text("1111");
            text.setFont(font);
            double ones = text.getLayoutBounds().getWidth();
            text.setText("8888");
            assertEquals(ones, text.getLayoutBounds().getWidth(), 0.51);
        });
    }

    @Test
    void figuresAreWrittenAsOfficesDo() {
        assertEquals("8,50", Figures.points(new BigDecimal("8.5"), 2));
        assertEquals("8,5", Figures.points(new BigDecimal("8.500")));
        assertEquals("100", Figures.points(new BigDecimal("1E+2")));
        assertEquals("+0,25", Figures.difference(new BigDecimal("0.25"), 2));
        assertEquals("−1,50", Figures.difference(new BigDecimal("-1.5"), 2));
        assertEquals("0", Figures.difference(new BigDecimal("0.00"), 2));
    }

    @Test
    void escapeAnswersAQuestionWithNothingAndEnterWithTheSafeVerb() {
        Layers layers = Fx.call(Layers::new);
        Stage stage = Fx.show(layers, 800, 600);
        List<String> answers = new ArrayList<>();
        Dialogs dialogs = new Dialogs(layers, Messages.of(Messages.VIETNAMESE));
        Fx.run(() -> dialogs.confirmDestructive("Xoá phiếu", "Phiếu chưa nộp.", "Xoá", () -> answers.add("xoá")));
        Fx.settle();
        Fx.press(KeyCode.ENTER);
        assertEquals(List.of(), answers);
        assertTrue(Fx.call(() -> !layers.isOpen()));
        Fx.run(() -> dialogs.confirm("Nộp phiếu", "Sau khi nộp không sửa được.", "Nộp", () -> answers.add("nộp")));
        Fx.settle();
        Fx.press(KeyCode.ESCAPE);
        assertTrue(Fx.call(() -> !layers.isOpen()));
        assertEquals(List.of(), answers);
        Fx.hide(stage);
    }

    @Test
    void refusalsAreToldInWords() {
        Messages messages = Messages.of(Messages.VIETNAMESE);
        String said = messages.refusal(new Outcome.Refused<>(Reason.TOO_EARLY, List.of("5")));
        assertEquals("Hãy chờ thêm 5 giây rồi thử lại.", said);
    }

    @Test
    void commonPartsAreDrawnInBothLooks() {
        for (UiSettings.Look look : List.of(UiSettings.Look.LIGHT, UiSettings.Look.DARK)) {
            Fx.run(() -> Theme.wear(look));
            Layers layers = Fx.call(CommonLookTest::gallery);
            Stage stage = Fx.show(layers, 900, 600);
            Dialogs dialogs = new Dialogs(layers, Messages.of(Messages.VIETNAMESE));
            Fx.run(() -> {
                dialogs.notice(Tone.OK, "Đã lưu biên bản kiểm tra xã Đăk Ơ", "Hoàn tác", () -> { });
                dialogs.notice(Tone.WARN, "USB sắp đầy: còn 12 MB");
            });
            Path plain = Fx.snapshot(layers, 900, 600, "common-" + look);
            Fx.run(() -> dialogs.confirmDestructive("Xoá phiếu chấm của xã Tân Thành?",
                    "Phiếu chưa nộp; 19 điểm đã nhập sẽ mất hiệu lực. Lịch sử vẫn giữ nguyên.", "Xoá phiếu", () -> { }));
            Path asked = Fx.snapshot(layers, 900, 600, "common-question-" + look);
            assertTrue(Files.exists(plain) && Files.exists(asked));
            Fx.hide(stage);
        }
        Fx.run(() -> Theme.wear(UiSettings.Look.LIGHT));
    }

    private static Layers gallery() {
        HBox chips = new HBox(8);
        for (Tone tone : Tone.values()) {
            chips.getChildren().add(new Chip(tone, "Trạng thái " + tone));
        }
        HBox filters = new HBox(8);
        for (String words : List.of("Tất cả 22", "Chưa chấm xong 8", "Thiếu phiếu khảo sát 2")) {
            ToggleButton filter = new ToggleButton(words);
            filter.getStyleClass().add("filter-chip");
            filter.setSelected(words.startsWith("Tất"));
            filters.getChildren().add(filter);
        }
        Button main = new Button("Lưu và tiếp", Icons.SAVE.node());
        main.getStyleClass().add("accent");
        HBox buttons = new HBox(8, main, new Button("Bỏ qua"), Icons.PRINT.button("In", () -> { }));
        Label number = new Label("90,11");
        number.getStyleClass().add("big-number");
        Label title = new Label("Hồ sơ trả kết quả trong ngày: Ủỷẵỡợ");
        title.getStyleClass().add("page-title");
        VBox page = new VBox(title, chips, filters, buttons, number, new TextField("8,5"), new ThinBar(0.6),
                new EmptyState(Icons.INSPECTION, "Chưa có lượt kiểm tra nào", "Bấm Thêm để ghi lượt kiểm tra đầu tiên.",
                        "Thêm lượt kiểm tra", () -> { }));
        page.getStyleClass().add("page");
        Layers layers = new Layers();
        layers.show(page);
        return layers;
    }
}
