package vn.thamdinh.usecase.studio.paste;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.thamdinh.domain.text.ScoreInput;

/** Points in cells of official tables. */
final class Points {
    private static final BigDecimal MOST = new BigDecimal("1000");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+([.,][0-9]+)?");

    private Points() {
    }

    /** "2,5", "2 điểm", "Tối đa 3 điểm", "0 - 2": the last number where the cell says little else. */
    static Optional<BigDecimal> of(String cell) {
        if (cell.length() > 30) {
            return Optional.empty();
        }
        Matcher numbers = NUMBER.matcher(cell);
        Optional<BigDecimal> last = Optional.empty();
        while (numbers.find()) {
            last = ScoreInput.parse(numbers.group(), MOST, 2) instanceof ScoreInput.Accepted(BigDecimal points)
                    ? Optional.of(points) : Optional.empty();
        }
        return last;
    }
}
