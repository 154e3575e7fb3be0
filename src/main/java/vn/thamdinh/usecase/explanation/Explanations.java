package vn.thamdinh.usecase.explanation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.ledger.Entry;
import vn.thamdinh.domain.ledger.EvidenceFact.FileAttached;
import vn.thamdinh.domain.ledger.ExplanationFact;
import vn.thamdinh.domain.ledger.ExplanationFact.AnswerGiven;
import vn.thamdinh.domain.ledger.ExplanationFact.QuestionAsked;
import vn.thamdinh.domain.ledger.ExplanationFact.ScoreExplained;
import vn.thamdinh.domain.ledger.Fact;
import vn.thamdinh.domain.ledger.HybridTime;
import vn.thamdinh.domain.ledger.Subject;
import vn.thamdinh.domain.ledger.Verdict;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.storage.database.Held;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.book.Snapshot;
import vn.thamdinh.usecase.view.Sight;
import vn.thamdinh.usecase.view.Views;

/**
 * The board of questions, as far as the person at the desk may see it: nothing of units from which he is recused, and
 * no score of others while scoring is blind.
 */
public final class Explanations {

    /** More entries of one subject than any round has. */
    private static final int MOST = 10_000;

    private final RoundBook book;
    private final Views views;
    private final Sight sight;

    public Explanations(RoundBook book, Views views) {
        this.book = book;
        this.views = views;
        this.sight = new Sight(book);
    }

    /** All questions, by unit in the plan's order, then by component. */
    public List<AskedQuestion> all() {
        return book.snapshot().programme().map(programme -> programme.units().stream()
                .flatMap(unit -> of(unit.id()).stream()).toList()).orElse(List.of());
    }

    /** The questions to one unit, by component; none for who must not see it. */
    public List<AskedQuestion> of(UnitId unit) {
        Optional<Programme> programme = book.snapshot().programme();
        Optional<Unit> known = programme.flatMap(one -> one.unit(unit));
        if (known.isEmpty() || sight.recused().contains(unit)) {
            return List.of();
        }
        return new OfUnit(programme.get(), known.get()).questions();
    }

    private static Optional<Entry> last(List<Entry> heads) {
        return Asking.latest(heads);
    }

    /** The work for one unit. */
    private final class OfUnit {

        private final Programme programme;
        private final Unit unit;
        private final SecondAppraisals second;
        private final Map<String, String> writers = views.writers();
        private final Map<String, Role> roles = views.roles();

        private OfUnit(Programme programme, Unit unit) {
            this.programme = programme;
            this.unit = unit;
            this.second = new SecondAppraisals(book, views, sight, programme, unit);
        }

        private List<AskedQuestion> questions() {
            Set<ComponentId> touched = new java.util.HashSet<>();
            book.snapshot().standing(ExplanationFact.class, unit.id()).map(Snapshot.Standing::fact)
                    .forEach(fact -> touched.add(component(fact)));
            List<AskedQuestion> questions = new ArrayList<>();
            for (Component component : programme.criteria().components()) {
                if (touched.contains(component.id())) {
                    asked(component).ifPresent(questions::add);
                    inOneGo(component).ifPresent(questions::add);
                }
            }
            return List.copyOf(questions);
        }

        private Optional<AskedQuestion> asked(Component component) {
            var asking = new Asking(book, programme, unit.id(), component.id());
            List<Entry> heads = asking.questionHeads();
            return last(heads).map(head -> {
                QuestionAsked asked = head.fact().map(QuestionAsked.class::cast).orElseThrow();
                boolean back = asked.question().isEmpty();
                Optional<LocalDate> due = back ? Optional.empty() : Asking.lastDay(asking.window(), asked.due());
                List<Entry> answered = asking.answerHeads().stream().filter(Explanations::says).toList();
                List<GivenAnswer> answers = answered.stream()
                        .sorted(Comparator.comparing((Entry entry) -> entry.header().time()).reversed())
                        .map(answer -> answer(answer, due, heads.size() == 1 && isWordedAfter(head, asked, answer)))
                        .toList();
                Optional<Entry> answer = last(answered).filter(_ -> !back && !answers.getFirst().stale());
                String question = back ? wordingBefore(asking) : asked.question();
                SecondAppraisals.Found found = second.of(component, answer);
                boolean passed = due.filter(day -> book.today().isAfter(day)).isPresent();
                return new AskedQuestion(unit, component, question, asked.reason(), who(head), at(head), due,
                        state(back, answer.map(_ -> answers.getFirst()), passed), passed && asking.window().locks(),
                        heads.size() > 1 || answered.size() > 1, answers, filesSince(component, heads),
                        found.visible(), found.again(), found.scorers(), false);
            });
        }

        private QuestionState state(boolean back, Optional<GivenAnswer> answer, boolean passed) {
            if (back) {
                return QuestionState.TAKEN_BACK;
            }
            return answer.map(given -> given.late() ? QuestionState.LATE : QuestionState.ANSWERED)
                    .orElse(passed ? QuestionState.OVERDUE : QuestionState.OPEN);
        }

        private GivenAnswer answer(Entry entry, Optional<LocalDate> due, boolean stale) {
            AnswerGiven given = entry.fact().map(AnswerGiven.class::cast).orElseThrow();
            LocalDate day = at(entry).atZone(book.clock().getZone()).toLocalDate();
            return new GivenAnswer(given.answer(), who(entry), at(entry),
                    roles.get(entry.header().writer().hex()) == Role.SECRETARIAT, due.filter(day::isAfter).isPresent(),
                    stale);
        }

        /** Whether the question got its present words after the answer; another day alone asks nothing new. */
        private boolean isWordedAfter(Entry head, QuestionAsked asked, Entry answer) {
            HybridTime answered = answer.header().time();
            return head.header().time().compareTo(answered) > 0
                    && !wordings(asked).stream().filter(held -> held.entry().header().time().compareTo(answered) <= 0)
                            .findFirst().map(Explanations::words).equals(Optional.of(asked.question()));
        }

        private String wordingBefore(Asking asking) {
            return wordings(new QuestionAsked(asking.unit(), asking.component(), "", Optional.empty(), "")).stream()
                    .map(Explanations::words).filter(words -> !words.isEmpty()).findFirst().orElse("");
        }

        /** What was asked over time, latest first. */
        private List<Held> wordings(QuestionAsked like) {
            Subject subject = Subject.of(like, book.workspace().writer());
            List<Subject> kept = book.snapshot().kept(subject);
            return book.workspace().history(kept.stream().map(Subject::key).toList(), MOST).stream()
                    .filter(held -> held.verdict() == Verdict.EFFECTIVE
                            && held.entry().subject().filter(kept::contains).isPresent())
                    .sorted(Comparator.comparing((Held held) -> held.entry().header().time()).reversed()).toList();
        }

        /** Another day, a new wording and a contradiction do not make the first asking later. */
        private List<String> filesSince(Component component, List<Entry> heads) {
            QuestionAsked like = heads.getFirst().fact().map(QuestionAsked.class::cast).orElseThrow();
            Optional<HybridTime> first = wordings(like).stream().map(held -> held.entry().header().time())
                    .min(Comparator.naturalOrder());
            return book.snapshot().standing(FileAttached.class, unit.id())
                    .filter(file -> file.fact().component().equals(Optional.of(component.id())))
                    .filter(file -> first.filter(asked -> file.entry().header().time().compareTo(asked) > 0)
                            .isPresent())
                    .map(file -> file.fact().name()).sorted().toList();
        }

        private Optional<AskedQuestion> inOneGo(Component component) {
            var like = new ScoreExplained(unit.id(), component.id(), "", "");
            List<Entry> heads = book.snapshot().heads(Subject.of(like, book.workspace().writer()));
            return last(heads).map(head -> {
                ScoreExplained said = head.fact().map(ScoreExplained.class::cast).orElseThrow();
                boolean answered = !said.explanation().isEmpty();
                List<GivenAnswer> answers = answered ? List.of(new GivenAnswer(said.explanation(), who(head), at(head),
                        roles.get(head.header().writer().hex()) == Role.SECRETARIAT, false, false)) : List.of();
                return new AskedQuestion(unit, component, said.question(), "", "", at(head), Optional.empty(),
                        answered ? QuestionState.ANSWERED : QuestionState.OPEN, false, heads.size() > 1, answers,
                        List.of(), List.of(), 0, 0, true);
            });
        }

        private String who(Entry entry) {
            return writers.getOrDefault(entry.header().writer().hex(), "").replaceFirst(" · $", "");
        }

        private Instant at(Entry entry) {
            return entry.header().time().instant();
        }
    }

    private static boolean says(Entry answer) {
        return answer.fact().map(AnswerGiven.class::cast).filter(given -> !given.answer().isEmpty()).isPresent();
    }

    private static String words(Held held) {
        return held.entry().fact().map((Fact fact) -> ((QuestionAsked) fact).question()).orElse("");
    }

    private static ComponentId component(ExplanationFact fact) {
        return switch (fact) {
            case ScoreExplained explained -> explained.component();
            case QuestionAsked asked -> asked.component();
            case AnswerGiven answer -> answer.component();
        };
    }
}
