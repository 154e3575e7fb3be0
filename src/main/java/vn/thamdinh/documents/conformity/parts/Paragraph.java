package vn.thamdinh.documents.conformity.parts;

import java.util.List;
import java.util.stream.Collectors;
import vn.thamdinh.documents.conformity.sheet.Place;
import vn.thamdinh.documents.conformity.sheet.TextLine;

/** Lines of text that run on; at least one. */
public record Paragraph(List<TextLine> lines) {
    public Paragraph {
        lines = List.copyOf(lines);
    }

    public String text() {
        return lines.stream().map(TextLine::text).collect(Collectors.joining(" "));
    }

    public TextLine first() {
        return lines.getFirst();
    }

    public TextLine last() {
        return lines.getLast();
    }

    public Place place() {
        return first().place();
    }

    public boolean starts(String pattern) {
        return text().matches("(?s)" + pattern + ".*");
    }
}
