package vn.thamdinh.usecase.evidence.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.done;
import static vn.thamdinh.fixture.Office.unit;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.fixture.Laptop;
import vn.thamdinh.fixture.Photos;
import vn.thamdinh.fixture.TypedPoints;
import vn.thamdinh.usecase.evidence.Evidence;
import vn.thamdinh.usecase.evidence.EvidencePlace;
import vn.thamdinh.usecase.evidence.Incoming;

/** A file whose entry arrives first and whose content follows in a further part. */
class ArrivedEvidenceTest {
    @TempDir
    private Path folder;

    @Test
    void aPhotoThatArrivesLaterGetsItsThumbnailOnceItIsHere() throws Exception {
        try (Laptop secretary = Laptop.secretary(folder, "thu-ky", TypedPoints.files());
                Laptop hanh = Laptop.empty(folder, "hanh")) {
            MemberId member = done(secretary.desk.council().enrol().enrol("Hạnh", "", "", Role.MEMBER));
            secretary.admit(hanh, member, Role.MEMBER);
            hanh.take(secretary.pack(hanh).file());
            done(hanh.desk.attachEvidence().attach(new Incoming.InMemory("anh.jpg", Photos.jpeg(1, 800, 600, 0.8f)),
                    EvidencePlace.of(unit(hanh.desk, 0)), ""));
            var sent = hanh.pack(secretary);
            secretary.takeOne(sent.file());
            Evidence waiting = secretary.desk.evidence().shelf().all().getFirst();
            var glances = secretary.desk.evidence().glances();
            assertFalse(waiting.here());
            assertEquals(Optional.empty(), glances.of(waiting.file()));
            assertEquals(0, secretary.desk.evidence().keepUp());
            secretary.takeOne(sent.further().getFirst());
            var made = new LinkedBlockingQueue<String>();
            glances.listen(made::add);
            assertEquals(1, secretary.desk.evidence().keepUp());
            assertEquals(waiting.file().sha256(), made.take());
            assertTrue(secretary.desk.evidence().shelf().all().getFirst().here());
            assertTrue(glances.of(waiting.file()).orElseThrow().thumbnail().length > 0);
            secretary.desk.evidence().close();
            hanh.desk.evidence().close();
        }
    }
}
