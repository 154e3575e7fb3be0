package vn.thamdinh.usecase.view;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.inspection.PlannedVisit;
import vn.thamdinh.domain.ledger.Entry;
import vn.thamdinh.domain.ledger.Fact;
import vn.thamdinh.domain.ledger.PublicationFact.ComplaintReceived;
import vn.thamdinh.domain.ledger.PublicationFact.ComplaintSettled;
import vn.thamdinh.domain.ledger.ScoreFact;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.ledger.Subject;
import vn.thamdinh.domain.ledger.VisitFact;
import vn.thamdinh.domain.publication.Complaint;
import vn.thamdinh.domain.publication.SettledComplaint;
import vn.thamdinh.domain.scoring.Facts;
import vn.thamdinh.domain.scoring.Results;
import vn.thamdinh.domain.scoring.SheetKey;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.book.Snapshot;
import vn.thamdinh.usecase.book.Surprises;

/**
 * What the person at the desk may see: a recused member nothing of that unit, and nobody the appraisal scores of others
 * while scoring is blind. Every read goes through here, so that no screen, command or file can show more. The
 * secretariat's screens show how many scores there are before the opening, never which.
 */
public final class Sight {

    private record Seen(Snapshot of, Optional<MemberId> by, Facts facts, Results results) {
    }

    /** Where the keys of scores name the stage and whose they are. */
    private static final int STAGE = 2;
    private static final int SCORER = 3;

    private final RoundBook book;
    private Seen last = new Seen(null, Optional.empty(), Facts.NONE, new Results(List.of()));

    public Sight(RoundBook book) {
        this.book = book;
    }

    /** The units from which the person at the desk is recused. */
    public Set<UnitId> recused() {
        return book.me().map(book.snapshot()::recused).orElse(Set.of());
    }

    /** Which subjects name a unit from which the person is recused. */
    public Predicate<Subject> hidden() {
        Set<String> codes = recused().stream().map(UnitId::code).collect(Collectors.toSet());
        return subject -> !codes.isEmpty() && Stream.of(subject.key().split("\\|"))
                .anyMatch(part -> codes.stream().anyMatch(code -> names(part, code)));
    }

    /** Visits are named after their unit: its code, a hyphen, and what tells them apart. Codes may have hyphens too. */
    public static boolean names(String part, String code) {
        return part.equals(code) || part.startsWith(code + "-");
    }

    /** Whether the appraisal scores of others are closed to everyone. */
    public boolean isBlind() {
        return book.snapshot().isBlind();
    }

    /** Whether the person may know how far others have come: the secretariat always, members once scores are open. */
    public boolean knowsProgress() {
        return !isBlind() || book.role() == Role.SECRETARIAT;
    }

    /** Whether a sheet is closed to the person because scoring is blind. */
    public boolean isClosed(Stage stage, Scorer scorer) {
        return isBlind() && stage == Stage.APPRAISE && !book.me().map(Scorer::of).equals(Optional.of(scorer));
    }

    /** The same for what a fact says; a surprise visit is closed to whom it is to surprise, a complaint
     * to who is recused from its unit, which its subject does not name. */
    public boolean isClosed(Fact fact) {
        return fact instanceof ScoreFact score && isClosed(score.stage(), score.scorer())
                || fact instanceof VisitFact.VisitPlanned(PlannedVisit visit) && isSurprise(visit)
                || fact instanceof ComplaintReceived(Complaint complaint) && recused().contains(complaint.unit())
                || fact instanceof ComplaintSettled(SettledComplaint settled) && isOfRecused(settled.key());
    }

    /** The same for what a subject names, be the score's body here or not. */
    public boolean isClosed(Subject subject) {
        String[] parts = subject.key().split("\\|");
        return (parts[0].equals("score") || parts[0].equals("sheet")) && parts.length > SCORER
                && isClosed(Stage.valueOf(parts[STAGE]), new Scorer(parts[SCORER]));
    }

    /** Whether an entry may be told of, be it only by counting it; the secretariat may know how many scores there are. */
    public Predicate<Entry> countable() {
        Predicate<Subject> hidden = hidden();
        return entry -> entry.subject().filter(one -> hidden.test(one) || isClosed(one) && !knowsProgress()).isEmpty()
                && entry.fact().filter(fact -> !(fact instanceof ScoreFact) && isClosed(fact)).isEmpty();
    }

    /** Answers name their complaint, not its unit. */
    private boolean isOfRecused(String complaint) {
        Set<UnitId> hidden = recused();
        return !hidden.isEmpty() && book.snapshot().standing(ComplaintReceived.class).map(one -> one.fact().complaint())
                .anyMatch(one -> one.key().equals(complaint) && hidden.contains(one.unit()));
    }

    /** Whether a visit is still to surprise the person at the desk, as one of those who are inspected. */
    public boolean isSurprise(PlannedVisit visit) {
        return Surprises.isInspected(book.role()) && book.snapshot().surprises().isSecret(visit);
    }

    /** What stands, as far as the person may see it. */
    public Facts facts() {
        return seen().facts();
    }

    /** What would come of {@link #facts}. */
    public Results results() {
        return seen().results();
    }

    private synchronized Seen seen() {
        Snapshot now = book.snapshot();
        if (last.of() != now || !last.by().equals(book.me())) {
            last = look(now);
        }
        return last;
    }

    private Seen look(Snapshot now) {
        Set<UnitId> recused = recused();
        if (recused.isEmpty() && !isBlind() || now.programme().isEmpty()) {
            return new Seen(now, book.me(), now.facts(), now.results());
        }
        Facts facts = now.facts().without(recused, (SheetKey key) -> isClosed(key.stage(), key.scorer()));
        return new Seen(now, book.me(), facts, Results.of(now.programme().get(), facts));
    }
}
