package vn.thamdinh.picture.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * What a file is, by its content and its name together. Where the two disagree the more dangerous one counts: a text
 * called .bat is a program, and a program called .jpg is one too.
 *
 * @param kind   decides whether it may be opened ({@link FileKind#isDangerous()}) and shown
 * @param doubts what is odd about its name
 */
public record FileSort(FileKind kind, Set<Doubt> doubts) {
    private static final int HEAD = 64 << 10;

    public FileSort {
        Objects.requireNonNull(kind, "kind");
        doubts = Set.copyOf(doubts);
    }

    /**
     * Reads the beginning of the file, and all of it where macros could hide anywhere in it.
     *
     * @param name as the file was called where it came from, not yet cleaned
     * @throws IOException when the content cannot be read
     */
    public static FileSort of(String name, Content content) throws IOException {
        FileKind is = kindOf(content);
        FileName called = FileName.read(name);
        FileKind says = called.kind();
        var doubts = EnumSet.noneOf(Doubt.class);
        if (called.hidesLetters()) {
            doubts.add(Doubt.HIDDEN_LETTERS);
        }
        if (says.isDangerous() && called.kindBefore() != FileKind.UNKNOWN) {
            doubts.add(Doubt.DOUBLE_ENDING);
        }
        if (!called.allows(is)) {
            doubts.add(Doubt.NAME_LIES);
        }
        return new FileSort(says.isDangerous() && !is.isDangerous() ? says : is, doubts);
    }

    /** What a file is by its content alone. */
    public static FileKind kindOf(Content content) throws IOException {
        FileKind kind;
        try (InputStream in = content.open()) {
            kind = new FirstBytes(in.readNBytes(HEAD)).kind();
        }
        return switch (kind) {
            case ZIP, DOCX, XLSX, PPTX, ODF, OLE -> Inside.search(content, kind);
            default -> kind;
        };
    }
}
