package vn.thamdinh.usecase.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.done;

import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;

import vn.thamdinh.documents.composed.ComposedDocument;
import vn.thamdinh.documents.composed.CompositionProblem.Problem;
import vn.thamdinh.documents.official.Issuance;
import vn.thamdinh.documents.pdf.ArchiveStandard;
import vn.thamdinh.documents.pdf.PdfRenderer;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.document.DocumentKind;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.fixture.TypedPoints;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.wire.programme.ProgrammeFiles;

/** Every kind of a province of 111 communes with very long names, signs that mean something in HTML, and all letters. */
class CruelKindsTest {
    private static final String LETTERS = letters();
    private static final String SIGNS = "“Ngoặc” \"kép\" 'đơn' & <thẻ> &amp; {không} \\ 100% – …";
    private static final Issuance ISSUED = new Issuance.Issued(1234, LocalDate.of(2024, 2, 3));

    @TempDir
    private static Path folder;
    private static Office office;
    private static KindsOfRound round;
    private static List<DocumentKind> kinds;
    /** Composed once for all tests. */
    private static final Map<String, ComposedDocument> COMPOSED = new HashMap<>();

    /** All vowels with all tones, and đ, small and capital: 146. */
    private static String letters() {
        var letters = new TreeSet<>(List.of("đ", "Đ"));
        for (String vowel : "aăâeêioôơuưy".split("")) {
            for (String tone : List.of("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")) {
                String letter = Normalizer.normalize(vowel + tone, Normalizer.Form.NFC);
                letters.add(letter);
                letters.add(letter.toUpperCase(Locale.ROOT));
            }
        }
        return String.join("", letters);
    }

    /** Eighty characters for each commune; the third one's holds what HTML would take for its own. */
    private static ProgrammeFiles files() {
        ProgrammeFiles files = TypedPoints.files();
        List<String> rows = new ArrayList<>();
        for (String row : files.text(ProgrammeFiles.ALL_UNITS).orElseThrow().lines().toList()) {
            String[] cells = row.split(",", -1);
            String name = rows.size() == 3 ? "Đắk Ơ & ‘Ngoặc’ <Thẻ> Ư Ơ Ẳ Ẫ Ệ Ỗ Ợ Ữ Ỵ "
                    : "Rất Dài Của Đơn Vị Hành Chính " + rows.size() + " ";
            while (name.length() < 80) {
                name += "Nghiêng ";
            }
            rows.add(rows.isEmpty() ? "code,prefix,name,district,aliases,note" : cells[0] + "," + cells[1] + "," + name.substring(0, 80).strip() + ","
                    + cells[3] + ",,");
        }
        return files.with(ProgrammeFiles.UNITS, String.join("\n", rows) + "\n");
    }

    @BeforeAll
    static void open() {
        VeraGreenfieldFoundryProvider.initialise();
        office = new Office(folder);
        Desk desk = office.secretary(files());
        assertEquals(111, Office.programme(desk).units().size());
        for (int member = 0; member < 20; member++) {
            done(desk.council().enrol().enrol("Công Tằng Tôn Nữ ĐẮK Ơ " + LETTERS.substring(member * 7, member * 7 + 7)
                    + " <" + member + ">", "Phó Giám đốc & " + SIGNS.substring(0, 22), "",
                    member == 0 ? Role.CHAIR : Role.MEMBER));
        }
        round = new KindsOfRound(desk).begun();
        kinds = round.kinds();
    }

    @AfterAll
    static void close() {
        COMPOSED.clear();
        office.close();
    }

    private static Map<String, String> typed(DocumentKind kind) {
        Map<String, String> typed = new HashMap<>();
        kind.fields().stream().filter(field -> !field.id().equals("authority")).forEach(field ->
                typed.put(field.id(), switch (field.sort()) {
                    case DATE -> "03/02/2024";
                    case TIME -> "0:07";
                    case NUMBER -> "111";
                    case LINES -> SIGNS + "\n" + LETTERS.replaceAll("(.{10})", "$1 ") + "\n" + "Rất dài ".repeat(60);
                    case TEXT -> SIGNS + " ĐẮK Ơ";
                }));
        return typed;
    }

    private static ComposedDocument composed(DocumentKind kind) {
        return COMPOSED.computeIfAbsent(kind.id(), _ -> round.composed(kind, typed(kind), ISSUED));
    }

    @Test
    void everyKindTakesWhateverIsTyped() {
        for (DocumentKind kind : kinds) {
            assertEquals(List.of(), composed(kind).problems(), kind.id());
        }
    }

    @Test
    void everyKindIsMadeWithAllFieldsLeftEmpty() {
        for (DocumentKind kind : kinds) {
            Map<String, String> empty = new HashMap<>();
            kind.fields().forEach(field -> empty.put(field.id(), ""));
            ComposedDocument composed = round.composed(kind, empty, new Issuance.Draft());
            assertEquals(List.of(), composed.problems().stream()
                    .filter(problem -> problem.problem() != Problem.MISSING_FIELD).toList(), kind.id());
        }
    }

    @Test
    @Tag("long")
    void everyLetterCanBeReadBackAndEveryFileKeepsTheStandards() throws Exception {
        List<String> faults = new ArrayList<>();
        for (DocumentKind kind : kinds) {
            ComposedDocument composed = composed(kind);
            ComposedDocument.Drawn drawn = composed.draw(new PdfRenderer());
            byte[] pdf = drawn.pdf().bytes();
            KindsOfRound.look(kind.id(), pdf);
            String read = KindsOfRound.text(pdf).replace(" ", "");
            for (String word : words(drawn.text().html())) {
                if (!read.contains(word)) {
                    faults.add(kind.id() + " lost " + word);
                }
            }
            boolean lines = kind.fields().stream().anyMatch(field -> field.sort().name().equals("LINES"));
            if (lines && !read.contains(LETTERS)) {
                faults.add(kind.id() + " does not show all letters");
            }
            for (String standard : List.of(composed.data().isEmpty() ? "2a" : "3a", "ua1")) {
                ArchiveStandard.faults(pdf, standard).forEach(fault -> faults.add(kind.id() + " " + fault));
            }
        }
        assertEquals("", String.join("\n", faults));
    }

    /** What stands between the tags, as people read it. */
    private static List<String> words(String html) {
        String text = html.substring(html.indexOf("<body")).replaceAll("<[^>]*>", " ").replace("&lt;", "<")
                .replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&nbsp;", " ")
                .replace("&amp;", "&").replace('\u00A0', ' ').replace("\u2060", "");
        List<String> words = List.of(text.strip().split("\\s+"));
        assertTrue(words.size() > 20);
        return words;
    }
}
