package vn.thamdinh.usecase.explanation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.component;
import static vn.thamdinh.fixture.Office.done;
import static vn.thamdinh.fixture.Office.give;
import static vn.thamdinh.fixture.Office.refused;
import static vn.thamdinh.fixture.Office.unit;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.seal.SeededEntropy;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.appraisal.GiveScore;
import vn.thamdinh.usecase.view.HistoryLine;

class ExplanationRoundTest {
    private static final String BLIND = "{blind: true, stages: [], explanation: {days: 5, locks: false}}";

    @TempDir
    private Path folder;
    private Office office;
    private Desk secretary;
    private Desk hanh;
    private Desk binh;
    private MemberId hanhId;
    private MemberId binhId;
    private UnitId first;
    private ComponentId typed;

    @BeforeEach
    void aSecretaryAndTwoMembers() {
        office = new Office(folder);
        secretary = office.secretary(Office.conducted(BLIND));
        hanhId = done(secretary.council().enrol().enrol("Hạnh", "", "", Role.MEMBER));
        binhId = done(secretary.council().enrol().enrol("Bình", "", "", Role.MEMBER));
        first = unit(secretary, 0);
        typed = component(secretary, 0);
        done(secretary.council().assignUnits().assign(hanhId, List.of(first)));
        done(secretary.council().assignUnits().assign(binhId, List.of(first)));
        hanh = office.member("hanh", hanhId, secretary);
        binh = office.member("binh", binhId, secretary);
    }

    private static ExplanationRound round(Desk desk) {
        return desk.explanationRound();
    }

    @AfterEach
    void close() {
        office.close();
    }

    private AskedQuestion only(Desk desk) {
        List<AskedQuestion> all = round(desk).board().all();
        assertEquals(1, all.size(), all.toString());
        return all.getFirst();
    }

    @Test
    void aQuestionTravelsIsAnsweredAndEachScorerAppraisesAgain() {
        done(give(hanh, hanhId, 0, 0, "0.25"));
        done(round(hanh).askUnit().ask(first, typed, " Vì sao trễ 3 hồ sơ? ", Optional.empty()));
        assertEquals(Optional.of(LocalDate.of(2024, 11, 10)), only(hanh).due());
        office.carry(hanh, secretary);
        AskedQuestion asked = only(secretary);
        assertEquals("Vì sao trễ 3 hồ sơ?", asked.question());
        assertEquals("Hạnh · máy hanh", asked.askedBy());
        assertEquals(QuestionState.OPEN, asked.state());
        assertEquals(0, asked.scorers());
        done(round(secretary).answerCouncil().answer(first, typed, "Mất điện ngày 05/8."));
        AskedQuestion answered = only(secretary);
        assertEquals(QuestionState.ANSWERED, answered.state());
        assertTrue(answered.answers().getFirst().onBehalf());
        assertEquals(List.of(0, 2), List.of(answered.again(), answered.scorers()));
        office.carry(secretary, hanh);

        SecondAppraisal mine = only(hanh).second().getFirst();
        assertEquals("0.25", mine.before().orElseThrow().points().toString());
        assertFalse(mine.done());
        done(round(hanh).appraiseAgain().confirm(first, typed, Scorer.of(hanhId), "Giải trình chưa đủ"));
        mine = only(hanh).second().getFirst();
        assertEquals("0.25", mine.before().orElseThrow().points().toString());
        assertEquals("Giải trình chưa đủ", mine.after().orElseThrow().reason());
        assertTrue(only(hanh).isAppraisedAgain());
        office.carry(hanh, secretary);
        assertEquals(List.of(1, 2), List.of(only(secretary).again(), only(secretary).scorers()));
        assertEquals(new RoundCounts(1, 1, 0, 0, 0, 0), RoundCounts.of(round(secretary).board().all()));
        done(binh.giveScore().give(first, typed, Stage.APPRAISE, Scorer.of(binhId), "0.5", ""));
        office.carry(secretary, binh);
        assertEquals(List.of(), only(binh).second().stream().filter(SecondAppraisal::done).toList());
        done(round(binh).appraiseAgain().change(new GiveScore.Given(first, typed, Stage.APPRAISE,
                Scorer.of(binhId), "0.4", "Đã có sổ bổ sung")));
        office.carry(binh, secretary);
        assertTrue(only(secretary).isAppraisedAgain());
        assertEquals(new RoundCounts(1, 1, 0, 0, 0, 1), RoundCounts.of(round(secretary).board().all()));
    }

    @Test
    void whileScoringIsBlindNobodySeesAnothersScoreBeforeOrAfterTheAnswer() {
        done(give(hanh, hanhId, 0, 0, "0.37"));
        done(round(hanh).askUnit().ask(first, typed, "Vì sao?", Optional.empty()));
        office.carry(hanh, secretary);
        done(round(secretary).answerCouncil().answer(first, typed, "Vì vậy."));
        office.carry(secretary, binh);
        AskedQuestion seen = only(binh);
        assertEquals(List.of(binhId), seen.second().stream().map(SecondAppraisal::scorer).toList());
        assertEquals(1, seen.scorers());
        assertFalse(seen.toString().contains("0.37"));
        assertEquals(List.of(), only(secretary).second());
        assertEquals(2, only(secretary).scorers());
        assertEquals(Reason.NO_RIGHT,
                refused(round(binh).appraiseAgain().confirm(first, typed, Scorer.of(hanhId), "")));
        done(secretary.openScores().open(""));
        assertTrue(only(secretary).toString().contains("0.37"));
    }

    @Test
    void anotherScoreAfterTheAnswerNeedsAReasonAndAnAnswer() {
        var change = new GiveScore.Given(first, typed, Stage.APPRAISE, Scorer.of(hanhId), "0.5", "Đủ hồ sơ");
        assertEquals(Reason.NOT_ANSWERED, refused(round(hanh).appraiseAgain().change(change)));
        done(round(secretary).askUnit().ask(first, typed, "Vì sao?", Optional.empty()));
        done(round(secretary).answerCouncil().answer(first, typed, "Vì vậy."));
        office.carry(secretary, hanh);
        assertEquals(Reason.REASON_MISSING, refused(round(hanh).appraiseAgain().change(new GiveScore.Given(first, typed,
                Stage.APPRAISE, Scorer.of(hanhId), "0.5", " "))));
        assertEquals(Reason.NOT_FOUND,
                refused(round(hanh).appraiseAgain().confirm(first, typed, Scorer.of(hanhId), "")));
        done(round(hanh).appraiseAgain().change(change));
        assertTrue(only(hanh).isAppraisedAgain());
        assertEquals(Optional.empty(), only(hanh).second().getFirst().before());
    }

    @Test
    void theFirstScoreTypedAfterTheAnswerIsTheSecondAppraisal() {
        done(give(hanh, hanhId, 0, 0, "0.25"));
        done(round(hanh).askUnit().ask(first, typed, "Vì sao?", Optional.empty()));
        office.carry(hanh, secretary);
        done(round(secretary).answerCouncil().answer(first, typed, "Vì vậy."));
        office.carry(secretary, hanh);
        assertEquals(Reason.REASON_MISSING, refused(round(hanh).appraiseAgain().give(scored("0,5", ""))));
        assertFalse(only(hanh).second().getFirst().done());
        done(round(hanh).appraiseAgain().give(scored("0,25", "")));
        assertTrue(only(hanh).second().getFirst().done());
        done(round(hanh).appraiseAgain().give(scored("0,5", "")));
        assertEquals("0.50", only(hanh).second().getFirst().after().orElseThrow().points().toString());
    }

    private GiveScore.Given scored(String points, String reason) {
        return new GiveScore.Given(first, typed, Stage.APPRAISE, Scorer.of(hanhId), points, reason);
    }

    /** A laptop whose clock goes two hours ahead scores before it has heard of the answer. */
    @Test
    void aFirstScoreFromALaptopWhoseClockGoesAheadIsNoSecondAppraisal() {
        Clock ahead = Clock.offset(Office.NOVEMBER, Duration.ofHours(2));
        MemberId tamId = done(secretary.council().enrol().enrol("Tâm", "", "", Role.MEMBER));
        Desk tam = done(office.create("tam", Role.MEMBER, true, office.surroundings(ahead, new SeededEntropy("tam"))));
        office.carry(secretary, tam);
        done(tam.council().choose().choose(tamId, "máy Tâm"));
        done(tam.giveScore().give(first, typed, Stage.APPRAISE, Scorer.of(tamId), "0.5", ""));
        done(round(secretary).askUnit().ask(first, typed, "Vì sao?", Optional.empty()));
        done(round(secretary).answerCouncil().answer(first, typed, "Vì vậy."));
        office.carry(secretary, tam);
        SecondAppraisal his = only(tam).second().stream().filter(one -> one.scorer().equals(tamId)).findFirst()
                .orElseThrow();
        assertFalse(his.done());
        assertEquals("0.50", his.before().orElseThrow().points().toString());
        done(round(tam).appraiseAgain().confirm(first, typed, Scorer.of(tamId), ""));
        assertTrue(only(tam).second().stream().filter(one -> one.scorer().equals(tamId)).findFirst().orElseThrow()
                .done());
    }

    @Test
    void aQuestionTakenBackIsOpenNoMoreAndKeepsItsWords() {
        done(round(hanh).askUnit().ask(first, typed, "Vì sao trễ?", Optional.empty()));
        done(round(hanh).askUnit().takeBack(first, typed, "Hỏi nhầm tiêu chí"));
        AskedQuestion back = only(hanh);
        assertEquals(QuestionState.TAKEN_BACK, back.state());
        assertEquals("Vì sao trễ?", back.question());
        assertEquals("Hỏi nhầm tiêu chí", back.reason());
        assertEquals(Reason.WHY_NEEDED, refused(round(hanh).askUnit().takeBack(first, typed, " ")));
        assertEquals(new RoundCounts(0, 0, 0, 0, 0, 0), RoundCounts.of(round(hanh).board().all()));
        assertEquals(Reason.NOT_FOUND, refused(round(hanh).askUnit().takeBack(first, typed, "Hỏi nhầm tiêu chí")));
        office.carry(hanh, secretary);
        assertEquals("Hỏi nhầm tiêu chí", only(secretary).reason());
        assertEquals(Reason.NOT_ASKED, refused(round(secretary).answerCouncil().answer(first, typed, "Vì vậy.")));
        assertEquals(List.of("asked-question"), secretary.views().history("asked|", 10).stream()
                .map(HistoryLine::kind).map(kind -> kind.startsWith("question") || kind.startsWith("asked")
                        ? "asked-question" : kind).distinct().toList());
    }

    @Test
    void aMemberWordsOnlyHisOwnQuestionAnewAndTheSecretariatAnybodys() {
        done(round(hanh).askUnit().ask(first, typed, "Vì sao?", Optional.empty()));
        office.carry(hanh, secretary);
        office.carry(secretary, binh);
        assertEquals(Reason.ALREADY_ASKED, refused(round(binh).askUnit().ask(first, typed, "Khác", Optional.empty())));
        assertEquals(Reason.NO_RIGHT, refused(round(binh).askUnit().takeBack(first, typed, "Hỏi nhầm tiêu chí")));
        done(round(hanh).askUnit().ask(first, typed, "Vì sao trễ?", Optional.empty()));
        done(round(secretary).askUnit().takeBack(first, typed, "Hỏi nhầm tiêu chí"));
        assertEquals(QuestionState.TAKEN_BACK, only(secretary).state());
    }

    @Test
    void aQuestionWordedAnewAfterItsAnswerIsOpenAgainButAnotherDayIsNot() {
        done(round(secretary).askUnit().ask(first, typed, "Vì sao?", Optional.empty()));
        done(round(secretary).answerCouncil().answer(first, typed, "Vì vậy."));
        done(round(secretary).askUnit().setDue(first, typed, LocalDate.of(2024, 12, 1)));
        assertEquals(QuestionState.ANSWERED, only(secretary).state());
        done(round(secretary).askUnit().ask(first, typed, "Còn quý IV?", Optional.empty()));
        assertEquals(QuestionState.OPEN, only(secretary).state());
        assertTrue(only(secretary).answers().getFirst().stale());
        done(round(secretary).answerCouncil().answer(first, typed, "Vì vậy."));
        assertEquals(QuestionState.ANSWERED, only(secretary).state());
    }

    @Test
    void twoLaptopsAskingAtOnceContradictUntilOneIsChosen() {
        done(round(hanh).askUnit().ask(first, typed, "Một?", Optional.empty()));
        done(round(binh).askUnit().ask(first, typed, "Hai?", Optional.empty()));
        office.carry(hanh, secretary);
        office.carry(binh, secretary);
        assertTrue(only(secretary).conflict());
        var sides = secretary.settleConflicts().open().getFirst().sides();
        done(secretary.settleConflicts().settle(sides.getFirst().id(), ""));
        assertFalse(only(secretary).conflict());
    }

    @Test
    void whoIsRecusedSeesAsksAndAnswersNothing() {
        done(round(secretary).askUnit().ask(first, typed, "Vì sao?", Optional.empty()));
        done(secretary.council().recuse().declare(hanhId, first, true, "Quê ở xã"));
        office.carry(secretary, hanh);
        assertEquals(List.of(), round(hanh).board().all());
        assertEquals(Reason.RECUSED, refused(round(hanh).askUnit().ask(first, typed, "Hả?", Optional.empty())));
        assertEquals(Reason.RECUSED, refused(round(hanh).answerCouncil().answer(first, typed, "Vì vậy.")));
        assertEquals(Reason.RECUSED, refused(round(hanh).appraiseAgain().confirm(first, typed, Scorer.of(hanhId), "")));
        done(round(hanh).askUnit().ask(unit(hanh, 1), typed, "Hả?", Optional.empty()));
    }

    @Test
    void membersDoNotAnswerAndWhatIsUnknownIsRefused() {
        done(round(hanh).askUnit().ask(first, typed, "Vì sao?", Optional.empty()));
        assertEquals(Reason.NO_RIGHT, refused(round(hanh).answerCouncil().answer(first, typed, "Vì vậy.")));
        assertEquals(Reason.NO_RIGHT, refused(round(hanh).askUnit().setDue(first, typed, LocalDate.of(2024, 12, 1))));
        assertEquals(Reason.TEXT_NEEDED, refused(round(hanh).askUnit().ask(first, typed, " ", Optional.empty())));
        assertEquals(Reason.DAY_PASSED, refused(round(hanh).askUnit().ask(first, typed, "Hả?",
                Optional.of(LocalDate.of(2024, 11, 4)))));
        assertEquals(Reason.NOT_FOUND, refused(round(hanh).askUnit().ask(new UnitId("99999"), typed, "Hả?",
                Optional.empty())));
        assertEquals(Reason.NOT_FOUND, refused(round(hanh).askUnit().ask(first, new ComponentId("9.9.9"), "Hả?",
                Optional.empty())));
    }

    @Test
    void whatWasWrittenDownInOneGoIsOnTheBoardToo() {
        done(secretary.explainScore().explain(first, typed, "Vì sao trễ?", ""));
        assertEquals(QuestionState.OPEN, only(secretary).state());
        done(secretary.explainScore().explain(first, typed, "Vì sao trễ?", "Mất điện"));
        AskedQuestion said = only(secretary);
        assertTrue(said.inOneGo());
        assertEquals(QuestionState.ANSWERED, said.state());
        assertEquals("Mất điện", said.answers().getFirst().text());
        assertFalse(said.waitsForAppraisal());
    }
}
