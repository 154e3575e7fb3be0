package vn.thamdinh.usecase.minutes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.thamdinh.documents.minutes.PeopleGroup;
import vn.thamdinh.documents.minutes.Person;
import vn.thamdinh.documents.minutes.SigningPlace;
import vn.thamdinh.documents.minutes.SigningPlace.Part;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.inspection.Attendee;
import vn.thamdinh.domain.inspection.Side;
import vn.thamdinh.domain.inspection.Team;
import vn.thamdinh.domain.inspection.minutes.MinutesSignature;
import vn.thamdinh.domain.ledger.VisitFact;
import vn.thamdinh.domain.text.Folding;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.minutes.MinutesState.Signer;
import vn.thamdinh.usecase.view.MemberRow;
import vn.thamdinh.usecase.view.Views;
import vn.thamdinh.usecase.view.VisitView;

/** Who was at a visit, in what capacity, and who has a place to sign. */
final class PeopleThere {

    private static final String LEADER = "Trưởng đoàn";
    private static final String SECRETARY = "Thư ký";

    private final VisitView view;
    private final Optional<Team> team;
    private final Map<MemberId, String> names;
    private final List<Attendee> present;

    PeopleThere(RoundBook book, Views views, VisitView view) {
        this.view = view;
        this.team = view.planned().flatMap(planned -> book.snapshot().standing(VisitFact.TeamFormed.class)
                .map(standing -> standing.fact().team()).filter(each -> each.id().equals(planned.team())).findFirst());
        this.names = views.members().stream().collect(Collectors.toMap(MemberRow::id, MemberRow::name, (one, _) -> one));
        this.present = view.people().stream().filter(Attendee::present).toList();
    }

    String teamName() {
        return team.map(Team::name).orElse("");
    }

    /** By side; where nobody was entered one by one, the lines that were typed for the visit as a whole. */
    List<PeopleGroup> groups() {
        List<PeopleGroup> groups = new ArrayList<>();
        for (Side side : Side.values()) {
            List<Person> people = of(side).map(person -> new Person(person.name(), person.title(), person.body(),
                    role(person))).toList();
            if (!people.isEmpty()) {
                groups.add(new PeopleGroup(side, people));
            }
        }
        if (groups.isEmpty() && !view.visit().present().isEmpty()) {
            groups.add(new PeopleGroup(Side.GUEST, view.visit().present().stream().filter(line -> !line.isBlank())
                    .map(line -> new Person(line.strip(), "", "", "")).toList()));
        }
        return groups;
    }

    /** Everybody who was there, with the part in which he or she would sign. */
    List<Signer> signers() {
        return Arrays.stream(Side.values()).flatMap(this::of).map(person -> new Signer(person.key(), person.name(),
                person.title(), person.side(), part(person), "")).toList();
    }

    /** One place for each side that was there, and one for each further signature. */
    List<SigningPlace> places(List<MinutesSignature> valid) {
        List<SigningPlace> places = new ArrayList<>();
        for (Part part : Part.values()) {
            List<SigningPlace> signed = valid.stream().filter(signature -> part(signature) == part)
                    .map(signature -> new SigningPlace(part, plain(signature.name()), signature.strokes())).toList();
            places.addAll(signed);
            if (signed.isEmpty() && isAsked(part)) {
                places.add(new SigningPlace(part, firstOf(part), ""));
            }
        }
        return places;
    }

    private boolean isAsked(Part part) {
        return switch (part) {
            case UNIT -> has(Side.UNIT) || present.isEmpty();
            case DISTRICT -> has(Side.DISTRICT);
            case SECRETARY -> team.isEmpty() || team.get().secretary().isPresent() || !firstOf(part).isEmpty();
            case LEADER -> true;
            case MEMBER, GUEST -> false;
        };
    }

    private boolean has(Side side) {
        return of(side).findAny().isPresent();
    }

    private String firstOf(Part part) {
        return signers().stream().filter(signer -> signer.part() == part).map(signer -> plain(signer.name()))
                .findFirst().orElse("");
    }

    private Stream<Attendee> of(Side side) {
        return present.stream().filter(person -> person.side() == side);
    }

    private Part part(MinutesSignature signature) {
        return signers().stream().filter(signer -> signer.key().equals(signature.key())).map(Signer::part).findFirst()
                .orElse(switch (signature.side()) {
                    case TEAM -> Part.MEMBER;
                    case DISTRICT -> Part.DISTRICT;
                    case UNIT -> Part.UNIT;
                    case GUEST -> Part.GUEST;
                });
    }

    private Part part(Attendee person) {
        return switch (person.side()) {
            case TEAM -> role(person).equals(LEADER) ? Part.LEADER
                    : role(person).equals(SECRETARY) ? Part.SECRETARY : Part.MEMBER;
            case DISTRICT -> Part.DISTRICT;
            case UNIT -> Part.UNIT;
            case GUEST -> Part.GUEST;
        };
    }

    /** By the plan's team; without one, as the person's title says. */
    private String role(Attendee person) {
        if (person.side() != Side.TEAM) {
            return "";
        }
        if (team.isPresent()) {
            return is(person, Optional.of(team.get().leader())) ? LEADER
                    : is(person, team.get().secretary()) ? SECRETARY : "";
        }
        String title = Folding.key(person.title());
        return title.contains(Folding.key(LEADER)) ? LEADER : title.contains(Folding.key(SECRETARY)) ? SECRETARY : "";
    }

    private boolean is(Attendee person, Optional<MemberId> member) {
        return member.map(id -> names.getOrDefault(id, id.value()))
                .filter(name -> Folding.key(plain(name)).equals(Folding.key(plain(person.name())))).isPresent();
    }

    /** Without "Ông" and "Bà", which do not stand under a signature. */
    static String plain(String name) {
        return name.strip().replaceFirst("^(?iu:ông|bà|đ/c|đồng chí)\\.?\\s+", "");
    }
}
