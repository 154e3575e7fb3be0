package vn.thamdinh.usecase.survey;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import vn.thamdinh.domain.survey.SurveyFormId;
import vn.thamdinh.domain.survey.export.ReturnMapping;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.usecase.Desk;

/** An export of the public-service portal, row by row. */
final class Export {
    static final SurveyFormId PKS03 = new SurveyFormId("PKS03");
    static final String SOURCE = "dichvucong";
    static final String PHONE = "0912345678";
    static final String NAME = "Điểu Thị Hạnh";
    private static final String HEADER = "Dấu thời gian;Họ và tên;Số điện thoại;Thiết bị;Xã, phường, thị trấn;"
            + "Thủ tục hành chính;Người khảo sát;Câu 1;Câu 2;Câu 3;Câu 4;Câu 5;Câu 6";

    private final List<String> lines = new ArrayList<>(List.of(HEADER));

    Export row(String time, String phone, String unit, String taker, String first) {
        lines.add(String.join(";", time, NAME, phone, "máy " + phone, unit, "Đăng ký khai sinh", taker, first,
                "Hài lòng", "Hài lòng", "Bình thường", "Rất hài lòng", "Hài lòng"));
        return this;
    }

    /** So many valid returns, one a second, of different people. */
    Export rows(int count, String unit, String first) {
        for (int i = 0; i < count; i++) {
            int n = lines.size();
            row("01/10/2024 %02d:%02d:%02d".formatted(7 + n / 3600, n / 60 % 60, n % 60), "09%08d".formatted(n), unit,
                    "Đoàn thanh niên", first);
        }
        return this;
    }

    String text() {
        return String.join("\r\n", lines) + "\r\n";
    }

    ExportFile file() {
        return ExportFile.of("ket-qua.csv", text().getBytes(UTF_8));
    }

    static ImportReturns.Request request(Desk desk, ExportFile file) {
        return request(desk, file, SOURCE);
    }

    static ImportReturns.Request request(Desk desk, ExportFile file, String source) {
        ReturnMapping mapping = Office.done(desk.importReturns().proposal(file, PKS03, source));
        return new ImportReturns.Request(PKS03, source, mapping, false);
    }

    static ReturnsPreview take(Desk desk, Export export) {
        return Office.done(desk.importReturns().take(export.file(), request(desk, export.file())));
    }
}
