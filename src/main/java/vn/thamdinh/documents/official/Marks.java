package vn.thamdinh.documents.official;

import java.util.ArrayList;
import java.util.List;
import vn.thamdinh.documents.pdf.PageFurniture;
import vn.thamdinh.domain.text.Require;

/**
 * What every page of a paper warns of.
 *
 * @param rehearsal whether the round is a rehearsal: the paper then says that it has no value
 * @param warnings lines such as the sample criteria set's notice; may be empty
 */
public record Marks(boolean rehearsal, List<String> warnings) {
    /** A real round with official criteria. */
    public static final Marks NONE = new Marks(false, List.of());
    /** The words on each page of a rehearsal's papers. */
    public static final String REHEARSAL = "TẬP DƯỢT – KHÔNG CÓ GIÁ TRỊ";
    /** The words on each page of a draft. */
    public static final String DRAFT = "DỰ THẢO";

    public Marks {
        warnings = warnings.stream().map(line -> Require.text(line, "warning")).toList();
    }

    /** What each page of a paper that has come so far carries: a rehearsal's mark before a draft's, then the warnings. */
    public PageFurniture furniture(Issuance issuance) {
        List<String> foot = new ArrayList<>();
        if (rehearsal) {
            foot.add(REHEARSAL);
        } else if (issuance instanceof Issuance.Draft) {
            foot.add(DRAFT);
        }
        foot.addAll(warnings);
        return new PageFurniture(rehearsal ? REHEARSAL : "", foot);
    }
}
