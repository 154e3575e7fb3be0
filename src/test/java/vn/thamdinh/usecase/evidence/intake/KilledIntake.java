package vn.thamdinh.usecase.evidence.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.seal.Passphrase;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.evidence.EvidencePlace;
import vn.thamdinh.usecase.evidence.Incoming;
import vn.thamdinh.usecase.workspace.OpenWorkspace;

/** A program of its own, to be killed while it takes photos in; tells of each once it is evidence. */
final class KilledIntake {
    static final int PHOTOS = 40;

    private KilledIntake() {
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        var office = new Office(folder);
        try (Passphrase words = Passphrase.of(Office.WORDS)) {
            Desk desk = Office.done(new OpenWorkspace(office.seeded("thu-ky")).open(folder.resolve("thu-ky"), words));
            List<Incoming> photos = IntStream.range(0, PHOTOS).<Incoming>mapToObj(i ->
                    new Incoming.OnDisk(folder.resolve("may-anh").resolve("IMG_" + i + ".jpg"))).toList();
            desk.evidence().intake().listen(state -> {
                if (state.taken() > 0 && state.taken() == state.done()) {
                    System.out.println("IMG_" + (state.done() - 1) + ".jpg");
                }
            });
            desk.evidence().intake().add(photos, EvidencePlace.of(Office.unit(desk, 0)), false);
            new CountDownLatch(1).await();
        }
    }
}
