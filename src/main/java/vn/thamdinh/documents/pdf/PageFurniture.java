package vn.thamdinh.documents.pdf;

import java.util.List;
import vn.thamdinh.domain.text.Require;

/**
 * What every page carries beside its text: page numbers always (from the second page of the paper and of each annex,
 * NĐ 30/2020 Phụ lục I, II.1.i), and on request a mark across the page and lines in the bottom margin.
 *
 * @param mark large grey words across each page, such as a rehearsal's; empty for none
 * @param footLines bottom-margin lines of each page, in order; long ones are broken
 * @param codes square codes of the parts, each of which begins with a heading named {@code annex-}; the pages are then
 *              numbered beside them; empty for none
 */
public record PageFurniture(String mark, List<String> footLines, List<PageCode> codes) {
    /** Page numbers alone. */
    public static final PageFurniture NUMBERS_ONLY = new PageFurniture("", List.of());

    public PageFurniture {
        mark = Require.optionalText(mark, "mark");
        footLines = footLines.stream().map(line -> Require.text(line, "foot line")).toList();
        codes = List.copyOf(codes);
    }

    /** Without codes. */
    public PageFurniture(String mark, List<String> footLines) {
        this(mark, footLines, List.of());
    }

    /** The same with a code for each part. */
    public PageFurniture with(List<PageCode> parts) {
        return new PageFurniture(mark, footLines, parts);
    }
}
