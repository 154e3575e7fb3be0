package vn.thamdinh.documents.conformity.parts;

import java.util.List;
import java.util.Optional;
import vn.thamdinh.documents.conformity.sheet.TextLine;

/**
 * Who signs and who receives the paper: cells 7, 9b, 12 and 13.
 *
 * @param recipientsLabel the line "Nơi nhận:"
 * @param recipients one paragraph for each recipient
 * @param copies drafter's sign and number of copies
 */
public record Ending(List<SigningBlock> signatures, Optional<TextLine> recipientsLabel, List<Paragraph> recipients,
                     Optional<TextLine> copies) {
    public Ending {
        signatures = List.copyOf(signatures);
        recipients = List.copyOf(recipients);
    }
}
