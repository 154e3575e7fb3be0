package vn.thamdinh.usecase.papers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import vn.thamdinh.documents.preview.PdfPages;
import vn.thamdinh.documents.preview.Picture;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.usecase.view.PageImage;

/** The pages of a paper that this program made, as pictures for the screen. */
public final class ShowPages {

    /** An A4 page is then 1240 dots wide: sharp on any screen of this program's users. */
    private static final double DOTS_PER_INCH = 150;
    private static final double WIDEST_INCHES = 17;
    /** All pages together: four bytes each, and as much again for the screen. */
    private static final double MOST_DOTS = 20e6;

    private ShowPages() {
    }

    /** All pages; those of signboards, wider than A3, and all of a long paper with fewer dots to the inch. */
    public static List<PageImage> of(byte[] pdf) {
        return of(pdf, Math.min(DOTS_PER_INCH, Math.sqrt(MOST_DOTS / squareInches(pdf))));
    }

    private static double squareInches(byte[] pdf) {
        try (PdfPages pages = PdfPages.open(pdf)) {
            return IntStream.range(0, pages.count()).mapToObj(pages::size).mapToDouble(size -> size.widthPt()
                    * size.heightPt() * Math.pow(Math.min(1, WIDEST_INCHES * 72 / size.widthPt()), 2)).sum() / (72 * 72);
        } catch (IOException ownPaper) {
            throw new UncheckedIOException(ownPaper);
        }
    }

    /** The same, coarser: for many pages that are drawn anew while somebody types. */
    public static List<PageImage> of(byte[] pdf, double dotsPerInch) {
        return of(pdf, dotsPerInch, 0, Integer.MAX_VALUE, Progress.NONE);
    }

    /**
     * Some of the pages, so that the first is seen before the last is drawn.
     *
     * @param from number of the first, from 0
     * @param to   number after the last; those that there are not are left out
     */
    public static List<PageImage> of(byte[] pdf, double dotsPerInch, int from, int to, Progress progress) {
        try (PdfPages pages = PdfPages.open(pdf)) {
            List<PageImage> images = new ArrayList<>();
            for (int page = from; page < Math.min(to, pages.count()); page++) {
                progress.check();
                double inches = pages.size(page).widthPt() / 72;
                Picture picture = pages.argb(page, dotsPerInch * Math.min(1, WIDEST_INCHES / inches));
                images.add(new PageImage(picture.width(), picture.height(), picture.dots()));
            }
            return List.copyOf(images);
        } catch (IOException ownPaper) {
            throw new UncheckedIOException(ownPaper);
        }
    }
}
