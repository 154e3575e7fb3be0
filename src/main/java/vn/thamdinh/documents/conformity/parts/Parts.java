package vn.thamdinh.documents.conformity.parts;

import java.util.List;
import java.util.Optional;
import vn.thamdinh.documents.conformity.PaperKind;
import vn.thamdinh.documents.conformity.sheet.TextLine;

/**
 * Who is what on a paper.
 *
 * @param measure edges of the running text of the main part
 * @param addressees lines from "Kính gửi" on
 * @param bases paragraphs of legal bases
 * @param body paragraphs of the text proper without tables
 * @param furniture page numbers, footers and marks of every page
 * @param stamps lines such as DỰ THẢO, HỎA TỐC, LƯU HÀNH NỘI BỘ
 * @param mainPages number of pages before the first annex
 */
public record Parts(PaperKind kind, Measure measure, Head head, Title title, List<TextLine> addressees,
                    List<Paragraph> bases, List<Paragraph> body, Ending ending, List<Annex> annexes,
                    List<TextLine> furniture, List<TextLine> stamps, int mainPages) {
    public Parts {
        addressees = List.copyOf(addressees);
        bases = List.copyOf(bases);
        body = List.copyOf(body);
        annexes = List.copyOf(annexes);
        furniture = List.copyOf(furniture);
        stamps = List.copyOf(stamps);
    }

    /** The page number shown on this page. */
    public Optional<TextLine> pageNumber(int page) {
        return furniture.stream().filter(line -> line.page() == page && line.text().matches(Wording.PAGE_NUMBER))
                .findFirst();
    }

    /** The annex that this page belongs to. */
    public Optional<Annex> annexOf(int page) {
        return annexes.stream().filter(annex -> page >= annex.firstPage() && page <= annex.lastPage())
                .reduce((_, last) -> last);
    }
}
