package vn.thamdinh.usecase.travel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.done;
import static vn.thamdinh.fixture.Office.give;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.ledger.ScoreFact;
import vn.thamdinh.domain.travel.PackageKind;
import vn.thamdinh.fixture.Laptop;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.usecase.custody.Custody;
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
        idOfHanh = done(secretary.desk.enrolMember().enrol("Hạnh", "", "", Role.MEMBER));
        idOfBinh = done(secretary.desk.enrolMember().enrol("Bình", "", "", Role.MEMBER));
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

    private static long bundles(Laptop of) {
        return of.book.workspace().bundles().stream().map(SignedBundle::bundle)
                .filter(bundle -> bundle.writer().equals(of.book.workspace().writer())).count();
    }
}
