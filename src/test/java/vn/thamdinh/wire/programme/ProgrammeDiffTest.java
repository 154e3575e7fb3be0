package vn.thamdinh.wire.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.programme.change.Difference;
import vn.thamdinh.domain.programme.change.Difference.Area;
import vn.thamdinh.domain.programme.change.Difference.Kind;
import vn.thamdinh.domain.programme.change.Mapping;
import vn.thamdinh.domain.programme.change.Named;
import vn.thamdinh.domain.programme.change.ProgrammeDiff;
import vn.thamdinh.domain.programme.change.Proposal;
import vn.thamdinh.domain.programme.change.Share;
import vn.thamdinh.domain.programme.change.Wording;
import vn.thamdinh.fixture.DongNai;
import vn.thamdinh.fixture.TypedPoints;
import vn.thamdinh.wire.programme.copy.ProgrammeCopy;

class ProgrammeDiffTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/programme-diff.txt");
    private static final Programme OLD = TypedPoints.programme();

    private static Programme read(ProgrammeFiles files) {
        return assertInstanceOf(ProgrammeReading.Read.class, ProgrammeReader.read(files),
                () -> ProgrammeReader.read(files).toString()).programme();
    }

    /** Another wording of one component, one split, two merged, one gone, one new, other points, days and grades. */
    private static ProgrammeFiles revised() {
        ProgrammeFiles files = TypedPoints.files();
        String criteria = files.text(ProgrammeFiles.CRITERIA).orElseThrow();
        criteria = criteria.replace("Tuyên truyền, phổ biến, quán triệt đến cán bộ, công chức mục đích",
                "Tuyên truyền, quán triệt cho cán bộ, công chức về mục đích");
        criteria = replaced(criteria, "1.2.1", "5", "3");
        criteria = added(criteria, "1.2.2", "1.2.4", "2", "Phối hợp với công đoàn cơ sở và các đoàn thể");
        criteria = replaced(criteria, "1.1.2", "2", "4").replace(
                "Tổ chức cho cán bộ, công chức ký cam kết thực hiện mô hình “Chính quyền thân thiện”",
                "Tổ chức cho cán bộ, công chức ký cam kết thực hiện mô hình “Chính quyền thân thiện”; Tuyên truyền để "
                        + "Nhân dân biết, phối hợp giám sát việc thực hiện “Chính quyền thân thiện”");
        criteria = cut(criteria, "1.1.3");
        String programme = files.text(ProgrammeFiles.PROGRAMME).orElseThrow()
                .replace("deadline: {wording: Trước ngày 30/9/2024, before: 30/09/2024}",
                        "deadline: {wording: Trước ngày 15/10/2024, before: 15/10/2024}")
                .replace("quota: {perUnit: 20}", "quota: {perUnit: 25}")
                .replace("name: Đạt chuẩn, from: \"80\", recognised: true",
                        "name: Đạt chuẩn, from: \"85\", recognised: true, stars: 3")
                .replace("ties: SHARED_SKIPPING", "ties: SHARED_DENSE");
        String units = files.text(ProgrammeFiles.UNITS).orElseThrow().replace("Phường,Phú Thịnh,", "Phường,Phú Thịnh Mới,");
        return files.with(ProgrammeFiles.CRITERIA, criteria).with(ProgrammeFiles.PROGRAMME, programme)
                .with(ProgrammeFiles.UNITS, units);
    }

    private static String replaced(String text, String component, String from, String to) {
        int at = text.indexOf("max: \"" + from + "\"", text.indexOf("- id: " + component + "\n"));
        return text.substring(0, at) + "max: \"" + to + "\"" + text.substring(at + from.length() + 7);
    }

    private static String added(String text, String before, String id, String max, String title) {
        int at = text.indexOf("          - id: " + before + "\n");
        return text.substring(0, at) + "          - {id: " + id + ", title: " + title + ", max: \"" + max
                + "\", source: Mẫu}\n" + text.substring(at);
    }

    private static String cut(String text, String component) {
        int at = text.indexOf("          - id: " + component + "\n");
        return text.substring(0, at) + text.substring(text.indexOf("          - id: ", at + 10));
    }

    private static String lines(List<Difference> found) {
        return found.stream().map(each -> String.join(" | ", each.area().name(), each.kind().name(), each.id(),
                each.aspect().name(), each.before(), each.after(), Integer.toString(each.degree())))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    @Test
    void whatDiffersIsSaidAsOnceAgreed() throws IOException {
        assertEquals(Files.readString(GOLDEN), lines(ProgrammeDiff.of(OLD, read(revised()))));
    }

    @Test
    void whoCountsAtAMeetingIsToldApart() {
        ProgrammeFiles files = TypedPoints.files();
        Programme other = read(files.with(ProgrammeFiles.PROGRAMME, files.text(ProgrammeFiles.PROGRAMME).orElseThrow()
                .replace("  quorumPercent: ", "  strictQuorum: true\n  majorityOf: PRESENT\n  recused: LEFT_OUT\n  proxies: false\n"
                        + "  writtenOpinions: true\n  quorumPercent: ")));
        assertEquals("""
                COUNCIL | CHANGED |  | STRICT_QUORUM | false | true | 100
                COUNCIL | CHANGED |  | MAJORITY_OF | MEMBERS | PRESENT | 100
                COUNCIL | CHANGED |  | RECUSED | COUNTED | LEFT_OUT | 100
                COUNCIL | CHANGED |  | PROXIES | true | false | 100
                COUNCIL | CHANGED |  | WRITTEN_OPINIONS | false | true | 100
                """, lines(ProgrammeDiff.of(OLD, other)));
    }

    @Test
    void daysOffAreReadWithTheProgrammeAndToldApart() {
        ProgrammeFiles files = TypedPoints.files();
        String text = files.text(ProgrammeFiles.PROGRAMME).orElseThrow()
                .replaceFirst("(?s)\ncalendar:.*?\n(?=warnings:)", "\n");
        Programme without = read(files.with(ProgrammeFiles.PROGRAMME, text));
        Programme other = read(files.with(ProgrammeFiles.PROGRAMME, text + """
                calendar:
                  holidays:
                    - {name: Tết Nguyên đán, from: 08/02/2024, until: 09/02/2024, source: Thông báo năm 2024}
                  worked: [{day: 04/05/2024}]
                """));
        assertEquals("CONDUCT | CHANGED |  | DAYS_OFF |  | 08/02/2024, 09/02/2024, +04/05/2024 | 100\n",
                lines(ProgrammeDiff.of(without, other)));
        assertInstanceOf(ProgrammeReading.Faulty.class, ProgrammeReader.read(files.with(ProgrammeFiles.PROGRAMME, text
                + "calendar: {holidays: [{name: Tết, from: 09/02/2024, until: 08/02/2024}]}\n")));
    }

    @Test
    void aProgrammeDoesNotDifferFromItself() {
        assertEquals(List.of(), ProgrammeDiff.of(OLD, OLD));
        Proposal same = Proposal.of(OLD, OLD);
        assertEquals(0, same.open());
        assertEquals(Mapping.identity(OLD), same.mapping());
    }

    @Test
    void aProposalSplitsMergesAndBringsPointsToTheNewScale() {
        Proposal proposal = Proposal.of(OLD, read(revised()));
        assertEquals(List.of(new Share(id("1.2.1"), new BigDecimal("0.6")), new Share(id("1.2.4"),
                new BigDecimal("0.4"))), row(proposal, "1.2.1").to());
        assertEquals(List.of(Share.whole(id("1.1.2"))), row(proposal, "1.1.2").to());
        assertEquals(List.of(Share.whole(id("1.1.2"))), row(proposal, "1.1.3").to());
        for (String doubtful : List.of("1.2.1", "1.1.2", "1.1.3")) {
            assertFalse(row(proposal, doubtful).sure(), doubtful);
        }
        assertTrue(row(proposal, "2.1.1").sure());
    }

    @Test
    void unitsThatMergedSayOfWhich() {
        List<Difference> units = ProgrammeDiff.of(OLD, DongNai.programme()).stream()
                .filter(each -> each.area() == Area.UNIT).toList();
        assertTrue(units.stream().anyMatch(each -> each.kind() == Kind.MERGED && each.id().equals("25213")
                && each.after().equals("Phường Mẫu B")), units::toString);
        assertTrue(units.stream().anyMatch(each -> each.kind() == Kind.MERGED && each.id().equals("mau-b")
                && each.before().equals("Xã Tiến Hưng; Xã Tân Thành")), units::toString);
    }

    @Test
    void aMappingFileIsReadAsItWasWritten() {
        Proposal proposal = Proposal.of(OLD, read(revised()));
        String text = MappingFile.write(proposal, OLD, read(revised()));
        Proposal read = assertInstanceOf(MappingReading.Read.class, MappingFile.read(text)).proposal();
        assertEquals(proposal.mapping(), read.mapping());
        assertEquals(proposal.open(), read.open());
        Proposal others = new Proposal(proposal.rows(), List.of(
                new Proposal.Other(new Named(Named.Kind.FORM, "PKS01"), Optional.of("PKS04"), true),
                new Proposal.Other(new Named(Named.Kind.UNIT, "25213"), Optional.empty(), false)));
        assertEquals(others.mapping(), assertInstanceOf(MappingReading.Read.class,
                MappingFile.read(MappingFile.write(others, OLD, OLD))).proposal().mapping());
    }

    @Test
    void aMappingFileWithAMistakeIsRefusedOnItsLine() {
        for (String wrong : List.of("components:\n  - {from: \"1.1.1\"}\n", "components:\n  - {frm: \"1.1.1\"}\n",
                "components:\n  - {from: \"1.1.1\", to: [{id: \"1\", factor: \"0\"}]}\n",
                "components:\n  - {from: \"1.1.1\", drop: true, also: 1}\n", "components: [\n", "")) {
            assertInstanceOf(MappingReading.Faulty.class, MappingFile.read(wrong), wrong);
        }
    }

    @Test
    void likenessOfWordingIgnoresCaseAndDiacritics() {
        assertEquals(100, Wording.degree("Công khai Thủ tục, hành chính", "CONG KHAI THU TUC HANH CHINH"));
        assertTrue(Wording.degree("Công khai thủ tục hành chính", "Công khai các thủ tục hành chính") >= 85);
        assertTrue(Wording.degree("Công khai thủ tục hành chính", "Tiếp công dân định kỳ") < 50);
    }

    @Test
    void aCopyForTheNextYearMovesDaysAndKeepsPapers() {
        ProgrammeFiles shipped = ProgrammeFiles.shipped(ProgrammeFiles.shippedIds().getFirst());
        ProgrammeCopy copy = ProgrammeCopy.of(shipped, 2024, 2025);
        Programme made = read(copy.files());
        assertEquals("cqtt-binh-phuoc-2025", made.id().value());
        assertEquals(2025, made.year());
        assertTrue(made.title().contains("năm 2025"), made.title());
        assertEquals("2025-09-29", made.step("1").orElseThrow().deadline().lastDay().orElseThrow().toString());
        assertEquals("Trước ngày 30/9/2025", made.step("1").orElseThrow().deadline().wording());
        Programme old = read(shipped);
        assertEquals(old.bases(), made.bases());
        assertEquals(old.models(), made.models());
        assertEquals(old.criteria(), made.criteria());
        assertEquals(old.units(), made.units());
        assertEquals(old.texts(), made.texts());
        assertTrue(copy.toCheck().stream().anyMatch(ProgrammeCopy.Line::moved));
        assertFalse(lines(ProgrammeDiff.of(old, made)).contains("cần kiểm tra"));
        assertTrue(ProgrammeDiff.of(old, made).stream().allMatch(each -> List.of(Area.PROGRAMME, Area.STEP, Area.SURVEY,
                Area.INSPECTION).contains(each.area())), () -> lines(ProgrammeDiff.of(old, made)));
        String text = copy.files().text(ProgrammeFiles.PROGRAMME).orElseThrow();
        assertTrue(text.lines().anyMatch(line -> line.contains("before: 30/09/2025") && line.endsWith(
                ProgrammeCopy.REMARK.strip())), text);
    }

    private static ComponentId id(String value) {
        return new ComponentId(value);
    }

    private static Proposal.Row row(Proposal proposal, String component) {
        return proposal.rows().stream().filter(row -> row.from().value().equals(component)).findFirst().orElseThrow();
    }
}
