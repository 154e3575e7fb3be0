package vn.thamdinh.picture.likeness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.thamdinh.picture.likeness.Coarse.Found;
import vn.thamdinh.picture.likeness.Coarse.Laid;
import vn.thamdinh.picture.likeness.Fine.Fit;

/**
 * The likenesses of many pictures, to be asked which of them are copies of a new one. In memory, about 5 KB a picture;
 * safe for several threads.
 *
 * @param <K> what names a picture, such as the hash of its file
 */
public final class LikenessIndex<K> {
    /**
     * Least agreement of copies, and most movement of their parts: between what was measured of copies (0.80 and 0.30 at
     * worst) and of other photos of one place (0.92 and 0.46 from a step aside, 0.69 on another day).
     */
    private static final double COPY = 0.75;
    private static final double STILL = 0.36;
    private static final double CERTAIN = 0.9;
    private static final double VERY_STILL = 0.2;
    private static final float CANDIDATE = 0.8f;
    private static final int MOST_CANDIDATES = 40;

    private final Map<K, List<Ready>> pictures = new ConcurrentHashMap<>();

    /** Adds a picture, or replaces it. */
    public void add(K key, Likeness likeness) {
        Objects.requireNonNull(key, "key");
        pictures.put(key, likeness.views().stream().map(Ready::of).toList());
    }

    /** Forgets a picture; nothing happens when it is not here. */
    public void remove(K key) {
        pictures.remove(key);
    }

    /** Number of pictures. */
    public int size() {
        return pictures.size();
    }

    /** The pictures that are copies of this one, or it of them, the likest first; itself too when it was added. */
    public List<Match<K>> matches(Likeness likeness) {
        List<Candidate<K>> candidates = new ArrayList<>();
        for (View view : likeness.views()) {
            List<Laid> laid = Coarse.laid(view);
            float[] soft = Fine.softened(view);
            pictures.forEach((key, readies) -> readies.forEach(ready -> {
                Found found = Coarse.best(laid, view.aspect(), ready.pattern, ready.view.aspect());
                if (found.correlation() >= CANDIDATE) {
                    candidates.add(new Candidate<>(key, ready, soft, found));
                }
            }));
        }
        candidates.sort(Comparator.comparingDouble(candidate -> -candidate.found.correlation()));
        Map<K, Match<K>> best = new HashMap<>();
        candidates.stream().limit(MOST_CANDIDATES).flatMap(candidate -> candidate.match().stream())
                .forEach(match -> best.merge(match.key, match, (one, other) ->
                        one.agreement >= other.agreement ? one : other));
        return best.values().stream().sorted(Comparator.comparingDouble(match -> -match.agreement)).toList();
    }

    /**
     * A copy that was found.
     *
     * @param agreement from 0 to 1, how much the two show the same
     * @param verdict   the same in words
     */
    public record Match<K>(K key, double agreement, Verdict verdict) {
    }

    /** How sure it is that two pictures are copies. */
    public enum Verdict { CERTAIN, LIKELY }

    private record Ready(View view, float[] pattern) {

        static Ready of(View view) {
            return new Ready(view, Coarse.pattern(view));
        }
    }

    private record Candidate<K>(K key, Ready stored, float[] soft, Found found) {

        Optional<Match<K>> match() {
            Fit fit = Fine.fit(soft, Fine.softened(stored.view), found.placing());
            if (fit.agreement() < COPY || fit.moved() > STILL) {
                return Optional.empty();
            }
            boolean certain = fit.agreement() >= CERTAIN && fit.moved() <= VERY_STILL;
            return Optional.of(new Match<>(key, fit.agreement(), certain ? Verdict.CERTAIN : Verdict.LIKELY));
        }
    }
}
