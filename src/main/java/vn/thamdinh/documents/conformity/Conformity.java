package vn.thamdinh.documents.conformity;

import java.nio.charset.StandardCharsets;
import vn.thamdinh.documents.conformity.UnreadablePaperException.Cause;
import vn.thamdinh.documents.conformity.docx.DocxSheets;
import vn.thamdinh.documents.conformity.pdf.PdfSheets;
import vn.thamdinh.documents.conformity.rules.RuleBook;

/** Judges a finished paper by the rules of NĐ 30/2020/NĐ-CP. */
public final class Conformity {
    /** A paper of some hundred pages with pictures is far smaller. */
    public static final int MOST_BYTES = 64 << 20;

    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    /** What an encrypted DOCX and a DOC of old begin with. */
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final int HEADER = 1024;

    private Conformity() {
    }

    /**
     * Judges a PDF or DOCX by every rule.
     *
     * @throws UnreadablePaperException when the file is empty, damaged, encrypted, too large or something else
     */
    public static ConformityReport check(byte[] file, Context context) throws UnreadablePaperException {
        if (file.length == 0) {
            throw new UnreadablePaperException(Cause.EMPTY, "");
        }
        if (file.length > MOST_BYTES) {
            throw new UnreadablePaperException(Cause.TOO_LARGE, (MOST_BYTES >> 20) + " MiB");
        }
        if (holds(file, PDF, HEADER)) {
            return RuleBook.judge(PdfSheets.read(file), context);
        }
        if (holds(file, ZIP, 0)) {
            return RuleBook.judge(DocxSheets.read(file), context);
        }
        boolean locked = holds(file, OLE, 0) && new String(file, StandardCharsets.UTF_16LE)
                .contains("EncryptedPackage");
        throw new UnreadablePaperException(locked ? Cause.ENCRYPTED : Cause.OTHER_FORMAT, "");
    }

    /** Whether these bytes stand among the first ones; some programs put others before a PDF's own. */
    private static boolean holds(byte[] file, byte[] wanted, int within) {
        for (int at = 0; at <= Math.min(within, file.length - wanted.length); at++) {
            int same = 0;
            while (same < wanted.length && file[at + same] == wanted[same]) {
                same++;
            }
            if (same == wanted.length) {
                return true;
            }
        }
        return false;
    }
}
