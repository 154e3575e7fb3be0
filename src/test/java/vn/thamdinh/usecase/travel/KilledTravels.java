package vn.thamdinh.usecase.travel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.ledger.CouncilFact;
import vn.thamdinh.domain.ledger.ScoreFact;
import vn.thamdinh.domain.travel.PackageKind;
import vn.thamdinh.fixture.Laptop;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.fixture.TypedPoints;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.seal.Passphrase;
import vn.thamdinh.seal.SystemEntropy;
import vn.thamdinh.storage.Workspace;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.custody.Correspondent;
import vn.thamdinh.usecase.evidence.Evidence;
import vn.thamdinh.usecase.workspace.OpenWorkspace;

/**
 * Two desks and a stick; the program that works at both is killed again and again, and what is left is looked at: both
 * workspaces open and are sound, of every package all or nothing was taken in, and no text and no photo lies open in any
 * file of the workspaces, of the stick or of the program's folder for temporary files.
 */
final class KilledTravels {

    private static final String NAME = "Nguyễn Thị Ánh";
    private static final int MOST_WORDS = 9;
    private static final List<Charset> ENCODINGS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    private static final MemberId MEMBER = new MemberId("tv");

    private final Path base;
    private final Map<String, Integer> killedAfter = new TreeMap<>();
    private final Set<Integer> announced = new HashSet<>(Set.of(0));
    private final Set<Path> searched = new HashSet<>();
    private int acknowledged;
    private int given;

    KilledTravels(Path base) throws IOException {
        this.base = base;
        Files.createDirectories(base.resolve("usb"));
        Files.createDirectories(base.resolve("tam"));
        Files.createDirectories(KilledTraveller.camera(base));
        try (Laptop secretary = Laptop.secretary(base, "thu-ky", TypedPoints.files());
                Laptop laptop = Laptop.empty(base, "tv")) {
            secretary.say(new CouncilFact.MemberEnrolled(MEMBER, NAME, "", "", Role.MEMBER));
            secretary.admit(laptop, MEMBER, Role.MEMBER);
            laptop.take(secretary.pack(laptop).file());
        }
    }

    /** How often it was killed behind each kind of word; "" is before the first. */
    Map<String, Integer> killAndLook(int kills, long seed) throws Exception {
        var random = new Random(seed);
        for (int kill = 0; kill < kills; kill++) {
            runAndKill(random, kill);
            lookAround();
        }
        assertTrue(acknowledged > 0, "nothing was taken in");
        everythingOnTheStickCanStillBeTakenIn();
        return killedAfter;
    }

    /** Every fifth time it is killed while it opens, otherwise at some moment of writing or taking in. */
    private void runAndKill(Random random, int kill) throws Exception {
        Process program = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dorg.jooq.no-logo=true", "-Dorg.jooq.no-tips=true",
                "-Dfile.encoding=UTF-8", "-Djava.io.tmpdir=" + base.resolve("tam"),
                "-cp", System.getProperty("java.class.path"), KilledTraveller.class.getName(),
                base.toString(), MEMBER.value(), String.valueOf(given))
                .redirectError(base.resolve("loi.txt").toFile()).start();
        String last = "";
        try (BufferedReader said = program.inputReader(StandardCharsets.UTF_8)) {
            int until = kill % 5 == 4 ? 0 : 1 + random.nextInt(MOST_WORDS);
            for (int line = 0; line < until; line++) {
                last = said.readLine();
                note(last);
            }
            spin(random.nextInt(until == 0 ? 900_000_000 : 150_000_000));
            // Not the process's own method: that closes what can still be read of its words.
            program.toHandle().destroyForcibly();
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                last = line;
                note(line);
            }
        }
        program.waitFor();
        killedAfter.merge(last.replaceAll(" .*", ""), 1, Integer::sum);
    }

    private void note(String line) throws IOException {
        if (line == null) {
            throw new AssertionError("the program ended by itself: " + Files.readString(base.resolve("loi.txt")));
        }
        if (line.startsWith("exporting ")) {
            announced.add(Integer.parseInt(line.substring("exporting ".length())));
        }
        if (line.startsWith("imported ")) {
            acknowledged = Integer.parseInt(line.substring("imported ".length()));
        }
    }

    private static void spin(int nanos) {
        long end = System.nanoTime() + nanos;
        while (System.nanoTime() - end < 0) {
            Thread.onSpinWait();
        }
    }

    private void lookAround() throws Exception {
        Set<String> sent = scores("tv");
        Set<String> received = scores("thu-ky");
        given = sent.size();
        assertTrue(sent.containsAll(received), "the secretary has scores that nobody gave");
        assertTrue(announced.contains(received.size()), received.size() + " scores: half a package was taken in");
        assertTrue(received.size() >= acknowledged, "what was said to be taken in is gone");
        assertEquals(List.of(), names("usb").filter(name -> !name.matches("goi-[0-9a-f]{8}\\.(tdpkg|tmp)")).toList());
        assertEquals(List.of(), names("tam").toList());
        assertEquals(List.of(), leaks());
    }

    /** Opens the workspace, which must be sound. */
    private Set<String> scores(String name) throws Exception {
        try (var office = new Office(base); Passphrase words = Passphrase.of(Office.WORDS);
                Workspace workspace = Workspace.open(base.resolve(name), words,
                        office.surroundings(Clock.systemUTC(), new SystemEntropy()))) {
            assertEquals(List.of(), workspace.verify(Progress.NONE).faults());
            return workspace.entries().stream().map(stored -> stored.entry())
                    .filter(entry -> entry.fact().filter(ScoreFact.ScoreGiven.class::isInstance).isPresent())
                    .map(entry -> entry.id().hex()).collect(Collectors.toSet());
        }
    }

    private Stream<String> names(String folder) throws IOException {
        try (Stream<Path> files = Files.list(base.resolve(folder))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }

    private List<String> leaks() throws IOException {
        var leaks = new ArrayList<String>();
        try (Stream<Path> files = Files.walk(base)) {
            for (Path file : files.filter(Files::isRegularFile).filter(this::mayHaveChanged).toList()) {
                String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                for (String secret : List.of(NAME, KilledTraveller.REASON, KilledTraveller.PHOTO)) {
                    for (Charset encoding : ENCODINGS) {
                        if (bytes.contains(new String(secret.getBytes(encoding), StandardCharsets.ISO_8859_1))) {
                            leaks.add(base.relativize(file) + ": " + secret);
                        }
                    }
                }
            }
        }
        return leaks;
    }

    /** Finished packages and evidence never change. */
    private boolean mayHaveChanged(Path file) {
        return !file.toString().endsWith(".tdpkg") && !file.toString().endsWith(".age") || searched.add(file);
    }

    /** With a package of everything nothing is missing, and what lay on the stick before is sound. */
    private void everythingOnTheStickCanStillBeTakenIn() throws Exception {
        try (var office = new Office(base); Desk secretary = open(office, "thu-ky"); Desk sender = open(office, "tv")) {
            Office.done(sender.exportPackage().export(new ExportRequest(PackageKind.APPRAISAL,
                    sender.correspondents().addressees().stream().map(Correspondent::publicKey).toList(),
                    ExportRequest.Extent.ALL, ExportRequest.Evidence.ALL), base.resolve("usb"), Progress.NONE));
            assertEquals(List.of(), names("usb").filter(name -> name.endsWith(".tmp")).toList());
            var report = Office.done(secretary.takeIn().all(names("usb").map(base.resolve("usb")::resolve).toList(),
                    new char[0], Progress.NONE));
            assertEquals(List.of(), report.arrivals().stream()
                    .filter(arrival -> !(arrival instanceof Arrival.TakenIn)).toList());
            assertEquals(sender.views().round().orElseThrow().digest(), secretary.views().round().orElseThrow().digest());
            List<Evidence> photos = secretary.attachEvidence().all();
            assertFalse(photos.isEmpty());
            assertEquals(List.of(), photos.stream().filter(photo -> !photo.here()).toList());
        }
    }

    private Desk open(Office office, String name) {
        try (Passphrase words = Passphrase.of(Office.WORDS)) {
            return Office.done(new OpenWorkspace(
                    office.surroundings(Clock.systemUTC(), new SystemEntropy())).open(base.resolve(name), words));
        }
    }
}
