package vn.thamdinh.usecase.publication;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.thamdinh.domain.document.DocumentId;
import vn.thamdinh.domain.ledger.PublicationFact.RegistrationSettled;
import vn.thamdinh.domain.ledger.PublicationFact.UnitRegistered;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.publication.Registration;
import vn.thamdinh.domain.publication.SettledRegistration;
import vn.thamdinh.domain.text.AdministrativeDate;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.document.Documents;
import vn.thamdinh.usecase.view.Sight;

/** Units register for the year on paper; the secretariat accepts or refuses each. */
public final class Registrations {
    /** Kind of the list that is issued with its annex. */
    public static final String LIST = "registration-list";

    private final RoundBook book;
    private final Documents documents;

    Registrations(RoundBook book, Documents documents) {
        this.book = book;
        this.documents = documents;
    }

    /** One unit of the programme, and how far its registration came; not settled while answers contradict each other. */
    public record Row(Unit unit, Optional<Registration> registration, Optional<SettledRegistration> settled) {

        /** Whether it is assessed this year. */
        public boolean accepted() {
            return settled.filter(SettledRegistration::accepted).isPresent();
        }

        /** Whether it asked and was turned away. */
        public boolean refused() {
            return settled.filter(one -> !one.accepted()).isPresent();
        }
    }

    /**
     * The count of the plan: so many of all units of the province.
     *
     * @param registered units whose paper came in
     * @param assessed   units in the programme
     * @param province   all units of the province
     */
    public record Count(int registered, int accepted, int refused, int assessed, int province) {
    }

    /** The units that the person at the desk may see, in the plan's order; empty without a round. */
    public List<Row> rows() {
        Set<UnitId> hidden = new Sight(book).recused();
        return held().stream().filter(row -> !hidden.contains(row.unit().id())).toList();
    }

    /** All units of the programme, for the archive and the count. */
    public List<Row> held() {
        Map<UnitId, Registration> registered = new HashMap<>();
        Map<UnitId, SettledRegistration> settled = new HashMap<>();
        book.snapshot().standing(UnitRegistered.class)
                .forEach(one -> registered.put(one.fact().registration().unit(), one.fact().registration()));
        Set<UnitId> contradicted = new HashSet<>();
        book.snapshot().standing(RegistrationSettled.class).map(one -> one.fact().settled()).forEach(one -> {
            if (settled.put(one.unit(), one) != null) {
                contradicted.add(one.unit());
            }
        });
        settled.keySet().removeAll(contradicted);
        return book.snapshot().programme().map(Programme::units).orElse(List.of()).stream()
                .map(unit -> new Row(unit, Optional.ofNullable(registered.get(unit.id())),
                        Optional.ofNullable(settled.get(unit.id())))).toList();
    }

    /** The day at the desk. */
    public LocalDate today() {
        return book.today();
    }

    public Count count() {
        List<Row> rows = held();
        return new Count((int) rows.stream().filter(row -> row.registration().isPresent()).count(),
                (int) rows.stream().filter(Row::accepted).count(), (int) rows.stream().filter(Row::refused).count(),
                rows.size(), book.snapshot().programme().map(Programme::unitsInProvince).orElse(0));
    }

    /** Notes that the unit's paper came in; in place of what was noted of it before. */
    public Outcome<Saved> register(UnitId unit, String paper, LocalDate dated, String signer, LocalDate received) {
        if (paper.isBlank()) {
            return Outcome.refused(Reason.TEXT_NEEDED);
        }
        if (received.isAfter(book.today())) {
            return Outcome.refused(Reason.NOTED_AHEAD, AdministrativeDate.shortForm(received));
        }
        if (received.isBefore(dated)) {
            return Outcome.refused(Reason.BEFORE_PAPER, AdministrativeDate.shortForm(received),
                    AdministrativeDate.shortForm(dated));
        }
        return known(unit).then(_ -> book.append(List.of(new UnitRegistered(
                new Registration(unit, paper, dated, signer, received)))));
    }

    /**
     * Accepts or refuses a registration.
     *
     * @param reason why not; not blank where it is refused
     */
    public Outcome<Saved> settle(UnitId unit, boolean accepted, String reason) {
        if (!accepted && reason.isBlank()) {
            return Outcome.refused(Reason.WHY_NEEDED);
        }
        return known(unit).then(row -> row.registration().isEmpty()
                ? Outcome.refused(Reason.NOT_FOUND, row.unit().fullName())
                : book.append(List.of(new RegistrationSettled(
                        new SettledRegistration(unit, accepted, reason, book.today())))));
    }

    /** Begins the list of those that registered, with its annexes. */
    public Outcome<DocumentId> list() {
        return documents.drafts().begin(LIST, "");
    }

    private Outcome<Row> known(UnitId unit) {
        return rows().stream().filter(row -> row.unit().id().equals(unit)).findFirst().map(Outcome::done)
                .orElseGet(() -> Outcome.refused(
                        book.snapshot().programme().isEmpty() ? Reason.NO_ROUND : Reason.NOT_FOUND, unit.code()));
    }
}
