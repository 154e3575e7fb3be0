package vn.thamdinh.usecase.travel;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.ledger.ScoreFact;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.seal.Passphrase;
import vn.thamdinh.seal.SystemEntropy;
import vn.thamdinh.storage.Workspace;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.workspace.OpenWorkspace;

/** Two desks and a stick; the program that works at both is killed again and again, and what is left is looked at. */
final class KilledTravels {

    private static final String NAME = "Nguyễn Thị Ánh";
    private static final List<Charset> ENCODINGS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    private final Path base;
    private final MemberId member;
    private final Set<Integer> announced = new HashSet<>(Set.of(0));
    private final Set<Path> searched = new HashSet<>();
    private int acknowledged;
    private int given;

    KilledTravels(Path base) throws IOException {
        this.base = base;
        Files.createDirectories(base.resolve("usb"));
        Files.createDirectories(base.resolve("tam"));
        try (var office = new Office(base)) {
            Desk secretary = office.secretary();
            member = Office.done(secretary.enrolMember().enrol(NAME, "", "", Role.MEMBER));
            office.member("tv", member, secretary);
        }
    }

    void killAndLook(int kills, long seed) throws Exception {
        var random = new Random(seed);
        for (int kill = 0; kill < kills; kill++) {
            runAndKill(random, kill);
            lookAround();
        }
        assertTrue(announced.size() > kills / 2, "only " + announced.size() + " packages were begun");
        assertTrue(acknowledged > 0, "nothing was taken in");
        everythingOnTheStickCanStillBeTakenIn();
    }

    /** Every fifth time it is killed while it opens, otherwise at some moment of writing or taking in. */
    private void runAndKill(Random random, int kill) throws Exception {
        Process program = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dorg.jooq.no-logo=true", "-Dorg.jooq.no-tips=true",
                "-Dfile.encoding=UTF-8", "-Djava.io.tmpdir=" + base.resolve("tam"),
                "-cp", System.getProperty("java.class.path"), KilledTraveller.class.getName(),
                base.toString(), member.value(), String.valueOf(given))
                .redirectError(base.resolve("loi.txt").toFile()).start();
        try (BufferedReader said = program.inputReader(StandardCharsets.UTF_8)) {
            int until = kill % 5 == 4 ? 0 : 1 + random.nextInt(5);
            for (int line = 0; line < until; line++) {
                note(said.readLine());
            }
            spin(random.nextInt(until == 0 ? 900_000_000 : 400_000_000));
            // Not the process's own method: that closes what can still be read of its words.
            program.toHandle().destroyForcibly();
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                note(line);
            }
        }
        program.waitFor();
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
                for (String secret : List.of(NAME, KilledTraveller.REASON)) {
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

    /** A finished package never changes. */
    private boolean mayHaveChanged(Path file) {
        return !file.toString().endsWith(".tdpkg") || searched.add(file);
    }

    private void everythingOnTheStickCanStillBeTakenIn() throws Exception {
        try (var office = new Office(base)) {
            Desk secretary = open(office, "thu-ky");
            Desk sender = open(office, "tv");
            Path last = Office.done(sender.exportPackage().export(base.resolve("usb"), Office.WORDS.toCharArray(),
                    Progress.NONE)).file();
            assertEquals(List.of(), names("usb").filter(name -> name.endsWith(".tmp")).toList());
            for (String name : names("usb").toList()) {
                assertTrue(take(secretary, base.resolve("usb").resolve(name)) instanceof Outcome.Done<?>, name);
            }
            Office.done(take(secretary, last));
            assertEquals(sender.views().round().orElseThrow().digest(), secretary.views().round().orElseThrow().digest());
            secretary.close();
            sender.close();
        }
    }

    private static Outcome<?> take(Desk desk, Path file) {
        return desk.importPackages().importOne(file, Office.WORDS.toCharArray(), Progress.NONE);
    }

    private Desk open(Office office, String name) {
        try (Passphrase words = Passphrase.of(Office.WORDS)) {
            return Office.done(new OpenWorkspace(
                    office.surroundings(Clock.systemUTC(), new SystemEntropy())).open(base.resolve(name), words));
        }
    }
}
