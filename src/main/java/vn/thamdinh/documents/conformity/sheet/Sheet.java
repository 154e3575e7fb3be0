package vn.thamdinh.documents.conformity.sheet;

import java.util.List;
import java.util.stream.Stream;
import vn.thamdinh.domain.text.Require;

/**
 * A whole paper.
 *
 * @param version the PDF version, such as 1.7; 0 for other formats
 */
public record Sheet(Origin origin, double version, List<SheetPage> pages) {
    /** What kind of file it was read from. */
    public enum Origin {
        /** Places are those of the file itself. */
        PDF,
        /** Places follow from the stated measures and the widths of Times New Roman; page ends are near enough. */
        DOCX
    }

    public Sheet {
        pages = List.copyOf(pages);
        Require.that(!pages.isEmpty(), "paper without pages");
    }

    public SheetPage page(int number) {
        return pages.get(number - 1);
    }

    public Stream<TextLine> lines() {
        return pages.stream().flatMap(page -> page.lines().stream());
    }

    /** Whether it is nothing but pictures of pages. */
    public boolean scanned() {
        return lines().findAny().isEmpty() && pages.stream().anyMatch(page -> !page.pictures().isEmpty());
    }
}
