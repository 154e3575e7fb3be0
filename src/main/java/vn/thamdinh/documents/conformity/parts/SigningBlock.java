package vn.thamdinh.documents.conformity.parts;

import java.util.List;
import java.util.Optional;
import vn.thamdinh.documents.conformity.sheet.TextLine;

/**
 * The place of one who signs: cells 7a and 7b.
 *
 * @param capacity lines of powers and title
 * @param between further lines above the name, such as the title in the host body
 */
public record SigningBlock(List<TextLine> capacity, List<TextLine> between, Optional<TextLine> name) {
    public SigningBlock {
        capacity = List.copyOf(capacity);
        between = List.copyOf(between);
    }

    public double middleMm() {
        return capacity.stream().mapToDouble(TextLine::middleMm).average().orElse(0);
    }
}
