package vn.thamdinh.documents.conformity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import vn.thamdinh.documents.conformity.pdf.PdfSheets;
import vn.thamdinh.documents.conformity.sheet.Sheet;
import vn.thamdinh.documents.decision.SampleDecision;
import vn.thamdinh.documents.minutes.SampleMinutes;
import vn.thamdinh.documents.pdf.PdfRenderer;

/** Papers that keep every rule they touch, read once; tests change copies of them. */
final class JudgedSamples {
    static final Sheet DECISION = read(Papers.pdf(SampleDecision.issued()));
    static final Sheet LONG = read(Papers.pdf(Papers.longDecision()));
    static final Sheet MINUTES = read(SampleMinutes.pdf(SampleMinutes.usual()).bytes());
    static final Sheet LETTER = read(render(letter()));
    static final Sheet OUTLINE = read(render(outline()));

    private static final String LONG_TEXT = "Ủy ban nhân dân các huyện, thị xã, thành phố chỉ đạo Ủy ban nhân dân xã, "
            + "phường, thị trấn tổ chức thực hiện các nội dung của Kế hoạch, báo cáo kết quả "
            + "trước ngày 15 tháng 11 năm 2024";

    private JudgedSamples() {
    }

    static Sheet read(byte[] pdf) {
        try {
            return PdfSheets.read(pdf);
        } catch (UnreadablePaperException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    static byte[] render(String html) {
        return new PdfRenderer().render(html, SampleDecision.metadata());
    }

    private static String style() {
        try (InputStream in = PdfRenderer.class.getResourceAsStream("/vn/thamdinh/documents/template/official.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String page(String body) {
        return "<html lang=\"vi\"><head><title>Văn bản</title><meta name=\"description\" content=\"Mẫu\"/><style>"
                + style() + "</style></head><body>" + body + "</body></html>";
    }

    private static String head(String number, String date, String below) {
        return """
                <div class="head"><div class="left"><div class="superior">ỦY BAN NHÂN DÂN</div>
                <div class="superior">TỈNH BÌNH PHƯỚC</div><div class="issuer">SỞ NỘI VỤ</div>
                <div class="rule" style="width: 10mm"></div></div><div class="right">
                <div class="nation">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</div>
                <div class="motto"><span>Độc lập - Tự do - Hạnh phúc</span></div></div></div>
                <div class="head second"><div class="left"><div class="number">Số: %s</div>%s</div>\
                <div class="right"><div class="date">%s</div></div></div>
                """.formatted(number, below, date);
    }

    private static String foot(String first) {
        return """
                <div class="foot"><div class="recipients"><div class="label">Nơi nhận:</div>
                <div class="recipient">- %s;</div><div class="recipient">- Giám đốc (b/c);</div>
                <div class="recipient">- Lưu: VT, CCHC.</div></div><div class="signature"><div>KT. GIÁM ĐỐC</div>
                <div>PHÓ GIÁM ĐỐC</div><div class="space"></div><div class="name">Nguyễn Văn An</div></div></div>
                """.formatted(first);
    }

    /** A công văn to two addressees that cites a point of a law. */
    static String letter() {
        return page(head("05/SNV-CCHC", "Bình Phước, ngày 05 tháng 02 năm 2024",
                "<div style=\"margin-top: 6pt; font-size: 12pt; line-height: 14pt\">V/v đính chính Kế hoạch</div>") + """
                <div style="margin: 18pt 0 6pt 40mm; line-height: 1.2">Kính gửi:</div>
                <div style="margin-left: 58.3mm">- Sở Tài chính;</div>
                <div style="margin-left: 58.3mm">- Sở Tư pháp.</div>
                """ + "<p style=\"margin-top: 12pt\">Căn cứ điểm a khoản 2 Điều 5 của Quy chế làm việc, Sở Nội vụ đính chính "
                + "Kế hoạch số 222/KH-UBND ngày 05 tháng 7 năm 2024 của Ủy ban nhân dân tỉnh như sau: " + LONG_TEXT
                + ".</p><p>" + LONG_TEXT + ".</p><p>Trân trọng cảm ơn./.</p>" + foot("Như trên"));
    }

    /** A paper with parts, chapters, sections, articles, clauses and points, and two annexes. */
    private static String outline() {
        String title = "<div style=\"text-align: center; font-weight: bold; margin-top: 6pt\">%s</div>";
        StringBuilder body = new StringBuilder(head("15/QC-SNV", "Bình Phước, ngày 15 tháng 6 năm 2024", ""));
        body.append("<h1 class=\"type\">QUY CHẾ</h1><div class=\"subject\">"
                + "<div>Làm việc của Hội đồng thẩm định</div></div>"
                + "<div class=\"rule\" style=\"width: 30mm\"></div><div style=\"height: 12pt\"></div>");
        for (String heading : new String[] {"Chương I", "QUY ĐỊNH CHUNG", "Mục 1", "PHẠM VI"}) {
            body.append(title.formatted(heading));
        }
        body.append("<p><b>Điều 1. Phạm vi điều chỉnh</b></p><p><b>1. Nguyên tắc</b></p><p>").append(LONG_TEXT)
                .append(" (chi tiết tại Phụ lục I, Phụ lục II).</p><p>2. ").append(LONG_TEXT).append(":</p>");
        for (String point : new String[] {"a", "b", "c", "d", "đ", "e", "g"}) {
            body.append("<p>").append(point).append(") ").append(LONG_TEXT).append(";</p>");
        }
        body.append("<p><b>I. TỔ CHỨC THỰC HIỆN</b></p><p>").append(LONG_TEXT).append("./.</p>")
                .append(foot("Các phòng"));
        for (String number : new String[] {"I", "II"}) {
            body.append(("<div class=\"annex\"><div class=\"annex-label\" id=\"annex-%s\">Phụ lục %s</div>"
                    + "<h1 class=\"annex-title\">BIỂU MẪU</h1><div class=\"annex-reference\">(Kèm theo Quy chế số "
                    + "15/QC-SNV ngày 15 tháng 6 năm 2024 của Sở Nội vụ)</div><p>%s.</p></div>")
                    .formatted(number, number, LONG_TEXT));
        }
        return page(body.toString());
    }
}
