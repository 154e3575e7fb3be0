package vn.thamdinh.ui.inspection.visit;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import vn.thamdinh.domain.inspection.Attendee;
import vn.thamdinh.domain.inspection.Finding;
import vn.thamdinh.domain.inspection.FindingVerdict;
import vn.thamdinh.domain.inspection.Note;
import vn.thamdinh.domain.inspection.PlannedVisit;
import vn.thamdinh.domain.inspection.Side;
import vn.thamdinh.domain.inspection.TeamId;
import vn.thamdinh.domain.inspection.Visit;
import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.domain.inspection.VisitKind;
import vn.thamdinh.domain.inspection.VisitTimes;
import vn.thamdinh.domain.inspection.checklist.CheckItem;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.ui.SampleRound;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.inspection.Observation;
import vn.thamdinh.usecase.inspection.Phrase;
import vn.thamdinh.usecase.inspection.Phrases;
import vn.thamdinh.usecase.inspection.RecordVisit.Kept;
import vn.thamdinh.usecase.inspection.RecordVisit.Person;
import vn.thamdinh.usecase.inspection.RecordVisit.Undone;
import vn.thamdinh.usecase.view.VisitView;

/** Visits in memory; the first is half done. */
public final class SampleVisits implements VisitPort {

    public static final VisitId OPEN = new VisitId("v0");

    private static final Instant BEGAN = Instant.parse("2024-11-05T01:04:00Z");

    final List<VisitView> visits = new ArrayList<>();
    final Map<String, String> drafts = new HashMap<>();
    private List<Phrase> phrases = Phrases.FIRST;

    public SampleVisits(List<VisitView> visits) {
        this.visits.addAll(visits);
    }

    /** A visit in the midst of it, and others. */
    public static SampleVisits halfDone() {
        SampleVisits sample = new SampleVisits(SampleRound.visits());
        sample.visits.set(0, halfDone(sample.visits.getFirst().visit()));
        return sample;
    }

    private static VisitView halfDone(Visit visit) {
        List<Finding> findings = new ArrayList<>();
        List<String> seen = List.of("Công chức một cửa chào hỏi trước khi nhận hồ sơ", "",
                "Bảng ở cửa chính, chữ rõ, dễ thấy", "Sổ góp ý có nhưng từ tháng 8 chưa ghi chép");
        List<CheckItem> items = SampleRound.PROGRAMME.inspection().checklist().stream()
                .flatMap(group -> group.items().stream()).toList();
        for (int i = 0; i < 17; i++) {
            CheckItem item = items.get(i);
            findings.add(new Finding(visit.id(), "k-" + i, Optional.of(item.id()), item.component(),
                    FindingVerdict.values()[i % 7 == 3 ? 1 : i % 11 == 10 ? 2 : 0], seen.get(i % 4),
                    i == 13 ? Optional.of(new BigDecimal("1.5")) : Optional.empty(),
                    i == 14 ? new Finding.UnitSide("Thay bảng mới, đặt đối diện cửa ra vào",
                            Optional.of(LocalDate.of(2024, 11, 20)), "Bảng cũ hỏng do mưa, đang chờ kinh phí")
                            : Finding.UnitSide.SILENT, false));
        }
        return new VisitView(visit, findings, List.of(), List.of(
                person(visit, 1, "Bà Nguyễn Thị Hồng Vân", "Phó Giám đốc Sở", "Sở Nội vụ", Side.TEAM),
                person(visit, 2, "Ông Trần Quốc Bảo", "Phó Chánh Văn phòng", "Văn phòng UBND tỉnh", Side.TEAM),
                person(visit, 3, "Ông Lý Văn Quyết", "Chủ tịch UBND", "UBND phường", Side.UNIT),
                person(visit, 4, "Bà Điểu Thị Xuân", "Công chức tư pháp – hộ tịch", "", Side.UNIT)),
                List.of(new Note(visit.id(), "n1", BEGAN.plusSeconds(900), "Chị Hoa ở ấp 3 nói chờ 15 phút, hài lòng"),
                        new Note(visit.id(), "n2", BEGAN.plusSeconds(2700), "Hỏi lại hồ sơ đất đai quá hạn tháng 9")),
                Optional.of(new VisitTimes(visit.id(), BEGAN, Optional.empty())),
                Optional.of(new PlannedVisit(visit.id(), visit.unit(), VisitKind.PLANNED, visit.date(),
                        LocalTime.of(8, 0), LocalTime.of(10, 30), new TeamId("d1"), "", "")),
                Optional.empty(), Set.of());
    }

    private static Attendee person(Visit visit, int key, String name, String title, String body, Side side) {
        return new Attendee(visit.id(), "p" + key, name, title, body, side, true);
    }

    @Override
    public synchronized Optional<Data> read() {
        return Optional.of(new Data(SampleRound.PROGRAMME, visits, List.of(new PlannedVisit(new VisitId("ke-hoach-1"),
                SampleRound.PROGRAMME.units().get(12).id(), VisitKind.SURPRISE, LocalDate.of(2024, 11, 14),
                LocalTime.of(14, 0), LocalTime.of(16, 0), new TeamId("d1"), "Phản ánh của người dân", ""))));
    }

    @Override
    public synchronized Optional<Table> open(VisitId visit) {
        return visits.stream().filter(view -> view.visit().id().equals(visit)).findFirst().map(view ->
                new Table(SampleRound.PROGRAMME, view, drafts, List.of(), SampleRound.members().stream()
                        .map(member -> new Person(member.name(), member.position(), member.body(), Side.TEAM)).toList(),
                        phrases));
    }

    @Override
    public synchronized Outcome<VisitId> begin(UnitId unit, LocalDate date, String place) {
        VisitId id = new VisitId("new" + visits.size());
        visits.add(new VisitView(new Visit(id, unit, date, place, List.of(), ""), List.of()));
        return Outcome.done(id);
    }

    @Override
    public Outcome<VisitId> begin(VisitId planned) {
        return Outcome.refused(Reason.NOT_FOUND, planned.value());
    }

    @Override
    public Outcome<Instant> start(VisitId visit) {
        return Outcome.done(SampleRound.NOON);
    }

    @Override
    public Outcome<Instant> pause(VisitId visit) {
        return Outcome.done(SampleRound.NOON);
    }

    @Override
    public Outcome<Instant> end(VisitId visit) {
        return Outcome.done(SampleRound.NOON);
    }

    @Override
    public Outcome<Instant> change(Visit visit) {
        return Outcome.done(SampleRound.NOON);
    }

    @Override
    public Outcome<Instant> welcome(VisitId visit, List<Person> people) {
        return Outcome.done(SampleRound.NOON);
    }

    @Override
    public Outcome<Instant> change(Attendee person) {
        return Outcome.done(SampleRound.NOON);
    }

    @Override
    public Outcome<Kept> note(VisitId visit, String text, String draft) {
        return Outcome.done(new Kept("n", SampleRound.NOON));
    }

    @Override
    public Outcome<Instant> change(Note note) {
        return Outcome.done(SampleRound.NOON);
    }

    @Override
    public synchronized Outcome<Kept> find(VisitId visit, Optional<String> key, Observation seen, String draft) {
        drafts.remove(draft);
        String name = key.orElse("f" + visits.stream().mapToInt(view -> view.findings().size()).sum());
        Finding finding = new Finding(visit, name, seen.item(), seen.component(), seen.verdict(), seen.text(),
                seen.points().isBlank() ? Optional.empty() : Optional.of(new BigDecimal(seen.points().replace(',', '.'))),
                new Finding.UnitSide(seen.commitment(), seen.due(), seen.opinion()), false);
        renew(visit, findings -> {
            List<Finding> now = new ArrayList<>(findings);
            now.removeIf(old -> old.key().equals(name));
            now.add(finding);
            return now;
        });
        return Outcome.done(new Kept(name, SampleRound.NOON));
    }

    private void renew(VisitId visit, UnaryOperator<List<Finding>> change) {
        visits.replaceAll(view -> !view.visit().id().equals(visit) ? view : new VisitView(view.visit(),
                change.apply(view.findings()), view.struck(), view.people(), view.notes(), view.times(), view.planned(),
                view.minutes(), view.contradicted()));
    }

    @Override
    public Outcome<Instant> strike(VisitId visit, String key, boolean struck) {
        return Outcome.done(SampleRound.NOON);
    }

    @Override
    public Outcome<Undone> undo() {
        return Outcome.refused(Reason.NOT_FOUND, "");
    }

    @Override
    public synchronized Outcome<Instant> keepDraft(String key, String text) {
        if (text.isEmpty()) {
            drafts.remove(key);
        } else {
            drafts.put(key, text);
        }
        return Outcome.done(SampleRound.NOON);
    }

    @Override
    public synchronized Outcome<Instant> keepPhrases(List<Phrase> own) {
        phrases = own;
        return Outcome.done(SampleRound.NOON);
    }
}
