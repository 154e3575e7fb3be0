package vn.thamdinh.picture.likeness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import vn.thamdinh.picture.likeness.Coarse.Found;
import vn.thamdinh.picture.likeness.Coarse.Laid;

/**
 * The likenesses of many pictures, to be asked which of them are copies of a new one. In memory, about 6 KB a picture;
 * safe for several threads.
 *
 * @param <K> what names a picture, such as the hash of its file
 */
public final class LikenessIndex<K> {
    /** From this agreement on two pictures count as copies; chosen by the benchmark in {@code src/test}. */
    public static final double COPY = 0.8;

    private static final float CANDIDATE = 0.8f;
    private static final int MOST_CANDIDATES = 60;

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
        Map<K, Double> best = new java.util.HashMap<>();
        candidates.stream().limit(MOST_CANDIDATES)
                .forEach(candidate -> best.merge(candidate.key, candidate.agreement(), Math::max));
        return best.entrySet().stream().filter(one -> one.getValue() >= COPY)
                .map(one -> new Match<>(one.getKey(), one.getValue()))
                .sorted(Comparator.comparingDouble(match -> -match.agreement())).toList();
    }

    /**
     * A copy that was found.
     *
     * @param agreement from {@value LikenessIndex#COPY} to 1, how much the two show the same; 1 only for the same picture
     */
    public record Match<K>(K key, double agreement) {
    }

    private record Ready(View view, float[] pattern, float[] soft) {

        static Ready of(View view) {
            return new Ready(view, Coarse.pattern(view), Fine.softened(view));
        }
    }

    private record Candidate<K>(K key, Ready stored, float[] soft, Found found) {

        double agreement() {
            return Fine.fit(soft, stored.soft, found.placing()).agreement();
        }
    }
}
