package vn.thamdinh.picture.likeness;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    /** What was found for one copy of the photo. */
    private record Tried(int photo, Copying copying, List<Integer> found) {
        private boolean isFound() {
            return found.contains(photo);
        }

        private boolean isAlarm() {
            return found.stream().anyMatch(key -> key != photo);
        }
    }

    @Test
    void atLeastNineteenOfTwentyCopiesAreFoundAndNothingElse() {
        List<Tried> tried = IntStream.range(0, PHOTOS / COPIED_EVERY).map(at -> at * COPIED_EVERY).parallel().boxed()
                .flatMap(LikenessTest::copies).toList();
        assertEquals(PHOTOS / COPIED_EVERY * Copying.values().length, tried.size());
        List<Copying> missed = tried.stream().filter(each -> !each.isFound()).map(Tried::copying).toList();
        long alarms = tried.stream().filter(Tried::isAlarm).count();
        assertTrue(missed.size() <= tried.size() * 0.05, missed + " of " + tried.size());
        assertTrue(alarms <= tried.size() * 0.01, alarms + " false alarms in " + tried.size());
    }

    private static Stream<Tried> copies(int photo) {
        var taken = GALLERY.photo(photo);
        return Arrays.stream(Copying.values()).map(copying -> new Tried(photo, copying,
                INDEX.matches(Likeness.of(copying.of(taken, photo))).stream().map(Match::key).toList()));
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
