package vn.thamdinh.documents.conformity.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import vn.thamdinh.documents.conformity.UnreadablePaperException;
import vn.thamdinh.documents.conformity.UnreadablePaperException.Cause;
import vn.thamdinh.documents.conformity.sheet.Sheet;

/**
 * Reads a DOCX and lays it out plainly: measures, styles and faces are the file's own, line breaks follow the widths of
 * Times New Roman, page breaks come near to those of an office program.
 */
public final class DocxSheets {
    /** A paper has some thousands. */
    private static final int MOST_BLOCKS = 100_000;

    private DocxSheets() {
    }

    /**
     * Reads the file.
     *
     * @throws UnreadablePaperException when it is encrypted, broken, too large or no DOCX
     */
    public static Sheet read(byte[] docx) throws UnreadablePaperException {
        DocxPackage file = DocxPackage.of(docx);
        try {
            Element body = Xml.child(file.main(), "body")
                    .orElseThrow(() -> new UnreadablePaperException(Cause.DAMAGED, "no body"));
            List<Section> sections = sections(body);
            if (sections.stream().mapToInt(section -> section.blocks().size()).sum() > MOST_BLOCKS) {
                throw new UnreadablePaperException(Cause.TOO_LARGE, "blocks > " + MOST_BLOCKS);
            }
            return new Sheet(Sheet.Origin.DOCX, 0, new Flow(file, sections).pages());
        } catch (RuntimeException | StackOverflowError broken) {
            throw new UnreadablePaperException(Cause.DAMAGED, broken.getClass().getSimpleName());
        }
    }

    private static List<Section> sections(Element body) {
        List<Section> sections = new ArrayList<>();
        List<Element> open = new ArrayList<>();
        for (Element block : Setter.blocks(body)) {
            open.add(block);
            Optional<Element> end = Xml.path(block, "pPr", "sectPr");
            if (end.isPresent()) {
                sections.add(Section.of(List.copyOf(open), end, sections));
                open.clear();
            }
        }
        sections.add(Section.of(List.copyOf(open), Xml.child(body, "sectPr"), sections));
        return sections;
    }
}
