package vn.thamdinh.documents.composed;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.thamdinh.documents.official.OfficialText;
import vn.thamdinh.domain.document.LegalBasis;

/**
 * Cites papers of the library: in full the first time in a document, by type and number afterwards (II.5.b). The
 * library's last plan is also known as {@code plan}, so that texts name it whatever its number is.
 */
final class Citations {
    private static final String PLAN = "plan";

    private final Map<String, LegalBasis> byNumber = new HashMap<>();
    private final Set<String> cited = new HashSet<>();

    Citations(List<LegalBasis> library) {
        library.forEach(basis -> {
            byNumber.put(basis.number(), basis);
            if (basis.type().equals("Kế hoạch")) {
                byNumber.put(PLAN, basis);
            }
        });
    }

    /** The citation of the paper with that number; empty if the library does not have it. */
    Optional<String> of(String number) {
        return Optional.ofNullable(byNumber.get(number))
                .map(basis -> cited.add(basis.number()) ? OfficialText.fullCitation(basis)
                        : OfficialText.shortCitation(basis));
    }

    /** Papers that a text names in full without asking here count as cited. */
    void noteIn(String text) {
        byNumber.values().stream().map(LegalBasis::number).filter(text::contains).forEach(cited::add);
    }
}
