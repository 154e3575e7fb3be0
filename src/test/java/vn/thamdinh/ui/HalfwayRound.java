package vn.thamdinh.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.inspection.Finding;
import vn.thamdinh.domain.inspection.FindingVerdict;
import vn.thamdinh.domain.inspection.Visit;
import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.domain.ledger.EntryId;
import vn.thamdinh.domain.ledger.RoundId;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.ledger.WriterId;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.scoring.Cell;
import vn.thamdinh.domain.scoring.Facts;
import vn.thamdinh.domain.scoring.GivenScore;
import vn.thamdinh.domain.scoring.Panel;
import vn.thamdinh.domain.scoring.Results;
import vn.thamdinh.domain.scoring.ScoreSheet;
import vn.thamdinh.domain.scoring.SheetKey;
import vn.thamdinh.domain.survey.SurveyCount;
import vn.thamdinh.domain.survey.SurveyForm;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.fixture.TypedPoints;
import vn.thamdinh.usecase.view.Person;
import vn.thamdinh.usecase.view.RoundView;
import vn.thamdinh.usecase.view.UnitRow;
import vn.thamdinh.usecase.view.UnitSheet;

/** The shipped programme with made-up scores, the same every time: a round in its middle, as one member sees it. */
public final class HalfwayRound {

    public static final MemberId ME = new MemberId("tv-1");
    public static final MemberId OTHER = new MemberId("tv-2");
    public static final Instant NOW = Instant.parse("2024-11-05T03:32:07Z");
    private static final Programme PROGRAMME = TypedPoints.programme();
    private static final EntryId SOURCE = new EntryId("0".repeat(64));
    private static final WriterId WRITER = new WriterId("0".repeat(32));

    private final Role role;
    private final Map<SheetKey, Map<ComponentId, List<GivenScore>>> scores = new HashMap<>();
    private final Map<Facts.SurveyKey, SurveyCount> surveys = new HashMap<>();
    private final Map<UnitId, List<Visit>> visits = new HashMap<>();
    private final Map<ComponentId, List<Finding>> findings = new HashMap<>();
    private final Map<ComponentId, List<UnitSheet.Explanation>> explained = new HashMap<>();
    private final Set<UnitId> recused = new HashSet<>();

    private HalfwayRound(Role role) {
        this.role = role;
    }

    /** Nothing but the plan. */
    public static HalfwayRound empty(Role role) {
        return new HalfwayRound(role);
    }

    /** A round in its middle. */
    public static HalfwayRound inTheMiddle(Role role) {
        HalfwayRound round = new HalfwayRound(role);
        List<Unit> units = PROGRAMME.units();
        int all = PROGRAMME.criteria().components().size();
        int[] done = {all, 19, all, 0, all, 9, 0, all, all, 3, all, 0, 0, 12, all, 0, all, all, 0, 0, 0, 0};
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            round.sheet(unit, Stage.SELF, Scorer.of(unit.id()), all, 11 * i + 1, i % 4);
            round.sheet(unit, Stage.VERIFY, Scorer.of(unit.district()), all, 7 * i + 3, i % 3 + 4);
            round.sheet(unit, Stage.APPRAISE, Scorer.of(ME), done[i], 5 * i + 2, i == 4 ? 40 : i % 3 + 5);
            round.sheet(unit, Stage.APPRAISE, Scorer.of(OTHER), done[i], 3 * i + 2, i == 4 ? 38 : i % 3 + 5);
            round.count(unit, i);
            if (i < 8) {
                round.visits.put(unit.id(), List.of(new Visit(new VisitId("v" + i), unit.id(),
                        LocalDate.of(2024, 11, 5 + i / 2), "Hội trường UBND", List.of(), "")));
            }
        }
        round.recused.add(units.get(6).id());
        return round;
    }

    public static Programme programme() {
        return PROGRAMME;
    }

    public static Unit unit(String name) {
        return PROGRAMME.units().stream().filter(unit -> unit.name().equals(name)).findFirst().orElseThrow();
    }

    /** A standing score in place of what stood. */
    public void give(SheetKey key, ComponentId component, BigDecimal points, String reason, Instant at) {
        scores.computeIfAbsent(key, each -> new HashMap<>())
                .put(component, List.of(new GivenScore(points, reason, at, WRITER, SOURCE)));
    }

    public void clear(SheetKey key, ComponentId component) {
        scores.getOrDefault(key, new HashMap<>()).remove(component);
    }

    /** A second score beside the one that stands. */
    public void contradict(SheetKey key, ComponentId component, BigDecimal points) {
        List<GivenScore> both = new ArrayList<>(scores.get(key).get(component));
        both.add(new GivenScore(points, "", NOW, WRITER, SOURCE));
        scores.get(key).put(component, both);
    }

    public void recuse(UnitId unit) {
        recused.add(unit);
    }

    public void find(ComponentId component, FindingVerdict verdict, String text) {
        findings.computeIfAbsent(component, each -> new ArrayList<>())
                .add(new Finding(new VisitId("v1"), "f" + findings.size(), Optional.of(component), verdict, text));
    }

    public void count(SurveyCount count) {
        surveys.put(new Facts.SurveyKey(count.unit(), count.form()), count);
    }

    public Facts facts() {
        Map<SheetKey, ScoreSheet> sheets = scores.keySet().stream().collect(Collectors.toMap(key -> key, this::sheet));
        Map<UnitId, Panel> panels = PROGRAMME.units().stream().collect(Collectors.toMap(Unit::id,
                unit -> recused.contains(unit.id()) ? new Panel(List.of(OTHER), List.of(ME))
                        : new Panel(List.of(ME, OTHER), List.of())));
        return new Facts(sheets, surveys, Map.of(), panels);
    }

    public Optional<RoundView> round() {
        return Optional.of(new RoundView(PROGRAMME, new RoundId("1".repeat(64)), PROGRAMME.shortTitle(), false,
                Optional.of(new Person(ME, "Nguyễn Thị Ánh Nguyệt", role)), "3f9a".repeat(16), 1240, 0,
                Optional.of(NOW)));
    }

    public List<UnitRow> rows() {
        Facts facts = facts();
        Results results = Results.of(PROGRAMME, facts);
        return PROGRAMME.units().stream().map(unit -> new UnitRow(unit,
                PROGRAMME.district(unit.district()).orElseThrow(),
                sheet(new SheetKey(unit.id(), Stage.SELF, Scorer.of(unit.id()))),
                sheet(new SheetKey(unit.id(), Stage.VERIFY, Scorer.of(unit.district()))), mine(unit),
                Results.stages(PROGRAMME, unit, facts.unit(unit.id()).of(ME)),
                results.unit(unit.id()).orElseThrow(), duty(unit.id()), visits.getOrDefault(unit.id(), List.of()),
                Optional.empty(), 0, 2, PROGRAMME.criteria().scored().size()))
                .toList();
    }

    public UnitSheet sheet(UnitId id) {
        Unit unit = PROGRAMME.unit(id).orElseThrow();
        return new UnitSheet(unit, PROGRAMME.district(unit.district()).orElseThrow(),
                sheet(new SheetKey(id, Stage.SELF, Scorer.of(id))),
                sheet(new SheetKey(id, Stage.VERIFY, Scorer.of(unit.district()))), mine(unit),
                sheet(SheetKey.again(unit)), sheet(new SheetKey(id, Stage.AGREE, Scorer.COUNCIL)), findings, Map.of(), explained);
    }

    /** The unit that is open explains a component. */
    public void explain(ComponentId component, UnitSheet.Explanation said) {
        explained.put(component, List.of(said));
    }

    /** A sheet as far as the person may see it: before the opening a member sees his own appraisal alone. */
    public ScoreSheet seen(SheetKey key) {
        boolean closed = role == Role.MEMBER && key.stage() == Stage.APPRAISE && !key.scorer().equals(Scorer.of(ME));
        return closed ? new ScoreSheet(key, Map.of()) : sheet(key);
    }

    public boolean isRecused(UnitId unit) {
        return role == Role.MEMBER && recused.contains(unit);
    }

    private UnitRow.Duty duty(UnitId unit) {
        if (role != Role.MEMBER) {
            return UnitRow.Duty.WATCHES;
        }
        return recused.contains(unit) ? UnitRow.Duty.RECUSED : UnitRow.Duty.APPRAISES;
    }

    private ScoreSheet mine(Unit unit) {
        SheetKey key = new SheetKey(unit.id(), Stage.APPRAISE, Scorer.of(ME));
        return role == Role.MEMBER ? sheet(key) : new ScoreSheet(key, Map.of());
    }

    private ScoreSheet sheet(SheetKey key) {
        Map<ComponentId, Cell> cells = scores.getOrDefault(key, Map.of()).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> new Cell(entry.getValue())));
        return new ScoreSheet(key, cells);
    }

    /** Full points but for a few quarters taken away, as many as {@code strict} says. */
    private void sheet(Unit unit, Stage stage, Scorer scorer, int many, int seed, int strict) {
        List<Component> components = PROGRAMME.criteria().components();
        SheetKey key = new SheetKey(unit.id(), stage, scorer);
        for (int i = 0; i < many; i++) {
            Component component = components.get(i);
            boolean lowered = (i * 7 + seed) % 31 < strict;
            BigDecimal quarter = new BigDecimal("0.25").multiply(BigDecimal.valueOf(1 + (i + seed) % 2));
            BigDecimal points = lowered ? component.max().subtract(quarter).max(BigDecimal.ZERO) : component.max();
            give(key, component.id(), points.setScale(2, RoundingMode.HALF_UP),
                    lowered && stage != Stage.SELF ? "Thiếu sổ theo dõi quý III" : "", NOW.minusSeconds(86_400L - i));
        }
    }

    private void count(Unit unit, int i) {
        int[] valid = {20 + i % 3, 30 + i % 2, 40 + i};
        for (int f = 0; f < 3 && i < 19; f++) {
            SurveyForm form = PROGRAMME.surveys().get(f);
            int counted = i == 2 && f == 0 ? 19 : valid[f];
            if (i != 18 || f == 0) {
                count(new SurveyCount(unit.id(), form.id(), counted + 1, counted, f == 2 ? 400 : 0));
            }
        }
    }
}
