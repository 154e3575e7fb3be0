package vn.thamdinh.usecase.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.done;
import static vn.thamdinh.fixture.Office.refused;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.thamdinh.documents.official.Issuance;
import vn.thamdinh.documents.pdf.PdfRenderer;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.document.DocumentKind;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.programme.change.Share;
import vn.thamdinh.domain.scoring.SheetKey;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.publication.Hindrance;

/** What comes late, what is printed, and what waits, once criteria have changed. */
class AfterTheChangeTest extends ChangedRound {
    @Test
    void anEntryThatArrivesLateFromBeforeIsReadTheSameWay() {
        Desk member = office.member("hanh", hanh, desk);
        done(desk.council().assignUnits().assign(hanh, List.of(unit)));
        office.carry(desk, member);
        done(desk.changeProgramme().adopt(reweighted(), scaled(), "QĐ 88"));
        done(member.giveScore().give(unit, FIRST, Stage.APPRAISE, Scorer.of(hanh), "2", ""));
        office.carry(member, desk);
        assertEquals("3.00", desk.views().sheet(new SheetKey(unit, Stage.APPRAISE, Scorer.of(hanh))).cell(FIRST)
                .value().orElseThrow().points().setScale(2).toPlainString());
        String digest = office.carry(desk, member);
        assertEquals(reweighted().hash(), Office.programme(member).hash());
        assertEquals(desk.views().results(), member.views().results());
        assertEquals(digest, desk.views().round().orElseThrow().digest());
        done(member.giveScore().give(unit, FIRST, Stage.APPRAISE, Scorer.of(hanh), "2,5", ""));
        office.carry(member, desk);
        assertEquals(desk.views().results(), member.views().results());
        assertEquals(List.of(), desk.settleConflicts().open());
    }

    @Test
    void aLateEntryThatContradictsWhatWasEnteredSinceIsShownAndChosen() {
        Desk member = office.member("hanh", hanh, desk);
        done(desk.council().assignUnits().assign(hanh, List.of(unit)));
        office.carry(desk, member);
        done(desk.changeProgramme().adopt(reweighted(), scaled(), "QĐ 88"));
        done(desk.giveScore().give(unit, FIRST, Stage.APPRAISE, Scorer.of(hanh), "2,25", ""));
        done(member.giveScore().give(unit, FIRST, Stage.APPRAISE, Scorer.of(hanh), "2", ""));
        office.carry(member, desk);
        var conflicts = desk.settleConflicts().open();
        assertEquals(1, conflicts.size());
        assertEquals(2, conflicts.getFirst().sides().size());
        var late = conflicts.getFirst().sides().stream().filter(side -> side.who().equals("Hạnh")).findFirst();
        assertEquals("3", late.orElseThrow().what());
        done(desk.settleConflicts().settle(late.orElseThrow().id(), "Phiếu gốc"));
        assertEquals("3.00", desk.views().sheet(new SheetKey(unit, Stage.APPRAISE, Scorer.of(hanh))).cell(FIRST)
                .value().orElseThrow().points().setScale(2).toPlainString());
        assertEquals(List.of(), desk.settleConflicts().open());
    }

    @Test
    void onlyTheSecretariatChangesTheProgramme() {
        Desk member = office.member("hanh", hanh, desk);
        assertEquals(Reason.NO_RIGHT, refused(member.changeProgramme().adopt(reweighted(), scaled(), "QĐ 88")));
        assertTrue(desk.changeProgramme().permitted());
        assertEquals(false, member.changeProgramme().permitted());
    }

    @Test
    void whatTheAdoptionChangedIsToldAfterwardsAndPrinted() {
        done(desk.giveScore().give(unit, FIRST, Stage.AGREE, Scorer.COUNCIL, "2", ""));
        assertTrue(desk.changeProgramme().changed().isEmpty());
        DryRun dry = done(desk.changeProgramme().dryRun(reweighted(), scaled()));
        done(desk.changeProgramme().adopt(reweighted(), scaled(), "QĐ 88/QĐ-UBND"));
        DryRun changed = desk.changeProgramme().changed().orElseThrow();
        assertEquals(dry.units(), changed.units());
        assertEquals(1, changed.retotalled());
        DocumentKind kind = desk.documents().compose().kind("criteria-change-minutes").orElseThrow();
        byte[] pdf = done(desk.documents().compose().compose(kind, "", Map.of(), new Issuance.Draft()))
                .draw(new PdfRenderer()).pdf().bytes();
        String text = text(pdf);
        assertTrue(text.contains("QĐ 88/QĐ-UBND"), text);
        assertTrue(text.contains("1 đơn vị đổi tổng điểm"), text);
        assertTrue(text.contains("hệ số 1,5"), text);
    }

    @Test
    void resultsAreNotIssuedWhileAnythingIsUnmapped() {
        done(desk.changeProgramme().adopt(reweighted(), mapping(Map.of(
                FIRST, List.of(new Share(FIRST, new BigDecimal("2.5"))))), "QĐ 88"));
        assertEquals(1, desk.changeProgramme().unmapped().size());
        var results = desk.publication();
        assertEquals(Reason.UNMAPPED, refused(results.publish().publish("QĐ 1", LocalDate.of(2024, 11, 5),
                LocalDate.of(2024, 11, 5), "Cổng thông tin")));
        assertTrue(results.seal().hindrances().stream().anyMatch(each -> each.kind() == Hindrance.Kind.UNMAPPED));
    }

    @Test
    void whatMergedIntoAComponentIsInItsHistoryAndContradictsWhatCameSince() {
        Desk member = office.member("hanh", hanh, desk);
        done(desk.council().assignUnits().assign(hanh, List.of(unit)));
        office.carry(desk, member);
        ComponentId third = new ComponentId("1.1.3");
        done(desk.changeProgramme().adopt(merged(), mapping(Map.of(SECOND, List.of(Share.whole(third)),
                third, List.of())), "QĐ 88"));
        done(desk.giveScore().give(unit, third, Stage.APPRAISE, Scorer.of(hanh), "1,5", ""));
        done(member.giveScore().give(unit, SECOND, Stage.APPRAISE, Scorer.of(hanh), "1", ""));
        office.carry(member, desk);
        String subject = "score|" + unit.code() + "|APPRAISE|" + hanh.value() + "|1.1.3";
        assertEquals(List.of("1", "1,5"), desk.views().history(subject, 10).stream().map(line -> line.what()).sorted()
                .toList());
        assertEquals(2, desk.settleConflicts().open().getFirst().sides().size());
    }

    private static String text(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFC)
                    .replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
