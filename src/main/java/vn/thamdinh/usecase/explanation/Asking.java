package vn.thamdinh.usecase.explanation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.ledger.Entry;
import vn.thamdinh.domain.ledger.ExplanationFact.AnswerGiven;
import vn.thamdinh.domain.ledger.ExplanationFact.QuestionAsked;
import vn.thamdinh.domain.ledger.ScoreFact.ScoreGiven;
import vn.thamdinh.domain.ledger.Subject;
import vn.thamdinh.domain.programme.ExplanationWindow;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.book.RoundBook;

/** One component of one unit, as far as questions and answers are concerned. */
record Asking(RoundBook book, Programme programme, UnitId unit, ComponentId component) {

    /** Refused where there is no such unit or component, and to who is recused. */
    static Outcome<Asking> of(RoundBook book, UnitId unit, ComponentId component) {
        Optional<Programme> programme = book.snapshot().programme();
        if (programme.isEmpty()) {
            return Outcome.refused(Reason.NO_ROUND);
        }
        if (programme.get().unit(unit).isEmpty() || programme.get().criteria().component(component).isEmpty()) {
            return Outcome.refused(Reason.NOT_FOUND, unit.code() + " " + component.value());
        }
        return book.isHidden(unit) ? Outcome.refused(Reason.RECUSED, programme.get().unit(unit).get().fullName())
                : Outcome.done(new Asking(book, programme.get(), unit, component));
    }

    ExplanationWindow window() {
        return programme.conduct().explanation();
    }

    /** The usual last day for a question of today; not after the programme's, unless that has passed. */
    LocalDate proposed() {
        LocalDate usual = book.today().plus(window().days(), ChronoUnit.DAYS);
        return window().lastDay().filter(last -> last.isBefore(usual) && !last.isBefore(book.today())).orElse(usual);
    }

    /** What stands of the question; the latest where several do; taken back, its text is empty. */
    Optional<QuestionAsked> question() {
        return latest(questionHeads()).flatMap(Entry::fact).map(QuestionAsked.class::cast);
    }

    List<Entry> questionHeads() {
        return book.snapshot().heads(subject(new QuestionAsked(unit, component, "", Optional.empty(), "")));
    }

    List<Entry> answerHeads() {
        return book.snapshot().heads(subject(new AnswerGiven(unit, component, "")));
    }

    List<Entry> scoreHeads(ScoreGiven like) {
        return book.snapshot().heads(Subject.score(like));
    }

    /** The last day for an answer: the question's own, else the programme's. */
    static Optional<LocalDate> lastDay(ExplanationWindow window, Optional<LocalDate> due) {
        return due.or(window::lastDay);
    }

    /** The last day for an answer, where it has passed and the programme locks. */
    Optional<LocalDate> passed() {
        Optional<LocalDate> due = question().filter(asked -> !asked.question().isEmpty()).flatMap(QuestionAsked::due);
        return lastDay(window(), due).filter(last -> window().locks() && book.today().isAfter(last));
    }

    static Optional<Entry> latest(List<Entry> heads) {
        return heads.stream().max(Comparator.comparing((Entry entry) -> entry.header().time())
                .thenComparing(Entry::id));
    }

    private Subject subject(vn.thamdinh.domain.ledger.Fact fact) {
        return Subject.of(fact, book.workspace().writer());
    }
}
