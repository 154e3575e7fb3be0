package vn.thamdinh.documents.docx;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.thamdinh.documents.decision.Annex;
import vn.thamdinh.documents.decision.AnnexRow;
import vn.thamdinh.documents.decision.Article;
import vn.thamdinh.documents.decision.DecisionDocument;
import vn.thamdinh.documents.decision.RecognitionDecision;
import vn.thamdinh.documents.decision.SampleDecision;
import vn.thamdinh.documents.minutes.MinutesDocument;
import vn.thamdinh.documents.minutes.SampleMinutes;
import vn.thamdinh.documents.official.Heading;
import vn.thamdinh.documents.official.Issuance;
import vn.thamdinh.documents.official.Marks;
import vn.thamdinh.documents.official.PaperText;
import vn.thamdinh.documents.official.Signature;
import vn.thamdinh.documents.pdf.PageCode;
import vn.thamdinh.documents.pdf.PdfRenderer;
import vn.thamdinh.documents.scoresheet.ScoreSheetDocument;
import vn.thamdinh.documents.scoresheet.SheetLine;
import vn.thamdinh.documents.scoresheet.SheetPart;
import vn.thamdinh.documents.template.TemplateRenderer;
import vn.thamdinh.documents.visitplan.VisitPaper;
import vn.thamdinh.documents.visitplan.VisitPaper.VisitLine;
import vn.thamdinh.documents.visitplan.VisitPaperDocument;

/** Papers of each kind, and one whose texts are as bad as texts come. */
public final class SamplePapers {
    public static final PdfRenderer PDF = new PdfRenderer();
    static final String LETTERS = "aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmn"
            + "oòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvxyỳýỷỹỵ";
    static final String LONG_NAME = "Thị trấn Nông trường Việt Trung và Nông trường Tân Thành Lộc Ninh Bù Gia Mập";
    private static final TemplateRenderer TEMPLATES = new TemplateRenderer();
    private static final String WARNING = "Bộ tiêu chí mẫu, chưa đối chiếu QĐ 1493/QĐ-UBND";

    private SamplePapers() {
    }

    /** By names that files can have. */
    public static Map<String, PaperText> all() {
        Map<String, PaperText> papers = new LinkedHashMap<>();
        papers.put("decision", decision());
        papers.put("draft", decision(SampleDecision.with(new Issuance.Draft(), new Marks(true, List.of(WARNING)))));
        papers.put("cruel", cruel());
        papers.put("minutes", minutes());
        papers.put("long-minutes", new MinutesDocument(TEMPLATES, PDF).text(SampleMinutes.PROGRAMME,
                SampleMinutes.tenPages(), SampleDecision.metadata()));
        papers.put("plan", visits("KẾ HOẠCH", "Kiểm tra thực tế tại các xã, phường, thị trấn năm 2024", 30));
        papers.put("notice", visits("THÔNG BÁO", "Về việc kiểm tra thực tế tại các xã, phường, thị trấn", 6));
        return papers;
    }

    static PaperText decision() {
        return decision(SampleDecision.issued());
    }

    static PaperText minutes() {
        return new MinutesDocument(TEMPLATES, PDF).text(SampleMinutes.PROGRAMME, SampleMinutes.usual(),
                SampleDecision.metadata());
    }

    /** Long names, 111 rows, signs that XML knows, every letter. */
    static PaperText cruel() {
        RecognitionDecision usual = SampleDecision.issued();
        List<AnnexRow> rows = IntStream.rangeClosed(1, 111).mapToObj(order -> new AnnexRow(order,
                "Huyện số " + (order + 3) / 4 + (order % 40 < 4 ? " & <Đắk Ơ>" : ""),
                order % 7 == 0 ? LONG_NAME : "Xã “Số” " + order, "90,00", "", "")).toList();
        List<Article> articles = new ArrayList<>();
        articles.add(Article.of("Công nhận <b>111</b> xã & phường \"đạt\" 'chuẩn' tại ĐẮK Ơ; 5 > 4 < 6."));
        articles.add(Article.of(letters(LETTERS) + " " + letters(LETTERS.toUpperCase()) + "."));
        articles.addAll(IntStream.range(0, 9).mapToObj(at -> usual.articles().get(at % 3)).toList());
        Heading heading = new Heading(List.of("ỦY BAN NHÂN DÂN TỈNH BÌNH PHƯỚC"),
                List.of("SỞ NÔNG NGHIỆP, PHÁT TRIỂN NÔNG THÔN, TÀI NGUYÊN VÀ MÔI TRƯỜNG TỈNH BÌNH PHƯỚC"),
                "QĐ-SNNPTNTTNMT", "Bình Phước");
        return decision(new RecognitionDecision(heading, usual.issuance(), usual.subject(), usual.authority(),
                usual.bases(), articles, usual.recipients(), new Signature(List.of("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"),
                        "Công Tằng Tôn Nữ Hoàng Nguyễn Phương Thảo Trang"),
                new Annex(usual.annex().title(), usual.annex().issuer(), rows), usual.marks()));
    }

    /** Two sheets to be filled in by hand, each with a square code. */
    static PaperText sheets() {
        List<SheetLine> lines = IntStream.rangeClosed(1, 14).mapToObj(line -> new SheetLine("1." + line,
                "Công khai thủ tục hành chính tại nơi tiếp nhận", "2,00", "1,50", "", List.of(
                        new SheetLine.Place("Số thủ tục", SheetLine.Way.NUMBER, "12", ""),
                        new SheetLine.Place("Có niêm yết", SheetLine.Way.TICK, "Có", "")))).toList();
        List<SheetPart> parts = List.of("Xã Đăk Ơ", "Xã Bù Gia Mập").stream().map(unit -> new SheetPart("Chương trình",
                unit, "", List.of(new SheetPart.Group("I. Công khai", lines)), List.of(),
                new PageCode("TD:" + unit.length(), List.of("Mã phiếu 17", unit)))).toList();
        return new ScoreSheetDocument(TEMPLATES, PDF).text(parts, Marks.NONE, SampleDecision.metadata());
    }

    private static String letters(String all) {
        return String.join(" ", all.split("(?<=\\G.{9})"));
    }

    private static PaperText decision(RecognitionDecision decision) {
        return new DecisionDocument(TEMPLATES, PDF).text(decision, SampleDecision.metadata());
    }

    private static PaperText visits(String type, String subject, int visits) {
        List<VisitLine> lines = IntStream.range(0, visits).mapToObj(at -> new VisitLine(
                "Thứ Ba, %02d/11/2024".formatted(5 + at / 3), "07 giờ 30 – 10 giờ 30",
                SampleDecision.COMMUNES.get(at % 22) + ", " + SampleDecision.DISTRICTS.get(at % 11),
                "Đoàn kiểm tra số " + (1 + at % 3), at % 5 == 0 ? "mang theo sổ tiếp công dân" : "")).toList();
        Heading heading = new Heading(List.of("ỦY BAN NHÂN DÂN TỈNH BÌNH PHƯỚC"), List.of("HỘI ĐỒNG THẨM ĐỊNH"),
                type.startsWith("KẾ") ? "KH-HĐTĐ" : "TB-HĐTĐ", "Bình Phước");
        VisitPaper paper = new VisitPaper(heading, new Issuance.Issued(7, LocalDate.of(2024, 10, 28)), type, subject,
                List.of("Thực hiện Kế hoạch số 222/KH-UBND ngày 05 tháng 7 năm 2024 của Ủy ban nhân dân tỉnh, Hội đồng "
                        + "thẩm định tổ chức kiểm tra thực tế như sau:"),
                List.of(new VisitPaper.TeamLine("Đoàn kiểm tra số 1", List.of(
                        "Ông Nguyễn Văn An, Phó Giám đốc Sở Nội vụ, Trưởng đoàn",
                        "Bà Trần Thị Bình, Chuyên viên Sở Tư pháp, Thư ký"))), lines,
                List.of("Ủy ban nhân dân các huyện, thị xã, thành phố cử người cùng đi.",
                        "Đề nghị các đơn vị chuẩn bị hồ sơ, tài liệu và bố trí người làm việc với đoàn."),
                List.of("Thường trực Hội đồng", "Các đơn vị được kiểm tra", "Lưu: VT, HĐTĐ"),
                new Signature(List.of("TM. HỘI ĐỒNG", "CHỦ TỊCH"), "Trần Tuệ Hiền"), Marks.NONE);
        return new VisitPaperDocument(TEMPLATES, PDF).text(paper, SampleDecision.metadata());
    }
}
