package vn.thamdinh.usecase.travel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static vn.thamdinh.fixture.Office.done;
import static vn.thamdinh.fixture.Office.give;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.ledger.ScoreFact;
import vn.thamdinh.domain.ledger.WriterId;
import vn.thamdinh.domain.travel.Holdings;
import vn.thamdinh.domain.travel.PackageKind;
import vn.thamdinh.exchange.EvidenceSink;
import vn.thamdinh.exchange.PackageKeys;
import vn.thamdinh.exchange.PackageReader;
import vn.thamdinh.fixture.Laptop;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.seal.Passphrase;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.custody.Board;
import vn.thamdinh.usecase.custody.Custody;
import vn.thamdinh.usecase.custody.Gap;
import vn.thamdinh.wire.travel.SignedBundle;

/** While scoring is blind, what is closed to a receiver never leaves, whoever seals it. */
class BlindTravelTest {
    @TempDir
    private Path folder;
    private final List<Laptop> open = new ArrayList<>();
    private Laptop secretary;
    private Laptop hanh;
    private Laptop binh;
    private MemberId idOfHanh;
    private MemberId idOfBinh;

    @BeforeEach
    void twoMembersScoreApart() {
        secretary = opened(Laptop.secretary(folder, "thu-ky", Office.conducted("{blind: true, stages: []}")));
        idOfHanh = done(secretary.desk.council().enrol().enrol("Hạnh", "", "", Role.MEMBER));
        idOfBinh = done(secretary.desk.council().enrol().enrol("Bình", "", "", Role.MEMBER));
        hanh = opened(Laptop.empty(folder, "hanh"));
        binh = opened(Laptop.empty(folder, "binh"));
        secretary.admit(hanh, idOfHanh, Role.MEMBER);
        secretary.admit(binh, idOfBinh, Role.MEMBER);
        Path out = secretary.pack(hanh, binh).file();
        hanh.take(out);
        binh.take(out);
        done(give(hanh.desk, idOfHanh, 0, 0, "0.5"));
        done(give(binh.desk, idOfBinh, 0, 0, "0.25"));
        done(give(secretary.desk, idOfBinh, 0, 1, "0.75"));
        secretary.take(hanh.pack(secretary).file(), binh.pack(secretary).file());
    }

    @AfterEach
    void closeAll() {
        open.forEach(Laptop::close);
    }

    private Laptop opened(Laptop laptop) {
        open.add(laptop);
        return laptop;
    }

    private static List<String> scorers(Laptop laptop) {
        return laptop.book.workspace().entries().stream().flatMap(stored -> stored.entry().fact().stream())
                .flatMap(fact -> fact instanceof ScoreFact score ? List.of(score.scorer().value()).stream()
                        : List.<String>of().stream()).sorted().toList();
    }

    @Test
    void aMemberReceivesHisOwnScoresAloneAlsoThoseTypedInForHim() {
        hanh.take(secretary.pack(hanh).file());
        binh.take(secretary.pack(binh).file());
        assertEquals(List.of(idOfHanh.value()), scorers(hanh));
        assertEquals(List.of(idOfBinh.value(), idOfBinh.value()), scorers(binh));
    }

    @Test
    void aPackageForBothLeavesOutWhatIsClosedToEither() {
        Path both = secretary.pack(hanh, binh).file();
        hanh.take(both);
        binh.take(both);
        assertEquals(List.of(idOfHanh.value()), scorers(hanh));
        assertEquals(List.of(idOfBinh.value()), scorers(binh));
    }

    @Test
    void anotherMachineOfTheSecretariatReceivesEverything() {
        Laptop other = opened(Laptop.empty(folder, "thu-ky-2"));
        secretary.admit(other, Laptop.SECRETARY, Role.SECRETARIAT);
        other.take(done(secretary.export(PackageKind.ROUND, other)).file());
        assertEquals(3, scorers(other).size());
        assertEquals(Role.SECRETARIAT, other.book.role());
    }

    @Test
    void afterTheOpeningEverybodyReceivesWhatWasClosedAndStandsWhereAllStand() {
        hanh.take(secretary.pack(hanh).file());
        done(secretary.desk.openScores().open("Khai mạc"));
        Path both = secretary.pack(hanh, binh).file();
        hanh.take(both);
        binh.take(both);
        assertEquals(3, scorers(hanh).size());
        assertEquals(secretary.digest(), hanh.digest());
        assertEquals(secretary.digest(), binh.digest());
    }

    @Test
    void noMemberIsToldHowMuchAnotherHandedInButEachHowMuchOfHisOwnArrived() {
        hanh.take(secretary.pack(hanh).file());
        var told = new Custody(hanh.book).holdingsOf(secretary.book.workspace().signingKey().verifyingKey().hex());
        assertEquals(bundles(hanh), told.number(hanh.book.workspace().writer()));
        assertTrue(told.number(binh.book.workspace().writer()) < bundles(binh), told::toString);
    }

    @Test
    void whileBlindEverySenderGetsAReceiptOfHisOwn() {
        var written = done(secretary.desk.writeReceipt().write(List.of(hanh.key(), binh.key()), secretary.stick,
                Progress.NONE));
        assertEquals(1, written.further().size());
        hanh.take(written.file());
        var told = new Custody(hanh.book).holdingsOf(secretary.key());
        assertEquals(bundles(hanh), told.number(hanh.book.workspace().writer()));
        assertTrue(told.number(binh.book.workspace().writer()) < bundles(binh), told::toString);
    }

    /** Bình writes a note that everybody may see behind his closed scores, so that a number lies between. */
    private void binhGoesOn() {
        done(binh.desk.council().recuse().declare(idOfBinh, Office.unit(binh.desk, 2), true, "quê ở xã"));
        secretary.take(binh.pack(secretary).file());
    }

    @Test
    void whatIsKeptBackIsSaidAndNotMissingAndNothingIsSentAgain() {
        binhGoesOn();
        Preview.Sound came = hanh.takeOne(secretary.pack(hanh).file()).preview();
        assertEquals(List.of(), came.gaps());
        Set<WriterId> closed = Set.of(binh.book.workspace().writer());
        assertEquals(closed, came.kept().stream().map(Gap::writer).collect(Collectors.toSet()));
        List<Board.Row> rows = hanh.desk.board().rows();
        assertEquals(List.of(), rows.stream().flatMap(row -> row.missingHere().stream()).toList());
        assertEquals(closed, rows.stream().flatMap(row -> row.keptBack().stream()).map(Gap::writer)
                .collect(Collectors.toSet()));
        secretary.take(hanh.pack(secretary).file());
        assertEquals(0, secretary.pack(hanh).bundles());
        assertEquals(0, hanh.takeOne(secretary.pack(hanh).file()).preview().counts().added());
    }

    @Test
    void whatIsKeptBackFollowsWithTheOpeningAndIsNoLongerSaidToBe() {
        binhGoesOn();
        hanh.take(secretary.pack(hanh).file());
        secretary.take(hanh.pack(secretary).file());
        done(secretary.desk.openScores().open("Khai mạc"));
        Preview.Sound came = hanh.takeOne(secretary.pack(hanh).file()).preview();
        assertEquals(List.of(), came.kept());
        assertEquals(List.of(), hanh.desk.board().rows().stream().flatMap(row -> row.keptBack().stream()).toList());
        assertEquals(3, scorers(hanh).size());
        assertEquals(secretary.digest(), hanh.digest());
    }

    @Test
    void nothingIsToldOfWhatIsKeptBackBehindTheLastOpenBundle() {
        Preview.Sound came = hanh.takeOne(secretary.pack(hanh).file()).preview();
        assertEquals(List.of(), came.kept().stream().filter(gap ->
                gap.writer().equals(binh.book.workspace().writer())).toList());
    }

    @Test
    void aPackageByPassphraseTellsNobodyHowMuchWasHandedInAndAReceiptByPassphraseIsRefused() throws Exception {
        Path out = done(secretary.desk.exportPackage().export(secretary.stick, Office.WORDS.toCharArray(), Progress.NONE)).file();
        try (Passphrase words = Passphrase.of(Office.WORDS)) {
            Holdings told = PackageReader.read(out, PackageKeys.of(words), EvidenceSink.NONE, Progress.NONE).holdings();
            for (Laptop member : List.of(hanh, binh)) {
                assertTrue(told.number(member.book.workspace().writer()) < bundles(member), told::toString);
            }
        }
        assertEquals(Reason.RECEIPT_BLIND, Office.refused(secretary.desk.writeReceipt().write(secretary.stick,
                Office.WORDS.toCharArray(), Progress.NONE)));
        done(secretary.desk.openScores().open("Khai mạc"));
        done(secretary.desk.writeReceipt().write(secretary.stick, Office.WORDS.toCharArray(), Progress.NONE));
    }

    /** With the standard tools and the member's own key everything in the package comes to light. */
    @Test
    void aMemberWhoOpensHisPackageWithAgeAndTarFindsNoScoreOfOthers() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/age")), "age is not installed");
        binhGoesOn();
        Path bag = Files.createDirectory(folder.resolve("mo-bang-age"));
        Files.writeString(bag.resolve("key.txt"), hanh.book.workspace().ageIdentity().text() + "\n");
        assertFalse(scorersIn(bag, secretary.pack(hanh).file()).contains(idOfBinh.value()));
        assertFalse(scorersIn(bag, secretary.pack(hanh, binh).file()).contains(idOfBinh.value()));
        done(secretary.desk.openScores().open("Khai mạc"));
        assertTrue(scorersIn(bag, secretary.pack(hanh).file()).contains(idOfBinh.value()));
    }

    /** Whose points are in the files of the archive; nothing else in it may name a score either. */
    private List<String> scorersIn(Path bag, Path packed) throws Exception {
        for (List<String> command : List.of(List.of("rm", "-rf", "goi"), List.of("mkdir", "goi"),
                List.of("age", "-d", "-i", "key.txt", "-o", "goi/goi.tar", packed.toString()),
                List.of("tar", "-C", "goi", "-xf", "goi/goi.tar"), List.of("rm", "goi/goi.tar"))) {
            assertEquals(0, new ProcessBuilder(command).directory(bag.toFile()).inheritIO().start().waitFor());
        }
        var found = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(bag.resolve("goi"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                var scorers = Pattern.compile("\"inputs\":.*?\"scorer\":\"([^\"]+)\"").matcher(Files.readString(file));
                while (scorers.find()) {
                    found.add(scorers.group(1));
                }
            }
        }
        return List.copyOf(found);
    }

    private static long bundles(Laptop of) {
        return of.book.workspace().bundles().stream().map(SignedBundle::bundle)
                .filter(bundle -> bundle.writer().equals(of.book.workspace().writer())).count();
    }
}
