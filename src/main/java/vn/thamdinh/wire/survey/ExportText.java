package vn.thamdinh.wire.survey;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;

import vn.thamdinh.domain.text.LegacyText;

/**
 * The text of an exported file, whatever it was saved as: UTF-8 with or without byte order mark, UTF-16 in either
 * order, else Windows-1258, whose tones are characters of their own and come together only in NFC.
 *
 * @param text     NFC, without byte order mark
 * @param encoding name for people
 */
record ExportText(String text, String encoding) {

    private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");
    private static final int SAMPLE = 4096;

    /** Never fails: every byte means something in Windows-1258. */
    static ExportText decode(byte[] file) {
        if (startsWith(file, 0xEF, 0xBB, 0xBF)) {
            return of(file, 3, StandardCharsets.UTF_8, "UTF-8 (BOM)");
        }
        if (startsWith(file, 0xFF, 0xFE)) {
            return of(file, 2, StandardCharsets.UTF_16LE, "UTF-16 LE");
        }
        if (startsWith(file, 0xFE, 0xFF)) {
            return of(file, 2, StandardCharsets.UTF_16BE, "UTF-16 BE");
        }
        if (zeros(file, 1) > zeros(file, 0)) {
            return of(file, 0, StandardCharsets.UTF_16LE, "UTF-16 LE");
        }
        if (zeros(file, 0) > 0) {
            return of(file, 0, StandardCharsets.UTF_16BE, "UTF-16 BE");
        }
        return utf8(file).orElseGet(() -> of(file, 0, WINDOWS_1258, WINDOWS_1258.displayName()));
    }

    /** The legacy font that an 8-bit text was typed in, going by most of its words beyond ASCII. */
    static Optional<LegacyText.Coding> legacy(byte[] file) {
        if (utf8(file).isPresent() || zeros(file, 0) + zeros(file, 1) > 0) {
            return Optional.empty();
        }
        String latin = new String(file, StandardCharsets.ISO_8859_1);
        int foreign = 0;
        int suspected = 0;
        Optional<LegacyText.Coding> coding = Optional.empty();
        for (String word : latin.split("[\\s,;\"\\t]+")) {
            if (word.chars().anyMatch(c -> c > 0x7F)) {
                foreign++;
                Optional<LegacyText.Coding> own = LegacyText.suspected(word);
                if (own.isPresent()) {
                    suspected++;
                    coding = own;
                }
            }
        }
        return suspected * 2 > foreign ? coding : Optional.empty();
    }

    private static Optional<ExportText> utf8(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return Optional.of(new ExportText(nfc(text), "UTF-8"));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static ExportText of(byte[] file, int from, Charset charset, String name) {
        return new ExportText(nfc(new String(file, from, file.length - from, charset)), name);
    }

    private static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static boolean startsWith(byte[] file, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (file.length <= i || (file[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Zero bytes at even (0) or odd (1) places near the beginning: 8-bit texts have none. */
    private static int zeros(byte[] file, int parity) {
        int zeros = 0;
        for (int i = parity; i < Math.min(file.length, SAMPLE); i += 2) {
            zeros += file[i] == 0 ? 1 : 0;
        }
        return zeros;
    }
}
