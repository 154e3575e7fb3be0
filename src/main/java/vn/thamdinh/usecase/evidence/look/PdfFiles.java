package vn.thamdinh.usecase.evidence.look;

import java.io.IOException;
import java.util.function.Function;

import vn.thamdinh.documents.preview.PdfPages;
import vn.thamdinh.picture.file.Content;
import vn.thamdinh.usecase.evidence.look.Glance.Unseen;

/** PDF files of others, which may be damaged, locked or hostile. */
final class PdfFiles {

    /** They are held in memory as a whole. */
    private static final long MOST_BYTES = 64 << 20;

    private PdfFiles() {
    }

    static <T> T with(Content content, Function<PdfPages, T> question, Function<Unseen, T> otherwise) {
        if (content.size() > MOST_BYTES) {
            return otherwise.apply(Unseen.TOO_LARGE);
        }
        byte[] bytes;
        try {
            bytes = Looking.bytes(content);
        } catch (IOException unreadable) {
            return otherwise.apply(Unseen.UNREADABLE);
        }
        try (PdfPages pages = PdfPages.open(bytes)) {
            return pages.count() == 0 ? otherwise.apply(Unseen.DAMAGED) : question.apply(pages);
        } catch (OutOfMemoryError tooLarge) {
            return otherwise.apply(Unseen.TOO_LARGE);
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            return otherwise.apply(isLocked(damaged) ? Unseen.PASSWORD : Unseen.DAMAGED);
        }
    }

    private static boolean isLocked(Throwable damaged) {
        return damaged.getClass().getSimpleName().equals("InvalidPasswordException");
    }
}
