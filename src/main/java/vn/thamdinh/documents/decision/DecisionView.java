package vn.thamdinh.documents.decision;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import vn.thamdinh.documents.pdf.BalancedLines;
import vn.thamdinh.documents.pdf.PageSetup;
import vn.thamdinh.documents.pdf.PdfMetadata;
import vn.thamdinh.documents.pdf.SerifFont;

/** The decision as the plain maps that its template reads, with the lengths of its ruled lines. */
final class DecisionView {
    private static final double ISSUER_SIZE_PT = 13;
    private static final double SUBJECT_SIZE_PT = 14;
    private static final double LEFT_COLUMN_MM = 66;
    private static final double SUBJECT_WIDEST_MM = 140;
    /** Between a third and a half of the text's length, as II.2.d and II.5.c ask. */
    private static final double RULE_SHARE = 0.4;

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
                entry("head", head()), entry("subject", subject()), entry("authority", decision.authority()),
                entry("bases", bases()), entry("articles", articles()), entry("recipients", recipients()),
                entry("signature", signature()), entry("annex", annex()));
    }

    private Map<String, Object> head() {
        Heading heading = decision.heading();
        List<String> superior = lines(heading.superior(), SerifFont.REGULAR);
        List<String> issuer = lines(heading.issuer(), SerifFont.BOLD);
        return Map.of("superior", superior, "issuer", issuer,
                "ruleMm", ruleMm(issuer, ISSUER_SIZE_PT),
                "number", OfficialText.number(decision.issuance(), heading.symbol()),
                "place", heading.place(), "date", OfficialText.date(decision.issuance()),
                "draft", decision.issuance() instanceof Issuance.Draft ? Marks.DRAFT : "");
    }

    private Map<String, Object> subject() {
        List<String> lines = BalancedLines.of(decision.subject(), SerifFont.BOLD, SUBJECT_SIZE_PT,
                PageSetup.points(SUBJECT_WIDEST_MM));
        return Map.of("lines", lines, "ruleMm", ruleMm(lines, SUBJECT_SIZE_PT));
    }

    private Map<String, Object> signature() {
        return Map.of("capacity", decision.signature().capacity(), "name", decision.signature().name());
    }

    private List<String> bases() {
        return endings(decision.bases(), ";", ".");
    }

    private List<String> recipients() {
        return endings(decision.recipients(), ";", ".");
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
        List<String> title = BalancedLines.of(annex.title(), SerifFont.BOLD, SUBJECT_SIZE_PT,
                PageSetup.points(SUBJECT_WIDEST_MM));
        List<String> reference = BalancedLines.of(
                OfficialText.reference(decision.issuance(), decision.heading().symbol(), annex.issuer()),
                SerifFont.ITALIC, SUBJECT_SIZE_PT, PageSetup.points(PageSetup.TEXT_MM));
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

    private static List<String> lines(List<String> given, SerifFont font) {
        return given.stream().flatMap(line -> BalancedLines.of(line, font, ISSUER_SIZE_PT,
                PageSetup.points(LEFT_COLUMN_MM)).stream()).toList();
    }

    private static String ruleMm(List<String> lines, double sizePt) {
        double widest = PageSetup.millimetres(BalancedLines.widest(lines, SerifFont.BOLD, sizePt));
        return "%.2f".formatted(widest * RULE_SHARE).replace(',', '.');
    }

    private static List<String> endings(List<String> texts, String each, String last) {
        return IntStream.range(0, texts.size())
                .mapToObj(index -> OfficialText.ending(texts.get(index), index < texts.size() - 1 ? each : last))
                .toList();
    }
}
