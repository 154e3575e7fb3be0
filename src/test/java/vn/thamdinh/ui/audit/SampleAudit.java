package vn.thamdinh.ui.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thamdinh.domain.ledger.EntryId;
import vn.thamdinh.domain.ledger.Subject;
import vn.thamdinh.domain.ledger.Verdict;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.ui.SampleRound;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.view.HistoryLine;
import vn.thamdinh.usecase.workspace.WorkspaceCheck;

/** A journal in memory. */
final class SampleAudit implements AuditPort {

    private static final String FIRST = SampleRound.PROGRAMME.units().get(0).id().code();
    private static final String SECOND = SampleRound.PROGRAMME.units().get(1).id().code();

    List<String> faults = List.of();

    @Override
    public Optional<Data> read() {
        List<HistoryLine> lines = new ArrayList<>();
        add(lines, "vote-cast.1", "vote|" + FIRST, "5 – 0 – 0 / 5", "", Verdict.EFFECTIVE, true, 5);
        add(lines, "peer-reviewed.2", "peer|" + FIRST + "|m01", "", "", Verdict.NEWER_KIND, false, 1);
        add(lines, "recusal-declared.1", "recusal|m04|" + SECOND, "Xã Tân Thành", "Có người thân là Chủ tịch UBND xã",
                Verdict.EFFECTIVE, true, 5);
        add(lines, "score-given.1", "score|" + SECOND + "|APPRAISE|m04|1.1.2", "1,5", "Còn thiếu 2 bản cam kết", Verdict.RECUSED,
                false, 3);
        for (int i = 0; i < 24; i++) {
            var unit = SampleRound.PROGRAMME.units().get(i % 22);
            var component = SampleRound.PROGRAMME.criteria().components().get(i % 9);
            add(lines, "score-given.1", "score|" + unit.id().code() + "|APPRAISE|m0" + (1 + i % 3) + "|" + component.id(),
                    i % 3 == 0 ? "1,5" : "2", i % 3 == 0 ? "Hồ sơ kiểm chứng chưa đủ" : "", Verdict.EFFECTIVE, i % 7 != 2,
                    i % 3);
        }
        add(lines, "survey-counted.1", "survey|" + FIRST + "|PKS01", "20 / 21", "", Verdict.EFFECTIVE, true, 5);
        add(lines, "round-founded.1", "round", "Đợt đánh giá năm 2024", "", Verdict.EFFECTIVE, true, 5);
        Map<String, String> names = new HashMap<>();
        SampleRound.members().forEach(member -> names.put(member.id().value(), member.name()));
        return Optional.of(new Data(SampleRound.PROGRAMME, lines, names, 10_598, 1, "7c1e09ab".repeat(8)));
    }

    @Override
    public Outcome<WorkspaceCheck> verify(Progress progress) {
        return Outcome.done(new WorkspaceCheck(10_598, "7c1e09ab".repeat(8), faults));
    }

    private static void add(List<HistoryLine> lines, String kind, String subject, String what, String reason,
                            Verdict verdict, boolean current, int person) {
        long seed = lines.size() * 0x9E3779B97F4A7C15L + 7;
        lines.add(new HistoryLine(new EntryId("%016x".formatted(seed).repeat(4)),
                SampleRound.NOON.minusSeconds(61L * lines.size()), SampleRound.members().get(person).name(),
                "", person == 5 ? "Máy thư ký" : "Máy xách tay", kind, new Subject(subject), what, reason, verdict, current));
    }
}
