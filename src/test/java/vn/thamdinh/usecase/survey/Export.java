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

    private static final String SHEET = """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
             xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
             xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
             xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
             xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" office:version="1.2"
             office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
            <office:automatic-styles><number:date-style style:name="d"><number:day number:style="long"/>
            <number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text>
            <number:year number:style="long"/><number:text> </number:text><number:hours/><number:text>:</number:text>
            <number:minutes number:style="long"/><number:text>:</number:text><number:seconds number:style="long"/>
            </number:date-style><style:style style:name="t" style:family="table-cell" style:data-style-name="d"/>
            </office:automatic-styles>
            <office:body><office:spreadsheet><table:table table:name="Phieu">%s</table:table></office:spreadsheet>
            </office:body></office:document>
            """;

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

    /** The same as a person would have it in a spreadsheet: times are dates of the sheet, not text. */
    String flatSheet() {
        var rows = new StringBuilder();
        for (String line : lines) {
            rows.append("<table:table-row>");
            for (String cell : line.split(";", -1)) {
                rows.append(cell.matches("[0-9/]{10} [0-9:]{8}")
                        ? "<table:table-cell table:style-name=\"t\" office:value-type=\"date\" office:date-value=\""
                                + cell.replaceAll("(..)/(..)/(....) (.*)", "$3-$2-$1T$4") + "\"/>"
                        : "<table:table-cell office:value-type=\"string\"><text:p>" + cell
                                + "</text:p></table:table-cell>");
            }
            rows.append("</table:table-row>");
        }
        return SHEET.formatted(rows);
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
