package vn.thamdinh.benchmark;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import vn.thamdinh.picture.Picture;
import vn.thamdinh.picture.likeness.Likeness;
import vn.thamdinh.picture.likeness.LikenessIndex;
import vn.thamdinh.picture.scene.Copying;
import vn.thamdinh.picture.scene.Gallery;

/**
 * How many copies of photos are found again, and how often a photo is taken for a copy that is none, among as many photos
 * as a round may have. Arguments: number of photos (1320), every how many of them is copied (1), seed (2024).
 */
public final class LikenessBenchmark {
    private final Gallery gallery;
    private final int count;
    private final int every;
    private final LikenessIndex<Integer> index = new LikenessIndex<>();
    private final AtomicLong making = new AtomicLong();
    private final AtomicLong asking = new AtomicLong();
    private final AtomicInteger made = new AtomicInteger();
    private final AtomicInteger asked = new AtomicInteger();

    private LikenessBenchmark(int count, int every, long seed) {
        this.gallery = new Gallery(seed);
        this.count = count;
        this.every = every;
    }

    public static void main(String[] arguments) {
        int[] numbers = Arrays.copyOf(new int[] {1320, 1, 2024}, 3);
        for (int i = 0; i < arguments.length; i++) {
            numbers[i] = Integer.parseInt(arguments[i]);
        }
        new LikenessBenchmark(numbers[0], numbers[1], numbers[2]).run();
    }

    private void run() {
        List<Likeness> originals = IntStream.range(0, count).parallel()
                .mapToObj(i -> likeness(Copying.original(gallery.photo(i)))).toList();
        IntStream.range(0, count).forEach(i -> index.add(i, originals.get(i)));
        System.out.printf("%d photos, %d bytes each%n", count,
                originals.stream().mapToInt(one -> one.bytes().length).sum() / count);
        System.out.printf("%-30s %7s %7s %13s%n", "copy", "copies", "found", "false alarms");
        report("ORIGINAL", IntStream.range(0, count).parallel()
                .mapToObj(i -> tally(i, originals.get(i))).reduce(new Tally(), Tally::plus));
        Tally[] kinds = IntStream.range(0, count).parallel().filter(i -> i % every == 0)
                .mapToObj(this::copies).reduce(tallies(), LikenessBenchmark::added);
        for (Copying copying : Copying.values()) {
            report(copying.name(), kinds[copying.ordinal()]);
        }
        report("all copies", Arrays.stream(kinds).reduce(new Tally(), Tally::plus));
        report("OTHER SCENES", IntStream.range(0, count / every).parallel()
                .mapToObj(i -> tally(-1, likeness(Copying.original(gallery.photo(count + 1000 + i)))))
                .reduce(new Tally(), Tally::plus));
        System.out.printf("making a likeness %.1f ms, asking %.1f ms (each on one thread of %d)%n",
                making.get() / 1e6 / made.get(), asking.get() / 1e6 / asked.get(),
                Runtime.getRuntime().availableProcessors());
    }

    private Tally[] copies(int of) {
        BufferedImage photo = gallery.photo(of);
        return Arrays.stream(Copying.values()).map(copying -> tally(of, likeness(copying.of(photo, of))))
                .toArray(Tally[]::new);
    }

    private static Tally[] tallies() {
        return Arrays.stream(Copying.values()).map(copying -> new Tally()).toArray(Tally[]::new);
    }

    private static Tally[] added(Tally[] one, Tally[] other) {
        return IntStream.range(0, one.length).mapToObj(i -> one[i].plus(other[i])).toArray(Tally[]::new);
    }

    private Likeness likeness(Picture picture) {
        long begin = System.nanoTime();
        Likeness likeness = Likeness.of(picture);
        making.addAndGet(System.nanoTime() - begin);
        made.incrementAndGet();
        return likeness;
    }

    private Tally tally(int of, Likeness likeness) {
        long begin = System.nanoTime();
        List<Integer> keys = index.matches(likeness).stream().map(LikenessIndex.Match::key).toList();
        asking.addAndGet(System.nanoTime() - begin);
        asked.incrementAndGet();
        return new Tally(1, keys.contains(of) ? 1 : 0, keys.stream().anyMatch(key -> key != of) ? 1 : 0);
    }

    private static void report(String what, Tally tally) {
        System.out.printf("%-30s %7d %6.2f%% %12.2f%%%n", what, tally.queries, 100.0 * tally.found / tally.queries,
                100.0 * tally.alarmed / tally.queries);
    }

    /** Queries, those whose original was found, and those that found another. */
    private record Tally(int queries, int found, int alarmed) {

        Tally() {
            this(0, 0, 0);
        }

        Tally plus(Tally other) {
            return new Tally(queries + other.queries, found + other.found, alarmed + other.alarmed);
        }
    }
}
