package vn.thamdinh.picture.likeness;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.thamdinh.picture.Picture;
import vn.thamdinh.picture.likeness.LikenessIndex.Match;
import vn.thamdinh.picture.likeness.LikenessIndex.Verdict;
import vn.thamdinh.picture.scene.Copying;
import vn.thamdinh.picture.scene.Gallery;

/** The small form of {@code LikenessBenchmark}: 120 photos, of which two thirds have a near miss among the others. */
class LikenessTest {
    private static final int PHOTOS = 120;
    private static final int COPIED_EVERY = 8;
    private static final Gallery GALLERY = new Gallery(77);
    private static final LikenessIndex<Integer> INDEX = new LikenessIndex<>();
    private static List<Likeness> originals;

    @BeforeAll
    static void attachTheGallery() {
        originals = IntStream.range(0, PHOTOS).parallel()
                .mapToObj(i -> Likeness.of(Copying.original(GALLERY.photo(i)))).toList();
        IntStream.range(0, PHOTOS).forEach(i -> INDEX.add(i, originals.get(i)));
    }

    @Test
    void atLeastNineteenOfTwentyCopiesAreFoundAndNothingElse() {
        var missed = new TreeMap<Copying, Integer>();
        int copies = 0;
        int alarms = 0;
        for (int i = 0; i < PHOTOS; i += COPIED_EVERY) {
            int original = i;
            var photo = GALLERY.photo(i);
            for (Copying copying : Copying.values()) {
                List<Integer> found = INDEX.matches(Likeness.of(copying.of(photo, i))).stream().map(Match::key).toList();
                copies++;
                alarms += found.stream().anyMatch(key -> key != original) ? 1 : 0;
                if (!found.contains(i)) {
                    missed.merge(copying, 1, Integer::sum);
                }
            }
        }
        int lost = missed.values().stream().mapToInt(Integer::intValue).sum();
        assertTrue(lost <= copies * 0.05, missed + " of " + copies);
        assertTrue(alarms <= copies * 0.01, alarms + " false alarms in " + copies);
    }

    @Test
    void aPhotoFromAStepAsideOrOnAnotherDayIsNoCopy() {
        for (int i = 0; i < PHOTOS; i++) {
            List<Match<Integer>> found = INDEX.matches(originals.get(i));
            assertEquals(List.of(i), found.stream().map(Match::key).toList());
            assertEquals(Verdict.CERTAIN, found.getFirst().verdict());
        }
    }

    @Test
    void blankPagesAreNotTakenForCopiesOfOneAnother() {
        int[] white = new int[640 * 480];
        Arrays.fill(white, 0xFFFEFEFE);
        var blank = Likeness.of(new Picture(640, 480, white));
        var index = new LikenessIndex<String>();
        index.add("blank", blank);
        assertEquals(List.of(), index.matches(blank));
    }

    @Test
    void whatIsStoredIsReadAgainAndAnythingElseIsNot() {
        byte[] bytes = originals.getFirst().bytes();
        var read = Likeness.read(bytes).orElseThrow();
        assertArrayEquals(bytes, read.bytes());
        assertEquals(0, INDEX.matches(read).getFirst().key());
        assertEquals(Optional.empty(), Likeness.read(new byte[0]));
        assertEquals(Optional.empty(), Likeness.read(Arrays.copyOf(bytes, bytes.length - 1)));
        byte[] later = bytes.clone();
        later[0]++;
        assertEquals(Optional.empty(), Likeness.read(later));
    }

    @Test
    void picturesOfAnySizeHaveALikeness() {
        for (int[] size : new int[][] {{1, 1}, {1, 900}, {900, 1}, {63, 65}}) {
            int[] dots = IntStream.range(0, size[0] * size[1]).map(i -> 0xFF000000 | i * 2654435).toArray();
            var likeness = Likeness.of(new Picture(size[0], size[1], dots));
            assertTrue(Likeness.read(likeness.bytes()).isPresent(), Arrays.toString(size));
            INDEX.matches(likeness);
        }
    }

    @Test
    void whatWasRemovedIsFoundNoMore() {
        var index = new LikenessIndex<Integer>();
        index.add(1, originals.get(1));
        assertEquals(1, index.size());
        index.remove(1);
        assertEquals(List.of(), index.matches(originals.get(1)));
    }
}
