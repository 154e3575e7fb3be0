package vn.thamdinh.documents.composed;

import java.util.ArrayList;
import java.util.List;

import vn.thamdinh.documents.official.OfficialText;

/** A piece of a text between two paragraph ends, places filled in. */
sealed interface Block {
    /** How a paragraph stands among others (NĐ 30/2020, Phụ lục I, II.5). */
    enum Level {
        /** Running text. */
        PARAGRAPH,
        /** "Phần I", "Chương I", "Mục 1": number and title on lines of their own, centred. */
        CHAPTER,
        /** "Điều 1." */
        ARTICLE,
        /** "I. TITLE" of documents without articles. */
        SECTION,
        /** "1." */
        CLAUSE,
        /** "1.1." */
        SUBCLAUSE,
        /** "a)" */
        POINT,
        /** "-" */
        DASH,
        /** "+" */
        PLUS,
        /** Centred and bold. */
        CENTRED,
        /** Centred and italic. */
        NOTE,
        /** A box to be ticked. */
        TICK
    }

    /** Letters in one face. */
    record Run(String text, boolean bold, boolean italic) {
    }

    /**
     * @param number such as "Điều 1.", "a)"; empty where the level has none
     * @param titled whether the whole paragraph is a title, and bold
     */
    record Paragraph(Level level, String number, boolean titled, List<Run> runs) implements Block {
        public Paragraph {
            runs = List.copyOf(runs);
        }

        String text() {
            return String.join("", runs.stream().map(Run::text).toList());
        }

        /** The same with another ending of its last run. */
        Paragraph ended(String ending) {
            var changed = new ArrayList<>(runs);
            Run last = changed.removeLast();
            changed.add(new Run(OfficialText.ending(last.text(), ending), last.bold(),
                    last.italic()));
            return new Paragraph(level, number, titled, changed);
        }
    }

    /** A table in its place. */
    record TableBlock(DocumentTable table) implements Block {
    }

    /** A line of dots to be written on by hand. */
    record WritingLine() implements Block {
    }

    /** The next block begins a page. */
    record PageBreak() implements Block {
    }
}
