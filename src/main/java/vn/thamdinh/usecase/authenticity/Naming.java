package vn.thamdinh.usecase.authenticity;

import java.util.Optional;

import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.ledger.CouncilFact.MemberEnrolled;
import vn.thamdinh.domain.ledger.Subject;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.unit.District;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.authenticity.Finding.What;
import vn.thamdinh.usecase.book.Snapshot;
import vn.thamdinh.wire.authenticity.Difference;

/** Differences in the words of the round. */
final class Naming {

    private static final int PARTS_OF_SCORE = 5;

    private final Snapshot snapshot;
    private final Programme programme;

    Naming(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.programme = snapshot.programme().orElseThrow();
    }

    Finding of(Difference difference) {
        return switch (difference) {
            case Difference.Whole(var what) -> Finding.whole(switch (what) {
                case ROUND, SEAL -> throw new IllegalArgumentException("told as a refusal");
                case PROGRAMME -> What.PROGRAMME;
                case COUNCIL -> What.COUNCIL;
                case RESULTS -> What.RESULTS;
            });
            case Difference.InUnit(UnitId unit) -> new Finding(What.UNIT, unit(unit), "", "");
            case Difference.At(UnitId unit, Subject subject, var change) -> at(unit, subject, switch (change) {
                case OTHER -> What.CHANGED;
                case ADDED -> What.ADDED;
                case MISSING -> What.MISSING;
            });
        };
    }

    private Finding at(UnitId unit, Subject subject, What what) {
        String[] parts = subject.key().split("\\|", -1);
        if (subject.topic().equals("score") && parts.length == PARTS_OF_SCORE) {
            return new Finding(what, unit(unit), component(plain(parts[4])), scorer(plain(parts[3])));
        }
        String before = subject.topic() + "|" + unit.code();
        String rest = subject.key().substring(Math.min(subject.key().length(), before.length())).replace("|", " ");
        return new Finding(what, unit(unit), (subject.topic() + " " + plain(rest)).strip(), "");
    }

    /** A part of a subject as it was before it was joined. */
    private static String plain(String part) {
        return part.replace("%7C", "|").replace("%25", "%");
    }

    private String unit(UnitId unit) {
        return programme.unit(unit).map(Unit::fullName).orElse(unit.code());
    }

    private String component(String id) {
        return programme.criteria().components().stream().filter(component -> component.id().value().equals(id))
                .findFirst().map(Component::title).map(title -> id + " " + title).orElse(id);
    }

    private String scorer(String id) {
        Optional<String> member = snapshot.standing(MemberEnrolled.class).map(Snapshot.Standing::fact)
                .filter(one -> one.member().value().equals(id)).map(MemberEnrolled::name).findFirst();
        return member.or(() -> programme.units().stream().filter(unit -> unit.id().code().equals(id)).findFirst()
                        .map(unit -> programme.outline().nouns().unit().listed(unit.fullName())))
                .or(() -> programme.districts().stream().filter(district -> district.id().code().equals(id)).findFirst()
                        .map(District::name).map(programme.outline().nouns().parent()::listed))
                .orElse(id.equals("council") ? programme.texts().getOrDefault("council.name", id) : id);
    }
}
