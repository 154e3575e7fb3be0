package vn.thamdinh.usecase.evidence.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.done;
import static vn.thamdinh.fixture.Office.unit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import vn.thamdinh.fixture.Photos;
import vn.thamdinh.fixture.SecretaryAtDesk;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.evidence.Evidence;
import vn.thamdinh.usecase.evidence.EvidencePlace;
import vn.thamdinh.usecase.evidence.Incoming;

class EvidenceIntakeTest extends SecretaryAtDesk {

    private List<Incoming> photos(int first, int count) {
        List<Incoming> photos = new ArrayList<>();
        for (int i = first; i < first + count; i++) {
            photos.add(new Incoming.OnDisk(Photos.file(folder.resolve("may-anh"), "IMG_" + i + ".jpg", i)));
        }
        return photos;
    }

    private IntakeState finished(List<Incoming> files) throws InterruptedException {
        var through = new CountDownLatch(1);
        Runnable deaf = desk.evidence().intake().listen(state -> {
            if (!state.isBusy()) {
                through.countDown();
            }
        });
        desk.evidence().intake().add(files, EvidencePlace.of(unit(desk, 0)), false);
        through.await();
        deaf.run();
        return desk.evidence().intake().state();
    }

    private List<String> names() {
        return desk.evidence().shelf().all().stream().map(one -> one.file().name()).toList();
    }

    @Test
    void eachFileIsTakenOrToldWithItsReason() throws Exception {
        List<Incoming> files = photos(1, 3);
        files.add(1, new Incoming.OnDisk(Files.createFile(folder.resolve("rong.jpg"))));
        files.add(new Incoming.OnDisk(folder.resolve("khong-co.jpg")));
        files.add(files.getFirst());
        IntakeState state = finished(files);
        assertEquals(List.of("IMG_1.jpg", "IMG_2.jpg", "IMG_3.jpg"), names());
        assertEquals(6, state.total());
        assertEquals(List.of(Reason.EMPTY_FILE, Reason.NOT_FOUND),
                state.notTaken().stream().map(one -> (Object) one.why().reason()).toList());
        assertEquals(List.of("IMG_1.jpg"), state.known().stream().map(one -> one.file().name()).toList());
        assertTrue(state.known().getFirst().again());
        desk.evidence().intake().acknowledge();
        assertEquals(IntakeState.REST, desk.evidence().intake().state());
    }

    @Test
    void closingTheWorkspaceTakesInWhatWaits() {
        desk.evidence().intake().add(photos(1, 8), EvidencePlace.of(unit(desk, 0)), false);
        desk = office.reopen("thu-ky", desk);
        assertEquals(8, names().size());
        assertEquals(List.of(), desk.notices().now());
    }

    @Test
    void aFullDiskIsToldForEachFileAndHarmsNothing() throws Exception {
        Path evidence = folder.resolve("thu-ky").resolve("evidence");
        Files.writeString(evidence, "no folder can be made here, as on a full disk");
        IntakeState state = finished(photos(1, 2));
        assertEquals(List.of(Reason.DISK_NO_PLACE, Reason.DISK_NO_PLACE),
                state.notTaken().stream().map(one -> (Object) one.why().reason()).toList());
        assertEquals(List.of(), names());
        Files.delete(evidence);
        assertEquals(2, finished(photos(1, 2)).taken());
    }

    @Test
    void whatAKilledProgramDidNotTakeIsToldAndWhatItAcknowledgedIsWhole() throws Exception {
        photos(0, KilledIntake.PHOTOS);
        office.close(desk);
        Process program = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dorg.jooq.no-logo=true", "-Dorg.jooq.no-tips=true",
                "-Dfile.encoding=UTF-8", "-cp", System.getProperty("java.class.path"), KilledIntake.class.getName(),
                folder.toString()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        List<String> said = new ArrayList<>();
        try (var lines = program.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.add(line);
                if (said.size() == 7) {
                    program.toHandle().destroyForcibly();
                }
            }
        }
        program.waitFor();
        desk = office.reopen("thu-ky");
        List<String> taken = names();
        assertTrue(taken.containsAll(said.stream().filter(line -> line.endsWith(".jpg")).toList()), said.toString());
        assertFalse(taken.size() == KilledIntake.PHOTOS, "nothing was interrupted");
        String notice = desk.notices().now().stream().filter(one -> one.messageKey().equals("notice.evidence-left"))
                .findFirst().orElseThrow().arguments().get(1);
        for (int i = 0; i < KilledIntake.PHOTOS; i++) {
            String name = "IMG_" + i + ".jpg";
            assertEquals(!taken.contains(name), notice.contains("may-anh/" + name), name + " in " + notice);
        }
        for (Evidence one : desk.evidence().shelf().all()) {
            done(desk.evidence().saveCopy().save(one.file(), folder.resolve("ra.jpg")));
        }
        assertEquals(List.of(), desk.notices().now());
    }

    @Test
    void onlyWhatIsNewOnACardIsOfferedAndEachContentOnce() throws IOException, InterruptedException {
        Path card = folder.resolve("the");
        Photos.file(card.resolve("DCIM/100CANON"), "IMG_1.JPG", 1);
        Photos.file(card.resolve("DCIM/100CANON"), "IMG_2.JPG", 2);
        Photos.file(card.resolve("DCIM/101CANON"), "IMG_2 (1).JPG", 2);
        Photos.file(card.resolve("DCIM/.thumbnails"), "IMG_9.JPG", 9);
        Photos.file(card.resolve("Download"), "phim.jpg", 8);
        Files.createFile(card.resolve("DCIM/100CANON/rong.jpg"));
        finished(List.of(new Incoming.OnDisk(card.resolve("DCIM/100CANON/IMG_1.JPG"))));
        List<CardFile> fresh = desk.evidence().card().newFiles(card, Progress.NONE);
        assertEquals(1, fresh.size(), fresh.toString());
        assertTrue(fresh.getFirst().name().startsWith("IMG_2"), fresh.toString());
        assertEquals(List.of("phim.jpg"), desk.evidence().card().newFiles(card.resolve("Download"), Progress.NONE)
                .stream().map(CardFile::name).toList());
    }
}
