package vn.thamdinh.usecase.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.ConductFact.UnitUnlocked;
import vn.thamdinh.domain.ledger.Fact;
import vn.thamdinh.domain.ledger.PublicationFact.ComplaintReceived;
import vn.thamdinh.domain.ledger.PublicationFact.ComplaintSettled;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.programme.StageWindow;
import vn.thamdinh.domain.publication.Complaint;
import vn.thamdinh.domain.publication.SettledComplaint;
import vn.thamdinh.domain.text.AdministrativeDate;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.book.Snapshot;
import vn.thamdinh.usecase.document.OwnKey;
import vn.thamdinh.usecase.view.Sight;

/** Objections to results. One that is right opens the unit's appraisal again, in the same save and with its reason. */
public final class Complaints {
    /** Stages that take scores again once a complaint is right, where the programme locks them. */
    private static final List<Stage> REOPENED = List.of(Stage.APPRAISE, Stage.REAPPRAISE, Stage.AGREE);

    private final RoundBook book;

    Complaints(RoundBook book) {
        this.book = book;
    }

    /** A complaint and its answer. */
    public record Row(Complaint complaint, Optional<SettledComplaint> settled) {
        public boolean open() {
            return settled.isEmpty();
        }
    }

    /** A complaint as it comes in; its key is given. */
    public record Received(UnitId unit, Optional<ComponentId> component, String from, String paper, LocalDate received,
                           String text) {
    }

    /** Those that the person at the desk may see, open ones first, the latest first. */
    public List<Row> all() {
        Set<UnitId> hidden = new Sight(book).recused();
        return held().stream().filter(row -> !hidden.contains(row.complaint().unit())).toList();
    }

    /** All of them, in the same order, for the archive and what waits for their answers. */
    public List<Row> held() {
        return held(book.snapshot());
    }

    private static List<Row> held(Snapshot now) {
        Map<String, SettledComplaint> settled = now.standing(ComplaintSettled.class).map(one -> one.fact().settled())
                .collect(Collectors.toMap(SettledComplaint::key, Function.identity(), (one, other) -> one));
        return now.standing(ComplaintReceived.class).map(one -> one.fact().complaint())
                .map(one -> new Row(one, Optional.ofNullable(settled.get(one.key()))))
                .sorted(Comparator.comparing(Row::open).thenComparing(row -> row.complaint().received())
                        .thenComparing(row -> row.complaint().key()).reversed()).toList();
    }

    /** How many nobody has answered. */
    public int open() {
        return open(book.snapshot());
    }

    /** How many nobody has answered in that state of the round. */
    public static int open(Snapshot now) {
        return (int) held(now).stream().filter(Row::open).count();
    }

    /** Writes a complaint down; its key. */
    public Outcome<String> receive(Received complaint) {
        Optional<Programme> programme = book.snapshot().programme();
        if (programme.isEmpty()) {
            return Outcome.refused(Reason.NO_ROUND);
        }
        if (programme.get().unit(complaint.unit()).isEmpty() || complaint.component()
                .filter(id -> programme.get().criteria().component(id).isEmpty()).isPresent()) {
            return Outcome.refused(Reason.NOT_FOUND, complaint.unit().code()
                    + complaint.component().map(id -> " " + id.value()).orElse(""));
        }
        if (complaint.from().isBlank() || complaint.text().isBlank()) {
            return Outcome.refused(Reason.TEXT_NEEDED);
        }
        if (complaint.received().isAfter(book.today())) {
            return Outcome.refused(Reason.NOTED_AHEAD, AdministrativeDate.shortForm(complaint.received()));
        }
        return book.requireWriter().then(_ -> Outcome.done(OwnKey.next(book)))
                .then(key -> book.append(List.of(new ComplaintReceived(new Complaint(key, complaint.unit(),
                        complaint.component(), complaint.from(), complaint.paper(), complaint.received(),
                        complaint.text())))).then(_ -> Outcome.done(key)));
    }

    /**
     * Answers a complaint. If it is right, the stages that the programme locks take scores of the unit again.
     *
     * @param until last day on which they do; not before today; not asked where it is rejected
     */
    public Outcome<Saved> settle(String key, boolean upheld, String reason, String paper, LocalDate until) {
        Optional<Row> row = all().stream().filter(one -> one.complaint().key().equals(key)).findFirst();
        if (row.isEmpty()) {
            return Outcome.refused(Reason.NOT_FOUND, key);
        }
        if (!row.get().open()) {
            return Outcome.refused(Reason.COMPLAINT_SETTLED);
        }
        if (reason.isBlank()) {
            return Outcome.refused(Reason.WHY_NEEDED);
        }
        if (upheld && until.isBefore(book.today())) {
            return Outcome.refused(Reason.DAY_PASSED, AdministrativeDate.shortForm(until));
        }
        List<Fact> facts = new ArrayList<>();
        facts.add(new ComplaintSettled(new SettledComplaint(key, upheld, reason, paper, book.today())));
        if (upheld) {
            reopening(row.get().complaint(), reason, until).forEach(facts::add);
        }
        return book.append(facts);
    }

    private Stream<UnitUnlocked> reopening(Complaint complaint, String reason, LocalDate until) {
        Programme programme = book.snapshot().programme().orElseThrow();
        String about = complaint.component().map(id -> " về tiêu chí " + id.value()).orElse("");
        String paper = complaint.paper().isEmpty() ? "" : " (" + complaint.paper() + ")";
        String why = "Kiến nghị của " + complaint.from() + paper + about + ": " + reason.strip();
        return REOPENED.stream().filter(stage -> programme.conduct().window(stage).filter(StageWindow::locks).isPresent())
                .map(stage -> new UnitUnlocked(complaint.unit(), stage, until, why));
    }
}
