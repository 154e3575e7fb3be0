package vn.thamdinh.usecase.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.thamdinh.domain.unit.UnitId;

/**
 * What is looked for; everything that is given has to be so.
 *
 * @param unit     that it is about
 * @param person   id of a member who wrote it or whom it is about
 * @param kinds    without versions, such as "score-given"; none for all
 * @param from     not before this
 * @param until    before this
 * @param subjects keys of subjects, or their first parts, of which it is about one; none for all
 * @param words    all of which stand in what is told of it, diacritics apart
 */
public record AuditFilter(Optional<UnitId> unit, Optional<String> person, Set<String> kinds, Optional<Instant> from,
                          Optional<Instant> until, List<String> subjects, String words) {

    /** Everything. */
    public static final AuditFilter ALL = new AuditFilter(Optional.empty(), Optional.empty(), Set.of(), Optional.empty(),
            Optional.empty(), List.of(), "");

    public AuditFilter {
        kinds = Set.copyOf(kinds);
        subjects = List.copyOf(subjects);
        words = words.strip();
    }

    /** The same with other words. */
    public AuditFilter saying(String other) {
        return new AuditFilter(unit, person, kinds, from, until, subjects, other);
    }

    /** The same about these subjects. */
    public AuditFilter about(List<String> others) {
        return new AuditFilter(unit, person, kinds, from, until, others, words);
    }

    /** All but the words, which only what is told can answer. */
    boolean matches(AuditItem item) {
        return unit.filter(of -> !item.isAbout(of)).isEmpty()
                && person.filter(of -> !item.isOf(of)).isEmpty()
                && (kinds.isEmpty() || kinds.contains(item.kind()))
                && from.filter(time -> item.time().isBefore(time)).isEmpty()
                && until.filter(time -> !item.time().isBefore(time)).isEmpty()
                && (subjects.isEmpty() || subjects.stream().anyMatch(key -> item.isUnder(Optional.of(key))));
    }
}
