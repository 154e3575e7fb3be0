package vn.thamdinh.documents.decision;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.thamdinh.documents.official.OfficialFrame;
import vn.thamdinh.documents.official.OfficialText;
import vn.thamdinh.documents.pdf.BalancedLines;
import vn.thamdinh.documents.pdf.PageSetup;
import vn.thamdinh.documents.pdf.PdfMetadata;
import vn.thamdinh.documents.pdf.SerifFont;

/** The decision as the plain maps that its template reads, with the lengths of its ruled lines. */
final class DecisionView {
    private final RecognitionDecision decision;
    private final PdfMetadata metadata;
    private final Density density;

    DecisionView(RecognitionDecision decision, PdfMetadata metadata, Density density) {
        this.decision = decision;
        this.metadata = metadata;
        this.density = density;
    }

    Map<String, Object> values() {
        return Map.ofEntries(entry("title", metadata.title()), entry("description", metadata.description()),
                entry("density", density.styleClass()),
                entry("head", OfficialFrame.head(decision.heading(), decision.issuance())),
                entry("type", "QUYẾT ĐỊNH"), entry("subject", OfficialFrame.subject(decision.subject())),
                entry("authority", decision.authority()), entry("bases", OfficialFrame.ended(decision.bases())),
                entry("articles", articles()), entry("recipients", OfficialFrame.ended(decision.recipients())),
                entry("signature", OfficialFrame.signature(decision.signature())), entry("annex", annex()));
    }

    private List<Map<String, Object>> articles() {
        List<Map<String, Object>> views = new ArrayList<>();
        int count = decision.articles().size();
        for (int number = 1; number <= count; number++) {
            Article article = decision.articles().get(number - 1);
            views.add(Map.of("number", number, "titled", article.titled(),
                    "paragraphs", paragraphs(article.paragraphs(), number == count)));
        }
        return views;
    }

    /** The decision's very last paragraph ends in "./." and carries the signature, so that both share a page. */
    private static List<Map<String, Object>> paragraphs(List<String> texts, boolean lastArticle) {
        List<Map<String, Object>> views = new ArrayList<>();
        for (int index = 0; index < texts.size(); index++) {
            boolean last = lastArticle && index == texts.size() - 1;
            String text = last ? OfficialText.ending(texts.get(index), "./.") : texts.get(index);
            views.add(Map.of("text", text, "last", last));
        }
        return views;
    }

    private Map<String, Object> annex() {
        Annex annex = decision.annex();
        List<String> title = OfficialFrame.titleLines(annex.title());
        List<String> reference = BalancedLines.of(
                OfficialText.reference(decision.issuance(), decision.heading().symbol(), annex.issuer()),
                SerifFont.ITALIC, OfficialFrame.SUBJECT_SIZE_PT, PageSetup.points(PageSetup.TEXT_MM));
        return Map.of("title", title, "reference", reference, "groups", groups(annex.rows()),
                "points", any(annex.rows(), AnnexRow::points), "rank", any(annex.rows(), AnnexRow::rank));
    }

    /** Rows of one district that stand together share one cell with its name. */
    private static List<Map<String, Object>> groups(List<AnnexRow> rows) {
        List<Map<String, Object>> groups = new ArrayList<>();
        int start = 0;
        while (start < rows.size()) {
            String district = rows.get(start).district();
            int end = start;
            while (end < rows.size() && rows.get(end).district().equals(district)) {
                end++;
            }
            groups.add(Map.of("district", district, "size", end - start,
                    "rows", rows.subList(start, end).stream().map(DecisionView::row).toList()));
            start = end;
        }
        return groups;
    }

    private static Map<String, Object> row(AnnexRow row) {
        return Map.of("order", row.order(), "commune", row.commune(), "points", row.points(),
                "rank", row.rank(), "note", row.note());
    }

    private static boolean any(List<AnnexRow> rows, Function<AnnexRow, String> column) {
        return rows.stream().anyMatch(row -> !column.apply(row).isEmpty());
    }
}
