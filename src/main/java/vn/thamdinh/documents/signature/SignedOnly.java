package vn.thamdinh.documents.signature;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Whether what stands behind a file's end only signs it. What is added behind may put other things in place of any of the
 * file's own (ISO 32000-1, 7.5.6): pictures over words, other shapes of letters. So each thing of the file must still be
 * what it was, but for the fields that were left empty for signatures; what is new can then be reached from these alone.
 */
public final class SignedOnly {

    /** What a signature puts into its field; where the field stands and how large it is stays. */
    private static final Set<COSName> FILLED = Set.of(COSName.V, COSName.AP, COSName.F, COSName.M);
    private static final Set<COSName> FORM = Set.of(COSName.SIG_FLAGS);
    /** Nothing of this is shown: the form, checked apart, and what proves a signature's validity for long. */
    private static final Set<COSName> CATALOG = Set.of(COSName.ACRO_FORM, COSName.DSS, COSName.getPDFName("Perms"),
            COSName.getPDFName("Extensions"), COSName.VERSION);

    private final COSDocument before;
    private final COSDocument after;

    private SignedOnly(COSDocument before, COSDocument after) {
        this.before = before;
        this.after = after;
    }

    /**
     * Whether the second file shows what the first does, but for signatures in its fields.
     *
     * @param after begins with the bytes of {@code before}
     * @throws IOException if one of them is no PDF
     */
    public static boolean of(byte[] before, byte[] after) throws IOException {
        try (PDDocument first = Loader.loadPDF(before); PDDocument second = Loader.loadPDF(after)) {
            return new SignedOnly(first.getDocument(), second.getDocument()).holds();
        } catch (RuntimeException malformed) {
            // The library tells of some malformed files in this way.
            throw new IOException(malformed);
        }
    }

    private boolean holds() throws IOException {
        if (!same(before.getTrailer().getItem(COSName.ROOT), after.getTrailer().getItem(COSName.ROOT))
                || after.isEncrypted() != before.isEncrypted()) {
            return false;
        }
        for (COSObjectKey key : before.getXrefTable().keySet()) {
            COSBase was = before.getObjectFromPool(key).getObject();
            COSBase is = after.getObjectFromPool(key).getObject();
            if (!same(was, is) && !mayChange(was, is)) {
                return false;
            }
        }
        return true;
    }

    private boolean mayChange(COSBase was, COSBase is) throws IOException {
        if (!(was instanceof COSDictionary old) || !(is instanceof COSDictionary now)) {
            return false;
        }
        if (old.equals(before.getTrailer().getCOSDictionary(COSName.INFO))
                || COSName.METADATA.equals(old.getCOSName(COSName.TYPE))) {
            return true;
        }
        if (COSName.SIG.equals(old.getCOSName(COSName.FT)) && !old.containsKey(COSName.V)) {
            return same(old, now, FILLED);
        }
        if (old.containsKey(COSName.FIELDS)) {
            return same(old, now, FORM);
        }
        return COSName.CATALOG.equals(old.getCOSName(COSName.TYPE)) && same(old, now, CATALOG) && sameForm(old, now);
    }

    /** A form that is a part of the catalog itself; another one is a thing of its own. */
    private static boolean sameForm(COSDictionary old, COSDictionary now) throws IOException {
        COSBase was = old.getItem(COSName.ACRO_FORM);
        COSBase is = now.getItem(COSName.ACRO_FORM);
        return same(was, is) || was instanceof COSDictionary form && is instanceof COSDictionary signed
                && same(form, signed, FORM);
    }

    private static boolean same(COSBase one, COSBase other) throws IOException {
        return switch (one) {
            case null -> other == null;
            case COSObject reference -> other instanceof COSObject to && reference.getKey().equals(to.getKey());
            case COSStream stream -> other instanceof COSStream to && same(stream, to, Set.of())
                    && Arrays.equals(bytes(stream), bytes(to));
            case COSDictionary dictionary -> other instanceof COSDictionary to && !(other instanceof COSStream)
                    && same(dictionary, to, Set.of());
            case COSArray array -> other instanceof COSArray to && same(array, to);
            default -> one.equals(other);
        };
    }

    private static boolean same(COSArray one, COSArray other) throws IOException {
        boolean same = one.size() == other.size();
        for (int i = 0; same && i < one.size(); i++) {
            same = same(one.get(i), other.get(i));
        }
        return same;
    }

    private static boolean same(COSDictionary one, COSDictionary other, Set<COSName> but) throws IOException {
        Set<COSName> names = new HashSet<>(one.keySet());
        names.addAll(other.keySet());
        names.removeAll(but);
        for (COSName name : names) {
            if (!same(one.getItem(name), other.getItem(name))) {
                return false;
            }
        }
        return true;
    }

    private static byte[] bytes(COSStream stream) throws IOException {
        try (InputStream raw = stream.createRawInputStream()) {
            return raw.readAllBytes();
        }
    }
}
