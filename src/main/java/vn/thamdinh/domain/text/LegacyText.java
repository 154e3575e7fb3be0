package vn.thamdinh.domain.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Vietnamese as it was typed before Unicode, in fonts of their own: TCVN3 (".VnTime", ABC) puts the letters at other
 * places of the Latin-1 page, VNI ("VNI-Times") writes a letter and its mark as two characters. Shown in any other
 * font such text is unreadable ("X· TiÕn H­ng", "Xaõ Tieán Höng").
 *
 * <p>Sources of the tables: TCVN 5712:1993, third set; VNI-Windows code page.
 */
public final class LegacyText {
    /** How text was coded. */
    public enum Coding {
        /** TCVN 5712, third set; its fonts are named ".Vn…", those whose name ends in "H" show capitals only. */
        TCVN3,
        /** VNI for Windows; its fonts are named "VNI-…". */
        VNI
    }

    private static final String TCVN3_CODES = "µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00ADõøö÷ùúýûüþ"
            + "¡¢§£¤¥¦";
    private static final String TCVN3_LETTERS = "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ"
            + "ĂÂĐÊÔƠƯ";
    /** Marks that VNI puts after a plain vowel, with what they make of it: tone, or hat or breve and tone. */
    private static final String VNI_MARKS = "ùøûõïâáàåãäêéèúüë";
    private static final String[] VNI_MEANINGS = {"\u0301", "\u0300", "\u0309", "\u0303", "\u0323", "\u0302",
        "\u0302\u0301", "\u0302\u0300", "\u0302\u0309", "\u0302\u0303", "\u0302\u0323", "\u0306", "\u0306\u0301",
        "\u0306\u0300", "\u0306\u0309", "\u0306\u0303", "\u0306\u0323"};
    private static final Map<Character, String> VNI_SINGLE = Map.of('ô', "ơ", 'ö', "ư", 'ñ', "đ", 'æ', "ỉ", 'ó', "ĩ",
            'ò', "ị", 'î', "ỵ");
    private static final Pattern WORD_ENDS = Pattern.compile("[\\s\\p{Punct}0-9\u00A0–—“”‘’…]+");
    private static final Pattern VOWEL_GROUP = Pattern.compile("(?:ngh|ng|nh|kh|gh|gi|g|ch|th|tr|ph|qu|[bcdhklmnpqrstvx])?"
            + "(?:[ui]?[aăâeêioôơuưy]{1,3})(?:ng|nh|ch|[ckmnpt])?");
    private static final Pattern NO_RHYME = Pattern.compile("[aeo][ùúũ]|ñ|a[âêôóõò]|[ao]í|e[óõ]");
    private static final Pattern TONES = Pattern.compile("[\u0300\u0301\u0309\u0303\u0323]");

    private LegacyText() {
    }

    /** The coding that text in this font has, going by the font's name. */
    public static Optional<Coding> ofFont(String font) {
        String name = font.strip().toLowerCase(Locale.ROOT);
        if (name.startsWith(".vn")) {
            return Optional.of(Coding.TCVN3);
        }
        return name.startsWith("vni-") || name.startsWith("vni ") ? Optional.of(Coding.VNI) : Optional.empty();
    }

    /** True for fonts whose small letters look like capitals, ".VnTimeH". */
    public static boolean showsCapitals(String font) {
        return font.strip().length() > 4 && font.strip().startsWith(".Vn") && font.strip().endsWith("H");
    }

    /**
     * The coding that the characters give away: read as Unicode the words are no Vietnamese, read in that coding all
     * of them are. Plain ASCII and text with any letter of the Vietnamese page of Unicode are never suspected.
     */
    public static Optional<Coding> suspected(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        if (composed.chars().noneMatch(c -> c > 0x7F) || composed.chars().anyMatch(LegacyText::surelyUnicode)
                || vietnamese(composed)) {
            return Optional.empty();
        }
        for (Coding coding : List.of(Coding.VNI, Coding.TCVN3)) {
            String decoded = decode(composed, coding);
            if (!decoded.equals(composed) && vietnamese(decoded)) {
                return Optional.of(coding);
            }
        }
        return Optional.empty();
    }

    /** The text in Unicode, NFC. Text that is Unicode already, by its letters, comes back as it is. */
    public static String decode(String text, Coding coding) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        if (composed.chars().anyMatch(LegacyText::surelyUnicode)) {
            return composed;
        }
        return Normalizer.normalize(switch (coding) {
            case TCVN3 -> tcvn3(composed);
            case VNI -> vni(composed);
        }, Normalizer.Form.NFC);
    }

    private static boolean surelyUnicode(int c) {
        return c >= 0x100 && c < 0x250 || c >= 0x1EA0 && c <= 0x1EF9;
    }

    private static String tcvn3(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (char c : text.toCharArray()) {
            int at = TCVN3_CODES.indexOf(c);
            out.append(at < 0 ? c : TCVN3_LETTERS.charAt(at));
        }
        return out.toString();
    }

    private static String vni(String text) {
        Map<Character, String> meanings = new HashMap<>();
        for (int i = 0; i < VNI_MEANINGS.length; i++) {
            meanings.put(VNI_MARKS.charAt(i), VNI_MEANINGS[i]);
        }
        StringBuilder out = new StringBuilder(text.length());
        char before = ' ';
        for (char c : text.toCharArray()) {
            char small = Character.toLowerCase(c);
            boolean takesMark = "aeouyôö".indexOf(Character.toLowerCase(before)) >= 0;
            if (takesMark && meanings.containsKey(small)) {
                out.append(meanings.get(small));
            } else if (VNI_SINGLE.containsKey(small)) {
                String letter = VNI_SINGLE.get(small);
                out.append(c == small ? letter : letter.toUpperCase(Locale.ROOT));
            } else {
                out.append(c);
            }
            before = c;
        }
        return out.toString();
    }

    /** True where every word with letters beyond ASCII could be a Vietnamese syllable. */
    private static boolean vietnamese(String text) {
        return WORD_ENDS.splitAsStream(text).filter(word -> word.chars().anyMatch(c -> c > 0x7F))
                .allMatch(LegacyText::syllable);
    }

    private static boolean syllable(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        String decomposed = Normalizer.normalize(small, Normalizer.Form.NFD);
        String plain = Normalizer.normalize(TONES.matcher(decomposed).replaceAll(""), Normalizer.Form.NFC);
        boolean oneTone = TONES.matcher(decomposed).results().count() <= 1;
        return oneTone && VOWEL_GROUP.matcher(plain.replace('đ', 'd')).matches()
                && !NO_RHYME.matcher(small).find();
    }
}
