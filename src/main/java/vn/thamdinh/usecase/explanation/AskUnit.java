package vn.thamdinh.usecase.explanation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.ledger.Entry;
import vn.thamdinh.domain.ledger.ExplanationFact.QuestionAsked;
import vn.thamdinh.domain.ledger.RoundFact.WriterOpened;
import vn.thamdinh.domain.ledger.WriterId;
import vn.thamdinh.domain.text.AdministrativeDate;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.book.RoundBook;

/**
 * The council asks a unit to explain itself on a component, until a day. One question stands for each component: a
 * member words his own anew or takes it back, the secretariat anybody's.
 */
public final class AskUnit {

    private final RoundBook book;

    public AskUnit(RoundBook book) {
        this.book = book;
    }

    /** The last day that is proposed for a question of today; empty before there is a round. */
    public Optional<LocalDate> proposedDue() {
        return book.snapshot().programme().map(programme ->
                new Asking(book, programme, programme.units().getFirst().id(),
                        programme.criteria().components().getFirst().id()).proposed());
    }

    /**
     * Asks; durable when this returns. What stands already is not written again.
     *
     * @param question not blank
     * @param due      last day, not before today, and for members not after the programme's; the proposed one if empty
     */
    public Outcome<Saved> ask(UnitId unit, ComponentId component, String question, Optional<LocalDate> due) {
        if (question.isBlank()) {
            return Outcome.refused(Reason.TEXT_NEEDED, component.value());
        }
        return Asking.of(book, unit, component).then(asking -> {
            LocalDate last = due.orElseGet(asking::proposed);
            Optional<LocalDate> passed = asking.window().lastDay()
                    .filter(end -> book.role() != Role.SECRETARIAT && last.isAfter(end));
            if (passed.isPresent()) {
                return Outcome.refused(Reason.ANSWER_CLOSED, AdministrativeDate.shortForm(passed.get()),
                        component.value());
            }
            if (last.isBefore(book.today())) {
                return Outcome.refused(Reason.DAY_PASSED, AdministrativeDate.shortForm(last));
            }
            return isForeign(asking) ? Outcome.refused(Reason.ALREADY_ASKED, component.value())
                    : write(asking, new QuestionAsked(unit, component, question.strip(), Optional.of(last), ""));
        });
    }

    /**
     * Takes the question back; what the unit answered is kept.
     *
     * @param reason why; not blank
     */
    public Outcome<Saved> takeBack(UnitId unit, ComponentId component, String reason) {
        if (reason.isBlank()) {
            return Outcome.refused(Reason.WHY_NEEDED);
        }
        return Asking.of(book, unit, component).then(asking -> {
            if (asking.question().filter(asked -> !asked.question().isEmpty()).isEmpty()) {
                return Outcome.refused(Reason.NOT_FOUND, unit.code() + " " + component.value());
            }
            return isForeign(asking) ? Outcome.refused(Reason.NO_RIGHT)
                    : write(asking, new QuestionAsked(unit, component, "", Optional.empty(), reason.strip()));
        });
    }

    /**
     * Sets another last day for the question that stands; the secretariat alone does, also after the programme's last
     * day. An answer that was late or refused is then taken.
     */
    public Outcome<Saved> setDue(UnitId unit, ComponentId component, LocalDate due) {
        if (book.role() != Role.SECRETARIAT && book.snapshot().round().isPresent()) {
            return Outcome.refused(Reason.NO_RIGHT);
        }
        return Asking.of(book, unit, component).then(asking -> {
            Optional<QuestionAsked> asked = asking.question().filter(one -> !one.question().isEmpty());
            if (asked.isEmpty()) {
                return Outcome.refused(Reason.NOT_FOUND, unit.code() + " " + component.value());
            }
            return due.isBefore(book.today()) ? Outcome.refused(Reason.DAY_PASSED, AdministrativeDate.shortForm(due))
                    : write(asking, new QuestionAsked(unit, component, asked.get().question(), Optional.of(due), ""));
        });
    }

    /** Whether somebody else asks: then a member does not word it anew. */
    private boolean isForeign(Asking asking) {
        return book.role() != Role.SECRETARIAT && asking.questionHeads().stream()
                .filter(head -> head.fact().map(QuestionAsked.class::cast)
                        .filter(asked -> !asked.question().isEmpty()).isPresent())
                .anyMatch(head -> !isMine(head.header().writer()));
    }

    private boolean isMine(WriterId writer) {
        return writer.equals(book.workspace().writer()) || book.snapshot().standing(WriterOpened.class)
                .filter(opened -> opened.entry().header().writer().equals(writer))
                .anyMatch(opened -> book.me().filter(opened.fact().member()::equals).isPresent());
    }

    private Outcome<Saved> write(Asking asking, QuestionAsked fact) {
        List<Entry> heads = asking.questionHeads();
        boolean stands = heads.size() == 1 && heads.getFirst().fact().equals(Optional.of(fact));
        return stands ? Outcome.done(new Saved(heads.getFirst().header().time().instant()))
                : book.append(List.of(fact));
    }
}
