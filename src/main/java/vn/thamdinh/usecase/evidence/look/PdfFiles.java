package vn.thamdinh.usecase.evidence.look;

import java.io.IOException;
import java.util.Set;
import java.util.function.Function;

import vn.thamdinh.documents.preview.PdfLook;
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
        return switch (PdfLook.of(bytes)) {
            case PdfLook.Closed(PdfLook.Why why) -> otherwise.apply(unseen(why));
            case PdfLook.Open(PdfPages pages, Set<PdfLook.Extra> _) -> {
                try (pages) {
                    yield question.apply(pages);
                } catch (OutOfMemoryError tooLarge) {
                    yield otherwise.apply(Unseen.TOO_LARGE);
                } catch (IOException | RuntimeException | StackOverflowError damaged) {
                    yield otherwise.apply(Unseen.DAMAGED);
                }
            }
        };
    }

    private static Unseen unseen(PdfLook.Why why) {
        return switch (why) {
            case LOCKED -> Unseen.PASSWORD;
            case DAMAGED -> Unseen.DAMAGED;
            case TOO_LARGE -> Unseen.TOO_LARGE;
        };
    }
}
