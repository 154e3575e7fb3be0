package vn.thamdinh.usecase.bridge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thamdinh.domain.inspection.FindingVerdict;
import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.domain.ledger.VisitFact;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.appraisal.GiveScore;
import vn.thamdinh.usecase.appraisal.GiveScore.Given;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.book.Snapshot;
import vn.thamdinh.usecase.bridge.SheetCell.Kind;
import vn.thamdinh.usecase.inspection.Observation;
import vn.thamdinh.usecase.inspection.RecordVisit;

/**
 * Records a sheet of which both entries agree: its scores in one batch on the member's behalf, its checklist as findings
 * of a visit. Each score and the visit say that they were typed from paper, and by whom.
 */
public final class RecordSheet {

    private final RoundBook book;
    private final TypeSheet typing;
    private final RecogniseSheet recognise;
    private final GiveScore giveScore;
    private final RecordVisit visits;

    public RecordSheet(RoundBook book, TypeSheet typing, RecogniseSheet recognise, GiveScore giveScore,
                       RecordVisit visits) {
        this.book = book;
        this.typing = typing;
        this.recognise = recognise;
        this.giveScore = giveScore;
        this.visits = visits;
    }

    /**
     * What was recorded.
     *
     * @param scores   scores that were not what stood already
     * @param findings findings of the visit
     */
    public record Recorded(int scores, int findings) {
    }

    /** Whether the checklist says anything, so that a visit must be chosen. */
    public boolean needsVisit(PaperSheet sheet) {
        return !observations(sheet, typing.agreed(sheet)).isEmpty();
    }

    /** Records; once only: after it nothing is left of the entries. */
    public synchronized Outcome<Recorded> record(PaperSheet sheet, VisitChoice visit) {
        return recognise.open(sheet.letters(), Optional.of(sheet.member()))
                .then(now -> typing.compare(now).then(compared -> {
                    long open = compared.stream().filter(Compared::isOpen).count();
                    return open > 0 ? Outcome.refused(Reason.ENTRIES_DIFFER, Long.toString(open))
                            : store(now, visit);
                }));
    }

    private Outcome<Recorded> store(PaperSheet sheet, VisitChoice choice) {
        Map<String, String> values = typing.agreed(sheet);
        List<Given> scores = typing.scores(sheet, values).stream().map(score -> marked(sheet, score)).toList();
        List<Observation> seen = observations(sheet, values);
        if (scores.isEmpty() && seen.isEmpty()) {
            return Outcome.refused(Reason.SHEET_EMPTY);
        }
        if (!seen.isEmpty() && choice instanceof VisitChoice.None) {
            return Outcome.refused(Reason.SHEET_VISIT_NEEDED);
        }
        Outcome<Optional<VisitId>> visit = seen.isEmpty() ? Outcome.done(Optional.empty()) : begun(sheet, choice);
        return visit.then(chosen -> giveScore.giveAll(scores)
                .then(given -> findings(sheet, chosen, seen).then(_ -> Outcome.done(new Recorded(given, seen.size())))));
    }

    /** The last step drops the entries: what a crash cuts off before it is done again and changes nothing twice. */
    private Outcome<Saved> findings(PaperSheet sheet, Optional<VisitId> visit, List<Observation> seen) {
        return visit.map(id -> visits.findAll(id, seen, sheet.letters() + ": " + fromPaper(sheet),
                        typing.draftKeys(sheet)))
                .orElseGet(() -> typing.discard(sheet).then(at -> Outcome.done(new Saved(at))));
    }

    private Outcome<Optional<VisitId>> begun(PaperSheet sheet, VisitChoice choice) {
        Outcome<VisitId> visit = switch (choice) {
            case VisitChoice.None _ -> Outcome.refused(Reason.SHEET_VISIT_NEEDED);
            case VisitChoice.Begun(VisitId id) -> isOf(sheet.unit().id(), id) ? Outcome.done(id)
                    : Outcome.refused(Reason.NOT_FOUND, id.value());
            case VisitChoice.Planned(VisitId id) -> isOf(sheet.unit().id(), id) ? visits.begin(id)
                    : Outcome.refused(Reason.NOT_FOUND, id.value());
            case VisitChoice.Anew(var date) -> visits.begin(sheet.unit().id(), date, "", List.of(), "");
        };
        return visit.then(id -> Outcome.done(Optional.of(id)));
    }

    private boolean isOf(UnitId unit, VisitId visit) {
        Snapshot now = book.snapshot();
        return now.standing(VisitFact.VisitRecorded.class).map(one -> one.fact().visit())
                .anyMatch(one -> one.id().equals(visit) && one.unit().equals(unit))
                || now.standing(VisitFact.VisitPlanned.class).map(one -> one.fact().visit())
                .anyMatch(one -> one.id().equals(visit) && one.unit().equals(unit));
    }

    private Given marked(PaperSheet sheet, Given score) {
        String reason = score.reason().strip();
        String mark = "[" + fromPaper(sheet) + "]";
        return new Given(score.unit(), score.component(), score.stage(), score.scorer(), score.typed(),
                reason.isEmpty() ? mark : reason + " " + mark);
    }

    /** Words of the record: that two people typed, or one twice, is to be known. */
    private String fromPaper(PaperSheet sheet) {
        List<String> who = typing.who(sheet);
        return who.getFirst().equals(who.getLast()) ? "Nhập từ phiếu giấy, hai lần: " + who.getFirst()
                : "Nhập từ phiếu giấy, lần 1: " + who.getFirst() + ", lần 2: " + who.getLast();
    }

    private static List<Observation> observations(PaperSheet sheet, Map<String, String> values) {
        List<Observation> seen = new ArrayList<>();
        sheet.cells().stream().filter(cell -> cell.kind() == Kind.VERDICT).forEach(cell -> {
            String verdict = values.getOrDefault(cell.key(), "").strip();
            if (PaperSheet.isVerdict(verdict)) {
                seen.add(new Observation(cell.item(), Optional.empty(),
                        FindingVerdict.values()[Integer.parseInt(verdict) - 1],
                        values.getOrDefault(SheetCell.remark(cell.item().orElseThrow()).key(), "")));
            }
        });
        return seen;
    }
}
