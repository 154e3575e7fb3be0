package vn.thamdinh.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
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
import vn.thamdinh.domain.eligibility.Paper;
import vn.thamdinh.domain.inspection.Finding;
import vn.thamdinh.domain.inspection.FindingVerdict;
import vn.thamdinh.domain.inspection.Visit;
import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.domain.ledger.CouncilFact.VoteCast;
import vn.thamdinh.domain.ledger.EntryId;
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
import vn.thamdinh.domain.survey.TransactionShare;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.fixture.TypedPoints;
import vn.thamdinh.usecase.view.MemberRow;
import vn.thamdinh.usecase.view.VisitView;

/** The shipped programme with made-up people, scores, surveys and visits: the same at every call. */
public final class SampleRound {

    public static final Programme PROGRAMME = TypedPoints.programme();
    public static final Instant NOON = Instant.parse("2024-11-12T05:00:00Z");
    private static final WriterId WRITER = new WriterId("0123456789abcdef0123456789abcdef");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private SampleRound() {
    }

    public static List<MemberRow> members() {
        List<String[]> people = List.of(
                new String[] {"m01", "Nguyễn Thị Hồng Vân", "Phó Giám đốc Sở", "Sở Nội vụ", "CHAIR"},
                new String[] {"m02", "Trần Quốc Bảo", "Phó Chánh Văn phòng", "Văn phòng UBND tỉnh", "MEMBER"},
                new String[] {"m03", "Lê Thị Thuỳ Dương", "Phó Giám đốc Sở", "Sở Tài chính", "MEMBER"},
                new String[] {"m04", "Phạm Đức Hưởng", "Trưởng phòng", "Sở Tư pháp", "MEMBER"},
                new String[] {"m05", "Điểu K’Ré", "Phó Trưởng ban", "Ban Dân vận Tỉnh ủy", "MEMBER"},
                new String[] {"m06", "Võ Ngọc Ẩn", "Chuyên viên", "Sở Nội vụ", "SECRETARIAT"});
        List<UnitId> all = PROGRAMME.units().stream().map(Unit::id).toList();
        int components = PROGRAMME.criteria().components().size() * all.size();
        return people.stream().map(p -> new MemberRow(new MemberId(p[0]), p[1], p[2], p[3], Role.valueOf(p[4]),
                p[4].equals("SECRETARIAT") ? List.of() : all,
                p[0].equals("m04") ? List.of(all.get(1)) : List.of(),
                p[4].equals("SECRETARIAT") ? 0 : components * (9 - p[0].charAt(2) + '0') / 8,
                p[4].equals("SECRETARIAT") ? 0 : components, false)).toList();
    }

    public static String nameOf(Scorer scorer) {
        return members().stream().filter(member -> member.id().value().equals(scorer.value())).map(MemberRow::name)
                .findFirst().orElse(scorer.equals(Scorer.COUNCIL) ? "Hội đồng" : scorer.value());
    }

    /** Recognised, failed, vetoed, contradicted and unfinished units are among them. */
    public static Facts facts() {
        Map<SheetKey, ScoreSheet> sheets = new HashMap<>();
        Map<Facts.SurveyKey, SurveyCount> surveys = new HashMap<>();
        Map<UnitId, VoteCast> votes = new HashMap<>();
        Map<UnitId, Panel> panels = new HashMap<>();
        List<MemberId> scorers = members().stream().filter(m -> m.role() != Role.SECRETARIAT).map(MemberRow::id).toList();
        for (int u = 0; u < PROGRAMME.units().size(); u++) {
            Unit unit = PROGRAMME.units().get(u);
            panels.put(unit.id(), u == 1
                    ? new Panel(scorers.stream().filter(m -> !m.value().equals("m04")).toList(), List.of(scorers.get(3)))
                    : new Panel(scorers, List.of()));
            for (MemberId member : panels.get(unit.id()).scorers()) {
                put(sheets, sheet(unit, u, Stage.APPRAISE, Scorer.of(member)));
            }
            put(sheets, sheet(unit, u, Stage.SELF, Scorer.of(unit.id())));
            put(sheets, sheet(unit, u, Stage.VERIFY, Scorer.of(unit.district())));
            addSurveys(surveys, unit, u);
            if (u < 17) {
                votes.put(unit.id(), new VoteCast(unit.id(), u == 9 ? 2 : 5, 0, u == 9 ? 3 : 0, 5, ""));
            }
        }
        agree(sheets, PROGRAMME.units().getFirst());
        Facts facts = new Facts(sheets, surveys, votes, panels);
        Set<String> papers = PROGRAMME.papers().stream().map(Paper::id).collect(Collectors.toSet());
        return Facts.of(facts.units().values().stream().map(unit -> unit.withPapers(papers)).toList());
    }

    public static Results results() {
        return Results.of(PROGRAMME, facts());
    }

    public static List<VisitView> visits() {
        List<VisitView> visits = new ArrayList<>();
        List<String> present = List.of("Bà Nguyễn Thị Hồng Vân, Phó Giám đốc Sở Nội vụ, Trưởng đoàn",
                "Ông Trần Quốc Bảo, Phó Chánh Văn phòng UBND tỉnh", "Ông Lý Văn Quyết, Chủ tịch UBND xã");
        for (int i = 0; i < 9; i++) {
            Unit unit = PROGRAMME.units().get(i);
            VisitId id = new VisitId("v" + i);
            List<Finding> findings = new ArrayList<>();
            for (int f = 0; f < 1 + i % 4; f++) {
                findings.add(new Finding(id, "f" + f, f == 2 ? Optional.empty()
                        : Optional.of(PROGRAMME.criteria().components().get(f * 3 + i).id()),
                        FindingVerdict.values()[(f + i) % 3], List.of(
                        "Bảng khẩu hiệu treo đúng nơi tiếp dân, chữ rõ", "Sổ theo dõi góp ý chưa ghi từ tháng 8",
                        "Công chức đón tiếp niềm nở, hướng dẫn tận tình", "12/14 người đã ký cam kết").get(f)));
            }
            visits.add(new VisitView(new Visit(id, unit.id(), LocalDate.of(2024, 11, 5 + i), "Trụ sở UBND "
                    + unit.fullName(), present, i == 0 ? "Đoàn làm việc từ 8 giờ đến 10 giờ 30." : ""), findings));
        }
        return visits;
    }

    private static void addSurveys(Map<Facts.SurveyKey, SurveyCount> surveys, Unit unit, int u) {
        PROGRAMME.surveys().forEach(form -> {
            boolean share = form.quota() instanceof TransactionShare;
            int needed = share ? 124 + 7 * u : form.id().value().equals("PKS01") ? 20 : 30;
            int valid = u == 3 && form.id().value().equals("PKS01") ? 19 : needed + u % 3;
            if (u < 20 || !share) {
                surveys.put(new Facts.SurveyKey(unit.id(), form.id()), new SurveyCount(unit.id(), form.id(),
                        valid + u % 4, valid, share ? 1240 + 70 * u : 0));
            }
        });
    }

    private static ScoreSheet sheet(Unit unit, int u, Stage stage, Scorer scorer) {
        Map<ComponentId, Cell> cells = new HashMap<>();
        int i = 0;
        for (Component component : PROGRAMME.criteria().components()) {
            int hash = Math.floorMod((unit.id().code() + stage + scorer.value() + component.id()).hashCode() / 7, 100);
            int share = Math.min(100, (u == 12 ? 62 : 76) + hash % 24 + (u % 5) * 2);
            BigDecimal points = component.max().multiply(BigDecimal.valueOf(share)).divide(new BigDecimal(100))
                    .divide(HALF, 0, RoundingMode.HALF_UP).multiply(HALF).min(component.max());
            boolean missing = stage == Stage.APPRAISE && u > 17 && i % 4 == 1;
            String reason = component.max().subtract(points).compareTo(HALF) > 0
                    ? "Hồ sơ kiểm chứng chưa đủ, còn thiếu sổ theo dõi" : "";
            if (!missing) {
                List<GivenScore> heads = new ArrayList<>(List.of(given(points, reason, unit, scorer, i)));
                if (u == 7 && i == 4 && scorer.value().equals("m03")) {
                    heads.add(given(component.max(), "Chấm lại trên máy khác", unit, scorer, 1000));
                }
                cells.put(component.id(), new Cell(heads));
            }
            i++;
        }
        return new ScoreSheet(new SheetKey(unit.id(), stage, scorer), cells);
    }

    private static GivenScore given(BigDecimal points, String reason, Unit unit, Scorer scorer, int i) {
        long seed = (unit.id().code() + scorer.value() + i).hashCode() * 0x9E3779B97F4A7C15L;
        return new GivenScore(points, reason, NOON.plusSeconds(97L * i), WRITER,
                new EntryId("%016x".formatted(seed).repeat(4)));
    }

    private static void agree(Map<SheetKey, ScoreSheet> sheets, Unit unit) {
        Component component = PROGRAMME.criteria().components().get(2);
        put(sheets, new ScoreSheet(new SheetKey(unit.id(), Stage.AGREE, Scorer.COUNCIL), Map.of(component.id(),
                new Cell(List.of(given(component.max(), "Hội đồng thống nhất sau khi xem hồ sơ", unit, Scorer.COUNCIL, 3))))));
    }

    private static void put(Map<SheetKey, ScoreSheet> sheets, ScoreSheet sheet) {
        sheets.put(sheet.key(), sheet);
    }
}
