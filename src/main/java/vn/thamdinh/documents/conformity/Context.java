package vn.thamdinh.documents.conformity;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What is known about a paper beside its file.
 *
 * @param kind what it is; found by its wording when not given
 * @param numbersTaken numbers that other papers of its series and year already have; nothing when not known
 * @param ownSeries whether the issuing council has a series of numbers of its own; nothing when not known
 * @param place seat of the issuing body
 */
public record Context(Optional<PaperKind> kind, Optional<Set<Integer>> numbersTaken, Optional<Boolean> ownSeries,
                      Optional<String> place) {
    /** Nothing but the file. */
    public static final Context UNKNOWN =
            new Context(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public Context {
        Objects.requireNonNull(kind, "kind");
        numbersTaken = numbersTaken.map(Set::copyOf);
        Objects.requireNonNull(ownSeries, "ownSeries");
        Objects.requireNonNull(place, "place");
    }

    /** Only the kind is known. */
    public static Context of(PaperKind kind) {
        return new Context(Optional.of(kind), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
