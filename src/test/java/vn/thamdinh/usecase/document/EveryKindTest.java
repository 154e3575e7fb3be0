package vn.thamdinh.usecase.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.done;
import static vn.thamdinh.fixture.Office.unit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import vn.thamdinh.documents.composed.ComposedDocument;
import vn.thamdinh.documents.composed.CompositionProblem.Problem;
import vn.thamdinh.documents.official.Issuance;
import vn.thamdinh.documents.pdf.PdfRenderer;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.document.DocumentKind;
import vn.thamdinh.domain.document.DocumentKind.About;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.fixture.SecretaryAtDesk;

/** Every kind that comes with the program is composed from a round that has hardly begun. */
class EveryKindTest extends SecretaryAtDesk {

    private String about(DocumentKind kind) {
        return switch (kind.about()) {
            case ROUND -> "";
            case DISTRICT -> Office.programme(desk).districts().getFirst().id().code();
            case UNIT, RECOGNISED_UNIT -> unit(desk, 2).code();
            case MEMBER -> desk.views().members().getFirst().id().value();
        };
    }

    @Test
    void everyKindNamesOnlyWhatTheRoundKnows() throws Exception {
        done(desk.enrolMember().enrol("Nguyễn Thị Hạnh", "Phó Giám đốc Sở Nội vụ", "", Role.CHAIR));
        done(desk.enrolMember().enrol("Trần Văn Đức", "Phó Giám đốc Sở Tư pháp", "", Role.MEMBER));
        Optional<Path> look = Optional.ofNullable(System.getProperty("thamdinh.look")).map(Path::of);
        for (DocumentKind kind : desk.documents().compose().kinds()) {
            if (kind.about() == About.RECOGNISED_UNIT) {
                continue;
            }
            ComposedDocument composed = done(desk.documents().compose()
                    .compose(kind, about(kind), Map.of(), new Issuance.Draft()));
            assertEquals(List.of(), composed.problems().stream()
                    .filter(problem -> problem.problem() != Problem.MISSING_FIELD).toList(), kind.id());
            byte[] pdf = composed.draw(new PdfRenderer()).pdf().bytes();
            assertTrue(pdf.length > 1000, kind.id());
            if (look.isPresent()) {
                Files.createDirectories(look.get());
                Files.write(look.get().resolve(kind.id() + ".pdf"), pdf);
            }
        }
    }
}
