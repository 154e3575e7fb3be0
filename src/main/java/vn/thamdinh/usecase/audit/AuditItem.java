package vn.thamdinh.usecase.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

import vn.thamdinh.domain.ledger.Subject;
import vn.thamdinh.domain.ledger.Verdict;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.view.Sight;

/**
 * An entry in the list, without what it says: small, so that all of them are in memory while the list is looked at.
 *
 * @param number by which {@link AuditTrail} finds it again
 * @param kind   without its version, such as "score-given"
 * @param member id of who wrote it; empty where that is not known
 * @param unit   code of the unit that it is about though its subject does not name it, as with complaints; or empty
 * @param key    of its subject
 */
public record AuditItem(long number, long millis, int counter, String kind, String member, String unit, String key,
                        Verdict verdict, boolean current) {

    /** When it was written, as its writer's clock said. */
    public Instant time() {
        return Instant.ofEpochMilli(millis);
    }

    /** What it is about. */
    public Subject subject() {
        return new Subject(key);
    }

    AuditItem about(String code) {
        return new AuditItem(number, millis, counter, kind, member, code, key, verdict, current);
    }

    boolean isAbout(UnitId of) {
        return unit.equals(of.code()) || parts().anyMatch(part -> Sight.names(part, of.code()));
    }

    boolean isOf(String person) {
        return member.equals(person) || parts().skip(1).anyMatch(person::equals);
    }

    boolean isUnder(Optional<String> subject) {
        return subject.isEmpty() || key.equals(subject.get()) || key.startsWith(subject.get() + "|");
    }

    private Stream<String> parts() {
        return Stream.of(key.split("\\|"));
    }
}
