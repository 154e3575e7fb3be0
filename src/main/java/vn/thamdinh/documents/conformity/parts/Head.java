package vn.thamdinh.documents.conformity.parts;

import java.util.List;
import java.util.Optional;
import vn.thamdinh.documents.conformity.sheet.TextLine;

/**
 * The heading: cells 1 to 4 and 5b.
 *
 * @param letterSubject lines from "V/v" on
 */
public record Head(Optional<TextLine> nation, Optional<TextLine> motto, List<TextLine> superior, List<TextLine> issuer,
                   Optional<TextLine> number, Optional<TextLine> date, List<TextLine> letterSubject) {
    public Head {
        superior = List.copyOf(superior);
        issuer = List.copyOf(issuer);
        letterSubject = List.copyOf(letterSubject);
    }

    /** The issuing body's name in one line. */
    public String issuerText() {
        return String.join(" ", issuer.stream().map(TextLine::text).toList());
    }

    /** The lowest baseline of the heading, 0 where there is none. */
    public double bottomMm() {
        return java.util.stream.Stream.of(nation.stream(), motto.stream(), superior.stream(), issuer.stream(),
                        number.stream(), date.stream(), letterSubject.stream()).flatMap(lines -> lines)
                .mapToDouble(TextLine::baselineMm).max().orElse(0);
    }
}
