package vn.thamdinh.picture.file;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The name of a file, as it came and as it can be kept: any text can be a name on one system or another. */
public final class FileName {
    /** Most bytes of a clean name in UTF-8: what file systems of Linux, Windows and sticks all take. */
    public static final int MOST_BYTES = 255;

    private static final int LONGEST_ENDING = 10;
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\x{2028}\\x{2029}]");
    private static final Pattern FORBIDDEN = Pattern.compile("[/\\\\:*?\"<>|]");
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");
    private static final Map<String, FileKind> ENDINGS = endings();
    /** Kinds whose files bear each other's endings without anyone meaning to deceive. */
    private static final List<Set<FileKind>> ALIKE = List.of(
            Set.of(FileKind.OLE, FileKind.DOCX, FileKind.XLSX, FileKind.PPTX, FileKind.ODF),
            Set.of(FileKind.HEIC, FileKind.AVIF), Set.of(FileKind.VIDEO, FileKind.AUDIO));

    private final String raw;
    private final String clean;

    private FileName(String raw) {
        this.raw = raw;
        this.clean = cleaned(raw);
    }

    /** Any text; nothing is refused. */
    public static FileName read(String raw) {
        return new FileName(raw);
    }

    /**
     * The name to keep: NFC, without hidden letters, letters that no file system or not all of them take replaced by
     * "_", at most {@value #MOST_BYTES} bytes with its ending kept, never empty and never a device of Windows.
     */
    public String clean() {
        return clean;
    }

    /** Whether it holds letters that are not seen, or that turn the reading direction. */
    boolean hidesLetters() {
        return HIDDEN.matcher(raw).find();
    }

    /** What the ending says; unknown where there is none or an unusual one. */
    FileKind kind() {
        return ENDINGS.getOrDefault(ending(clean), FileKind.UNKNOWN);
    }

    /** What the ending before the last one says. */
    FileKind kindBefore() {
        String rest = clean.substring(0, Math.max(0, clean.lastIndexOf('.'))).strip();
        return ENDINGS.getOrDefault(ending(rest), FileKind.UNKNOWN);
    }

    /** Whether a file of this kind may honestly be called so. */
    boolean allows(FileKind is) {
        FileKind says = kind();
        return says == is || says == FileKind.UNKNOWN || is == FileKind.EMPTY || is == FileKind.UNKNOWN
                || is == FileKind.TEXT && says.isDangerous()
                || ALIKE.stream().anyMatch(alike -> alike.contains(says) && alike.contains(is));
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static String cleaned(String raw) {
        String seen = HIDDEN.matcher(raw).replaceAll("");
        String kept = FORBIDDEN.matcher(Normalizer.normalize(seen, Normalizer.Form.NFC)).replaceAll("_").strip();
        String trimmed = shortened(kept).replaceAll("[. ]+$", "");
        if (trimmed.isEmpty()) {
            return "_";
        }
        return DEVICE.matcher(trimmed).matches() ? "_" + trimmed : trimmed;
    }

    private static String shortened(String name) {
        int dot = name.lastIndexOf('.');
        boolean hasEnding = dot > 0 && name.length() - dot <= LONGEST_ENDING;
        String ending = hasEnding ? name.substring(dot) : "";
        String stem = hasEnding ? name.substring(0, dot) : name;
        int room = MOST_BYTES - 1 - bytes(ending);
        while (bytes(stem) > room) {
            stem = stem.substring(0, stem.offsetByCodePoints(stem.length(), -1));
        }
        return stem + ending;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static Map<String, FileKind> endings() {
        Map<String, FileKind> all = new HashMap<>();
        put(all, FileKind.JPEG, "jpg jpeg jpe jfif");
        put(all, FileKind.PNG, "png");
        put(all, FileKind.GIF, "gif");
        put(all, FileKind.BMP, "bmp dib");
        put(all, FileKind.TIFF, "tif tiff");
        put(all, FileKind.WEBP, "webp");
        put(all, FileKind.HEIC, "heic heif hif");
        put(all, FileKind.AVIF, "avif");
        put(all, FileKind.PDF, "pdf");
        put(all, FileKind.DOCX, "docx dotx");
        put(all, FileKind.XLSX, "xlsx xltx");
        put(all, FileKind.PPTX, "pptx ppsx potx");
        put(all, FileKind.OLE, "doc dot xls xlt ppt pps");
        put(all, FileKind.ODF, "odt ods odp odg");
        put(all, FileKind.ZIP, "zip");
        put(all, FileKind.ARCHIVE, "7z rar gz tgz tar xz bz2");
        put(all, FileKind.TEXT, "txt csv log md");
        put(all, FileKind.VIDEO, "mp4 mov m4v avi mkv webm 3gp wmv mpg mpeg");
        put(all, FileKind.AUDIO, "mp3 m4a wav ogg flac amr aac wma");
        put(all, FileKind.MACRO, "docm dotm xlsm xltm xlsb xlam pptm potm ppsm ppam");
        put(all, FileKind.ACTIVE_PAGE, "html htm xhtml svg svgz mht mhtml xml xsl php asp aspx jsp hta chm");
        put(all, FileKind.PROGRAM, "exe com scr pif bat cmd msi msp dll sys cpl ocx vb vbs vbe js jse mjs ws wsf wsh "
                + "wsc ps1 psm1 sh bash csh zsh py pyw pl rb lua lnk url desktop scf inf reg jar jnlp class apk app dmg "
                + "iso img vhd vhdx appx msix gadget application appref-ms settingcontent-ms one library-ms deb rpm run");
        return Map.copyOf(all);
    }

    private static void put(Map<String, FileKind> all, FileKind kind, String endings) {
        Arrays.stream(endings.split(" ")).forEach(ending -> all.put(ending, kind));
    }
}
