package vn.thamdinh.usecase.dashboard;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.ledger.CouncilFact.UnitsAssigned;
import vn.thamdinh.domain.ledger.ExplanationFact;
import vn.thamdinh.domain.ledger.Fact;
import vn.thamdinh.domain.ledger.PublicationFact.ResultsPublished;
import vn.thamdinh.domain.ledger.PublicationFact.RoundSealed;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.scoring.Facts;
import vn.thamdinh.domain.scoring.ScoreSheet;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.book.Snapshot;
import vn.thamdinh.usecase.conflict.SettleConflicts;
import vn.thamdinh.usecase.custody.Board;
import vn.thamdinh.usecase.custody.Correspondents;
import vn.thamdinh.usecase.custody.Forks;
import vn.thamdinh.usecase.custody.SentUnits;
import vn.thamdinh.usecase.document.register.IssuedDocuments;
import vn.thamdinh.usecase.explanation.AskedQuestion;
import vn.thamdinh.usecase.explanation.Explanations;
import vn.thamdinh.usecase.explanation.RoundCounts;
import vn.thamdinh.usecase.publication.Complaints;
import vn.thamdinh.usecase.register.RegisterDesk;
import vn.thamdinh.usecase.view.MemberRow;
import vn.thamdinh.usecase.view.StepProgress.Done;
import vn.thamdinh.usecase.view.Views;

/** Reads what is watched beside scores, surveys and visits. */
final class Watch {

    /** Members are far apart when they differ by this share of a component's highest points. */
    private static final BigDecimal APART = new BigDecimal("0.5");

    private final RoundBook book;
    private final Views views;
    private final Snapshot now;

    Watch(RoundBook book, Views views) {
        this.book = book;
        this.views = views;
        this.now = book.snapshot();
    }

    Watched look(Programme programme) {
        List<Board.Row> board = new Board(book).rows();
        Map<UnitId, List<AskedQuestion>> questions = questions();
        List<AskedQuestion> asked = questions.values().stream().flatMap(List::stream).toList();
        List<MemberRow> members = views.members().stream().filter(row -> !row.left() && row.expected() > 0).toList();
        Set<MemberId> assigned = now.standing(UnitsAssigned.class).filter(one -> !one.fact().units().isEmpty())
                .map(one -> one.fact().member()).collect(Collectors.toSet());
        return new Watched(new Forks(book).all().stream().map(one -> one.who().name()).distinct().toList(),
                board.stream().filter(row -> !row.missingHere().isEmpty()).map(row -> row.who().name()).distinct().toList(),
                clocksAhead(), new SettleConflicts(book, views).open().size(), disagreements(programme, views.facts()),
                members.size(), (int) members.stream().filter(row -> !assigned.contains(row.id())).count(),
                (int) board.stream().filter(row -> row.who().isReachable() && row.handedOut().isEmpty()).count(),
                notPlanned(programme), RoundCounts.of(asked).overdue(),
                (int) asked.stream().filter(AskedQuestion::waitsForAppraisal).count(),
                onlyHere(),
                counted(questions), new RegisterDesk(book, views).waiting().size(), closing());
    }

    private Closing closing() {
        return new Closing(new IssuedDocuments(now).results().isPresent(), Complaints.open(now),
                now.standing(ResultsPublished.class).findAny().isPresent(),
                now.standing(RoundSealed.class).findAny().isPresent());
    }

    /** The secretariat sends its own on with every package; of others what never left is what the round lacks. */
    private int onlyHere() {
        return book.role() == Role.SECRETARIAT ? 0 : (int) new SentUnits(book).rows().stream()
                .filter(row -> row.state() == SentUnits.State.ONLY_HERE).count();
    }

    private Map<UnitId, List<AskedQuestion>> questions() {
        var explanations = new Explanations(book, views);
        Stream<UnitId> asked = Stream.concat(
                now.standing(ExplanationFact.QuestionAsked.class).map(one -> one.fact().unit()),
                now.standing(ExplanationFact.ScoreExplained.class).map(one -> one.fact().unit()));
        return asked.distinct().collect(Collectors.toMap(unit -> unit, explanations::of));
    }

    private static Map<UnitId, Done> counted(Map<UnitId, List<AskedQuestion>> questions) {
        Map<UnitId, Done> counted = new HashMap<>();
        questions.forEach((unit, asked) -> {
            RoundCounts counts = RoundCounts.of(asked);
            counted.put(unit, new Done(counts.answered(), counts.asked()));
        });
        return counted;
    }

    private List<String> clocksAhead() {
        Instant today = book.clock().instant();
        Map<String, String> writers = views.writers();
        return new TreeSet<>(now.standing(Fact.class).map(one -> one.entry().header())
                .filter(header -> header.time().isAhead(today))
                .map(header -> writers.getOrDefault(header.writer().hex(), header.writer().hex().substring(0, 8)))
                .toList()).stream().toList();
    }

    private static int disagreements(Programme programme, Facts facts) {
        return programme.units().stream().mapToInt(unit -> {
            List<ScoreSheet> sheets = facts.unit(unit.id()).panelSheets();
            return (int) programme.criteria().components().stream().filter(one -> apart(one, sheets)).count();
        }).sum();
    }

    private static boolean apart(Component component, List<ScoreSheet> sheets) {
        List<BigDecimal> points = sheets.stream().flatMap(sheet -> sheet.points(component.id()).stream()).sorted().toList();
        return points.size() >= 2 && component.max().signum() > 0
                && points.getLast().subtract(points.getFirst()).compareTo(component.max().multiply(APART)) >= 0;
    }

    private int notPlanned(Programme programme) {
        Set<UnitId> planned = Stream.concat(views.plannedVisits().stream().filter(visit -> visit.stands())
                        .map(visit -> visit.unit()), views.visits().stream().map(visit -> visit.visit().unit()))
                .collect(Collectors.toSet());
        return (int) programme.units().stream().filter(unit -> !planned.contains(unit.id())).count();
    }
}
