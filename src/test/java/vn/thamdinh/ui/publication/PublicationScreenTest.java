package vn.thamdinh.ui.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.done;
import static vn.thamdinh.fixture.Office.unit;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.stage.Window;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.ledger.FigureFact.FigureRecorded;
import vn.thamdinh.domain.programme.ProgrammeId;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.fixture.Recognition;
import vn.thamdinh.fixture.SecretaryAtDesk;
import vn.thamdinh.ui.FramedScreen;
import vn.thamdinh.ui.Fx;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.frame.Place;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.publication.Complaints;
import vn.thamdinh.usecase.view.ResultsTree;
import vn.thamdinh.wire.CanonicalJson;
import vn.thamdinh.wire.programme.ProgrammeFiles;

/** The place of publication over a real workspace. It is 5 November 2024. */
class PublicationScreenTest extends SecretaryAtDesk {
    private static final LocalDate DAY = LocalDate.of(2024, 11, 5);

    @BeforeAll
    static void start() {
        Fx.start();
    }

    private FramedScreen framed(Locale language, FileDialogs files) {
        return new FramedScreen(Place.PUBLICATION, language, (kit, frame) -> new PublicationScreen(kit,
                PublicationPort.of(desk, saved -> { }), files, () -> { }));
    }

    private static void part(FramedScreen framed, String name) {
        Fx.fire(framed.root(), "part-" + name);
    }

    private static void fire(FramedScreen framed, String button) {
        Fx.fire(framed.root(), button);
    }

    private static void fill(FramedScreen framed, String field, String text) {
        Fx.until(() -> framed.root().lookup("#" + field) != null);
        Fx.run(() -> Fx.find(framed.root(), field, TextInputControl.class).setText(text));
    }

    private static String sentence(FramedScreen framed) {
        return Fx.call(() -> ((Label) framed.root().lookup("#sentence")).getText());
    }

    private static boolean says(FramedScreen framed, String words) {
        return Fx.call(() -> framed.root().lookupAll(".label").stream()
                .anyMatch(node -> node instanceof Label label && label.getText() != null && label.getText().contains(words)));
    }

    @Test
    void aUnitIsRegisteredAndAcceptedAndCounted() {
        try (FramedScreen framed = framed(Messages.VIETNAMESE, FileDialogs.system())) {
            TableView<?> table = Fx.find(framed.root(), "registrations", TableView.class);
            Fx.until(() -> table.getItems().size() == 22);
            fire(framed, "register-unit");
            assertTrue(Fx.call(() -> Fx.find(framed.root(), "form-go", Button.class).isDisabled()));
            fill(framed, "paper", "41/UBND-VX");
            fill(framed, "dated", "4/3/2024");
            fill(framed, "received", "6/3/2024");
            fire(framed, "form-go");
            Fx.until(() -> sentence(framed).startsWith("1/111"));
            fire(framed, "accept-unit");
            Fx.until(() -> sentence(framed).equals("1/111 đơn vị trong tỉnh đã đăng ký; chấp nhận 1, không chấp nhận 0."));
        }
        assertTrue(desk.publication().registrations().rows().getFirst().accepted());
    }

    @Test
    void aProgrammeThatTakesNoRegistrationsBeginsWithItsOwnFirstStep() {
        office.close(desk);
        office = new Office(folder.resolve("chi-so"));
        desk = office.secretary(ProgrammeFiles.shipped(new ProgrammeId("par-huyen-2022")));
        try (FramedScreen framed = framed(Messages.VIETNAMESE, FileDialogs.system())) {
            ToggleButton first = Fx.find(framed.root(), "part-posting", ToggleButton.class);
            Fx.until(() -> first.getText().equals("1. Niêm yết"));
            assertTrue(first.isSelected());
            assertFalse(Fx.find(framed.root(), "part-registration", ToggleButton.class).isVisible());
            part(framed, "announce");
            Fx.until(() -> framed.root().lookup("#draft-release") != null);
            assertFalse(Fx.find(framed.root(), "draft-release", Button.class).isVisible());
            assertTrue(Fx.find(framed.root(), "draft-notice", Button.class).isVisible());
        }
    }

    @Test
    void whatIsRefusedStaysTypedAndTheFormSaysWhy() {
        try (FramedScreen framed = framed(Messages.VIETNAMESE, FileDialogs.system())) {
            TableView<?> table = Fx.find(framed.root(), "registrations", TableView.class);
            Fx.until(() -> table.getItems().size() == 22);
            fire(framed, "register-unit");
            Label problem = Fx.find(framed.root(), "form-problem", Label.class);
            assertEquals("Còn thiếu: Văn bản.", Fx.call(problem::getText));
            fill(framed, "paper", "41/UBND-VX");
            fill(framed, "received", "31/02/2024");
            assertEquals("Ngày nhận: viết ngày có thật, ví dụ 05/11/2024.", Fx.call(problem::getText));
            fill(framed, "received", "25/12/2024");
            fire(framed, "form-go");
            Fx.until(() -> problem.getText().startsWith("Ngày 25/12/2024 chưa đến."));
            assertEquals("41/UBND-VX", Fx.call(() -> Fx.find(framed.root(), "paper", TextInputControl.class).getText()));
            Fx.run(() -> Fx.find(framed.root(), "paper", TextInputControl.class).requestFocus());
            Fx.press(javafx.scene.input.KeyCode.ESCAPE);
            Fx.until(() -> says(framed, "Bấm Esc lần nữa"));
            Fx.press(javafx.scene.input.KeyCode.ESCAPE);
            Fx.until(() -> framed.root().lookup("#form-problem") == null);
        }
        assertEquals(0, desk.publication().registrations().count().registered());
    }

    @Test
    void figuresOfAnotherRoundAreLookedAtBeforeTheyAreTaken() throws IOException {
        Path results = folder.resolve("ket-qua.json");
        try (Office other = new Office(Files.createDirectory(folder.resolve("khac")))) {
            Desk there = other.secretary();
            var hanh = done(there.council().enrol().enrol("Hạnh", "", "", Role.MEMBER));
            Recognition.of(there, hanh, 0);
            if (there.views().isBlind()) {
                done(there.openScores().open("Họp"));
            }
            Files.write(results, CanonicalJson.write(ResultsTree.of(there).orElseThrow()));
        }
        office.close();
        office = new Office(Files.createDirectory(folder.resolve("day")));
        desk = office.secretary(ProgrammeFiles.shipped(new ProgrammeId("cqtt-binh-phuoc-2024")));
        try (FramedScreen framed = framed(Messages.VIETNAMESE, new ChosenFile(results))) {
            part(framed, "years");
            Fx.until(() -> sentence(framed).endsWith("được công nhận."));
            fire(framed, "take-figures");
            Fx.until(() -> framed.root().lookup("#form-go") != null);
            fire(framed, "form-go");
            Fx.until(() -> framed.root().lookup("#figures-seen") != null);
            TableView<?> seen = Fx.find(framed.root(), "figures-seen", TableView.class);
            assertEquals(1, Fx.call(() -> seen.getItems().size()));
            assertTrue(says(framed, "Kết quả theo bộ tiêu chí mẫu."));
            assertEquals(Optional.empty(), desk.publication().years().figures().standing(taken()));
            Fx.snapshot(framed.root(), 1366, 768, "publication-figures-vi");
            fire(framed, "figures-go");
            Fx.until(() -> desk.publication().years().figures().standing(taken()).isPresent());
        }
    }

    private FigureRecorded taken() {
        var figure = Office.programme(desk).criteria().figures().getFirst();
        return new FigureRecorded(unit(desk, 0), figure.id(), BigDecimal.ONE, "");
    }

    /** Chooses one file, whatever is asked for. */
    private record ChosenFile(Path file) implements FileDialogs {
        @Override
        public Optional<Path> folder(Window window, String title) {
            return Optional.of(file);
        }

        @Override
        public List<Path> open(Window window, String title, String... endings) {
            return List.of(file);
        }

        @Override
        public Optional<Path> save(Window window, String title, String name) {
            return Optional.of(file);
        }
    }

    @Test
    void theRoundIsSealedAfterAQuestionAndTheSealIsBrokenOnlyWithAReason() {
        done(desk.publication().publish().publish("05/QĐ-UBND", DAY, DAY, ""));
        try (FramedScreen framed = framed(Messages.VIETNAMESE, FileDialogs.system())) {
            part(framed, "seal");
            Fx.until(() -> says(framed, "Có thể niêm phong."));
            fire(framed, "seal-round");
            Button verb = Fx.call(() -> (Button) framed.root().lookupAll(".dialog-box .accent").iterator().next());
            Fx.run(verb::fire);
            Fx.until(() -> sentence(framed).startsWith("Đã niêm phong ngày 05/11/2024"));
            String code = desk.publication().seal().seal().orElseThrow().code();
            assertEquals(code, Fx.call(() -> Fx.find(framed.root(), "seal-code", Label.class).getText())
                    .replace(" ", ""));
            Fx.snapshot(framed.root(), 1366, 768, "publication-sealed-vi");
            part(framed, "complaints");
            assertTrue(says(framed, "Đợt đã niêm phong ngày 05/11/2024: ở đây chỉ xem"), "before anybody types a complaint");
            part(framed, "seal");
            fire(framed, "reopen-round");
            assertTrue(Fx.call(() -> Fx.find(framed.root(), "form-go", Button.class).isDisabled()));
            fill(framed, "reason", "Gói đến muộn");
            fire(framed, "form-go");
            Fx.until(() -> sentence(framed).equals("Đợt chưa niêm phong."));
            assertFalse(says(framed, "ở đây chỉ xem"));
        }
        assertTrue(desk.publication().seal().seal().isEmpty());
    }

    @Test
    void anArchiveIsExportedIntoAChosenFolderAndChecked() {
        try (FramedScreen framed = framed(Messages.VIETNAMESE, new Chosen(folder))) {
            part(framed, "archive");
            fire(framed, "export-archive");
            fire(framed, "form-go");
            Fx.until(() -> says(framed, "SHA-256 của bảng mã kiểm tra"));
        }
        assertTrue(Files.isRegularFile(folder.resolve("luu-tru-2024-11-05/SHA256SUMS")));
        try (FramedScreen framed = framed(Messages.VIETNAMESE, new Chosen(folder.resolve("luu-tru-2024-11-05")))) {
            part(framed, "archive");
            fire(framed, "check-archive");
            Fx.until(() -> says(framed, "Lưu trữ nguyên vẹn"));
        }
    }

    /** Always the same folder. */
    private record Chosen(Path folder) implements FileDialogs {
        @Override
        public Optional<Path> folder(Window window, String title) {
            return Optional.of(folder);
        }

        @Override
        public List<Path> open(Window window, String title, String... endings) {
            return List.of(folder);
        }

        @Override
        public Optional<Path> save(Window window, String title, String name) {
            return Optional.of(folder.resolve(name));
        }
    }

    @Test
    void picturesOfAllSteps() throws IOException {
        var member = done(desk.council().enrol().enrol("Nguyễn Thị Hạnh", "Phó Giám đốc", "", Role.MEMBER));
        Recognition.of(desk, member, 0);
        plant();
        for (Locale language : Messages.languages()) {
            try (FramedScreen framed = framed(language, FileDialogs.system())) {
                TableView<?> table = Fx.find(framed.root(), "registrations", TableView.class);
                Fx.until(() -> !table.getItems().isEmpty());
                for (PublicationScreen.Part part : PublicationScreen.Part.values()) {
                    part(framed, part.name().toLowerCase(Locale.ROOT));
                    Fx.snapshot(framed.root(), 1366, 768, "publication-" + part.name().toLowerCase(Locale.ROOT) + "-"
                            + language.getLanguage());
                }
                part(framed, "posting");
                fire(framed, "post-results");
                Fx.snapshot(framed.root(), 1366, 768, "publication-form-" + language.getLanguage());
            }
        }
        assertFalse(desk.publication().registrations().rows().isEmpty());
    }

    private void plant() throws IOException {
        var publication = desk.publication();
        for (int i = 0; i < 8; i++) {
            done(publication.registrations().register(unit(desk, i), (40 + i) + "/UBND-VX", LocalDate.of(2024, 3, 4),
                    "Chủ tịch UBND xã", LocalDate.of(2024, 3, 6)));
            if (i < 6) {
                done(publication.registrations().settle(unit(desk, i), i != 3, i == 3 ? "Nộp sau hạn đăng ký" : ""));
            }
        }
        done(publication.posting().post(LocalDate.of(2024, 10, 14), LocalDate.of(2024, 10, 25), "Trụ sở UBND các xã"));
        var key = done(publication.complaints().receive(new Complaints.Received(unit(desk, 1),
                Optional.of(Office.component(desk, 2)), "UBND xã", "77/UBND ngày 01/11/2024", DAY,
                "Đề nghị chấm lại vì đã bổ sung hồ sơ")));
        done(publication.complaints().settle(key, true, "Hồ sơ bổ sung hợp lệ", "15/TB-HĐĐG", DAY.plusDays(7)));
        done(publication.complaints().receive(new Complaints.Received(unit(desk, 2), Optional.empty(),
                "Ông Trần Văn Tám, thôn 3", "", DAY, "Khảo sát không đúng đối tượng")));
        Path file = Files.writeString(folder.resolve("ket-qua-2023.json"), """
                {"format":"tham-dinh.results.1","programme":"cqtt-2023","year":2023,"validUntil":"2026-12-31",
                "digest":"%s","rehearsal":true,"title":"Đợt 2023","blind":false,"units":[{"code":"%s","name":"Xã Tên Cũ","district":"Huyện Bù Gia Mập","districtCode":"691",
                "total":"91.25","rank":1,"gradeName":"Tốt","recognised":true,"fields":[{"id":"1","points":"20",
                "components":[{"id":"1.1","points":"12.5"}]}]}]}""".formatted("d".repeat(64), unit(desk, 0).code()));
        done(publication.years().take(file, OptionalInt.empty(), "QĐ 2319/QĐ-UBND ngày 20/12/2023"));
    }
}
