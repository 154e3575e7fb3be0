package vn.thamdinh.ui.inspection.visit.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import vn.thamdinh.usecase.inspection.Phrase;

class PhraseTypingTest {

    private static final Phrase POSTED = new Phrase("nyc", "Đã niêm yết công khai.");

    @Test
    void anAbbreviationIsAWholeWordInAnyCase() {
        List<Phrase> own = List.of(POSTED);
        assertEquals(Optional.of(POSTED), PhraseTyping.found(own, "NYC"));
        assertEquals(Optional.empty(), PhraseTyping.found(own, "nyc,"));
        assertEquals(4, PhraseTyping.wordStart("abc nyc", 7));
        assertEquals(0, PhraseTyping.wordStart("nyc", 3));
        assertEquals(7, PhraseTyping.wordStart("abc\nny ", 7));
    }

    @Test
    void phrasesAreReadLineByLineAndTheFirstFaultIsNamed() {
        List<Phrase> read = new ArrayList<>();
        assertEquals(Optional.empty(), PhraseForm.read("nyc = Đã niêm yết công khai.\n\nab=1 = 2\n", read));
        assertEquals(List.of(POSTED, new Phrase("ab", "1 = 2")), read);
        assertEquals(Optional.of("không có dấu bằng"), PhraseForm.read("không có dấu bằng", new ArrayList<>()));
        assertEquals(Optional.of("hai chữ = x"), PhraseForm.read("hai chữ = x", new ArrayList<>()));
        assertEquals(Optional.of("AB = khác"), PhraseForm.read("ab = một\nAB = khác", new ArrayList<>()));
        assertEquals(Optional.of("x ="), PhraseForm.read("x =", new ArrayList<>()));
    }
}
