package vn.thamdinh.documents.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Where a line may end: before a space, and not behind it, as the layout would have it, which asks for room for a space
 * that nobody sees and leaves lines that other programs fill; behind a hyphen or dash; behind a stroke between letters.
 * "./." and "1493/QĐ" stay whole.
 */
final class LineBreaks implements FSTextBreaker {
    private static final String DASHES = "-\u2010\u2013\u2014";

    private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    private String text = "";

    @Override
    public void setText(String newText) {
        text = newText;
        breaks.setText(newText);
    }

    @Override
    public int next() {
        int behind = breaks.next();
        while (behind != BreakIterator.DONE && behind < text.length() && !isWanted(behind)) {
            behind = breaks.next();
        }
        if (behind == BreakIterator.DONE || behind == text.length()) {
            return behind;
        }
        int end = behind;
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        return end > 0 ? end : behind;
    }

    private boolean isWanted(int behind) {
        char before = text.charAt(behind - 1);
        return Character.isWhitespace(before) || DASHES.indexOf(before) >= 0
                || before == '/' && behind > 1 && Character.isLetter(text.charAt(behind - 2))
                && Character.isLetter(text.charAt(behind));
    }
}
