package vn.thamdinh.usecase.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.done;
import static vn.thamdinh.fixture.Office.unit;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import vn.thamdinh.documents.conformity.Paper;
import vn.thamdinh.documents.docx.DocxWriter;
import vn.thamdinh.documents.official.Issuance;
import vn.thamdinh.documents.official.PaperText;
import vn.thamdinh.documents.pdf.PdfRenderer;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.document.DocumentKind;
import vn.thamdinh.domain.document.DocumentKind.About;
import vn.thamdinh.fixture.Docx;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.fixture.SecretaryAtDesk;
import vn.thamdinh.fixture.Writer;

/** Every kind that comes with the program, as LibreOffice shows its editable copy beside the PDF. */
@Tag("long")
class EditableKindsTest extends SecretaryAtDesk {

    @Test
    void everyKindHasThePagesAndLettersOfItsPdf() throws IOException, InterruptedException {
        Writer.assumePresent();
        done(desk.council().enrol().enrol("Nguyễn Thị Hạnh", "Phó Giám đốc Sở Nội vụ", "", Role.CHAIR));
        done(desk.council().enrol().enrol("Trần Văn Đức", "Phó Giám đốc Sở Tư pháp", "", Role.MEMBER));
        new KindsOfRound(desk).begun();
        Path papers = Files.createDirectories(folder.resolve("papers"));
        Map<Path, PaperText> texts = new LinkedHashMap<>();
        for (DocumentKind kind : desk.documents().compose().kinds()) {
            if (kind.about() != About.RECOGNISED_UNIT) {
                PaperText text = done(desk.documents().compose().compose(kind, about(kind), Map.of(),
                        new Issuance.ToSign())).draw(new PdfRenderer()).text();
                texts.put(Files.write(papers.resolve(kind.id() + ".docx"), DocxWriter.write(text)), text);
            }
        }
        Writer.print(texts.keySet().stream().toList(), papers);
        Assumptions.assumeTrue(Files.exists(papers.resolve("invitation.pdf")), "LibreOffice Writer is not installed");
        for (Map.Entry<Path, PaperText> each : texts.entrySet()) {
            String name = each.getKey().getFileName().toString().replace(".docx", "");
            Paper ours = Paper.read(each.getValue().pdf(new PdfRenderer()).bytes());
            Paper theirs = Paper.read(Files.readAllBytes(papers.resolve(name + ".pdf")));
            assertEquals(ours.pages().size(), theirs.pages().size(), name);
            assertEquals(letters(each.getValue().html(), "body"), letters(Docx.parts(Files.readAllBytes(each.getKey()))
                    .get("word/document.xml"), "w:body"), name);
        }
        assertTrue(texts.size() > 20);
    }

    private String about(DocumentKind kind) {
        return switch (kind.about()) {
            case ROUND -> "";
            case DISTRICT -> Office.programme(desk).districts().getFirst().id().code();
            case UNIT, RECOGNISED_UNIT -> unit(desk, 2).code();
            case VISIT -> desk.documents().compose().visits().getFirst();
            case MEMBER -> desk.views().members().getFirst().id().value();
        };
    }

    /** How often each letter stands there. */
    private static Map<Integer, Long> letters(String xml, String element) {
        try {
            String text = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml))).getElementsByTagName(element).item(0)
                    .getTextContent();
            return text.codePoints().filter(letter -> !Character.isWhitespace(letter) && !Character.isSpaceChar(letter))
                    .boxed().collect(Collectors.groupingBy(letter -> letter, TreeMap::new, Collectors.counting()));
        } catch (ParserConfigurationException | SAXException | IOException broken) {
            throw new AssertionError(broken);
        }
    }
}
