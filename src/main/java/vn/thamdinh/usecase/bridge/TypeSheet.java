package vn.thamdinh.usecase.bridge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.appraisal.GiveScore;
import vn.thamdinh.usecase.appraisal.GiveScore.Given;
import vn.thamdinh.usecase.appraisal.GiveScore.SavedScore;
import vn.thamdinh.usecase.appraisal.KeepDraft;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.bridge.SheetCell.Kind;

/**
 * Takes two entries of a sheet and compares them. What is typed is kept as drafts, which a crash does not lose; of one
 * entry nothing is told while the other is typed.
 */
public final class TypeSheet {

    private static final String DECIDED = "|decided";

    private final RoundBook book;
    private final GiveScore giveScore;

    public TypeSheet(RoundBook book, GiveScore giveScore) {
        this.book = book;
        this.giveScore = giveScore;
    }

    /** Which entry is to be typed next. */
    public enum Next { FIRST, SECOND, COMPARE }

    /** How far the sheet has come. */
    public Next next(PaperSheet sheet) {
        if (!draft(sheet, Next.FIRST).complete()) {
            return Next.FIRST;
        }
        return draft(sheet, Next.SECOND).complete() ? Next.COMPARE : Next.SECOND;
    }

    /** What was typed so far of the entry that is to be typed next; never anything of the other. */
    public TypedEntry entry(PaperSheet sheet) {
        Next next = next(sheet);
        return next == Next.COMPARE ? TypedEntry.EMPTY : draft(sheet, next);
    }

    /**
     * Keeps what is typed; durable when this returns. An entry that is complete is not changed any more.
     *
     * @param which {@link Next#FIRST} or {@link Next#SECOND}
     */
    public synchronized Outcome<Instant> keep(PaperSheet sheet, Next which, TypedEntry entry) {
        if (which == Next.COMPARE || which != next(sheet)) {
            return Outcome.refused(Reason.ENTRY_CLOSED, sheet.letters());
        }
        return new KeepDraft(book).keep(key(sheet, which), entry.text());
    }

    /** Cells that need a look at the paper, in its order; refused until both entries are complete. */
    public Outcome<List<Compared>> compare(PaperSheet sheet) {
        if (next(sheet) != Next.COMPARE) {
            return Outcome.refused(Reason.ENTRY_CLOSED, sheet.letters());
        }
        TypedEntry first = draft(sheet, Next.FIRST);
        TypedEntry second = draft(sheet, Next.SECOND);
        Map<String, String> decided = decided(sheet);
        Map<SheetCell, Outcome.Refused<SavedScore>> refusals = refusals(sheet, agreed(sheet));
        List<Compared> compared = new ArrayList<>();
        for (SheetCell cell : sheet.cells()) {
            var one = new Compared(cell, first.value(cell), second.value(cell),
                    Optional.ofNullable(decided.get(cell.key())), Optional.ofNullable(refusals.get(cell)));
            if (one.differs() || one.refusal().isPresent() || one.decided().isPresent()) {
                compared.add(one);
            }
        }
        return Outcome.done(compared);
    }

    /** Says with the paper in hand what stands in a cell; durable when this returns. */
    public synchronized Outcome<Instant> decide(PaperSheet sheet, SheetCell cell, String value) {
        if (next(sheet) != Next.COMPARE) {
            return Outcome.refused(Reason.ENTRY_CLOSED, sheet.letters());
        }
        Map<String, String> decided = new HashMap<>(decided(sheet));
        decided.put(cell.key(), value.strip());
        return new KeepDraft(book).keep(sheet.draftKey() + DECIDED, DecisionText.of(decided));
    }

    /** Throws both entries away. */
    public synchronized Outcome<Instant> discard(PaperSheet sheet) {
        var drafts = new KeepDraft(book);
        Outcome<Instant> dropped = Outcome.done(book.clock().instant());
        for (String key : draftKeys(sheet)) {
            dropped = dropped.then(_ -> drafts.keep(key, ""));
        }
        return dropped;
    }

    List<String> draftKeys(PaperSheet sheet) {
        return List.of(key(sheet, Next.FIRST), key(sheet, Next.SECOND), sheet.draftKey() + DECIDED);
    }

    /** Who typed, first and second. */
    List<String> who(PaperSheet sheet) {
        return List.of(draft(sheet, Next.FIRST).who(), draft(sheet, Next.SECOND).who());
    }

    /** What stands in the cells by both entries and what was decided; blank where they differ. */
    Map<String, String> agreed(PaperSheet sheet) {
        TypedEntry first = draft(sheet, Next.FIRST);
        TypedEntry second = draft(sheet, Next.SECOND);
        Map<String, String> decided = decided(sheet);
        Map<String, String> agreed = new HashMap<>();
        for (SheetCell cell : sheet.cells()) {
            String both = cell.same(first.value(cell), second.value(cell)) ? first.value(cell) : "";
            agreed.put(cell.key(), decided.getOrDefault(cell.key(), both));
        }
        return agreed;
    }

    /** Scores that the values say, with the reasons as written. */
    List<Given> scores(PaperSheet sheet, Map<String, String> values) {
        List<Given> scores = new ArrayList<>();
        for (Component component : sheet.programme().criteria().scored()) {
            Map<String, String> typed = sheet.typed(component.id(), values);
            String reason = values.getOrDefault(SheetCell.reason(component.id()).key(), "");
            if (!typed.isEmpty() || !reason.isBlank()) {
                scores.add(new Given(sheet.unit().id(), component.id(), Stage.APPRAISE, Scorer.of(sheet.member()),
                        typed, reason));
            }
        }
        return scores;
    }

    /** Why cells could not be recorded as they stand; a score's refusal is told at each of its cells. */
    private Map<SheetCell, Outcome.Refused<SavedScore>> refusals(PaperSheet sheet, Map<String, String> values) {
        List<Given> scores = scores(sheet, values);
        Map<SheetCell, Outcome.Refused<SavedScore>> refusals = new HashMap<>();
        Set<ComponentId> undecided = undecided(sheet);
        giveScore.check(scores).forEach((index, refusal) -> {
            ComponentId component = scores.get(index).component();
            if (!undecided.contains(component)) {
                sheet.cells().stream().filter(cell -> cell.component().filter(component::equals).isPresent())
                        .filter(cell -> (cell.kind() == Kind.TEXT) == (refusal.reason() == Reason.REASON_NEEDED)
                                || cell.kind() != Kind.TEXT)
                        .forEach(cell -> refusals.put(cell, refusal));
            }
        });
        sheet.cells().stream().filter(cell -> cell.kind() == Kind.VERDICT).forEach(cell -> {
            String verdict = values.getOrDefault(cell.key(), "");
            boolean remark = !values.getOrDefault(SheetCell.remark(cell.item().orElseThrow()).key(), "").isBlank();
            if (!verdict.isBlank() && !PaperSheet.isVerdict(verdict) || verdict.isBlank() && remark) {
                refusals.put(cell, new Outcome.Refused<>(Reason.BAD_INPUT,
                        List.of(cell.item().orElseThrow().value() + ": 1 | 2 | 3")));
            }
        });
        return refusals;
    }

    /** Components at which the entries still differ: of them nothing else is asked yet. */
    private Set<ComponentId> undecided(PaperSheet sheet) {
        TypedEntry first = draft(sheet, Next.FIRST);
        TypedEntry second = draft(sheet, Next.SECOND);
        Map<String, String> decided = decided(sheet);
        Set<ComponentId> undecided = new HashSet<>();
        sheet.cells().stream().filter(cell -> !decided.containsKey(cell.key())
                && !cell.same(first.value(cell), second.value(cell)))
                .forEach(cell -> cell.component().ifPresent(undecided::add));
        return undecided;
    }

    private Map<String, String> decided(PaperSheet sheet) {
        return DecisionText.read(book.workspace().drafts().getOrDefault(sheet.draftKey() + DECIDED, ""));
    }

    private TypedEntry draft(PaperSheet sheet, Next which) {
        return TypedEntry.of(book.workspace().drafts().getOrDefault(key(sheet, which), ""));
    }

    private static String key(PaperSheet sheet, Next which) {
        return sheet.draftKey() + (which == Next.FIRST ? "|1" : "|2");
    }
}
