package vn.thamdinh.usecase.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.done;
import static vn.thamdinh.fixture.Office.unit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import vn.thamdinh.documents.composed.ComposedDocument;
import vn.thamdinh.documents.official.Issuance;
import vn.thamdinh.documents.pdf.ArchiveStandard;
import vn.thamdinh.documents.pdf.DataFile;
import vn.thamdinh.documents.pdf.PdfRenderer;
import vn.thamdinh.domain.document.DocumentKind;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.fixture.SecretaryAtDesk;

class ScoreTablesTest extends SecretaryAtDesk {

    @Test
    void aScoreTableCarriesItsNumbersAsDataInAnArchiveFile() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        ComposedDocument sheet = composed("score-sheet", unit(desk, 2).code());
        DataFile data = sheet.data().getFirst();
        assertEquals("score-sheet.csv", data.name());
        String text = new String(data.bytes(), StandardCharsets.UTF_8);
        assertTrue(Office.programme(desk).criteria().components().stream()
                .allMatch(component -> text.contains(component.id().value())), text);
        assertEquals(List.of(), ArchiveStandard.faults(sheet.draw(new PdfRenderer()).pdf().bytes(), "3a"));
        assertEquals("results.csv", composed("score-summary", "").data().getFirst().name());
        assertEquals(List.of(), composed("member-sheet", unit(desk, 2).code()).data());
    }

    private ComposedDocument composed(String id, String about) {
        DocumentKind kind = desk.documents().compose().kinds().stream().filter(one -> one.id().equals(id)).findFirst()
                .orElseThrow();
        return done(desk.documents().compose().compose(kind, about, Map.of(), new Issuance.Draft()));
    }
}
