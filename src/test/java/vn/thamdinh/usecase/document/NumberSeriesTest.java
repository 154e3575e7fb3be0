package vn.thamdinh.usecase.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class NumberSeriesTest {

    @Test
    void gapsAreDrawnTogetherSoThatThousandsAreReadAtAGlance() {
        assertEquals("1-9998", words(IntStream.range(1, 9999).boxed().toList()));
        assertEquals("1, 2, 4, 6-8", words(List.of(1, 2, 4, 6, 7, 8)));
        assertEquals("", words(List.of()));
    }

    private static String words(List<Integer> gaps) {
        return new NumberSeries("a", "Ủy ban", 2024, List.of(), gaps, 1).gapsInWords();
    }
}
