package vn.thamdinh.domain.travel;

/** What a package is for. What it may hold does not depend on it: merging asks every entry for its own right. */
public enum PackageKind {
    /** From the secretariat to members: the round, its programme, roster and what is known of the units. */
    ASSIGNMENT,
    /** From a member to the secretariat: what he has written. */
    APPRAISAL,
    /** From a unit or district that runs the program in its own role to the secretariat. */
    DOSSIER,
    /** Everything, between machines of the secretariat. */
    ROUND,
    /** Says what its sender holds; brings nothing. */
    RECEIPT,
    /** A further part that brings files of evidence only. */
    EVIDENCE
}
