package vn.thamdinh.documents.conformity.sheet;

/**
 * One letter or blank, with its advance: from {@code leftMm} to {@code rightMm} from the paper's left edge.
 *
 * @param text one code point, or several where a font has a shape for them together
 */
public record Letter(String text, double leftMm, double rightMm, Face face) {
    /** Whether it leaves no ink. */
    public boolean blank() {
        return text.isBlank() || text.equals("\u00A0") || text.equals("\u200B") || text.equals("\u202F");
    }
}
