package vn.thamdinh.documents.signboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thamdinh.documents.artwork.Cmyk;
import vn.thamdinh.documents.artwork.Fill;
import vn.thamdinh.documents.decision.SampleDecision;
import vn.thamdinh.documents.signboard.SignLine.Part;
import vn.thamdinh.documents.signboard.design.DesignReading;
import vn.thamdinh.documents.signboard.design.SignDesign;

class SignboardArtworkTest {
    private static final String REFERENCE =
            "(Quyết định số 05/QĐ-UBND ngày 05 tháng 12 năm 2024 của Ủy ban nhân dân tỉnh Bình Phước)";
    private static final String CODE = "Xã Bù Gia Mập; 05/QĐ-UBND; 2024-12-05; " + "7c1e09ab".repeat(8);
    private static final String LOGO = "<svg xmlns='http://www.w3.org/2000/svg'><circle r='9' fill='#0a7'/></svg>";
    private static final List<String> SERIES =
            SampleDecision.COMMUNES.stream().map(name -> name.toUpperCase(Locale.ROOT)).toList();
    private static final List<String> CRUEL = List.of("XÃ Ơ", "ỦY BAN NHÂN DÂN THỊ TRẤN CHƠN THÀNH",
            "XÃ “ĐẮK & <Ơ>”", "THỊ TRẤN PHƯỚC LONG BÌNH THẠNH ĐÔNG HƯNG NGHĨA TRUNG LỢI TÂN KHAI NAM BẮC TÂY AN",
            "NGHIÊNGNGHIÊNGNGHIÊNGNGHIÊNGNGHIÊNG");
    static final List<String> COMMUNES = Stream.concat(SERIES.stream(), CRUEL.stream()).toList();

    private static final SignFont FONT = SignFont.of(SignDesign.Face.SANS);

    private static SignDesign design(String... texts) {
        Map<String, String> all = new HashMap<>();
        for (int i = 0; i < texts.length; i += 2) {
            all.put(texts[i].equals("logo") ? "signboard.logo" : "signboard.design." + texts[i], texts[i + 1]);
        }
        DesignReading reading = DesignReading.of(all);
        assertEquals(List.of(), reading.faults());
        return reading.design();
    }

    private static Signboard board(String name, SignDesign design) {
        return board(name, design, SERIES, false);
    }

    private static Signboard board(String name, SignDesign design, List<String> series, boolean rehearsal) {
        return new Signboard(name, List.of(new SignLine("ỦY BAN NHÂN DÂN", Part.BODY), new SignLine(name, Part.NAME),
                new SignLine("ĐẠT CHUẨN", Part.STATEMENT), new SignLine("“CHÍNH QUYỀN THÂN THIỆN”", Part.STANDARD),
                new SignLine("NĂM 2024", Part.YEAR), new SignLine(REFERENCE, Part.REFERENCE)), series,
                design.code() ? CODE : "", design, rehearsal);
    }

    /** The lines' outlines from top to bottom: what has the letters' colour but is no border. */
    private List<Rectangle2D> rows(Signboard board) {
        return new SignLayout(board, FONT).fills().stream()
                .filter(fill -> fill.colour().equals(board.design().colours().letters()))
                .map(fill -> fill.shape().getBounds2D()).toList();
    }

    static Stream<SignDesign> designs() {
        String[] base = {"accent", "0 0 0 30"};
        return Stream.of(design(base), design("accent", "0 0 0 30", "width", "300", "height", "400",
                        "orientation", "portrait"),
                design("accent", "0 0 0 30", "width", "800", "height", "600", "face", "serif", "logo", LOGO),
                design("accent", "0 0 0 30", "code", "yes", "stars", "5", "logo", LOGO, "radius", "20"),
                design("accent", "0 0 0 30", "code", "yes", "logo", LOGO, "logo-place", "left", "logo-size", "45"),
                design("accent", "0 0 0 30", "width", "2000", "height", "300", "border", "none"),
                design("accent", "0 0 0 30", "width", "80", "height", "80", "code", "yes", "stars", "3"));
    }

    @ParameterizedTest
    @MethodSource("designs")
    void everyNameFitsInsideTheFrameWithAllItsMarksInEveryDesign(SignDesign design) {
        double unit = design.plate().unit();
        for (String name : COMMUNES) {
            Signboard board = board(name, design, SERIES.contains(name) ? SERIES : List.of(), false);
            List<Rectangle2D> rows = rows(board);
            assertTrue(rows.size() >= 6, name + " " + rows.size());
            double below = design.plate().heightMm();
            for (Rectangle2D ink : rows) {
                assertTrue(ink.getMinX() > unit * 0.05 && ink.getMaxX() < design.plate().widthMm() - unit * 0.05,
                        name + " " + ink);
                assertTrue(ink.getMinY() > unit * 0.05 && ink.getMaxY() < design.plate().heightMm() - unit * 0.05,
                        name + " " + ink);
                assertTrue(ink.getMaxY() < below, "rows do not touch: " + name + " " + ink + " " + below);
                assertEquals(rows.getFirst().getCenterX(), ink.getCenterX(), 0.01);
                below = ink.getMinY();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("designs")
    void emblemStarsAndCodeLeaveTheLinesFree(SignDesign design) {
        Signboard board = board("THỊ TRẤN THANH BÌNH", design);
        List<Fill> fills = new SignLayout(board, FONT).fills();
        List<Rectangle2D> others = fills.stream().skip(design.border().kind().ordinal() == 0 ? 1 : 2)
                .filter(fill -> !fill.colour().equals(design.colours().letters()) && !fill.colour().equals(Cmyk.BLACK))
                .map(fill -> fill.shape().getBounds2D()).toList();
        int wanted = (design.emblem().emblem().isPresent() ? 1 : 0) + (design.stars() > 0 ? 1 : 0)
                + (design.code() ? 1 : 0);
        assertEquals(wanted, others.size());
        List<Rectangle2D> all = new ArrayList<>(others);
        all.addAll(rows(board));
        for (Rectangle2D one : all) {
            all.stream().filter(other -> other != one).forEach(other -> {
                Rectangle2D both = one.createIntersection(other);
                assertTrue(both.getWidth() <= 0 || both.getHeight() <= 0, one + " and " + other);
            });
        }
    }

    @ParameterizedTest
    @FieldSource("SERIES")
    void boardsOfOneRoundHaveLettersOfOneSize(String name) {
        double longest = name(board("THỊ TRẤN THANH BÌNH", design())).capital();
        assertEquals(longest, name(board(name, design())).capital(), 1e-9);
        double alone = name(board(name, design(), List.of(), false)).capital();
        assertTrue(alone >= longest - 1e-9, alone + " " + longest);
    }

    private LineFit name(Signboard board) {
        return new SignLayout(board, FONT).fits().stream().filter(fit -> fit.part() == Part.NAME).findFirst()
                .orElseThrow();
    }

    @Test
    void aLongNameIsBrokenBetweenWordsIntoTheMostEvenRows() {
        assertEquals(List.of("ỦY BAN NHÂN DÂN", "THỊ TRẤN CHƠN THÀNH"),
                name(board(CRUEL.get(1), design(), List.of(), false)).rows());
        List<String> rows = name(board(CRUEL.get(3), design(), List.of(), false)).rows();
        assertTrue(rows.size() >= 2 && String.join(" ", rows).equals(CRUEL.get(3)), rows.toString());
        assertEquals(1, name(board(CRUEL.get(4), design(), List.of(), false)).rows().size());
        assertEquals(List.of("XÃ", "BÙ GIA MẬP"), LineFit.broken("XÃ BÙ GIA MẬP", 2, FONT));
        assertTrue(LineFit.broken(REFERENCE, 2, FONT).stream().anyMatch(row ->
                row.contains("ngày 05 tháng 12 năm 2024")), "a date stays in one row");
        assertEquals(List.of("“CHÍNH QUYỀN", "THÂN THIỆN”"), LineFit.broken("“CHÍNH QUYỀN THÂN THIỆN”", 2, FONT));
        assertEquals(List.of("XÃ BÙ GIA MẬP"), name(board("XÃ BÙ GIA MẬP", design())).rows());
    }

    @Test
    void theSquareCodeIsBlackOnItsOwnWhitePlate() {
        SignDesign design = design("code", "yes");
        List<Fill> fills = new SignLayout(board("XÃ ĐĂK Ơ", design), FONT).fills();
        Rectangle2D plate = fills.stream().filter(fill -> fill.colour().equals(Cmyk.WHITE)).findFirst().orElseThrow()
                .shape().getBounds2D();
        Rectangle2D squares = fills.stream().filter(fill -> fill.colour().equals(Cmyk.BLACK)).findFirst().orElseThrow()
                .shape().getBounds2D();
        assertTrue(plate.contains(squares) && plate.getWidth() > 1.1 * squares.getWidth(), plate + " " + squares);
        assertEquals(plate.getWidth(), plate.getHeight(), 1e-9);
    }

    @Test
    void aFivePointedStarHasFivePointsAndStandsUpright() {
        var row = Ornament.stars(1, 0, 100, 50, 40);
        Rectangle2D bounds = row.getBounds2D();
        assertEquals(50, bounds.getMaxY(), 1e-9);
        assertEquals(50, bounds.getCenterX(), 1e-9);
        assertTrue(row.contains(50, 49) && row.contains(50, 30) && !row.contains(50, 16), "a point upwards, none down");
        assertEquals(3 * 40 + 2 * 10 - 40 + bounds.getWidth(), Ornament.stars(3, 0, 100, 50, 40).getBounds2D().getWidth(),
                1e-6);
    }

    @Test
    void kerningBringsLettersTogether() {
        double apart = FONT.width("T") + FONT.width("A");
        assertTrue(FONT.width("TA") < apart);
        assertEquals(FONT.width("TÂN AN"), FONT.outline("TÂN AN").getBounds2D().getWidth(), 1e-3);
    }

    @Test
    void everyVietnameseLetterHasAShapeAndOthersAreRefused() {
        String letters = "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ";
        SignboardArtwork artwork = new SignboardArtwork();
        for (SignDesign.Face face : SignDesign.Face.values()) {
            assertEquals("", artwork.missing(face, letters + letters.toUpperCase(Locale.ROOT) + "“”()/-–0123456789"));
        }
        assertEquals("漢", artwork.missing(SignDesign.Face.SANS, "XÃ 漢"));
        Signboard board = new Signboard("Xã", List.of(new SignLine("XÃ 漢", Part.NAME)), List.of(), "", design(), false);
        assertThrows(IllegalArgumentException.class, () -> artwork.draw(board));
    }

    @Test
    void aRehearsalsBoardHasItsWordsAcrossBothEdges() {
        List<Fill> real = new SignLayout(board("XÃ ĐĂK Ơ", design("accent", "0 0 0 30")), FONT).fills();
        Signboard board = board("XÃ ĐĂK Ơ", design("accent", "0 0 0 30"), SERIES, true);
        List<Fill> rehearsal = new SignLayout(board, FONT).fills();
        assertEquals(real.size() + 4, rehearsal.size());
        assertTrue(rehearsal.getLast().shape().getBounds2D().getWidth() > 100);
        Rectangle2D strip = rehearsal.get(real.size()).shape().getBounds2D();
        rows(board).forEach(row -> assertTrue(row.getMinY() > strip.getMaxY(), row + " " + strip));
        assertTrue(new SignboardArtwork().draw(board).artwork().words().contains(SignboardArtwork.REHEARSAL));
    }

    @Test
    void contrastHeightAndRoomAreMeasured() {
        List<Measure> usual = new SignboardArtwork().draw(board("XÃ ĐĂK Ơ", design())).measures();
        assertTrue(usual.stream().allMatch(Measure::met), usual.toString());
        SignDesign poor = design("letters", "0 90 90 10", "width", "300", "height", "200", "distance", "20",
                "code", "yes");
        List<Measure.Kind> missed = new SignboardArtwork().draw(board(CRUEL.get(3), poor, List.of(), false)).measures()
                .stream().filter(measure -> !measure.met()).map(Measure::kind).toList();
        assertTrue(missed.containsAll(List.of(Measure.Kind.LETTER_CONTRAST, Measure.Kind.NAME_HEIGHT,
                Measure.Kind.NAME_HEIGHT_PREFERRED, Measure.Kind.LINE_SHARE, Measure.Kind.WIDTH,
                Measure.Kind.HEIGHT)), missed.toString());
        List<Measure.Kind> tiny = new SignboardArtwork().draw(board("XÃ ĐĂK Ơ", design("width", "90", "height", "80",
                "code", "yes"))).measures().stream().filter(measure -> !measure.met()).map(Measure::kind).toList();
        assertTrue(tiny.containsAll(List.of(Measure.Kind.SMALL_CONTRAST, Measure.Kind.SMALLEST_HEIGHT,
                Measure.Kind.CODE_MODULE)), tiny.toString());
        Measure name = new SignboardArtwork().draw(board("XÃ ĐĂK Ơ", design("distance", "7,5"))).measures().stream()
                .filter(measure -> measure.kind() == Measure.Kind.NAME_HEIGHT).findFirst().orElseThrow();
        assertEquals(30, name.least(), 1e-9);
        assertEquals(name(board("XÃ ĐĂK Ơ", design())).capital(), name.value(), 1e-9);
    }
}
