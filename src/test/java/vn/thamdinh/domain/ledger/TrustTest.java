package vn.thamdinh.domain.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.thamdinh.fixture.RoundBuilder.BINH;
import static vn.thamdinh.fixture.RoundBuilder.DAK_O;
import static vn.thamdinh.fixture.RoundBuilder.HANH;
import static vn.thamdinh.fixture.RoundBuilder.SECRETARY;
import static vn.thamdinh.fixture.RoundBuilder.score;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.ledger.TrustFact.BundleAdmitted;
import vn.thamdinh.domain.ledger.TrustFact.BundleWithdrawn;
import vn.thamdinh.domain.ledger.TrustFact.KeyAdmitted;
import vn.thamdinh.domain.ledger.TrustFact.KeyRevoked;
import vn.thamdinh.fixture.RoundBuilder;

class TrustTest {
    private static final String LAPTOP = "b".repeat(64);
    private static final String STOLEN = "c".repeat(64);
    private static final String OFFICE = "d".repeat(64);

    private final RoundBuilder round = RoundBuilder.founded();
    private final List<Bundle> bundles = new ArrayList<>();
    private final RoundBuilder.Writer hanh = enrolled();

    private RoundBuilder.Writer enrolled() {
        round.secretary().says(new CouncilFact.MemberEnrolled(HANH, "Hạnh", "", "", Role.MEMBER));
        return round.writer(HANH, Role.MEMBER, LAPTOP);
    }

    private void says(TrustFact fact) {
        round.secretary().says(fact);
    }

    private static KeyAdmitted admitted(String key) {
        return new KeyAdmitted(key, HANH, Role.MEMBER, "", "age1");
    }

    private Verdict verdict(Entry entry) {
        return Authority.of(round.round(), round.entries(), BundleBook.of(bundles)).judge(entry);
    }

    private Bundle bundle(Entry... entries) {
        BundleId before = bundles.isEmpty() ? BundleId.NONE : bundles.getLast().id();
        bundles.add(new Bundle(new BundleId("%064x".formatted(bundles.size() + 1)), round.round(),
                entries[0].header().writer(), bundles.size() + 1, before, List.of(entries).stream().map(Entry::id).toList()));
        return bundles.getLast();
    }

    @Test
    void aMemberIsTakenAtHisWordUntilAKeyOfHisIsAdmitted() {
        Entry score = hanh.says(score(DAK_O, HANH, "8"));
        assertEquals(Verdict.EFFECTIVE, verdict(score));
        says(admitted(OFFICE));
        assertEquals(Verdict.KEY_UNKNOWN, verdict(score));
        says(admitted(LAPTOP));
        assertEquals(Verdict.EFFECTIVE, verdict(score));
    }

    @Test
    void anAdmittedKeyWritesForItsMemberWhateverItSays() {
        says(admitted(STOLEN));
        RoundBuilder.Writer writer = round.writer(BINH, Role.DISTRICT, STOLEN);
        assertEquals(Verdict.NOT_ENROLLED, verdict(writer.says(score(DAK_O, BINH, "8"))));
        assertEquals(Verdict.EFFECTIVE, verdict(writer.says(score(DAK_O, HANH, "8"))));
    }

    @Test
    void ofARevokedKeyOnlyWhatWasAcceptedCounts() {
        says(admitted(LAPTOP));
        Entry first = hanh.says(score(DAK_O, HANH, "7"));
        Bundle accepted = bundle(first);
        Entry late = hanh.says(score(DAK_O, HANH, "1"));
        Bundle unlisted = bundle(late);
        Entry never = hanh.says(score(DAK_O, HANH, "2"));
        says(new KeyRevoked(LAPTOP, HANH, Role.MEMBER, List.of(accepted.mark()), "Mất máy"));
        assertEquals(Verdict.EFFECTIVE, verdict(first));
        assertEquals(Verdict.KEY_REVOKED, verdict(late));
        assertEquals(Verdict.KEY_REVOKED, verdict(never));
        says(new BundleAdmitted(unlisted.id(), "Đã đối chiếu phiếu giấy"));
        assertEquals(Verdict.EFFECTIVE, verdict(late));
        assertEquals(Verdict.KEY_REVOKED, verdict(never));
    }

    @Test
    void afterTheRevocationOfTheOnlyKeyNobodyIsTakenAtHisWordForThatMember() {
        says(admitted(LAPTOP));
        round.secretary().says(new KeyRevoked(LAPTOP, HANH, Role.MEMBER, List.of(), "Mất máy"), round.entries().getLast());
        RoundBuilder.Writer thief = round.writer(HANH, Role.MEMBER, STOLEN);
        assertEquals(Verdict.KEY_UNKNOWN, verdict(thief.says(score(DAK_O, HANH, "1"))));
    }

    @Test
    void whatAWithdrawnBundleBroughtDoesNotCountUntilItIsAdmittedAgain() {
        Entry score = hanh.says(score(DAK_O, HANH, "8"));
        Bundle bundle = bundle(score);
        Entry withdrawal = round.secretary().says(new BundleWithdrawn(bundle.id(), "Nhận nhầm"));
        assertEquals(Verdict.WITHDRAWN, verdict(score));
        round.secretary().says(new BundleAdmitted(bundle.id(), "Nhận lại"), withdrawal);
        assertEquals(Verdict.EFFECTIVE, verdict(score));
    }

    @Test
    void membersDecideNothingAboutKeysAndBundles() {
        Bundle bundle = bundle(hanh.says(score(DAK_O, HANH, "8")));
        assertEquals(Verdict.NO_RIGHT, verdict(hanh.says(admitted(STOLEN))));
        assertEquals(Verdict.NO_RIGHT, verdict(hanh.says(new KeyRevoked(LAPTOP, HANH, Role.MEMBER, List.of(), "x"))));
        assertEquals(Verdict.NO_RIGHT, verdict(hanh.says(new BundleWithdrawn(bundle.id(), "x"))));
        Entry score = hanh.says(score(DAK_O, HANH, "9"));
        assertEquals(Verdict.EFFECTIVE, verdict(score));
    }

    @Test
    void aSecondOfficeMachineIsTheSecretariatButMakesNoFurtherSecretariat() {
        says(new KeyAdmitted(OFFICE, SECRETARY, Role.SECRETARIAT, "Máy 2", "age1"));
        RoundBuilder.Writer second = round.writer(SECRETARY, Role.SECRETARIAT, OFFICE);
        assertEquals(Verdict.EFFECTIVE, verdict(second.says(admitted(LAPTOP))));
        assertEquals(Verdict.NO_RIGHT,
                verdict(second.says(new KeyAdmitted(STOLEN, BINH, Role.SECRETARIAT, "", "age1"))));
        RoundBuilder.Writer third = round.writer(BINH, Role.SECRETARIAT, STOLEN);
        assertEquals(Verdict.NO_RIGHT, verdict(third.says(admitted(STOLEN))));
        assertEquals(Verdict.NO_RIGHT, verdict(second.says(new KeyRevoked("a".repeat(64), SECRETARY, Role.SECRETARIAT, List.of(), "x"))));
    }

    @Test
    void twoOfficesThatDecideOtherwiseOnABundleLeaveItOut() {
        says(new KeyAdmitted(OFFICE, SECRETARY, Role.SECRETARIAT, "Máy 2", "age1"));
        RoundBuilder.Writer second = round.writer(SECRETARY, Role.SECRETARIAT, OFFICE);
        Entry score = hanh.says(score(DAK_O, HANH, "8"));
        Bundle bundle = bundle(score);
        round.secretary().says(new BundleAdmitted(bundle.id(), "Được"));
        second.says(new BundleWithdrawn(bundle.id(), "Không"));
        assertEquals(Verdict.WITHDRAWN, verdict(score));
    }

    @Test
    void aSecondOfficeMachineAdmitsABundleOfAKeyThatTheFirstRevoked() {
        says(new KeyAdmitted(OFFICE, SECRETARY, Role.SECRETARIAT, "Máy 2", "age1"));
        RoundBuilder.Writer second = round.writer(SECRETARY, Role.SECRETARIAT, OFFICE);
        Entry late = hanh.says(score(DAK_O, HANH, "8"));
        Bundle bundle = bundle(late);
        says(new KeyRevoked(LAPTOP, HANH, Role.MEMBER, List.of(), "Mất máy"));
        assertEquals(Verdict.KEY_REVOKED, verdict(late));
        second.says(new BundleAdmitted(bundle.id(), "Đã đối chiếu"));
        assertEquals(Verdict.EFFECTIVE, verdict(late));
    }

    @Test
    void whatARevokedKeyWroteCountsInTheRoleItHadAndNoOther() {
        says(admitted(LAPTOP));
        Entry accepted = hanh.says(score(DAK_O, HANH, "8"));
        RoundBuilder.Writer posing = round.writer(BINH, Role.DISTRICT, LAPTOP);
        Entry posed = posing.says(score(DAK_O, HANH, "7"));
        Bundle one = bundle(accepted);
        bundles.add(new Bundle(new BundleId("f".repeat(64)), round.round(), posing.id(), 1, BundleId.NONE,
                List.of(posed.id())));
        says(new KeyRevoked(LAPTOP, HANH, Role.MEMBER, List.of(one.mark(), bundles.getLast().mark()), "Mất máy"));
        assertEquals(Verdict.EFFECTIVE, verdict(accepted));
        assertEquals(Verdict.EFFECTIVE, verdict(posed));
    }
}
