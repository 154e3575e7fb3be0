package vn.thamdinh.documents.artwork;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thamdinh.documents.decision.SampleDecision;
import vn.thamdinh.documents.signboard.SignLine;
import vn.thamdinh.documents.signboard.SignLine.Part;
import vn.thamdinh.documents.signboard.Signboard;
import vn.thamdinh.documents.signboard.SignboardArtwork;
import vn.thamdinh.documents.signboard.design.DesignReading;

/** A board's print file in the programs that print shops use: MuPDF and Ghostscript. */
class PrintShopTest {
    private static final double POINTS_PER_MM = 72 / 25.4;
    private static final String LOGO = "<svg xmlns='http://www.w3.org/2000/svg'><circle r='9' fill='#0a7'/></svg>";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void writeABoardWithEverythingOnIt() throws IOException {
        var design = DesignReading.of(Map.of("signboard.logo", LOGO, "signboard.design.stars", "4",
                "signboard.design.code", "yes", "signboard.design.radius", "10")).design();
        Signboard board = new Signboard("Xã Đăk Ơ", List.of(new SignLine("XÃ ĐĂK Ơ", Part.NAME),
                new SignLine("“CHÍNH QUYỀN THÂN THIỆN”", Part.STANDARD)), List.of(), "05/QĐ-UBND", design, true);
        file = folder.resolve("board.pdf");
        Files.write(file, ArtworkPdf.of(new SignboardArtwork().draw(board).artwork(), SampleDecision.metadata()));
    }

    @Test
    void mupdfReadsBoxesOfTheTrueSize() throws Exception {
        String pages = run("mutool", "pages", file.toString());
        assertBox(pages, "TrimBox", 13, 600, 400);
        assertBox(pages, "BleedBox", 8, 610, 410);
        assertBox(pages, "MediaBox", 0, 626, 426);
    }

    @Test
    void mupdfFindsNoFontNoPictureAndNoColourButProcessColours() throws Exception {
        String info = run("mutool", "info", file.toString());
        assertFalse(info.contains("Fonts (") || info.contains("Images ("), info);
        String trace = run("mutool", "trace", file.toString());
        Matcher colours = Pattern.compile("colorspace=\"([^\"]+)\"").matcher(trace);
        int found = 0;
        while (colours.find()) {
            assertEquals("DeviceCMYK", colours.group(1));
            found++;
        }
        assertTrue(found >= 10, trace.substring(0, Math.min(400, trace.length())));
        assertFalse(trace.contains("_text") || trace.contains("_image") || trace.contains("_shade"), "shapes alone");
    }

    @Test
    void ghostscriptPutsInkOnEachOfTheFourPlates() throws Exception {
        String inks = run("gs", "-q", "-dNOPAUSE", "-dBATCH", "-dSAFER", "-sDEVICE=inkcov", "-r20", "-o", "-",
                file.toString());
        Matcher plates = Pattern.compile("([0-9.]+)\\s+([0-9.]+)\\s+([0-9.]+)\\s+([0-9.]+)\\s+CMYK OK").matcher(inks);
        assertTrue(plates.find(), inks);
        for (int plate = 1; plate <= 4; plate++) {
            assertTrue(Double.parseDouble(plates.group(plate)) > 0, inks);
        }
        assertTrue(Double.parseDouble(plates.group(2)) > 0.5, "red ground: " + inks);
        assertTrue(run("gs", "-q", "-dNOPAUSE", "-dBATCH", "-dSAFER", "-sDEVICE=txtwrite", "-o", "-", file.toString())
                .isBlank(), "no text is left");
    }

    private static void assertBox(String pages, String name, double corner, double width, double height) {
        Matcher box = Pattern.compile("<" + name + " l=\"([-0-9.]+)\" b=\"([-0-9.]+)\" r=\"([-0-9.]+)\" t=\"([-0-9.]+)\"")
                .matcher(pages);
        assertTrue(box.find(), name + " in " + pages);
        double[] found = new double[4];
        for (int i = 0; i < found.length; i++) {
            found[i] = Double.parseDouble(box.group(i + 1)) / POINTS_PER_MM;
        }
        assertEquals(corner, found[0], 0.01);
        assertEquals(corner, found[1], 0.01);
        assertEquals(width, found[2] - found[0], 0.01);
        assertEquals(height, found[3] - found[1], 0.01);
    }

    /** Skipped, and named among the skipped, where the program is not there. */
    private String run(String... command) throws IOException, InterruptedException {
        assumeTrue(isInstalled(command[0]), command[0] + " is not installed");
        Path out = folder.resolve("out.txt");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start();
        int code = process.waitFor();
        String text = Files.readString(out, StandardCharsets.UTF_8);
        assertEquals(0, code, text);
        return text;
    }

    private static boolean isInstalled(String program) {
        return Pattern.compile(":").splitAsStream(String.valueOf(System.getenv("PATH")))
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }
}
