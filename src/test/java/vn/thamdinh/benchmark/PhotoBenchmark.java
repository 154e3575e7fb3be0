package vn.thamdinh.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import vn.thamdinh.exchange.Envelope;
import vn.thamdinh.exchange.EvidenceFile;
import vn.thamdinh.exchange.PackageContents;
import vn.thamdinh.exchange.PackageException;
import vn.thamdinh.exchange.PackageKeys;
import vn.thamdinh.exchange.PackageReader;
import vn.thamdinh.exchange.PackageWriter;
import vn.thamdinh.exchange.medium.StickWriter;
import vn.thamdinh.exchange.v1.Sample;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.seal.KeyDerivation;
import vn.thamdinh.seal.Passphrase;
import vn.thamdinh.seal.SystemEntropy;
import vn.thamdinh.storage.StorageException;
import vn.thamdinh.storage.Workspace;
import vn.thamdinh.storage.evidence.EvidenceStore;
import vn.thamdinh.storage.evidence.StagedEvidence;

/** Photos from one encrypted store to a package and from there to another, beside {@code age} on the same files. */
final class PhotoBenchmark implements AutoCloseable {

    private static final int BUFFER = 256 << 10;

    private final Path folder;
    private final Path plain;
    private final Workspace own;
    private final Workspace other;
    private final List<EvidenceFile> photos = new ArrayList<>();

    PhotoBenchmark(Path folder) throws StorageException {
        this.folder = folder;
        this.plain = folder.resolve("anh");
        this.own = workspace("tv");
        this.other = workspace("thu-ky");
    }

    private Workspace workspace(String name) throws StorageException {
        var surroundings = new Workspace.Surroundings(folder.resolve("state"), Clock.systemUTC(), new SystemEntropy(),
                KeyDerivation.Cost.LIGHTEST);
        try (Passphrase words = Passphrase.of(Office.WORDS)) {
            return Workspace.create(folder.resolve(name), words, surroundings).workspace();
        }
    }

    @Override
    public void close() {
        own.close();
        other.close();
    }

    /** Makes the photos: random bytes, which nothing can make smaller. */
    void prepare(int count, int size) throws IOException {
        Files.createDirectories(plain);
        Files.writeString(folder.resolve("key.txt"), other.ageIdentity().text() + "\n");
        byte[] bytes = new byte[size];
        for (int i = 0; i < count; i++) {
            new Random(i).nextBytes(bytes);
            var photo = new EvidenceFile(own.evidence().put(new ByteArrayInputStream(bytes)).sha256(), size);
            photos.add(photo);
            Files.write(plain.resolve(photo.sha256() + ".jpg"), bytes);
        }
    }

    private long bytes() {
        return photos.stream().mapToLong(EvidenceFile::size).sum();
    }

    /** One run of everything, printed as megabytes a second. */
    void run() throws Exception {
        Path aged = folder.resolve("goi.tar.age");
        double ageOut = seconds(() -> shell("tar -cf - -C '%s' anh | age -r %s -o '%s' && sync '%s'"
                .formatted(folder, other.ageIdentity().recipient().text(), aged, aged)));
        Path stick = Files.createDirectories(folder.resolve("usb"));
        var halves = new Halves();
        Path[] written = new Path[1];
        double out = seconds(() -> written[0] = write(stick, halves).file());
        Path opened = Files.createDirectories(folder.resolve("mo"));
        double ageIn = seconds(() -> shell("age -d -i '%s' '%s' | tar -xf - -C '%s' && sync -f '%s'"
                .formatted(folder.resolve("key.txt"), aged, opened, opened)));
        double in = seconds(() -> take(written[0]));
        double readBack = out - halves.seconds();
        System.out.printf("export %s (%s of age's %s), read back %s, both %s; import %s (%s of age's %s)%n",
                rate(halves.seconds()), ratio(ageOut, halves.seconds()), rate(ageOut), rate(readBack), rate(out),
                rate(in), ratio(ageIn, in), rate(ageIn));
        for (Path made : List.of(aged, stick, opened, folder.resolve("thu-ky").resolve(EvidenceStore.FOLDER))) {
            delete(made);
        }
    }

    private StickWriter.Written write(Path stick, Progress progress) throws Exception {
        PackageContents sample = Sample.contents();
        var contents = new PackageContents(sample.head(), sample.bundles(), sample.entries(), sample.programmes(),
                sample.holdings(), sample.escrow(), photos);
        return new PackageWriter(new SystemEntropy(), Sample.MEMBER, photo -> own.evidence().open(photo.sha256()))
                .write(stick, contents, new Envelope.Keys(own.ageIdentity(),
                        List.of(other.ageIdentity().recipient())), progress);
    }

    private void take(Path file) throws IOException, PackageException {
        List<StagedEvidence> staged = new ArrayList<>();
        PackageReader.read(file, PackageKeys.of(other.ageIdentity()),
                (_, content) -> staged.add(other.evidence().stage(content)), Progress.NONE);
        other.evidence().accept(staged);
    }

    /** Notes when writing ended and reading back began. */
    private static final class Halves implements Progress {
        private final long start = System.nanoTime();
        private volatile long half;

        @Override
        public void at(long done, long total) {
            if (half == 0 && done > total / 2) {
                half = System.nanoTime();
            }
        }

        @Override
        public void check() {
            // nobody stops it
        }

        double seconds() {
            return (half - start) / 1e9;
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    private static double seconds(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private static void shell(String command) throws Exception {
        int code = new ProcessBuilder("sh", "-c", command).inheritIO().start().waitFor();
        if (code != 0) {
            throw new IOException(command + " ended with " + code);
        }
    }

    private String rate(double seconds) {
        return "%.0f MB/s".formatted(bytes() / seconds / 1e6);
    }

    private static String ratio(double theirs, double ours) {
        return "%.2f".formatted(theirs / ours);
    }

    static void delete(Path tree) throws IOException {
        try (Stream<Path> files = Files.walk(tree)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
