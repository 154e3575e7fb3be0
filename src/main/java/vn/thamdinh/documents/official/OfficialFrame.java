package vn.thamdinh.documents.official;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import vn.thamdinh.documents.pdf.BalancedLines;
import vn.thamdinh.documents.pdf.PageSetup;
import vn.thamdinh.documents.pdf.SerifFont;

/**
 * The parts around a paper's own text as the plain maps that the shared template fragments read: {@code head.html}
 * wants {@code head}, {@code title.html} wants {@code type} and {@code subject}, {@code foot.html} wants
 * {@code recipients} and {@code signature}; their looks are in {@code official.css}, the only one a paper must include.
 */
public final class OfficialFrame {
    /** Size of type name and subject. */
    public static final double SUBJECT_SIZE_PT = 14;

    private static final double ISSUER_SIZE_PT = 13;
    private static final double LETTER_SUBJECT_SIZE_PT = 12;
    private static final double LEFT_COLUMN_MM = 66;
    /** Widest line of a subject. */
    public static final double SUBJECT_WIDEST_MM = 140;
    /** Between a third and a half of the text's length, as II.2.d and II.5.c ask. */
    private static final double RULE_SHARE = 0.4;

    private OfficialFrame() {
    }

    /** Issuing body, national title, number, place and date; a draft is boxed as such below its number. */
    public static Map<String, Object> head(Heading heading, Issuance issuance) {
        Map<String, Object> head = new LinkedHashMap<>(undatedHead(heading, issuance));
        head.put("placeAndDate", heading.place() + ", " + OfficialText.date(issuance));
        return head;
    }

    /** The same without the line of place and date, as minutes have it (Mẫu 1.9). */
    public static Map<String, Object> undatedHead(Heading heading, Issuance issuance) {
        List<String> issuer = lines(heading.issuer(), SerifFont.BOLD);
        return Map.of("superior", lines(heading.superior(), SerifFont.REGULAR), "issuer", issuer,
                "ruleMm", ruleMm(issuer, ISSUER_SIZE_PT),
                "number", OfficialText.number(issuance, heading.symbol()), "placeAndDate", "",
                "draft", issuance instanceof Issuance.Draft ? Marks.DRAFT : "");
    }

    /** The body's name beside the nation's, without number, place and date (Mẫu 1.3, the attached document). */
    public static Map<String, Object> ownHead(Heading heading) {
        List<String> issuer = lines(heading.issuer(), SerifFont.BOLD);
        return Map.of("superior", lines(heading.superior(), SerifFont.REGULAR), "issuer", issuer,
                "ruleMm", ruleMm(issuer, ISSUER_SIZE_PT));
    }

    /** The subject (trích yếu) in about equally long lines, with the length of the line below it. */
    public static Map<String, Object> subject(String subject) {
        return subject(subject, SUBJECT_WIDEST_MM);
    }

    /** The same in lines of at most that width, for pages wider than usual. */
    public static Map<String, Object> subject(String subject, double widestMm) {
        List<String> lines = BalancedLines.of(subject, SerifFont.BOLD, SUBJECT_SIZE_PT, PageSetup.points(widestMm));
        return Map.of("lines", lines, "ruleMm", ruleMm(lines, SUBJECT_SIZE_PT));
    }

    /** A bold centred title in about equally long lines. */
    public static List<String> titleLines(String title) {
        return BalancedLines.of(title, SerifFont.BOLD, SUBJECT_SIZE_PT, PageSetup.points(SUBJECT_WIDEST_MM));
    }

    /** The subject of a letter in lines for the place below its number, "V/v" before it (II.5.b). */
    public static List<String> letterSubject(String subject) {
        String words = subject.startsWith("V/v") ? subject : "V/v " + subject;
        return BalancedLines.of(words, SerifFont.REGULAR, LETTER_SUBJECT_SIZE_PT, PageSetup.points(LEFT_COLUMN_MM));
    }

    /** Whom a document is addressed to: one on the line itself, several each on a line that begins with a dash (II.9.a). */
    public static Map<String, Object> addressees(List<String> addressees) {
        return Map.of("one", addressees.size() == 1 ? addressees.getFirst() : "",
                "several", addressees.size() > 1 ? ended(addressees) : List.of());
    }

    /** "(Kèm theo …)" in about equally long lines. */
    public static List<String> referenceLines(Issuance issuance, String type, String symbol, String issuer) {
        String name = type.isEmpty() ? "Công văn"
                : type.substring(0, 1) + type.substring(1).toLowerCase(Locale.ROOT);
        return BalancedLines.of(OfficialText.reference(issuance, name, symbol, issuer), SerifFont.ITALIC,
                SUBJECT_SIZE_PT, PageSetup.points(PageSetup.TEXT_MM));
    }

    /** Legal bases and recipients: each with a semicolon at its end, the last with a full stop. */
    public static List<String> ended(List<String> texts) {
        return IntStream.range(0, texts.size())
                .mapToObj(index -> OfficialText.ending(texts.get(index), index < texts.size() - 1 ? ";" : "."))
                .toList();
    }

    /** The place where one person signs. */
    public static Map<String, Object> signature(Signature signature) {
        return Map.of("capacity", signature.capacity(), "name", signature.name());
    }

    private static List<String> lines(List<String> given, SerifFont font) {
        return given.stream().flatMap(line -> BalancedLines.of(line, font, ISSUER_SIZE_PT,
                PageSetup.points(LEFT_COLUMN_MM)).stream()).toList();
    }

    private static String ruleMm(List<String> lines, double sizePt) {
        double widest = PageSetup.millimetres(BalancedLines.widest(lines, SerifFont.BOLD, sizePt));
        return "%.2f".formatted(widest * RULE_SHARE).replace(',', '.');
    }
}
