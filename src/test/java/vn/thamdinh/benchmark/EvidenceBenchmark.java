package vn.thamdinh.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import vn.thamdinh.fixture.Office;
import vn.thamdinh.fixture.Photos;
import vn.thamdinh.seal.KeyDerivation;
import vn.thamdinh.seal.Passphrase;
import vn.thamdinh.seal.SystemEntropy;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.evidence.EvidencePlace;
import vn.thamdinh.usecase.evidence.Incoming;
import vn.thamdinh.usecase.workspace.Workspaces;

/**
 * What a whole round of photos costs. Arguments: communes (22), photos of each (60), folder (a new one). The photos are
 * one camera's photo of about 4 MB and 12 million dots with other bytes after its end, so that each is another file.
 */
public final class EvidenceBenchmark {

    private static final int OPENINGS = 15;
    /** With fewer photos only the memory is worth measuring. */
    private static final int FEWEST_TO_OPEN = 20;

    private final Path folder;
    private final Office office;
    private final byte[] photo;

    private EvidenceBenchmark(Path folder) {
        this.folder = folder;
        this.office = new Office(folder);
        this.photo = Photos.jpeg(Photos.grainy(1, 4000, 3000), 0.94f);
    }

    /** Runs and prints. */
    public static void main(String[] args) throws Exception {
        int communes = args.length > 0 ? Integer.parseInt(args[0]) : 22;
        int photos = args.length > 1 ? Integer.parseInt(args[1]) : 60;
        Path folder = args.length > 2 ? Files.createDirectories(Path.of(args[2]))
                : Files.createTempDirectory("evidence-benchmark");
        try {
            new EvidenceBenchmark(folder).run(communes, photos);
        } finally {
            PhotoBenchmark.delete(folder);
        }
    }

    private void run(int communes, int photos) throws Exception {
        Desk empty = office.secretary("khong");
        office.close(empty);
        Desk full = office.secretary("co");
        System.out.printf("%d × %d photos of %.1f MB%n", communes, photos, photo.length / 1e6);
        Files.createDirectories(folder.resolve("may-anh"));
        derivation();
        forgetPeak();
        takeIn(full, communes, photos);
        thumbnails(full, communes * photos);
        // Openings come once each in a program, and here by the dozen: what they leave behind is not the photos'.
        System.out.printf("peak of resident memory %d MB%n", peak());
        office.close(full);
        if (communes * photos >= FEWEST_TO_OPEN) {
            copyWithoutFiles();
            openings("khong", "no photos and no entries of them");
            openings("sao", "the same entries and no photos");
        }
    }

    private void takeIn(Desk desk, int communes, int photos) throws Exception {
        long first = 0;
        long worst = 0;
        long taking = 0;
        for (int commune = 0; commune < communes; commune++) {
            List<Incoming> files = new ArrayList<>();
            for (int i = 0; i < photos; i++) {
                files.add(new Incoming.OnDisk(photo(commune, i)));
            }
            var through = new CountDownLatch(1);
            Runnable deaf = desk.evidence().intake().listen(state -> {
                if (!state.isBusy()) {
                    through.countDown();
                }
            });
            long start = System.nanoTime();
            desk.evidence().intake().add(files, EvidencePlace.of(Office.unit(desk, commune)), false);
            long control = System.nanoTime() - start;
            first = commune == 0 ? control : first;
            worst = commune == 0 ? 0 : Math.max(worst, control);
            through.await();
            taking += System.nanoTime() - start;
            deaf.run();
            for (Incoming file : files) {
                Files.delete(((Incoming.OnDisk) file).file());
            }
        }
        int taken = desk.evidence().shelf().all().size();
        System.out.printf("control back after %.2f ms the first time, then %.2f ms at worst; %d taken in, %.0f ms each; "
                + "resident %d MB%n", first / 1e6, worst / 1e6, taken, taking / 1e6 / taken, peak());
    }

    private Path photo(int commune, int number) throws IOException {
        Path file = folder.resolve("may-anh").resolve("IMG_" + commune + "_" + number + ".jpg");
        Files.write(file, photo);
        return Files.writeString(file, commune + "/" + number, StandardCharsets.UTF_8, StandardOpenOption.APPEND);
    }

    private static void thumbnails(Desk desk, int count) throws Exception {
        var made = new CountDownLatch(count);
        desk.evidence().glances().listen(sha256 -> made.countDown());
        long start = System.nanoTime();
        int missing = desk.evidence().keepUp();
        long asked = System.nanoTime() - start;
        made.await();
        System.out.printf("%d thumbnails asked for in %.1f ms, made at %.0f ms each%n", missing, asked / 1e6,
                (System.nanoTime() - start) / 1e6 / count);
    }

    /** In turn, so that all see the same machine; the middle of each counts. */
    private void openings(String other, String what) throws Exception {
        opening(other);
        long[] without = new long[OPENINGS];
        long[] with = new long[OPENINGS];
        long[] derivation = new long[OPENINGS];
        for (int i = 0; i < OPENINGS; i++) {
            without[i] = opening(other);
            with[i] = opening("co");
            derivation[i] = derivation();
        }
        Arrays.sort(without);
        Arrays.sort(with);
        Arrays.sort(derivation);
        double key = derivation[OPENINGS / 2] / 1e6;
        double few = without[OPENINGS / 2] / 1e6;
        double many = with[OPENINGS / 2] / 1e6;
        System.out.printf("opening beside one with %s: %.0f ms, with photos %.0f ms, ratio %.2f; at best %.0f and %.0f ms; "
                + "with %.0f ms for the passphrase, as everybody waits: ratio %.2f%n", what, few, many, many / few,
                without[0] / 1e6, with[0] / 1e6, key, (many + key) / (few + key));
    }

    /** What the passphrase costs in a workspace that is not made for a test. */
    private static long derivation() {
        var derivation = KeyDerivation.fresh(KeyDerivation.Cost.STANDARD, new SystemEntropy());
        long start = System.nanoTime();
        try (Passphrase words = Passphrase.of(Office.WORDS); var key = derivation.derive(words)) {
            return key.as("AES").getEncoded().length > 0 ? System.nanoTime() - start : 0;
        }
    }

    /** The whole workspace but for its evidence and thumbnails. */
    private void copyWithoutFiles() throws IOException {
        Path from = folder.resolve("co");
        try (var all = Files.walk(from)) {
            for (Path file : all.filter(one -> !one.startsWith(from.resolve("evidence"))
                    && !one.startsWith(from.resolve("thumbnails"))).toList()) {
                Files.copy(file, folder.resolve("sao").resolve(from.relativize(file).toString()));
            }
        }
    }

    /** Until the first screen can be drawn: the workspace, and what stands in the round. */
    private long opening(String name) {
        long start = System.nanoTime();
        var places = Workspaces.in(folder.resolve("state"));
        try (Desk desk = Office.done(places.open(folder.resolve(name), Office.WORDS.toCharArray()))) {
            long end = System.nanoTime() - start;
            return desk.evidence() == null ? 0 : end;
        }
    }

    /** What it took to draw the photo is the benchmark's, not the program's. */
    private static void forgetPeak() throws IOException {
        System.gc();
        Files.writeString(Path.of("/proc/self/clear_refs"), "5");
        System.out.printf("resident before %d MB%n", peak());
    }

    /** The most memory that this process held so far, in megabytes, as Linux counts it. */
    static long peak() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream().filter(line -> line.startsWith("VmHWM"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1000).findFirst().orElse(0);
    }
}
