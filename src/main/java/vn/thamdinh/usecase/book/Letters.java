package vn.thamdinh.usecase.book;

import java.util.Optional;
import java.util.stream.Stream;

import vn.thamdinh.documents.pdf.SerifFont;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;

/** Whether texts can be printed: the papers' font has no shape for some signs, such as emoji. */
public final class Letters {

    private static final int SHOWN = 40;
    private static final char MISREAD = '\uFFFD';

    private Letters() {
    }

    /** The refusal that names the first sign without a shape, and the line where it stands. */
    public static <T> Optional<Outcome<T>> refusal(Stream<String> texts) {
        return texts.flatMap(String::lines).filter(line -> !odd(line).isEmpty()).findFirst()
                .map(line -> Outcome.refused(Reason.LETTER_UNKNOWN, odd(line), shown(line)));
    }

    /** The same for a few texts. */
    public static <T> Optional<Outcome<T>> refusal(String... texts) {
        return refusal(Stream.of(texts));
    }

    /** What stands where a text was read wrongly counts too. */
    private static String odd(String line) {
        return line.indexOf(MISREAD) >= 0 ? Character.toString(MISREAD) : SerifFont.REGULAR.firstWithoutShape(line);
    }

    private static String shown(String line) {
        return line.codePointCount(0, line.length()) <= SHOWN ? line.strip()
                : line.substring(0, line.offsetByCodePoints(0, SHOWN)).strip() + "…";
    }
}
