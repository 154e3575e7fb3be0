package vn.thamdinh.usecase.authenticity;

import java.time.LocalDate;
import java.util.List;

import vn.thamdinh.usecase.signing.SignatureFound;

/**
 * What came of holding a paper against packages.
 *
 * @param findings   where they differ; none where they are one
 * @param issue      what the packages say of the paper's issue
 * @param signatures the paper's digital signatures, all sound
 */
public record CheckedPaper(String kind, String number, LocalDate date, String code, List<Finding> findings, Issue issue,
                           List<SignatureFound> signatures) {

    /** What a round says of the paper's issue. */
    public enum Issue {
        /** This very file was issued. */
        ISSUED,
        /** This very file was issued, and later withdrawn or replaced. */
        ENDED,
        /** The packages do not tell of its issue: they may be older. */
        UNKNOWN
    }

    public CheckedPaper {
        findings = List.copyOf(findings);
        signatures = List.copyOf(signatures);
    }

    /** Whether the paper follows from what the packages hold. */
    public boolean matches() {
        return findings.isEmpty();
    }
}
