package vn.thamdinh.usecase.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.done;
import static vn.thamdinh.fixture.Office.unit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thamdinh.cli.terminal.Language;
import vn.thamdinh.cli.terminal.Words;
import vn.thamdinh.documents.spreadsheet.WorkbookReader;
import vn.thamdinh.documents.spreadsheet.WorkbookReading;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.EligibilityFact.PaperRecorded;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.progress.Cancelled;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.audit.ExportAudit.Written;

class AuditTrailTest {

    private static final String SECRET = "Lời của riêng Bình";

    @TempDir
    private Path folder;
    private Office office;
    private Desk secretary;
    private Desk hanh;
    private MemberId hanhId;

    @AfterEach
    void close() {
        office.close();
    }

    private void round(String conduct) {
        office = new Office(folder);
        secretary = office.secretary(Office.conducted(conduct));
        hanhId = done(secretary.council().enrol().enrol("Hạnh", "", "", Role.MEMBER));
        hanh = office.member("hanh", hanhId, secretary);
    }

    private static void give(Desk desk, MemberId member, UnitId unit, String points, String reason) {
        Component typed = Office.programme(desk).criteria().components().stream()
                .filter(component -> component.rule().inputs().getFirst().name().equals("points")).findFirst()
                .orElseThrow();
        done(desk.giveScore().give(unit, typed.id(), Stage.APPRAISE, Scorer.of(member), points, reason));
    }

    private static AuditSearch search(Desk desk) {
        Words words = new Words(Language.VI);
        return AuditSearch.over(desk.audit(), AuditTeller.of(words::say, desk.views(), desk.audit()), Progress.NONE);
    }

    private static List<AuditRow> rows(AuditSearch search, AuditFilter filter) {
        List<AuditItem> items = search.find(filter, Progress.NONE);
        var told = search.tell(items);
        return items.stream().map(item -> told.get(item.number())).filter(Objects::nonNull).toList();
    }

    @Test
    void aChangeIsToldWithItsValueBeforeAndAfterAndItsReason() {
        round("{blind: false, stages: []}");
        give(hanh, hanhId, unit(hanh, 0), "0.5", "");
        give(hanh, hanhId, unit(hanh, 0), "0.25", "Thiếu sổ");
        AuditRow last = rows(search(hanh), AuditFilter.ALL.saying("cham diem thieu so")).getFirst();
        assertEquals("0,5 → 0,25", last.change());
        var teller = AuditTeller.of(new Words(Language.VI)::say, hanh.views(), hanh.audit());
        assertTrue(teller.sentence(last).endsWith(": 0,5 → 0,25, lý do: Thiếu sổ"), teller.sentence(last));
        AuditRow first = rows(search(hanh), AuditFilter.ALL.saying("cham diem")).getLast();
        assertEquals("0,5", first.change());
        assertEquals(AuditRow.Standing.REPLACED, first.standing());
    }

    @Test
    void unitPersonKindAndTimeNarrowTheList() {
        round("{blind: false, stages: []}");
        give(hanh, hanhId, unit(hanh, 0), "0.5", "");
        give(hanh, hanhId, unit(hanh, 1), "0.25", "");
        AuditSearch search = search(hanh);
        var ofUnit = new AuditFilter(Optional.of(unit(hanh, 1)), Optional.of(hanhId.value()), Set.of("score-given"),
                Optional.of(Office.NOVEMBER.instant().minusSeconds(1)), Optional.of(Office.NOVEMBER.instant().plusSeconds(60)),
                List.of(), "");
        assertEquals(List.of("0,25"), rows(search, ofUnit).stream().map(AuditRow::after).toList());
        var earlier = new AuditFilter(Optional.empty(), Optional.empty(), Set.of(), Optional.empty(),
                Optional.of(Office.NOVEMBER.instant().minusSeconds(3600)), List.of(), "");
        assertEquals(List.of(), rows(search, earlier));
        assertEquals(hanh.views().round().orElseThrow().entries(), search.all().size());
    }

    @Test
    void whileScoringIsBlindNobodyFindsCountsOrTakesOutAnothersScores() throws IOException {
        round("{blind: true, stages: []}");
        MemberId binhId = done(secretary.council().enrol().enrol("Bình", "", "", Role.MEMBER));
        Desk binh = office.member("binh", binhId, secretary);
        give(binh, binhId, unit(binh, 0), "0.37", SECRET);
        give(hanh, hanhId, unit(hanh, 0), "0.41", "Lời của Hạnh");
        office.carry(binh, hanh);
        office.carry(binh, secretary);
        AuditSearch of = search(hanh);
        assertEquals(List.of("0,41"), rows(of, kinds("score-given")).stream().map(AuditRow::after).toList());
        assertEquals(List.of(), rows(of, AuditFilter.ALL.saying(SECRET)));
        assertEquals(List.of(), of.find(new AuditFilter(Optional.empty(), Optional.of(binhId.value()),
                Set.of("score-given"), Optional.empty(), Optional.empty(), List.of(), ""), Progress.NONE));
        assertTrue(of.all().size() < hanh.views().round().orElseThrow().entries(), "what is hidden is not counted");
        AuditSearch seen = search(secretary);
        assertEquals(List.of("•••"), rows(seen, kinds("score-given")).stream().map(AuditRow::after).toList());
        assertEquals(List.of(), rows(seen, AuditFilter.ALL.saying("0,37")));
        for (Desk desk : List.of(hanh, secretary)) {
            for (String ending : List.of("csv", "xlsx", "pdf")) {
                Path file = folder.resolve("nhat-ky." + ending);
                export(desk, AuditFilter.ALL, file);
                assertFalse(text(file).contains("0,37") || text(file).contains(SECRET), ending);
            }
        }
    }

    @Test
    void aRecusedMemberFindsNothingOfTheUnitNotEvenByCounting() {
        round("{blind: false, stages: []}");
        UnitId unit = unit(hanh, 0);
        give(hanh, hanhId, unit, "0.5", "");
        assertFalse(search(hanh).find(ofUnit(unit), Progress.NONE).isEmpty());
        done(secretary.council().recuse().declare(hanhId, unit, true, "Người thân"));
        office.carry(secretary, hanh);
        AuditSearch search = search(hanh);
        assertEquals(List.of(), search.find(ofUnit(unit), Progress.NONE));
        assertTrue(search.all().stream().noneMatch(item -> item.key().contains(unit.code())));
    }

    private static AuditFilter ofUnit(UnitId unit) {
        return new AuditFilter(Optional.of(unit), Optional.empty(), Set.of(), Optional.empty(), Optional.empty(),
                List.of(), "");
    }

    private static AuditFilter kinds(String... kinds) {
        return new AuditFilter(Optional.empty(), Optional.empty(), Set.of(kinds), Optional.empty(), Optional.empty(),
                List.of(), "");
    }

    private static Written export(Desk desk, AuditFilter filter, Path file) {
        AuditSearch search = search(desk);
        return done(desk.audit().export().write(search, search.find(filter, Progress.NONE), "", new Words(Language.VI)::say,
                file, Progress.NONE));
    }

    private static String text(Path file) throws IOException {
        if (file.toString().endsWith("pdf")) {
            try (var document = Loader.loadPDF(file.toFile())) {
                return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            }
        }
        return file.toString().endsWith("xlsx")
                ? ((WorkbookReading.Read) WorkbookReader.read(Files.readAllBytes(file))).workbook().visible().stream()
                .flatMap(sheet -> sheet.rows().stream()).flatMap(row -> row.cells().stream()).map(cell -> cell.typed())
                .collect(Collectors.joining("\n")) : Files.readString(file);
    }

    @Test
    void everyKindOfFileHasTheEntriesAndThePaperTheDigestOfTheLedger() throws IOException {
        round("{blind: false, stages: []}");
        give(hanh, hanhId, unit(hanh, 0), "0.5", "=HYPERLINK(1)");
        give(hanh, hanhId, unit(hanh, 0), "0.25", "Thiếu sổ");
        for (String ending : List.of("csv", "xlsx", "pdf")) {
            Path file = folder.resolve("nhat-ky." + ending);
            Written written = export(hanh, kinds("score-given"), file);
            assertEquals(2, written.entries());
            assertTrue(text(file).contains("Thiếu sổ") && text(file).contains("0,25"), ending);
        }
        String digest = hanh.views().round().orElseThrow().digest();
        assertTrue(text(folder.resolve("nhat-ky.pdf")).replace(" ", "").contains(digest), text(folder.resolve("nhat-ky.pdf")));
        assertTrue(text(folder.resolve("nhat-ky.xlsx")).contains(digest));
        assertTrue(text(folder.resolve("nhat-ky.csv")).contains("'=HYPERLINK(1)"), text(folder.resolve("nhat-ky.csv")));
        assertTrue(hanh.audit().export().write(search(hanh), List.of(), "", MessageFormat::format,
                folder.resolve("nhat-ky.doc"), Progress.NONE) instanceof Outcome.Refused);
    }

    @Test
    void aTickIsAWordOnPaperWhereTheFontHasNoShapeForIt() throws IOException {
        round("{blind: false, stages: []}");
        done(secretary.recordPaper().record(List.of(new PaperRecorded(unit(hanh, 0), "to-trinh", true, ""))));
        Path sheet = folder.resolve("nhat-ky.csv");
        export(secretary, kinds("paper-recorded"), sheet);
        assertTrue(text(sheet).contains(",✓,"), text(sheet));
        Path paper = folder.resolve("nhat-ky.pdf");
        export(secretary, kinds("paper-recorded"), paper);
        assertTrue(text(paper).contains(" có "), text(paper));
        assertFalse(text(paper).contains("[?]"), text(paper));
    }

    @Test
    void aCancelledExportLeavesNoFile() {
        round("{blind: false, stages: []}");
        Path file = folder.resolve("nhat-ky.pdf");
        Progress stopped = new Progress() {
            @Override
            public void at(long done, long total) {
                // not shown
            }

            @Override
            public void check() throws Cancelled {
                throw new Cancelled();
            }
        };
        AuditSearch search = search(hanh);
        assertTrue(hanh.audit().export().write(search, search.all(), "", new Words(Language.VI)::say, file, stopped)
                instanceof Outcome.Refused);
        assertFalse(Files.exists(file));
    }
}
