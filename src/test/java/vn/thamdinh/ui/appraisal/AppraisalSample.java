package vn.thamdinh.ui.appraisal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.inspection.FindingVerdict;
import vn.thamdinh.domain.ledger.EntryId;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.rule.Inputs;
import vn.thamdinh.domain.rule.typing.TypedInputs;
import vn.thamdinh.domain.rule.typing.TypedReading;
import vn.thamdinh.domain.ledger.Subject;
import vn.thamdinh.domain.ledger.Verdict;
import vn.thamdinh.domain.scoring.SheetKey;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.ui.HalfwayRound;
import vn.thamdinh.ui.appraisal.AppraisalWrites.Undone;
import vn.thamdinh.ui.explanation.SampleQuestions;
import vn.thamdinh.ui.evidence.SampleEvidence;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.view.HandedIn;
import vn.thamdinh.usecase.view.HistoryLine;
import vn.thamdinh.usecase.view.MemberRow;

/** A desk that keeps scores and drafts in memory, over a sample round. */
final class AppraisalSample {

    static final Unit UNIT = HalfwayRound.unit("Tân Thành");

    final HalfwayRound round;
    final Map<String, String> drafts = new HashMap<>();
    final Map<SheetKey, HandedIn> handed = new HashMap<>();
    final List<String> given = new ArrayList<>();
    SampleQuestions questions = SampleQuestions.none();
    final SampleEvidence files = new SampleEvidence();
    Optional<Reason> trouble = Optional.empty();
    private final Deque<ScoreCell> steps = new ArrayDeque<>();

    AppraisalSample(Role role) {
        round = HalfwayRound.inTheMiddle(role);
        round.find(new ComponentId("2.1.1"), FindingVerdict.MET, "Bảng niêm yết đúng mẫu, đặt ngoài sảnh");
        round.find(component(19), FindingVerdict.PARTLY, "Sổ theo dõi khớp phần mềm, trừ 3 hồ sơ hộ tịch");
        round.find(component(22), FindingVerdict.NOT_MET, "Chưa có hộp thư góp ý");
    }

    /** The id of the component at the place, from 0. */
    static ComponentId component(int place) {
        return HalfwayRound.programme().criteria().components().get(place).id();
    }

    static SheetKey mine(UnitId unit) {
        return new SheetKey(unit, Stage.APPRAISE, Scorer.of(HalfwayRound.ME));
    }

    AppraisalReads reads() {
        return new AppraisalReads(round::round, round::rows,
                unit -> round.isRecused(unit) ? Outcome.refused(Reason.RECUSED, "") : Outcome.done(round.sheet(unit)),
                round::seen, AppraisalSample::members, () -> Map.copyOf(drafts), this::history,
                () -> Map.of("0".repeat(32), "Ánh Nguyệt · máy 1"),
                key -> Optional.ofNullable(handed.get(key)));
    }

    AppraisalWrites writes() {
        return new AppraisalWrites(this::give, this::undo, (key, text) -> {
            if (text.isEmpty()) {
                drafts.remove(key);
            } else {
                drafts.put(key, text);
            }
            return Outcome.done(HalfwayRound.NOW);
        }, key -> {
            handed.put(key, new HandedIn(HalfwayRound.NOW, "", false));
            return Outcome.done(new Saved(HalfwayRound.NOW));
        }, questions);
    }

    OpenUnit open(Unit unit) {
        var view = round.round().orElseThrow();
        return switch (OpenUnit.read(reads(), view, view.me().orElseThrow(), unit.id())) {
            case Outcome.Done<OpenUnit>(OpenUnit open) -> open;
            case Outcome.Refused<OpenUnit> refused -> throw new AssertionError(refused);
        };
    }

    private Outcome<Instant> give(ScoreCell cell, Edit edit) {
        if (trouble.isPresent()) {
            return Outcome.refused(trouble.get(), "ổ đĩa đầy");
        }
        var component = HalfwayRound.programme().criteria().component(cell.component()).orElseThrow();
        TypedReading reading = TypedInputs.read(component.rule(), component.max(),
                HalfwayRound.programme().scoring().toRounding(), edit.typed(), Inputs.NONE);
        given.add(cell.component().value() + "=" + Numbers.plain(reading.points().orElseThrow()));
        drafts.remove(cell.draftKey());
        steps.push(cell);
        round.give(new SheetKey(cell.unit(), cell.stage(), cell.scorer()), cell.component(),
                reading.points().orElseThrow(), edit.reason(), HalfwayRound.NOW);
        return Outcome.done(HalfwayRound.NOW);
    }

    private Outcome<Undone> undo() {
        if (steps.isEmpty()) {
            return Outcome.refused(Reason.NOT_FOUND, "");
        }
        ScoreCell cell = steps.pop();
        round.clear(new SheetKey(cell.unit(), cell.stage(), cell.scorer()), cell.component());
        return Outcome.done(new Undone(cell.unit(), cell.component()));
    }

    private List<HistoryLine> history(String prefix, int limit) {
        return List.of(
                new HistoryLine(new EntryId("1".repeat(64)), Instant.parse("2024-11-05T02:58:00Z"),
                        "Nguyễn Thị Ánh Nguyệt", "", "máy xách tay", "score-given.1", new Subject(prefix), "2,5", "",
                        Verdict.EFFECTIVE, true),
                new HistoryLine(new EntryId("2".repeat(64)), Instant.parse("2024-11-05T02:41:00Z"),
                        "Nguyễn Thị Ánh Nguyệt", "", "máy xách tay", "score-given.1", new Subject(prefix), "3",
                        "chưa xem sổ theo dõi", Verdict.EFFECTIVE, false));
    }

    private static List<MemberRow> members() {
        List<UnitId> all = HalfwayRound.programme().units().stream().map(Unit::id).toList();
        return List.of(
                new MemberRow(HalfwayRound.ME, "Nguyễn Thị Ánh Nguyệt", "Phó Giám đốc", "Sở Nội vụ", Role.MEMBER, all,
                        List.of(), 0, 0, false),
                new MemberRow(HalfwayRound.OTHER, "Lê Văn Đức", "Trưởng phòng", "Sở Tư pháp", Role.MEMBER, all,
                        List.of(), 0, 0, false));
    }

    static BigDecimal points(String value) {
        return new BigDecimal(value);
    }
}
