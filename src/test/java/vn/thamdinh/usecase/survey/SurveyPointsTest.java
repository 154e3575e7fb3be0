package vn.thamdinh.usecase.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.done;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.ledger.RoundFact;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.seal.Passphrase;
import vn.thamdinh.storage.StorageException;
import vn.thamdinh.storage.Workspace;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.survey.SurveyChange.Kind;
import vn.thamdinh.wire.programme.ProgrammeFiles;

/** Points that come from answers: they are those of the valid returns alone, and a correction tells what it changes. */
class SurveyPointsTest {
    private static final UnitId TIEN_HUNG = new UnitId("25213");
    private static final String RULE = """
            max: "2"
                        rule:
                          kind: surveyMean
                          form: PKS03
                          questions: [c1]
                          levels: [{id: "5", value: 5}, {id: "4", value: 4}, {id: "1", value: 1}]
                          low: 1
                          high: 5
                          zero: ZERO""".stripLeading();

    @TempDir
    private Path folder;

    private Desk desk() throws StorageException {
        ProgrammeFiles shipped = ProgrammeFiles.shipped(ProgrammeFiles.shippedIds().getFirst());
        ProgrammeFiles files = shipped.with(ProgrammeFiles.CRITERIA,
                shipped.text(ProgrammeFiles.CRITERIA).orElseThrow().replaceFirst("max: \"2\"", RULE));
        try (Office office = new Office(folder); Passphrase words = Passphrase.of(Office.WORDS)) {
            Workspace.Surroundings seeded = office.seeded("kho");
            Workspace workspace = Workspace.create(folder.resolve("kho"), words, seeded).workspace();
            var book = new RoundBook(workspace, seeded.clock(), seeded.entropy());
            done(book.found(new RoundFact.Founded("Đợt", true, List.of(workspace.signingKey().verifyingKey().hex())),
                    files.hash(), files.toCanonicalBytes(), new MemberId("tv-01")));
            return new Desk(book);
        }
    }

    /** Of our component alone: the shipped criteria have others that the same answers decide. */
    private static List<SurveyChange> points(ReturnsPreview preview) {
        return preview.changes().stream().filter(change -> change.kind() == Kind.POINTS && change.what().equals("1.1.1"))
                .toList();
    }

    @Test
    void aCorrectedFileTellsWhichPointsItChanges() throws StorageException {
        try (Desk desk = desk()) {
            var first = new Export().rows(3, "Xã Tiến Hưng", "Hài lòng")
                    .row("02/10/2024 08:00:00", Export.PHONE, "Xã Tiến Hưng", "Một cửa", "Rất không hài lòng");
            assertEquals(List.of(new SurveyChange(TIEN_HUNG, Kind.POINTS, "1.1.1", "0", "1.5")),
                    points(Export.take(desk, first)),
                    "the mean of the valid returns is 4, what the receiving officer took does not count");
            var corrected = new Export().rows(3, "Xã Tiến Hưng", "Rất hài lòng");
            ReturnsPreview second = Export.take(desk, corrected);
            assertEquals(List.of(new SurveyChange(TIEN_HUNG, Kind.POINTS, "1.1.1", "1.5", "2")), points(second));
            assertEquals(1, second.changes().stream().filter(change -> change.kind() == Kind.TOTAL).count());
            assertTrue(points(Export.take(desk, corrected)).isEmpty(), "nothing new, nothing recomputed");
        }
    }
}
