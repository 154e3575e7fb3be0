package vn.thamdinh.documents.conformity.pdf;

import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/** What a PDF font's name and description say of family and style. */
final class FontNames {
    private static final float SEMIBOLD = 600;

    private FontNames() {
    }

    static String family(PDFont font) {
        String name = Optional.ofNullable(font.getName()).orElse("").replaceFirst("^[A-Z]{6}\\+", "");
        String bare = name.replaceAll("[ _]", "");
        if (bare.startsWith("TimesNewRoman")) {
            return "Times New Roman";
        }
        if (bare.startsWith("LiberationSerif")) {
            return "Liberation Serif";
        }
        String stem = name.replaceFirst("[-,].*$", "");
        return stem.isBlank() ? "?" : stem;
    }

    static boolean bold(PDFont font) {
        PDFontDescriptor described = font.getFontDescriptor();
        return name(font).matches(".*(bold|black|heavy).*")
                || described != null && (described.isForceBold() || described.getFontWeight() >= SEMIBOLD);
    }

    static boolean italic(PDFont font) {
        PDFontDescriptor described = font.getFontDescriptor();
        return name(font).matches(".*(italic|oblique).*")
                || described != null && (described.isItalic() || described.getItalicAngle() != 0);
    }

    private static String name(PDFont font) {
        return Optional.ofNullable(font.getName()).orElse("").toLowerCase(Locale.ROOT);
    }
}
