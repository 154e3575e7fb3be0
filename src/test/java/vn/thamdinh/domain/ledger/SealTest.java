package vn.thamdinh.domain.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.thamdinh.fixture.RoundBuilder.DAK_O;
import static vn.thamdinh.fixture.RoundBuilder.HANH;
import static vn.thamdinh.fixture.RoundBuilder.recusal;
import static vn.thamdinh.fixture.RoundBuilder.score;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.document.DocumentDraft;
import vn.thamdinh.domain.document.DocumentId;
import vn.thamdinh.domain.document.ReservedNumber;
import vn.thamdinh.fixture.RoundBuilder;

class SealTest {
    private static final LocalDate DAY = LocalDate.of(2025, 1, 7);

    private final RoundBuilder round = RoundBuilder.founded();
    private final RoundBuilder.Writer hanh = round.enrolled(HANH);

    private Verdict verdict(Entry entry) {
        return Authority.of(round.round(), round.entries(), BundleBook.EMPTY).judge(entry);
    }

    private PublicationFact.RoundSealed seal() {
        Map<WriterId, List<Long>> numbers = new HashMap<>();
        round.entries().forEach(entry -> numbers.computeIfAbsent(entry.header().writer(), _ -> new ArrayList<>())
                .add(entry.header().sequence()));
        Map<WriterId, Sequences> scope = new HashMap<>();
        numbers.forEach((writer, held) -> scope.put(writer, Sequences.of(held)));
        return new PublicationFact.RoundSealed(new Seal("d".repeat(64), DAY, scope, List.of("seal-minutes")));
    }

    @Test
    void whatCameBeforeTheSealCountsAndWhatCameLaterDoesNot() {
        Entry before = hanh.says(score(DAK_O, HANH, "8"));
        Entry sealed = round.secretary().says(seal());
        Entry after = hanh.says(score(DAK_O, HANH, "9"));
        Entry typed = round.secretary().says(score(DAK_O, HANH, "7"));
        assertEquals(Verdict.EFFECTIVE, verdict(before));
        assertEquals(Verdict.EFFECTIVE, verdict(sealed));
        assertEquals(Verdict.SEALED, verdict(after));
        assertEquals(Verdict.SEALED, verdict(typed));
    }

    @Test
    void manyRunsOfNumbersAreReadAndOtherTextsRefused() {
        String odd = IntStream.range(0, 20_000).mapToObj(i -> Integer.toString(2 * i + 1))
                .collect(Collectors.joining(","));
        assertEquals(20_000, Sequences.parse(odd).count());
        assertEquals(odd, Sequences.parse(odd).text());
        for (String other : List.of("", ",", "1,", ",1", "1,,2", "0", "1-", "2-1", "1-2-3", "x")) {
            assertThrows(IllegalArgumentException.class, () -> Sequences.parse(other), other);
        }
    }

    @Test
    void theOrderOfArrivalChangesNothing() {
        hanh.says(score(DAK_O, HANH, "8"));
        round.secretary().says(seal());
        Entry late = hanh.says(score(DAK_O, HANH, "9"));
        List<Entry> turned = new ArrayList<>(round.entries());
        Collections.reverse(turned);
        assertEquals(Verdict.SEALED, Authority.of(round.round(), turned, BundleBook.EMPTY).judge(late));
    }

    @Test
    void aReopeningLetsLateEntriesCountAgain() {
        Entry sealed = round.secretary().says(seal());
        Entry late = hanh.says(score(DAK_O, HANH, "9"));
        round.secretary().says(new PublicationFact.RoundReopened(DAY, "Gói đến muộn"), sealed);
        assertEquals(Verdict.EFFECTIVE, verdict(late));
    }

    @Test
    void aReopeningThatNamesNoSealEndsNone() {
        round.secretary().says(seal());
        round.secretary().says(new PublicationFact.RoundReopened(DAY, "Không nêu niêm phong nào"));
        assertEquals(Verdict.SEALED, verdict(hanh.says(score(DAK_O, HANH, "9"))));
    }

    @Test
    void nobodyButTheSecretariatSealsAndNobodyButItsRootReopens() {
        Entry own = hanh.says(seal());
        assertEquals(Verdict.NO_RIGHT, verdict(own));
        assertEquals(Verdict.EFFECTIVE, verdict(hanh.says(score(DAK_O, HANH, "8"))));
        String key = "c".repeat(64);
        round.secretary().says(new TrustFact.KeyAdmitted(key, new MemberId("tk-2"), Role.SECRETARIAT, "", ""));
        RoundBuilder.Writer second = round.writer(new MemberId("tk-2"), Role.SECRETARIAT, key);
        Entry sealed = second.says(seal());
        Entry broken = second.says(new PublicationFact.RoundReopened(DAY, "x"), sealed);
        assertEquals(Verdict.EFFECTIVE, verdict(sealed));
        assertEquals(Verdict.NO_RIGHT, verdict(broken));
        assertEquals(Verdict.SEALED, verdict(hanh.says(score(DAK_O, HANH, "9"))));
    }

    @Test
    void aSecondSealDoesNotWidenTheFirst() {
        Entry first = round.secretary().says(seal());
        Entry late = hanh.says(score(DAK_O, HANH, "9"));
        round.secretary().says(seal(), first);
        assertEquals(Verdict.SEALED, verdict(late));
    }

    @Test
    void neitherALateRecusalNorALateRevocationTakesAwayWhatWasSealed() {
        String key = "e".repeat(64);
        Entry scored = round.writer(HANH, Role.MEMBER, key).says(score(DAK_O, HANH, "8"));
        round.secretary().says(seal());
        round.secretary().says(recusal(HANH, DAK_O, true));
        round.secretary().says(new TrustFact.KeyRevoked(key, HANH, Role.MEMBER, List.of(), "mất máy"));
        assertEquals(Verdict.EFFECTIVE, verdict(scored));
    }

    @Test
    void papersThatPassOnWhatWasSealedMayStillBeWritten() {
        round.secretary().says(seal());
        assertEquals(Verdict.EFFECTIVE, verdict(round.secretary().says(draft("seal-minutes"))));
        assertEquals(Verdict.SEALED, verdict(round.secretary().says(draft("recognition-decision"))));
    }

    @Test
    void aLaptopThatWasNotThereMayOpenAndCountsForNothingElse() {
        round.secretary().says(seal());
        RoundBuilder.Writer late = round.writer(HANH, Role.MEMBER);
        assertEquals(Verdict.EFFECTIVE, verdict(round.entries().getLast()));
        assertEquals(Verdict.SEALED, verdict(late.says(score(DAK_O, HANH, "9"))));
    }

    private RoundBuilder.Writer second() {
        String key = "c".repeat(64);
        round.secretary().says(new TrustFact.KeyAdmitted(key, new MemberId("tk-2"), Role.SECRETARIAT, "", ""));
        return round.writer(new MemberId("tk-2"), Role.SECRETARIAT, key);
    }

    private Verdict verdictAmong(Entry entry, Entry... ofOneSubject) {
        Authority authority = Authority.of(round.round(), round.entries(), BundleBook.EMPTY);
        List<Entry> turned = new ArrayList<>(List.of(ofOneSubject));
        Collections.reverse(turned);
        Verdict verdict = authority.judge(List.of(ofOneSubject)).get(entry);
        assertEquals(verdict, authority.judge(turned).get(entry));
        return verdict;
    }

    @Test
    void aReopeningEndsTheSealsThatTheOneItNamesTookThePlaceOf() {
        RoundBuilder.Writer second = second();
        Entry first = round.secretary().says(seal());
        Entry late = hanh.says(score(DAK_O, HANH, "9"));
        Entry other = second.says(seal(), first);
        Entry third = second.says(seal(), other);
        round.secretary().says(new PublicationFact.RoundReopened(DAY, "Mở lại"), third);
        assertEquals(Verdict.EFFECTIVE, verdict(late));
    }

    @Test
    void aSealOfSomebodyWhoMayNotSealLeadsTheReopeningNowhere() {
        Entry first = round.secretary().says(seal());
        Entry foreign = hanh.says(seal(), first);
        round.secretary().says(new PublicationFact.RoundReopened(DAY, "Mở lại"), foreign);
        assertEquals(Verdict.SEALED, verdict(hanh.says(score(DAK_O, HANH, "9"))));
    }

    @Test
    void noUndoneImportTakesASealOrAReopeningAway() {
        RoundBuilder.Writer second = second();
        Entry sealed = round.secretary().says(seal());
        Entry late = hanh.says(score(DAK_O, HANH, "9"));
        var brought = new Bundle(new BundleId("b".repeat(64)), round.round(), sealed.header().writer(), 1, BundleId.NONE,
                List.of(sealed.id()));
        second.says(new TrustFact.BundleWithdrawn(brought.id(), "Gói nhầm"));
        Authority undone = Authority.of(round.round(), round.entries(), BundleBook.of(List.of(brought)));
        assertEquals(Verdict.SEALED, undone.judge(late));
        assertEquals(Verdict.EFFECTIVE, undone.judge(sealed));
        Entry open = round.secretary().says(new PublicationFact.RoundReopened(DAY, "Mở lại"), sealed);
        var opening = new Bundle(new BundleId("a".repeat(64)), round.round(), open.header().writer(), 2, brought.id(),
                List.of(open.id()));
        second.says(new TrustFact.BundleWithdrawn(opening.id(), "Gói nhầm"));
        Authority reopened = Authority.of(round.round(), round.entries(), BundleBook.of(List.of(brought, opening)));
        assertEquals(Verdict.EFFECTIVE, reopened.judge(open));
        assertEquals(Verdict.EFFECTIVE, reopened.judge(late));
    }

    /** Two further keys of the secretariat; the first of them sealed in a bundle of its own. */
    private final class TwoKeys {
        private final String key = "c".repeat(64);
        private final Entry admitted = round.secretary().says(
                new TrustFact.KeyAdmitted(key, new MemberId("tk-2"), Role.SECRETARIAT, "", ""));
        private final RoundBuilder.Writer first = further("tk-2", key);
        private final RoundBuilder.Writer second = other();
        private final Entry sealed = first.says(seal());
        private final BundleId id = new BundleId("b".repeat(64));
        private final Bundle bundle = new Bundle(id, round.round(), sealed.header().writer(), 1, BundleId.NONE,
                List.of(sealed.id()));

        private RoundBuilder.Writer other() {
            round.secretary().says(new TrustFact.KeyAdmitted("f".repeat(64), new MemberId("tk-3"), Role.SECRETARIAT, "", ""));
            return further("tk-3", "f".repeat(64));
        }

        private RoundBuilder.Writer further(String name, String with) {
            return round.writer(new MemberId(name), Role.SECRETARIAT, with);
        }

        private Entry revoked(RoundBuilder.Writer by, Role as, List<BundleMark> accepted) {
            return by.says(new TrustFact.KeyRevoked(key, new MemberId("tk-2"), as, accepted, "mất máy"));
        }

        private void assertSealed(boolean shut) {
            Entry late = hanh.says(score(DAK_O, HANH, "9"));
            assertEquals(shut ? Verdict.SEALED : Verdict.EFFECTIVE,
                    Authority.of(round.round(), round.entries(), BundleBook.of(List.of(bundle))).judge(late));
        }
    }

    @Test
    void bundlesOfARevokedKeyBringOrTakeASealOnlyByTheWordOfTheFounding() {
        var keys = new TwoKeys();
        keys.assertSealed(true);
        Entry revoked = keys.revoked(round.secretary(), Role.SECRETARIAT, List.of());
        keys.assertSealed(false);
        keys.second.says(new TrustFact.BundleAdmitted(keys.id, "xem rồi"));
        keys.assertSealed(false);
        Entry admitted = round.secretary().says(new TrustFact.BundleAdmitted(keys.id, "xem rồi"));
        keys.assertSealed(true);
        keys.second.says(new TrustFact.BundleWithdrawn(keys.id, "mở niêm phong"), admitted);
        keys.assertSealed(true);
    }

    @Test
    void noFurtherKeyOfTheSecretariatTakesASealAwayByUnmakingTheKeyThatSealed() {
        var keys = new TwoKeys();
        keys.second.says(new TrustFact.KeyAdmitted(keys.key, new MemberId("tk-2"), Role.MEMBER, "", ""), keys.admitted);
        keys.assertSealed(true);
        keys.revoked(keys.second, Role.MEMBER, List.of());
        keys.assertSealed(true);
        keys.revoked(round.secretary(), Role.SECRETARIAT, List.of(new BundleMark(keys.sealed.header().writer(), 1,
                keys.id)));
        keys.assertSealed(true);
        keys.revoked(keys.second, Role.MEMBER, List.of());
        keys.assertSealed(true);
    }

    @Test
    void noPaperWrittenLaterTakesThePlaceOfOneThatWasSealed() {
        Entry decision = round.secretary().says(issued("recognition-decision"));
        Entry draft = round.secretary().says(draft("recognition-decision"));
        Entry number = round.secretary().says(number("22222222-9", true));
        round.secretary().says(seal());
        Entry instead = round.secretary().says(issued("seal-minutes"), decision);
        Entry beside = round.secretary().says(issued("seal-minutes"));
        Entry over = round.secretary().says(draft("seal-minutes"), draft);
        Entry taken = round.secretary().says(number("33333333-9", true), number);
        assertEquals(Verdict.SEALED, verdictAmong(instead, decision, instead));
        assertEquals(Verdict.SEALED, verdictAmong(beside, decision, beside));
        assertEquals(Verdict.EFFECTIVE, verdictAmong(decision, decision, instead, beside));
        assertEquals(Verdict.SEALED, verdictAmong(over, draft, over));
        assertEquals(Verdict.SEALED, verdictAmong(taken, number, taken));
    }

    @Test
    void aDraftOfAnAdmittedPaperIsWrittenOnAndANumberGivenBackIsTakenAfterTheSeal() {
        Entry draft = round.secretary().says(draft("seal-minutes"));
        Entry number = round.secretary().says(number("22222222-9", true));
        Entry free = round.secretary().says(number("22222222-9", false), number);
        round.secretary().says(seal());
        Entry on = round.secretary().says(draft("seal-minutes"), draft);
        Entry taken = round.secretary().says(number("33333333-9", true), free);
        Entry minutes = round.secretary().says(issued("seal-minutes"));
        assertEquals(Verdict.EFFECTIVE, verdictAmong(on, draft, on));
        assertEquals(Verdict.EFFECTIVE, verdictAmong(taken, number, free, taken));
        assertEquals(Verdict.EFFECTIVE, verdictAmong(minutes, minutes));
    }

    private static DocumentFact.DocumentIssued issued(String kind) {
        return new DocumentFact.DocumentIssued(new DocumentId("22222222-9"), kind, "", "05/QĐ-UBND", DAY,
                "d".repeat(64), "e".repeat(64), 10, List.of());
    }

    private static DocumentFact.NumberReserved number(String document, boolean given) {
        return new DocumentFact.NumberReserved(
                new ReservedNumber("ubnd-tinh", 2025, 5, new DocumentId(document), given));
    }

    private static DocumentFact.DocumentWritten draft(String kind) {
        return new DocumentFact.DocumentWritten(new DocumentDraft(new DocumentId("22222222-9"), kind, "", Map.of()));
    }

    @Test
    void numbersOfEntriesAreStoredInFewRuns() {
        assertEquals("1-3,5,7-8", Sequences.of(List.of(8L, 1L, 2L, 3L, 5L, 7L, 7L)).text());
        assertEquals(Sequences.of(List.of(1L, 2L, 3L, 5L)), Sequences.parse("1-3,5"));
        assertEquals(4, Sequences.parse("1-3,5").count());
        for (String wrong : List.of("", "0", "3-1", "5,3", "1-3,3", "1,,2", "1-", "a", "1-2-3", "9999999999999999999")) {
            assertThrows(IllegalArgumentException.class, () -> Sequences.parse(wrong), wrong);
        }
    }
}
