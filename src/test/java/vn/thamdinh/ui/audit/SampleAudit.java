package vn.thamdinh.ui.audit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thamdinh.domain.ledger.EntryId;
import vn.thamdinh.domain.ledger.Subject;
import vn.thamdinh.domain.ledger.Verdict;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.ui.SampleRound;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.audit.AuditItem;
import vn.thamdinh.usecase.audit.AuditSearch;
import vn.thamdinh.usecase.audit.AuditTeller;
import vn.thamdinh.usecase.audit.AuditTrail.Line;
import vn.thamdinh.usecase.audit.ExportAudit.Written;
import vn.thamdinh.usecase.audit.Wording;
import vn.thamdinh.usecase.view.HistoryLine;
import vn.thamdinh.usecase.workspace.WorkspaceCheck;

/** A journal in memory, as long as wanted. */
final class SampleAudit implements AuditPort {

    private static final String FIRST = SampleRound.PROGRAMME.units().get(0).id().code();
    private static final String SECOND = SampleRound.PROGRAMME.units().get(1).id().code();

    List<String> faults = List.of();
    final List<Path> exported = new ArrayList<>();
    private final Map<Long, Line> lines = new LinkedHashMap<>();
    private final Map<Long, String> members = new HashMap<>();

    SampleAudit() {
        this(24);
    }

    /** @param scores given, besides six entries of other kinds */
    SampleAudit(int scores) {
        add("vote-cast.1", "vote|" + FIRST, "5 – 0 – 0 / 5", "", Verdict.EFFECTIVE, true, 5, List.of());
        add("peer-reviewed.2", "peer|" + FIRST + "|m01", "", "", Verdict.NEWER_KIND, false, 1, List.of());
        add("recusal-declared.1", "recusal|m04|" + SECOND, "Xã Tân Thành", "Có người thân là Chủ tịch UBND xã",
                Verdict.EFFECTIVE, true, 5, List.of());
        add("score-given.1", "score|" + SECOND + "|APPRAISE|m04|1.1.2", "1,5", "Còn thiếu 2 bản cam kết", Verdict.RECUSED,
                false, 3, List.of());
        for (int i = 0; i < scores; i++) {
            var unit = SampleRound.PROGRAMME.units().get(i % 22);
            var component = SampleRound.PROGRAMME.criteria().components().get(i % 9);
            add("score-given.1", "score|" + unit.id().code() + "|APPRAISE|m0" + (1 + i % 3) + "|" + component.id(),
                    i % 3 == 0 ? "1,5" : "2", i % 3 == 0 ? "Hồ sơ kiểm chứng chưa đủ" : "", Verdict.EFFECTIVE, i % 7 != 2,
                    i % 3, i % 3 == 0 ? List.of("2") : List.of());
        }
        add("survey-counted.1", "survey|" + FIRST + "|PKS01", "20 / 21", "", Verdict.EFFECTIVE, true, 5, List.of());
        add("round-founded.1", "round", "Đợt đánh giá năm 2024", "", Verdict.EFFECTIVE, true, 5, List.of());
    }

    @Override
    public Optional<Data> read(Wording words, Progress progress) {
        Map<String, String> names = new LinkedHashMap<>();
        SampleRound.members().forEach(member -> names.put(member.id().value(), member.name()));
        var teller = new AuditTeller(words, Optional.of(SampleRound.PROGRAMME), names, List.of("…", "…"));
        List<AuditItem> items = lines.entrySet().stream().map(each -> item(each.getKey(), each.getValue().entry())).toList();
        return Optional.of(new Data(SampleRound.PROGRAMME, AuditSearch.over(items, some -> {
            Map<Long, Line> told = new HashMap<>();
            some.forEach(item -> told.put(item.number(), lines.get(item.number())));
            return told;
        }, teller), teller, names, 1));
    }

    private AuditItem item(long number, HistoryLine line) {
        return new AuditItem(number, line.time().toEpochMilli(), 0, line.kind().replaceFirst("\\.[0-9]+$", ""),
                members.get(number), "", line.subject().key(), line.verdict(), line.current());
    }

    @Override
    public List<String> kept(String subject) {
        return List.of(subject);
    }

    @Override
    public Outcome<Written> export(AuditSearch search, List<AuditItem> items, String sought, Wording words, Path file,
                                   Progress progress) {
        exported.add(file);
        return Outcome.done(new Written(List.of(file), items.size(), "7c1e09ab".repeat(8)));
    }

    @Override
    public Outcome<WorkspaceCheck> verify(Progress progress) {
        return Outcome.done(new WorkspaceCheck(10_598, "7c1e09ab".repeat(8), faults, List.of(), List.of()));
    }

    private void add(String kind, String subject, String what, String reason, Verdict verdict, boolean current, int person,
                     List<String> before) {
        long number = lines.size() + 1L;
        long seed = number * 0x9E3779B97F4A7C15L + 7;
        members.put(number, SampleRound.members().get(person).id().value());
        lines.put(number, new Line(new HistoryLine(new EntryId("%016x".formatted(seed).repeat(4)),
                SampleRound.NOON.minusSeconds(61L * number), SampleRound.members().get(person).name(),
                "", person == 5 ? "Máy thư ký" : "Máy xách tay", kind, new Subject(subject), what, reason, verdict, current),
                before, !before.isEmpty()));
    }
}
