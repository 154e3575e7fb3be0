package vn.thamdinh.documents.conformity;

import java.util.List;
import java.util.stream.IntStream;
import vn.thamdinh.documents.decision.AnnexRow;
import vn.thamdinh.documents.decision.Article;
import vn.thamdinh.documents.decision.DecisionDocument;
import vn.thamdinh.documents.decision.RecognitionDecision;
import vn.thamdinh.documents.decision.SampleDecision;
import vn.thamdinh.documents.official.Heading;
import vn.thamdinh.documents.official.Issuance;
import vn.thamdinh.documents.official.Marks;
import vn.thamdinh.documents.official.Signature;
import vn.thamdinh.documents.pdf.PdfRenderer;
import vn.thamdinh.documents.template.TemplateRenderer;

/** The papers that the rules are measured on; each is made once. */
final class Papers {
    static final String WARNING = "Bộ tiêu chí mẫu, chưa đối chiếu QĐ 1493/QĐ-UBND";
    static final Paper ISSUED = paper(SampleDecision.issued());
    static final Paper DRAFT = paper(SampleDecision.with(new Issuance.Draft(), new Marks(true, List.of(WARNING))));
    static final Paper TO_SIGN = paper(SampleDecision.with(new Issuance.ToSign(), Marks.NONE));
    /** 111 communes and twelve articles: several pages of text and of list. */
    static final Paper LONG = paper(longDecision());

    private Papers() {
    }

    static byte[] pdf(RecognitionDecision decision) {
        return new DecisionDocument(new TemplateRenderer(), new PdfRenderer()).render(decision,
                SampleDecision.metadata());
    }

    static Paper paper(RecognitionDecision decision) {
        return Paper.read(pdf(decision));
    }

    static RecognitionDecision longDecision() {
        RecognitionDecision usual = SampleDecision.issued();
        List<AnnexRow> rows = IntStream.rangeClosed(1, 111).mapToObj(order -> new AnnexRow(order,
                "Huyện số " + (order + 3) / 4, "Xã số " + order, "90,00", "", "")).toList();
        List<Article> articles = IntStream.range(0, 12).mapToObj(i -> usual.articles().get(i % 3)).toList();
        return withArticles(SampleDecision.with(usual.issuance(), Marks.NONE, rows), articles);
    }

    static RecognitionDecision withArticles(RecognitionDecision usual, List<Article> articles) {
        return new RecognitionDecision(usual.heading(), usual.issuance(), usual.subject(), usual.authority(),
                usual.bases(), articles, usual.recipients(), usual.signature(), usual.annex(), usual.marks());
    }

    /** A paper of a department: it has a body above it, a long name, and a deputy who signs for the head. */
    static RecognitionDecision ofADepartment() {
        RecognitionDecision usual = SampleDecision.issued();
        return new RecognitionDecision(new Heading(List.of("ỦY BAN NHÂN DÂN TỈNH BÌNH PHƯỚC"),
                List.of("SỞ THÔNG TIN VÀ TRUYỀN THÔNG TỈNH BÌNH PHƯỚC"), "QĐ-STTTT", "Bình Phước"),
                usual.issuance(), usual.subject(), usual.authority(), usual.bases(), usual.articles(),
                usual.recipients(), new Signature(List.of("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), "Nguyễn Văn An"),
                usual.annex(), usual.marks());
    }
}
