package vn.thamdinh.usecase.conduct;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.done;
import static vn.thamdinh.fixture.Office.refused;
import static vn.thamdinh.fixture.Office.unit;

import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thamdinh.cli.TestTerminal;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.ledger.Verdict;
import vn.thamdinh.domain.scoring.SheetKey;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.exchange.EvidenceSink;
import vn.thamdinh.exchange.PackageKeys;
import vn.thamdinh.exchange.PackageReader;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.seal.Passphrase;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.audit.AuditSearch;
import vn.thamdinh.usecase.audit.AuditTeller;
import vn.thamdinh.usecase.document.decision.DecisionDetails;
import vn.thamdinh.usecase.view.ResultsTree;
import vn.thamdinh.usecase.view.Views;
import vn.thamdinh.wire.CanonicalJson;
import vn.thamdinh.wire.entry.EntryCodec;

/** Until the secretariat opens them nobody sees another member's appraisal scores, wherever he looks. */
class BlindTest {
    private static final String SECRET = "Lời của riêng Bình";
    private static final List<String> MARKS = List.of(SECRET, "0.37", "0,37");

    @TempDir
    private Path folder;
    private Office office;
    private Desk secretary;
    private Desk hanh;
    private Desk binh;
    private MemberId hanhId;
    private MemberId binhId;

    @BeforeEach
    void twoMembersScore() {
        office = new Office(folder);
        secretary = office.secretary(Office.conducted("{blind: true, stages: []}"));
        hanhId = done(secretary.council().enrol().enrol("Hạnh", "", "", Role.MEMBER));
        binhId = done(secretary.council().enrol().enrol("Bình", "", "", Role.MEMBER));
        hanh = office.member("hanh", hanhId, secretary);
        binh = office.member("binh", binhId, secretary);
        give(binh, binhId, "0.37", SECRET);
        give(hanh, hanhId, "0.41", "Lời của Hạnh");
        office.carry(binh, hanh);
        office.carry(binh, secretary);
        office.carry(hanh, secretary);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private static void give(Desk desk, MemberId member, String points, String reason) {
        UnitId unit = unit(desk, 0);
        Component typed = Office.programme(desk).criteria().components().stream()
                .filter(component -> component.rule().inputs().getFirst().name().equals("points")).findFirst()
                .orElseThrow();
        done(desk.giveScore().give(unit, typed.id(), Stage.APPRAISE, Scorer.of(member), points, reason));
    }

    @Test
    void noViewShowsAnothersScore() {
        for (Desk desk : List.of(hanh, secretary)) {
            assertHides(everything(desk));
        }
        assertTrue(everything(hanh).contains("Lời của Hạnh"));
        assertFalse(everything(secretary).contains("Lời của Hạnh"));
    }

    @Test
    void noCommandShowsAnothersScore() {
        office.close();
        var terminal = new TestTerminal(folder.resolve("state")).with("THAM_DINH_PASSPHRASE", Office.WORDS);
        for (String desk : List.of("hanh", "thu-ky")) {
            for (List<String> command : List.of(List.of("results"), List.of("units"), List.of("member", "list"),
                    List.of("workspace", "info"), List.of("round", "plan"), List.of("survey", "quotas"))) {
                for (String form : List.of("--json", "--lang=en")) {
                    List<Object> words = new ArrayList<>(command);
                    words.addAll(List.of("--workspace", folder.resolve(desk), form));
                    assertEquals(0, terminal.run(words.toArray()), terminal::err);
                    assertHides(terminal.out() + terminal.err());
                }
            }
        }
    }

    @Test
    void membersAreNotToldHowFarOthersHaveComeButTheSecretariatIs() {
        assertEquals(List.of(0, 1, 0), progress(hanh));
        assertEquals(List.of(0, 1, 1), progress(secretary));
    }

    private static List<Integer> progress(Desk desk) {
        return desk.views().members().stream().map(row -> row.done()).toList();
    }

    @Test
    void packagesLeaveOthersScoresOutAndTellNothingByTheirSize() throws Exception {
        assertEquals(List.of(), scores(office.pack(secretary)));
        assertEquals(1, scores(office.pack(hanh)).size());
        assertHides(String.join("\n", scores(office.pack(hanh))));
        assertEquals(Files.size(office.pack(secretary)), Files.size(office.pack(hanh)));
        assertTrue(office.pack(hanh).getFileName().toString().matches("goi-[0-9a-f]{8}\\.tdpkg"));
    }

    @Test
    void onlyTheSecretariatOpensAndThenEveryoneSeesEverything() throws Exception {
        assertEquals(Reason.NO_RIGHT, refused(hanh.openScores().open("")));
        assertEquals(Reason.SCORES_CLOSED, refused(secretary.council().vote().cast(unit(secretary, 0), 1, 0, 0)));
        assertEquals(Reason.SCORES_CLOSED, refused(secretary.issueDecision().preview(details())));
        assertEquals(Reason.SCORES_CLOSED, refused(secretary.boards().draw().draw(unit(secretary, 0))));
        done(secretary.openScores().open("Khai mạc"));
        assertFalse(secretary.views().isBlind());
        assertTrue(everything(secretary).contains(SECRET));
        assertEquals(2, scores(office.pack(secretary)).size());
        String theirs = office.carry(secretary, hanh);
        assertEquals(secretary.views().round().orElseThrow().digest(), theirs);
        assertTrue(everything(hanh).contains(SECRET));
        assertNotEquals(Reason.SCORES_CLOSED, refused(secretary.council().vote().cast(unit(secretary, 0), 99, 0, 0)));
        long entries = secretary.views().round().orElseThrow().entries();
        done(secretary.openScores().open("lần nữa"));
        assertEquals(entries, secretary.views().round().orElseThrow().entries());
    }

    @Test
    void ownScoresAndTheCouncilsAreAlwaysSeen() {
        var views = hanh.views();
        assertEquals(1, views.sheet(new SheetKey(unit(hanh, 0), Stage.APPRAISE, Scorer.of(hanhId))).done());
        assertEquals(0, views.sheet(new SheetKey(unit(hanh, 0), Stage.APPRAISE, Scorer.of(binhId))).done());
        assertEquals(1, done(views.sheet(unit(hanh, 0))).mine().done());
    }

    private static void assertHides(String shown) {
        MARKS.forEach(mark -> assertFalse(shown.contains(mark), mark + " in " + shown));
    }

    private static DecisionDetails details() {
        return new DecisionDetails(Optional.empty(), Optional.empty(), "Ông Ký", true, Optional.empty());
    }

    private List<String> scores(Path file) throws Exception {
        try (Passphrase words = Passphrase.of(Office.WORDS)) {
            return PackageReader.read(file, PackageKeys.of(words), EvidenceSink.NONE, Progress.NONE).entries().stream()
                    .map(EntryCodec::toLine).filter(line -> line.contains("score-given")).toList();
        }
    }

    /** What every view says, whatever views there are. */
    private static String everything(Desk desk) {
        var shown = new StringBuilder();
        for (Method method : Views.class.getMethods()) {
            if (method.getDeclaringClass() == Views.class) {
                arguments(desk, method).forEach(arguments -> shown.append(called(desk, method, arguments)).append('\n'));
            }
        }
        shown.append(desk.dashboard().read());
        var journal = AuditSearch.over(desk.audit(), AuditTeller.of((key, words) -> key, desk.views(), desk.audit()),
                Progress.NONE);
        shown.append(journal.tell(journal.all()));
        ResultsTree.of(desk).ifPresent(tree ->
                shown.append(new String(CanonicalJson.write(tree), StandardCharsets.UTF_8)));
        return shown.toString();
    }

    private static Object called(Desk desk, Method method, List<Object> arguments) {
        try {
            return method.invoke(desk.views(), arguments.toArray());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(method.toString(), e);
        }
    }

    private static List<List<Object>> arguments(Desk desk, Method method) {
        UnitId unit = unit(desk, 0);
        List<Scorer> scorers = desk.views().members().stream().map(row -> Scorer.of(row.id())).toList();
        List<Class<?>> types = Arrays.asList(method.getParameterTypes());
        if (types.isEmpty()) {
            return List.of(List.of());
        }
        if (types.equals(List.of(UnitId.class))) {
            return List.of(List.of(unit));
        }
        if (types.equals(List.of(SheetKey.class))) {
            return scorers.stream().map(scorer -> List.<Object>of(new SheetKey(unit, Stage.APPRAISE, scorer))).toList();
        }
        if (types.equals(List.of(Scorer.class))) {
            return scorers.stream().map(scorer -> List.<Object>of(scorer)).toList();
        }
        if (types.equals(List.of(String.class, int.class))) {
            return List.of(List.of("", 10_000));
        }
        if (types.equals(List.of(Verdict.class, int.class))) {
            return Arrays.stream(Verdict.values()).map(verdict -> List.<Object>of(verdict, 10_000)).toList();
        }
        if (types.equals(List.of(VisitId.class))) {
            return List.of(List.of(new VisitId("v1")));
        }
        if (types.equals(List.of(List.class, int.class))) {
            return List.of(List.of(List.of("score", "sheet", "asked"), 10_000));
        }
        if (types.equals(List.of(List.class))) {
            return List.of(List.of(List.of())); // entries come from the journal, which is shown as a whole
        }
        var forms = Office.programme(desk).surveys().stream().map(form -> List.<Object>of(unit, form.id())).toList();
        assertEquals(Arrays.asList(unit.getClass(), forms.getFirst().get(1).getClass()), types,
                "a view that nobody has tried: " + method);
        return forms;
    }
}
