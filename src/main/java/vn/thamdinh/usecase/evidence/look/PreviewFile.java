package vn.thamdinh.usecase.evidence.look;

import java.io.IOException;
import java.nio.file.NoSuchFileException;

import vn.thamdinh.documents.preview.PdfPages;
import vn.thamdinh.domain.ledger.EvidenceFact.FileAttached;
import vn.thamdinh.picture.Look;
import vn.thamdinh.picture.Picture;
import vn.thamdinh.picture.PictureReader;
import vn.thamdinh.picture.file.Content;
import vn.thamdinh.picture.file.FileSort;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.evidence.EvidenceSort;
import vn.thamdinh.usecase.evidence.look.Glance.Unseen;
import vn.thamdinh.usecase.view.PageImage;
import vn.thamdinh.usecase.view.Sight;

/** Shows pictures and the pages of PDF files inside the program; files that might do harm are never opened. */
public final class PreviewFile {

    private static final double DOTS_PER_INCH = 150;
    private static final double WIDEST_INCHES = 17;

    private final RoundBook book;

    public PreviewFile(RoundBook book) {
        this.book = book;
    }

    /**
     * Blocks until it is its turn.
     *
     * @param longSide most dots of a picture's longer side, 1 to {@value PictureReader#MOST_ASKED}
     * @param page     of a PDF, from 0; one beyond the last means the last
     */
    public FileView view(FileAttached file, int longSide, int page) {
        if (new Sight(book).recused().contains(file.unit())) {
            return new FileView.Hidden(Unseen.NO_PREVIEW);
        }
        return Looking.inTurn(() -> {
            try {
                return view(Looking.content(book.workspace().evidence(), file.sha256()), file.name(), longSide, page);
            } catch (NoSuchFileException absent) {
                return new FileView.Hidden(Unseen.NOT_HERE);
            } catch (IOException unreadable) {
                return new FileView.Hidden(Unseen.UNREADABLE);
            }
        });
    }

    private static FileView view(Content content, String name, int longSide, int page) throws IOException {
        return switch (EvidenceSort.of(FileSort.of(name, content).kind())) {
            case PICTURE -> picture(content, longSide);
            case PDF -> Looking.withPdf(content, pages -> page(pages, page), FileView.Hidden::new);
            case DANGEROUS -> new FileView.Hidden(Unseen.DANGEROUS);
            default -> new FileView.Hidden(Unseen.NO_PREVIEW);
        };
    }

    private static FileView picture(Content content, int longSide) {
        return switch (Looking.look(content, longSide)) {
            case Look.Unseen(Look.Why why) -> new FileView.Hidden(Looking.why(why));
            case Look.Seen(Picture picture, Look.Header _, boolean _) ->
                    new FileView.Seen(new PageImage(picture.width(), picture.height(), picture.dots()), 0, 1);
        };
    }

    private static FileView page(PdfPages pages, int wanted) {
        int page = Math.clamp(wanted, 0, pages.count() - 1);
        double inches = pages.size(page).widthPt() / 72;
        var dots = pages.argb(page, DOTS_PER_INCH * Math.min(1, WIDEST_INCHES / inches));
        return new FileView.Seen(new PageImage(dots.width(), dots.height(), dots.dots()), page, pages.count());
    }
}
