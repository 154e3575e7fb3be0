package vn.thamdinh.usecase.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.done;
import static vn.thamdinh.fixture.Office.give;
import static vn.thamdinh.fixture.Office.refused;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.travel.PackageKind;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.fixture.SecretaryAtDesk;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.seal.Passphrase;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.custody.Correspondent.Standing;
import vn.thamdinh.usecase.travel.Arrival;
import vn.thamdinh.usecase.travel.ExportRequest;
import vn.thamdinh.usecase.travel.Preview;
import vn.thamdinh.usecase.travel.TakeIn;
import vn.thamdinh.usecase.workspace.OpenWorkspace;

class MemberKeysTest extends SecretaryAtDesk {
    private Desk laptop;
    private Path stick;
    private Path card;

    /** The secretary invites, the member answers with a card. */
    @BeforeEach
    void cards() {
        stick = folder.resolve("usb");
        laptop = done(office.create("hanh", Role.MEMBER, true, office.seeded("hanh")));
        Path invitation = done(desk.keys().writeCard().invite(stick)).file();
        done(laptop.keys().writeCard().accept(invitation));
        card = done(laptop.keys().writeCard().enrol(new WriteCard.Wording("Nguyễn Thị Hạnh", "Chuyên viên", "", Role.MEMBER,
                "máy Hạnh"), stick)).file();
    }

    private String key(Path of) {
        return done(desk.keys().readCard().read(of)).publicKey();
    }

    private static TakeIn.Report take(Desk at, Path file) {
        return done(at.takeIn().all(List.of(file), new char[0], Progress.NONE));
    }

    private Path pack(Desk from, PackageKind kind, String to) {
        return done(from.exportPackage().export(ExportRequest.of(kind, List.of(to)), stick, Progress.NONE)).file();
    }

    /** How many scores of the member count at the secretary's desk. */
    private int scored(MemberId member) {
        return desk.views().members().stream().filter(row -> row.id().equals(member)).findFirst().orElseThrow().done();
    }

    private MemberId admitted() {
        MemberId hanh = done(desk.keys().admit().admit(card, Optional.empty()));
        take(laptop, pack(desk, PackageKind.ASSIGNMENT, key(card)));
        return hanh;
    }

    @Test
    void whatTheCardSaidIsProposedForTheNextOne() {
        assertEquals(new WriteCard.Wording("Nguyễn Thị Hạnh", "Chuyên viên", "", Role.MEMBER, "máy Hạnh"),
                laptop.keys().writeCard().proposal());
        assertEquals("", desk.keys().writeCard().proposal().position());
    }

    @Test
    void aCardSaysWhoseItIsAndWhatToCompare() {
        ShownCard shown = done(desk.keys().readCard().read(card));
        assertEquals("Nguyễn Thị Hạnh/Chuyên viên/MEMBER/máy Hạnh/UNKNOWN", String.join("/", shown.name(),
                shown.position(), shown.role().name(), shown.device(), shown.standing().name()));
        assertEquals(laptop.keys().writeCard().fingerprint().words(), shown.words());
        assertTrue(Fingerprints.isSame(String.join("-", shown.words()).toUpperCase(Locale.ROOT),
                shown.words(), shown.groups()));
        assertTrue(Fingerprints.isSame(shown.groups().toLowerCase(Locale.ROOT).replace(" ", ""),
                shown.words(), shown.groups()));
        assertFalse(Fingerprints.isSame(String.join(" ", shown.words().subList(0, 7)), shown.words(), shown.groups()));
        assertFalse(Fingerprints.isSame("", List.of(), ""));
    }

    @Test
    void whoIsAdmittedGetsPackagesByKeyAndSitsDownByThem() {
        MemberId hanh = admitted();
        assertEquals("tv-01", hanh.value());
        assertEquals(Optional.of(hanh), laptop.views().round().orElseThrow().me().map(me -> me.id()));
        assertEquals(Standing.ADMITTED, done(desk.keys().readCard().read(card)).standing());
        done(give(laptop, hanh, 0, 0, "0.25"));
        String secretary = laptop.correspondents().addressees().getFirst().publicKey();
        TakeIn.Report report = take(desk, pack(laptop, PackageKind.APPRAISAL, secretary));
        assertTrue(report.arrivals().getFirst() instanceof Arrival.TakenIn, report::toString);
        assertEquals(1, scored(hanh));
        assertEquals(report.digest(), laptop.views().round().orElseThrow().digest());
    }

    @Test
    void aKeyIsAdmittedForSomebodyOfTheRosterOrNobodyElse() {
        assertEquals(Reason.NOT_FOUND, refused(desk.keys().admit().admit(card, Optional.of(new MemberId("tv-09")))));
        MemberId binh = done(desk.council().enrol().enrol("Bình", "", "", Role.CHAIR));
        assertEquals(binh, done(desk.keys().admit().admit(card, Optional.of(binh))));
        assertEquals(Role.CHAIR, desk.correspondents().of(key(card)).role());
        assertEquals(Reason.NO_ROUND, refused(laptop.keys().admit().admit(card, Optional.empty())));
        Path invitation = done(desk.keys().writeCard().invite(stick)).file();
        assertEquals(Reason.BAD_INPUT, refused(desk.keys().admit().admit(invitation, Optional.empty())));
        assertEquals(Reason.BAD_INPUT, refused(laptop.keys().writeCard().accept(card)));
        assertEquals(Reason.NO_ROUND, refused(laptop.keys().writeCard().invite(stick)));
    }

    @Test
    void aChangedCardIsRefusedByItsFault() throws Exception {
        Files.writeString(card, Files.readString(card).replace("Hạnh", "Hành"));
        assertEquals(Reason.DAMAGED, refused(desk.keys().admit().admit(card, Optional.empty())));
        assertEquals(Reason.NOT_FOUND, refused(desk.keys().readCard().read(stick.resolve("khong-co.tdkey"))));
    }

    @Test
    void whatARevokedKeyWritesAfterwardsDoesNotCount() {
        MemberId hanh = admitted();
        String secretary = laptop.correspondents().addressees().getFirst().publicKey();
        done(give(laptop, hanh, 0, 0, "0.25"));
        take(desk, pack(laptop, PackageKind.APPRAISAL, secretary));
        assertEquals(List.of(1L), desk.keys().revoke().writers(key(card)).stream().map(RevokeKey.KeyWriter::last).toList());
        assertEquals(Reason.WHY_NEEDED, refused(desk.keys().revoke().revoke(key(card), true, " ")));
        assertEquals(Reason.NOT_FOUND, refused(desk.keys().revoke().revoke("0".repeat(64), true, "mất máy")));
        done(desk.keys().revoke().revoke(key(card), true, "mất máy"));
        assertEquals(Standing.REVOKED, desk.correspondents().of(key(card)).standing());
        done(give(laptop, hanh, 0, 1, "1"));
        take(desk, pack(laptop, PackageKind.APPRAISAL, secretary));
        assertEquals(1, scored(hanh));
    }

    @Test
    void aForgottenPassphraseCostsAVisitAndNotTheFindings() {
        MemberId hanh = admitted();
        done(give(laptop, hanh, 0, 0, "0.25"));
        assertTrue(desk.keys().rescue().isKept(key(card)));
        RescueMember.Rescued rescued = done(desk.keys().rescue().rescue(key(card), stick));
        office.close(laptop);
        var again = new OpenWorkspace(office.seeded("hanh"));
        assertEquals(Reason.WRONG_RECOVERY_CODE, refused(again.openWithRescue(folder.resolve("hanh"), rescued.file(),
                "AAAA")));
        try (Desk open = done(again.openWithRescue(folder.resolve("hanh"), rescued.file(), rescued.code()))) {
            assertEquals(1, open.views().units().getFirst().mine().done());
        }
        assertEquals(Reason.NOT_FOUND, refused(desk.keys().rescue().rescue("0".repeat(64), stick)));
    }

    @Test
    void theSecretariatAdmitsKeysAtOnceAfterItsWorkspaceMoved() throws Exception {
        office.close(desk);
        Path moved = Files.move(folder.resolve("thu-ky"), folder.resolve("may-moi"));
        try (Passphrase words = Passphrase.of(Office.WORDS);
                Desk there = done(new OpenWorkspace(office.seeded("may-moi")).open(moved, words))) {
            assertEquals("tv-01", done(there.keys().admit().admit(card, Optional.empty())).value());
        }
    }

    @Test
    void whoAcceptedAnInvitationJoinsNoOtherRound() {
        Desk mai = done(office.create("mai", Role.MEMBER, true, office.seeded("mai")));
        Path open = done(mai.keys().writeCard().enrol(new WriteCard.Wording("Mai", "", "", Role.MEMBER, ""), stick)).file();
        done(mai.keys().writeCard().accept(done(desk.keys().writeCard().invite(stick)).file()));
        Desk stranger = office.secretary("nguoi-la");
        done(stranger.council().enrol().enrol("Ai đó", "", "", Role.MEMBER));
        done(stranger.keys().admit().admit(open, Optional.empty()));
        TakeIn.Report report = take(mai, pack(stranger, PackageKind.ASSIGNMENT, key(open)));
        assertTrue(report.arrivals().getFirst().preview() instanceof Preview.Refused refused
                && refused.reason() == Reason.OTHER_ROUND, report::toString);
        assertTrue(mai.views().round().isEmpty());
        done(desk.keys().admit().admit(open, Optional.empty()));
        take(mai, pack(desk, PackageKind.ASSIGNMENT, key(open)));
        assertTrue(mai.views().round().isPresent());
    }
}
