package vn.thamdinh.documents.conformity.parts;

import java.util.List;
import java.util.Optional;
import vn.thamdinh.documents.conformity.sheet.TextLine;

/**
 * An annex or a paper that a decision puts into force.
 *
 * @param label the line "Phụ lục …"; missing for an attached paper with a type name of its own
 * @param title lines of its title
 * @param reference lines of "(Kèm theo …)"
 */
public record Annex(Optional<TextLine> label, List<TextLine> title, List<TextLine> reference, int firstPage,
                    int lastPage) {
    public Annex {
        title = List.copyOf(title);
        reference = List.copyOf(reference);
    }
}
