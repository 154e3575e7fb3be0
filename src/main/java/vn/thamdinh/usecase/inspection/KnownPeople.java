package vn.thamdinh.usecase.inspection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.inspection.Attendee;
import vn.thamdinh.domain.inspection.PlannedVisit;
import vn.thamdinh.domain.inspection.Side;
import vn.thamdinh.domain.inspection.Team;
import vn.thamdinh.domain.inspection.TeamId;
import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.domain.ledger.VisitFact;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.text.Folding;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.inspection.RecordVisit.Person;
import vn.thamdinh.usecase.view.MemberRow;
import vn.thamdinh.usecase.view.Views;
import vn.thamdinh.usecase.view.VisitView;

/** Who is likely to be at a visit, so that nobody's title is typed twice. */
public final class KnownPeople {

    private static final Pattern ADDRESS = Pattern.compile("^(ong|ba|dong chi|d/c) ");

    private final RoundBook book;
    private final Views views;

    public KnownPeople(RoundBook book, Views views) {
        this.book = book;
        this.views = views;
    }

    /** The same for one person whether or not "Ông" or "Bà" stands before the name, and whatever the diacritics. */
    public static String key(String name) {
        return ADDRESS.matcher(Folding.key(name)).replaceFirst("");
    }

    /** The team that the plan sends, the leader first; nobody for a visit that is not planned. */
    public List<Person> team(VisitId visit) {
        Map<MemberId, MemberRow> roster = new LinkedHashMap<>();
        views.members().forEach(member -> roster.put(member.id(), member));
        Optional<TeamId> sent = views.plannedVisits().stream().filter(planned -> planned.id().equals(visit))
                .map(PlannedVisit::team).findFirst();
        return sent.stream().flatMap(id -> book.snapshot().standing(VisitFact.TeamFormed.class)
                        .map(one -> one.fact().team()).filter(team -> team.id().equals(id)).limit(1))
                .map(Team::members).flatMap(List::stream).map(roster::get)
                .flatMap(Stream::ofNullable).map(KnownPeople::person).toList();
    }

    /**
     * Everybody known, each name once with the title last used: the team first, then who was met at this unit, in its
     * district, the council's roster, and elsewhere.
     */
    public List<Person> all(VisitId visit) {
        List<VisitView> visits = views.visits();
        Optional<UnitId> unit = visits.stream().filter(view -> view.visit().id().equals(visit)).findFirst()
                .map(view -> view.visit().unit());
        List<VisitView> latestFirst = new ArrayList<>(visits.reversed());
        latestFirst.sort(Comparator.comparingInt(view -> distance(view.visit().unit(), unit)));
        Map<String, Person> known = new LinkedHashMap<>();
        team(visit).forEach(person -> known.putIfAbsent(key(person.name()), person));
        latestFirst.stream().filter(view -> distance(view.visit().unit(), unit) < 2)
                .forEach(view -> met(view, known));
        views.members().stream().map(KnownPeople::person)
                .forEach(person -> known.putIfAbsent(key(person.name()), person));
        latestFirst.forEach(view -> met(view, known));
        return List.copyOf(known.values());
    }

    private static void met(VisitView view, Map<String, Person> known) {
        for (Attendee each : view.people()) {
            known.putIfAbsent(key(each.name()), new Person(each.name(), each.title(), each.body(), each.side()));
        }
    }

    /** 0 for the same unit, 1 within its district, 2 elsewhere. */
    private int distance(UnitId one, Optional<UnitId> other) {
        if (other.isEmpty()) {
            return 2;
        }
        if (one.equals(other.get())) {
            return 0;
        }
        return district(one).equals(district(other.get())) ? 1 : 2;
    }

    private UnitId district(UnitId place) {
        return book.snapshot().programme().flatMap((Programme programme) -> programme.unit(place)).map(Unit::district)
                .orElse(place);
    }

    private static Person person(MemberRow member) {
        return new Person(member.name(), member.position(), member.body(), Side.TEAM);
    }
}
