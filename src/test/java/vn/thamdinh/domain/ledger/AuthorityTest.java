package vn.thamdinh.domain.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.RoundBuilder.BINH;
import static vn.thamdinh.fixture.RoundBuilder.DAK_O;
import static vn.thamdinh.fixture.RoundBuilder.FIRST;
import static vn.thamdinh.fixture.RoundBuilder.HANH;
import static vn.thamdinh.fixture.RoundBuilder.SECRETARY;
import static vn.thamdinh.fixture.RoundBuilder.TAN_LAP;
import static vn.thamdinh.fixture.RoundBuilder.recusal;
import static vn.thamdinh.fixture.RoundBuilder.score;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.inspection.Visit;
import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.domain.programme.ProgrammeHash;
import vn.thamdinh.domain.survey.SurveyCount;
import vn.thamdinh.domain.survey.SurveyFormId;
import vn.thamdinh.domain.register.RegisterId;
import vn.thamdinh.domain.register.RegisterRow;
import vn.thamdinh.domain.register.RowKey;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.fixture.RoundBuilder;

class AuthorityTest {
    private final RoundBuilder round = RoundBuilder.founded();
    private final RoundBuilder.Writer hanh = round.enrolled(HANH);
    private final RoundBuilder.Writer district = round.writer(new MemberId("huyen"), Role.DISTRICT);

    private Verdict verdict(Entry entry) {
        return Authority.of(round.round(), round.entries(), BundleBook.EMPTY).judge(entry);
    }

    private void assertSaid(Verdict expected, RoundBuilder.Writer writer, Fact fact) {
        assertEquals(expected, verdict(writer.says(fact)), () -> fact.toString());
    }

    @Test
    void whatWasSaidWithinOnesRoleCounts() {
        round.entries().forEach(entry -> assertEquals(Verdict.EFFECTIVE, verdict(entry)));
        assertSaid(Verdict.EFFECTIVE, hanh, score(DAK_O, HANH, "8"));
        assertSaid(Verdict.EFFECTIVE, round.secretary(), score(DAK_O, HANH, "8"));
        assertSaid(Verdict.EFFECTIVE, hanh, new ScoreFact.SheetSubmitted(DAK_O, Stage.APPRAISE, Scorer.of(HANH), ""));
    }

    @Test
    void nobodyScoresForAnotherButTheSecretariat() {
        round.enrolled(BINH);
        assertSaid(Verdict.NO_RIGHT, hanh, score(DAK_O, BINH, "8"));
        assertSaid(Verdict.NO_RIGHT, hanh, score(DAK_O, Stage.SELF, Scorer.of(DAK_O), "8"));
        assertSaid(Verdict.NO_RIGHT, hanh, score(DAK_O, Stage.VERIFY, Scorer.of(DAK_O), "8"));
        assertSaid(Verdict.EFFECTIVE, round.secretary(), score(DAK_O, Stage.SELF, Scorer.of(DAK_O), "8"));
    }

    @Test
    void theAgreedScoreIsTheSecretariatsToWrite() {
        assertSaid(Verdict.EFFECTIVE, round.secretary(), score(DAK_O, Stage.AGREE, Scorer.COUNCIL, "8"));
        assertSaid(Verdict.NO_RIGHT, hanh, score(DAK_O, Stage.AGREE, Scorer.COUNCIL, "8"));
        assertSaid(Verdict.NO_RIGHT, hanh, score(DAK_O, Stage.AGREE, Scorer.of(HANH), "8"));
        assertSaid(Verdict.EFFECTIVE, round.secretary(), score(DAK_O, Stage.REAPPRAISE, Scorer.COUNCIL, "8"));
        assertSaid(Verdict.NO_RIGHT, hanh, score(DAK_O, Stage.REAPPRAISE, Scorer.of(HANH), "8"));
    }

    @Test
    void rosterVoteAndPapersAreTheSecretariats() {
        for (Fact fact : List.of(
                new CouncilFact.MemberEnrolled(BINH, "Bình", "", "", Role.MEMBER),
                new CouncilFact.UnitsAssigned(HANH, List.of(DAK_O)),
                new CouncilFact.VoteCast(DAK_O, 5, 0, 0, 5, ""),
                new RoundFact.ProgrammeAdopted(new ProgrammeHash("1".repeat(64)), new ProgrammeHash("2".repeat(64)),
                        List.of(), "QĐ 88"),
                DocumentFact.DocumentIssued.former("recognition-decision", "1", LocalDate.EPOCH, "", "", List.of()))) {
            assertSaid(Verdict.EFFECTIVE, round.secretary(), fact);
            assertSaid(Verdict.NO_RIGHT, hanh, fact);
            assertSaid(Verdict.NO_RIGHT, district, fact);
        }
    }

    @Test
    void aUnitIsExplainedByItselfItsDistrictAndTheSecretariat() {
        RoundBuilder.Writer unit = round.writer(new MemberId(DAK_O.code()), Role.COMMUNE);
        round.answers(new MemberId("huyen"), Role.DISTRICT, DAK_O);
        RoundBuilder.Writer other = round.writer(new MemberId("huyen-khac"), Role.DISTRICT);
        round.answers(new MemberId("huyen-khac"), Role.DISTRICT, TAN_LAP);
        var explained = new ExplanationFact.ScoreExplained(DAK_O, FIRST, "", "Mất điện");
        assertSaid(Verdict.EFFECTIVE, round.secretary(), explained);
        assertSaid(Verdict.EFFECTIVE, district, explained);
        assertSaid(Verdict.EFFECTIVE, unit, explained);
        assertSaid(Verdict.NO_RIGHT, hanh, explained);
        assertSaid(Verdict.NO_RIGHT, other, explained);
        assertSaid(Verdict.NO_RIGHT, unit, new ExplanationFact.ScoreExplained(TAN_LAP, FIRST, "", "Mất điện"));
        assertSaid(Verdict.NO_RIGHT, other, new ExplanationFact.AnswerGiven(DAK_O, FIRST, "Mất điện"));
        assertSaid(Verdict.EFFECTIVE, other, new ExplanationFact.AnswerGiven(TAN_LAP, FIRST, "Mất điện"));
    }

    @Test
    void whoIsInspectedNeitherWordsTheCouncilsQuestionNorRecordsAVisit() {
        round.answers(new MemberId("huyen"), Role.DISTRICT, DAK_O);
        assertSaid(Verdict.NO_RIGHT, district, new ExplanationFact.ScoreExplained(DAK_O, FIRST, "Vì sao?", "Mất điện"));
        assertSaid(Verdict.NO_RIGHT, district, new ExplanationFact.QuestionAsked(DAK_O, FIRST, "Vì sao?",
                java.util.Optional.empty(), ""));
        assertSaid(Verdict.NO_RIGHT, district, new VisitFact.VisitRecorded(new Visit(new VisitId("v"), DAK_O,
                LocalDate.EPOCH, "", List.of(), "")));
        assertSaid(Verdict.EFFECTIVE, round.secretary(), new ExplanationFact.ScoreExplained(DAK_O, FIRST, "Vì sao?",
                ""));
    }

    @Test
    void aUnitsRowsAreKeptByItselfItsDistrictAndTheSecretariatAndABodysByTheSecretariatAlone() {
        RoundBuilder.Writer unit = round.writer(new MemberId(DAK_O.code()), Role.COMMUNE);
        round.answers(new MemberId("huyen"), Role.DISTRICT, DAK_O);
        var own = new RegisterFact.RowWritten(new RegisterRow(rowOf(Optional.of(DAK_O), ""), Map.of("so", "3")));
        assertSaid(Verdict.EFFECTIVE, round.secretary(), own);
        assertSaid(Verdict.EFFECTIVE, unit, own);
        assertSaid(Verdict.EFFECTIVE, district, own);
        assertSaid(Verdict.NO_RIGHT, hanh, own);
        assertSaid(Verdict.NO_RIGHT, unit, new RegisterFact.RowDropped(rowOf(Optional.of(TAN_LAP), ""), "Nhầm"));
        var bodys = new RegisterFact.RowDropped(rowOf(Optional.empty(), "thi-doan"), "Nhầm");
        assertSaid(Verdict.EFFECTIVE, round.secretary(), bodys);
        assertSaid(Verdict.NO_RIGHT, unit, bodys);
    }

    private static RowKey rowOf(Optional<UnitId> unit, String body) {
        return new RowKey(new RegisterId("so"), unit, body, "2023-08", RowKey.ONLY);
    }

    private static EvidenceFact.FileAttached file(String note) {
        return new EvidenceFact.FileAttached(DAK_O, java.util.Optional.of(FIRST), "e".repeat(64), 3, "a.pdf",
                "application/pdf", note);
    }

    private static EvidenceFact.FileDropped dropped() {
        return new EvidenceFact.FileDropped(DAK_O, java.util.Optional.of(FIRST), "e".repeat(64), "Nhầm tệp");
    }

    private Verdict last(Entry entry) {
        return Authority.of(round.round(), round.entries(), BundleBook.EMPTY).judge(round.entries().stream()
                .filter(one -> one.subject().equals(entry.subject())).toList()).get(entry);
    }

    @Test
    void aUnitDropsItsOwnFileAndNobodyElses() {
        round.answers(new MemberId("huyen"), Role.DISTRICT, DAK_O);
        Entry own = district.says(file(""));
        Entry ofHanh = hanh.says(file("của Hạnh"));
        assertEquals(Verdict.EFFECTIVE, last(district.says(dropped(), own)));
        assertEquals(Verdict.NO_RIGHT, last(district.says(dropped(), ofHanh)));
        assertEquals(Verdict.EFFECTIVE, last(hanh.says(dropped(), own)));
    }

    @Test
    void aFileIsNotMadeOnesOwnByAttachingItOverAnothers() {
        round.answers(new MemberId("huyen"), Role.DISTRICT, DAK_O);
        Entry ofHanh = hanh.says(file("của Hạnh"));
        Entry over = district.says(file("của huyện"), ofHanh);
        assertEquals(Verdict.NO_RIGHT, last(district.says(dropped(), over)));
    }

    @Test
    void everythingIsJudgedAnewOnceAMemberIsOneOfThoseWhoAreInspected() {
        Authority before = Authority.of(round.round(), round.entries(), BundleBook.EMPTY);
        Entry roster = round.entries().stream().filter(entry -> entry.fact().filter(fact ->
                fact instanceof CouncilFact.MemberEnrolled(var member, _, _, _, _) && member.equals(HANH)).isPresent())
                .findFirst().orElseThrow();
        round.secretary().says(new CouncilFact.MemberEnrolled(HANH, "Hạnh", "", "", Role.DISTRICT), roster);
        Authority after = Authority.of(round.round(), round.entries(), BundleBook.EMPTY);
        assertEquals(java.util.Optional.empty(), after.reachSince(before));
    }

    @Test
    void whoIsRecusedFromAUnitDoesNotExplainIt() {
        var explained = new ExplanationFact.ScoreExplained(DAK_O, FIRST, "", "Mất điện");
        round.answers(new MemberId("huyen"), Role.DISTRICT, DAK_O);
        round.secretary().says(recusal(new MemberId("huyen"), DAK_O, true));
        assertSaid(Verdict.RECUSED, district, explained);
        assertSaid(Verdict.EFFECTIVE, round.secretary(), explained);
    }

    @Test
    void surveysAreCountedBySecretariatAndDistrictVisitsByTheRoster() {
        var count = new SurveyFact.SurveyCounted(new SurveyCount(DAK_O, new SurveyFormId("PKS01"), 1, 1, 0));
        assertSaid(Verdict.EFFECTIVE, round.secretary(), count);
        assertSaid(Verdict.EFFECTIVE, district, count);
        assertSaid(Verdict.NO_RIGHT, hanh, count);
        var visit = new VisitFact.VisitRecorded(new Visit(new VisitId("v"), DAK_O, LocalDate.EPOCH, "", List.of(),
                ""));
        assertSaid(Verdict.EFFECTIVE, round.secretary(), visit);
        assertSaid(Verdict.EFFECTIVE, hanh, visit);
        assertSaid(Verdict.NO_RIGHT, district, visit);
    }

    @Test
    void aSecretariatWithoutARootKeyHasNoMoreRightThanAnybody() {
        var pretender = round.writer(SECRETARY, Role.SECRETARIAT);
        assertSaid(Verdict.NO_RIGHT, pretender, new CouncilFact.VoteCast(DAK_O, 5, 0, 0, 5, ""));
        assertSaid(Verdict.NO_RIGHT, pretender, score(DAK_O, HANH, "8"));
    }

    @Test
    void aWriterThatWasNeverOpenedSaysNothing() {
        assertSaid(Verdict.UNKNOWN_WRITER, round.unopened(), score(DAK_O, HANH, "8"));
    }

    @Test
    void whoIsNotOnTheRosterDoesNotScoreUntilHeIs() {
        var binh = round.writer(BINH, Role.MEMBER);
        Entry scored = binh.says(score(DAK_O, BINH, "8"));
        assertEquals(Verdict.NOT_ENROLLED, verdict(scored));
        round.secretary().says(new CouncilFact.MemberEnrolled(BINH, "Bình", "", "", Role.MEMBER));
        assertEquals(Verdict.EFFECTIVE, verdict(scored));
    }

    @Test
    void aRecusedMembersScoresOfThatUnitDoNotCountWhoeverTypedThem() {
        Entry before = hanh.says(score(DAK_O, HANH, "8"));
        Entry typed = round.secretary().says(score(DAK_O, HANH, "8"));
        Entry elsewhere = hanh.says(score(TAN_LAP, HANH, "8"));
        Entry recused = round.secretary().says(recusal(HANH, DAK_O, true));
        assertEquals(Verdict.RECUSED, verdict(before));
        assertEquals(Verdict.RECUSED, verdict(typed));
        assertEquals(Verdict.EFFECTIVE, verdict(elsewhere));
        round.secretary().says(recusal(HANH, DAK_O, false), recused);
        assertEquals(Verdict.EFFECTIVE, verdict(before));
    }

    @Test
    void aMemberRecusesHimselfButCannotTakeItBack() {
        Entry own = hanh.says(recusal(HANH, DAK_O, true));
        assertEquals(Verdict.EFFECTIVE, verdict(own));
        assertTrue(Authority.of(round.round(), round.entries(), BundleBook.EMPTY).isRecused(HANH, DAK_O));
        assertEquals(Verdict.NO_RIGHT, verdict(hanh.says(recusal(HANH, DAK_O, false), own)));
        assertTrue(Authority.of(round.round(), round.entries(), BundleBook.EMPTY).isRecused(HANH, DAK_O));
        assertSaid(Verdict.NO_RIGHT, hanh, recusal(BINH, DAK_O, true));
    }

    @Test
    void recusedAndNotRecusedAtOnceIsRecused() {
        round.secretary().says(recusal(HANH, DAK_O, false));
        hanh.says(recusal(HANH, DAK_O, true));
        assertTrue(Authority.of(round.round(), round.entries(), BundleBook.EMPTY).isRecused(HANH, DAK_O));
        assertFalse(Authority.of(round.round(), round.entries(), BundleBook.EMPTY).isRecused(HANH, TAN_LAP));
    }

    @Test
    void entriesOfAnotherRoundDoNotCount() {
        RoundBuilder other = RoundBuilder.founded("Đợt khác", new vn.thamdinh.domain.programme.ProgrammeHash(
                "1".repeat(64)));
        assertEquals(Verdict.OTHER_ROUND, verdict(other.entries().getFirst()));
        hanh.joins(other.round());
        assertSaid(Verdict.OTHER_ROUND, hanh, score(DAK_O, HANH, "8"));
        assertSaid(Verdict.OTHER_ROUND, round.secretary().joins(other.round()),
                new CouncilFact.UnitsAssigned(HANH, List.of()));
    }

    @Test
    void aWriterOpenedTwiceHasTheLesserRights() {
        round.secretary().opens(SECRETARY, Role.MEMBER, "a".repeat(64));
        assertSaid(Verdict.NO_RIGHT, round.secretary(), new CouncilFact.UnitsAssigned(HANH, List.of()));
    }

    @Test
    void anOpeningOfTheFirstFormOpensNothing() {
        RoundBuilder.Writer stranger = round.unopened();
        stranger.says(new RoundFact.WriterClaimed(HANH, Role.MEMBER, "", "a".repeat(64), "0".repeat(128)));
        assertSaid(Verdict.UNKNOWN_WRITER, stranger, score(DAK_O, HANH, "8"));
    }

    @Test
    void whatCannotBeReadDoesNotCount() {
        Entry entry = hanh.says(score(DAK_O, HANH, "8"));
        assertEquals(Verdict.BODY_ABSENT, verdict(RoundBuilder.withheld(entry, round.stored())));
        assertEquals(Verdict.NEWER_KIND, verdict(new Entry(entry.id(), entry.header(), new Content.NewerKind())));
    }
}
