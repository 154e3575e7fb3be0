package vn.thamdinh.usecase.view;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import vn.thamdinh.domain.council.Body;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.CouncilFact;
import vn.thamdinh.domain.ledger.CouncilFact.MemberEnrolled;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.scoring.Facts;
import vn.thamdinh.domain.scoring.SheetKey;
import vn.thamdinh.domain.unit.District;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.book.Snapshot;

/** Who is on the roster, and what people call each scorer. */
final class People {

    private final RoundBook book;
    private final Sight sight;

    People(RoundBook book, Sight sight) {
        this.book = book;
        this.sight = sight;
    }

    Optional<Person> me() {
        return book.me().map(id -> new Person(id, nameOf(Scorer.of(id)), book.role()));
    }

    List<MemberRow> roster() {
        Map<MemberId, MemberEnrolled> enrolled = new HashMap<>();
        book.snapshot().standing(MemberEnrolled.class).map(Snapshot.Standing::fact)
                .forEach(member -> enrolled.put(member.member(), member));
        return enrolled.values().stream().sorted(Comparator.comparing(member -> member.member().value()))
                .map(this::row).toList();
    }

    String nameOf(Scorer scorer) {
        Optional<Programme> programme = book.snapshot().programme();
        return book.snapshot().standing(MemberEnrolled.class).map(Snapshot.Standing::fact)
                .filter(member -> member.member().value().equals(scorer.value())).map(MemberEnrolled::name).findFirst()
                .or(() -> programme.flatMap(known -> known.units().stream()
                        .filter(unit -> unit.id().code().equals(scorer.value())).findFirst())
                        .map(unit -> programme.get().outline().nouns().unit().listed(unit.fullName())))
                .or(() -> programme.flatMap(known -> known.districts().stream()
                        .filter(district -> district.id().code().equals(scorer.value())).findFirst())
                        .map(district -> programme.get().outline().nouns().parent().listed(district.name())))
                .or(() -> programme.filter(_ -> scorer.equals(Scorer.COUNCIL))
                        .map(known -> known.texts().getOrDefault("council.name", scorer.value())))
                .orElse(scorer.value());
    }

    private MemberRow row(MemberEnrolled member) {
        Facts facts = book.snapshot().facts();
        List<UnitId> recused = book.snapshot().recused(member.member()).stream()
                .sorted(Comparator.comparing(UnitId::code)).toList();
        List<UnitId> assigned = book.snapshot().standing(CouncilFact.UnitsAssigned.class)
                .map(Snapshot.Standing::fact).filter(assignment -> assignment.member().equals(member.member()))
                .findFirst().map(CouncilFact.UnitsAssigned::units).orElse(List.of());
        List<UnitId> scored = assigned.stream().filter(unit -> !recused.contains(unit)).toList();
        List<UnitId> counted = scored.stream().filter(unit -> !sight.recused().contains(unit)).toList();
        boolean told = sight.knowsProgress() || book.me().equals(Optional.of(member.member()));
        List<Component> all = book.snapshot().programme().map(known -> known.criteria().scored()).orElse(List.of());
        int done = !told ? 0 : counted.stream().mapToInt(unit -> facts.sheet(
                new SheetKey(unit, Stage.APPRAISE, Scorer.of(member.member())))
                .done(facts.panel(unit).asked(member.member(), all))).sum();
        int expected = counted.stream().mapToInt(unit -> facts.panel(unit).asked(member.member(), all).size()).sum();
        return new MemberRow(member.member(), member.name(), member.position(), bodyName(member.body()), member.role(),
                assigned, recused, done, expected, book.snapshot().standing(CouncilFact.MemberLeft.class)
                        .anyMatch(left -> left.fact().member().equals(member.member())),
                scored.stream().map(facts::panel).map(panel -> panel.charges().get(member.member()))
                        .filter(Objects::nonNull).findFirst().orElse(Set.of()));
    }

    private String bodyName(String id) {
        return book.snapshot().programme().flatMap(programme -> programme.council().bodies().stream()
                .filter(body -> body.id().equals(id)).findFirst().map(Body::name)
                .or(() -> programme.districts().stream().filter(place -> place.id().code().equals(id)).findFirst()
                        .map(District::name))
                .or(() -> programme.units().stream().filter(place -> place.id().code().equals(id)).findFirst()
                        .map(Unit::fullName))).orElse("");
    }
}
