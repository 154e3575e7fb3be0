package vn.thamdinh.usecase.travel;

import java.util.List;

import vn.thamdinh.domain.travel.PackageKind;

/**
 * What a package shall be.
 *
 * @param kind       what it is for; must be one that the sender's role makes
 * @param recipients public signing keys (64 hex digits) of those who shall open it; empty for a package by passphrase
 * @param extent     how much of what is held goes in
 * @param evidence   which files follow in further parts
 * @param checkers   keys of the {@code age} tool (age1…) of people outside the round who may open a package of the whole
 *                   round to check papers against it
 */
public record ExportRequest(PackageKind kind, List<String> recipients, Extent extent, Evidence evidence,
                            List<String> checkers) {

    /** How much of what is held goes into a package. */
    public enum Extent {
        /** What the recipients lacked when they were last heard of. By passphrase this is everything. */
        NEW,
        /** Everything that they may see. */
        ALL
    }

    /** Which files of evidence follow. */
    public enum Evidence {
        NONE,
        /** Those that the sent entries name. */
        NEW,
        /** All that are held and that the recipients may see. */
        ALL
    }

    public ExportRequest {
        recipients = recipients.stream().distinct().toList();
        checkers = checkers.stream().distinct().toList();
    }

    /** For people of the round alone. */
    public ExportRequest(PackageKind kind, List<String> recipients, Extent extent, Evidence evidence) {
        this(kind, recipients, extent, evidence, List.of());
    }

    /** Whether nobody's key opens it. */
    boolean isByPassphrase() {
        return recipients.isEmpty() && checkers.isEmpty();
    }

    /** For these keys, what is new, with the files that belong to it. */
    public static ExportRequest of(PackageKind kind, List<String> recipients) {
        return new ExportRequest(kind, recipients, Extent.NEW, Evidence.NEW);
    }

    /** Everything by passphrase. */
    public static ExportRequest byPassphrase(PackageKind kind) {
        return new ExportRequest(kind, List.of(), Extent.ALL, Evidence.NEW);
    }
}
