package vn.thamdinh.usecase.bridge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thamdinh.domain.inspection.FindingVerdict;
import vn.thamdinh.domain.inspection.PlannedVisit;
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
        Optional<VisitId> foreign = seen.isEmpty() ? Optional.empty() : named(choice)
                .filter(id -> !isOf(sheet.unit().id(), id));
        if (foreign.isPresent()) {
            return Outcome.refused(Reason.NOT_FOUND, foreign.get().value());
        }
        return giveScore.giveAll(scores).then(given -> (seen.isEmpty()
                ? typing.discard(sheet).then(at -> Outcome.done(new Saved(at))) : findings(sheet, choice, seen))
                .then(_ -> Outcome.done(new Recorded(given, seen.size()))));
    }

    /**
     * The last step records the visit too, if it was not, and drops the entries: what a crash or a refused score cuts off
     * before it is done again and changes nothing twice.
     */
    private Outcome<Saved> findings(PaperSheet sheet, VisitChoice choice, List<Observation> seen) {
        String note = sheet.letters() + ": " + fromPaper(sheet);
        List<String> drafts = typing.draftKeys(sheet);
        UnitId unit = sheet.unit().id();
        return switch (choice) {
            case VisitChoice.None _ -> Outcome.refused(Reason.SHEET_VISIT_NEEDED);
            case VisitChoice.Begun(VisitId id) -> visits.findAll(id, seen, note, drafts);
            case VisitChoice.Planned(VisitId id) -> visits.findAll(unit, dayOf(id), Optional.of(id), seen, note, drafts);
            case VisitChoice.Anew(var date) -> visits.findAll(unit, date, Optional.empty(), seen, note, drafts);
        };
    }

    private static Optional<VisitId> named(VisitChoice choice) {
        return switch (choice) {
            case VisitChoice.Begun(VisitId id) -> Optional.of(id);
            case VisitChoice.Planned(VisitId id) -> Optional.of(id);
            case VisitChoice.None _, VisitChoice.Anew _ -> Optional.empty();
        };
    }

    /** The plan's day, but not one that is still to come. */
    private LocalDate dayOf(VisitId planned) {
        return book.snapshot().standing(VisitFact.VisitPlanned.class).map(one -> one.fact().visit())
                .filter(one -> one.id().equals(planned)).map(PlannedVisit::date)
                .filter(day -> !day.isAfter(book.today())).findFirst().orElse(book.today());
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
