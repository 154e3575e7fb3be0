package vn.thamdinh.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.thamdinh.fixture.Office.done;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.ledger.EntryId;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.fixture.SecretaryAtDesk;
import vn.thamdinh.seal.Passphrase;
import vn.thamdinh.storage.Workspace;
import vn.thamdinh.storage.database.Database;
import vn.thamdinh.storage.database.Tampering;
import vn.thamdinh.storage.journal.WorkspaceFile;

/** What is found when the rest of a round is read after its first picture is told then. */
class OpeningNoticesTest extends SecretaryAtDesk {

    @Test
    void aScoreThatRottedIsTakenFromTheJournalAndThatIsSaidOnce() throws Exception {
        done(desk.council().enrol().enrol("Lê Văn Tám", "Trưởng phòng", "", Role.MEMBER));
        MemberId member = desk.views().members().getLast().id();
        done(Office.give(desk, member, 0, 0, "1"));
        String digest = desk.views().round().orElseThrow().digest();
        office.close(desk);
        rotTheScore();
        desk = office.reopen("thu-ky");
        OpeningNotices opening = desk.notices();
        assertEquals(List.of(), opening.now());
        assertEquals(List.of(Notice.of("notice.database-rebuilt", "disagrees")), opening.later());
        assertEquals(List.of(), opening.later());
        assertEquals(digest, desk.views().round().orElseThrow().digest());
        assertEquals(1, desk.views().units().getFirst().sheets());
    }

    @Test
    void whereAllIsSoundThereIsNothingToTellLater() {
        OpeningNotices opening = desk.notices();
        opening.now();
        assertEquals(List.of(), opening.later());
    }

    private void rotTheScore() throws Exception {
        Path place = folder.resolve("thu-ky");
        EntryId score;
        try (Passphrase words = Passphrase.of(Office.WORDS);
                Workspace workspace = Workspace.open(place, words, office.seeded("thu-ky"))) {
            score = workspace.headsOfUnits().getFirst().entry().id();
        }
        try (Passphrase words = Passphrase.of(Office.WORDS); var keys = WorkspaceFile.read(place).unlock(words);
                Database database = Database.open(place, "ledger", keys)) {
            database.write(tx -> Tampering.body(tx, score));
        }
    }
}
