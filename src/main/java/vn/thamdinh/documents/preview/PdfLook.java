package vn.thamdinh.documents.preview;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * What came of opening a PDF that someone else made. Nothing in it is ever run, unpacked or followed: scripts and attached
 * files are only told of.
 */
public sealed interface PdfLook {

    /**
     * It is open and has at least one page; whoever asked closes it.
     *
     * @param extras what it holds beside its pages
     */
    record Open(PdfPages pages, Set<Extra> extras) implements PdfLook {
        public Open {
            Objects.requireNonNull(pages, "pages");
            extras = Set.copyOf(extras);
        }
    }

    /** Nothing can be seen of it; it is as good a piece of evidence as any other. */
    record Closed(Why why) implements PdfLook {
        public Closed {
            Objects.requireNonNull(why, "why");
        }
    }

    /** Why nothing can be seen. */
    enum Why {
        /** It opens with a password only. */
        LOCKED,
        /** It is no PDF, has no page, or is too badly broken to be read. */
        DAMAGED,
        /** It unfolds to more than there is memory for. */
        TOO_LARGE
    }

    /** What a PDF may hold that is not seen on its pages. */
    enum Extra {
        /** JavaScript, or other actions when it is opened. */
        SCRIPTS,
        /** Files attached to it. */
        FILES
    }

    /** Opens a file's bytes; never throws over what they are. */
    static PdfLook of(byte[] pdf) {
        try {
            PDDocument document = PdfPages.load(pdf);
            try {
                if (document.getNumberOfPages() > 0) {
                    return new Open(new PdfPages(document), extras(document));
                }
            } catch (RuntimeException | StackOverflowError damaged) {
                document.close();
                return new Closed(Why.DAMAGED);
            }
            document.close();
            return new Closed(Why.DAMAGED);
        } catch (InvalidPasswordException locked) {
            return new Closed(Why.LOCKED);
        } catch (OutOfMemoryError tooLarge) {
            return new Closed(Why.TOO_LARGE);
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            return new Closed(Why.DAMAGED);
        }
    }

    private static Set<Extra> extras(PDDocument document) {
        Set<Extra> extras = EnumSet.noneOf(Extra.class);
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        COSBase names = catalog.getDictionaryObject(COSName.NAMES);
        if (catalog.containsKey(COSName.AA) || acts(catalog.getDictionaryObject(COSName.OPEN_ACTION))
                || names instanceof COSDictionary all && all.containsKey(COSName.getPDFName("JavaScript"))) {
            extras.add(Extra.SCRIPTS);
        }
        if (names instanceof COSDictionary all && all.containsKey(COSName.EMBEDDED_FILES)
                || catalog.containsKey(COSName.AF)) {
            extras.add(Extra.FILES);
        }
        return extras;
    }

    /** Going to a page when it is opened is harmless and common. */
    private static boolean acts(COSBase action) {
        return action instanceof COSDictionary dictionary && !COSName.getPDFName("GoTo").equals(
                dictionary.getCOSName(COSName.S));
    }
}
