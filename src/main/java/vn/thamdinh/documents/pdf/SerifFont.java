package vn.thamdinh.documents.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.text.Normalizer;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The four faces of Liberation Serif, which has the widths of Times New Roman and every Vietnamese letter. The files
 * come with the program: a system's own Liberation may lack two thirds of the Vietnamese letters.
 */
public enum SerifFont {
    REGULAR("LiberationSerif-Regular.ttf", 400, false),
    ITALIC("LiberationSerif-Italic.ttf", 400, true),
    BOLD("LiberationSerif-Bold.ttf", 700, false),
    BOLD_ITALIC("LiberationSerif-BoldItalic.ttf", 700, true);

    /** The family's name in style sheets. */
    public static final String FAMILY = "Liberation Serif";

    private static final int TABLE_COUNT_AT = 4;
    private static final int FIRST_TABLE_AT = 12;
    private static final int TABLE_ENTRY_BYTES = 16;
    private static final int GSUB = 0x47535542;
    /** "GSUX": no table of that name exists. */
    private static final int UNKNOWN_TABLE = 0x47535558;

    private final byte[] bytes;
    private final int weight;
    private final boolean italic;
    private final TrueTypeFont metrics;
    private final CmapLookup glyphs;

    SerifFont(String file, int weight, boolean italic) {
        this.weight = weight;
        this.italic = italic;
        try (InputStream in = SerifFont.class.getResourceAsStream("/vn/thamdinh/documents/fonts/" + file)) {
            this.bytes = withoutSubstitutions(in.readAllBytes());
            this.metrics = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            this.glyphs = metrics.getUnicodeCmapLookup();
        } catch (IOException broken) {
            throw new UncheckedIOException("Font " + file, broken);
        }
    }

    /**
     * The font with its table of substitutions (GSUB) named otherwise, so that nobody looks for ligatures: Vietnamese in
     * NFC needs none, and PDFBox would take two fifths of a page's time to look for them.
     */
    private static byte[] withoutSubstitutions(byte[] font) {
        ByteBuffer directory = ByteBuffer.wrap(font);
        int tables = directory.getShort(TABLE_COUNT_AT);
        for (int at = FIRST_TABLE_AT; at < FIRST_TABLE_AT + tables * TABLE_ENTRY_BYTES; at += TABLE_ENTRY_BYTES) {
            if (directory.getInt(at) == GSUB) {
                directory.putInt(at, UNKNOWN_TABLE);
            }
        }
        return font;
    }

    /** The font file, for those who embed it. */
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    int weight() {
        return weight;
    }

    boolean italic() {
        return italic;
    }

    /** Returns the width of NFC text in points when set at {@code sizePt} points without kerning, as it is printed. */
    public double width(String text, double sizePt) {
        return text.codePoints().mapToDouble(this::advance).sum() * sizePt;
    }

    /** Returns the first character of the text that has no shape in this face, or an empty text. */
    public String firstWithoutShape(String text) {
        return text.codePoints().filter(letter -> !Character.isISOControl(letter) && glyphs.getGlyphId(letter) == 0)
                .mapToObj(Character::toString).findFirst().orElse("");
    }

    /** Returns the text in NFC as it can be printed: a letter without a shape as "[?]", control characters left out. */
    public String printable(String text) {
        StringBuilder out = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(letter -> {
            if (letter == '\n' || letter == '\t') {
                out.appendCodePoint(letter);
            } else if (!Character.isISOControl(letter)) {
                out.append(glyphs.getGlyphId(letter) == 0 ? "[?]" : Character.toString(letter));
            }
        });
        return out.toString();
    }

    private double advance(int codePoint) {
        try {
            return metrics.getAdvanceWidth(glyphs.getGlyphId(codePoint)) / (double) metrics.getUnitsPerEm();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
