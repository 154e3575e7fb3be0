package vn.thamdinh.documents.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Where a line may end: as Unicode has it (UAX 14), but before the space and not behind it. The layout would otherwise
 * ask for room for a space that nobody sees, and would break lines that other programs fill.
 */
final class LineBreaks implements FSTextBreaker {
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
        if (behind == BreakIterator.DONE || behind == text.length()) {
            return behind;
        }
        int end = behind;
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        return end > 0 ? end : behind;
    }
}
