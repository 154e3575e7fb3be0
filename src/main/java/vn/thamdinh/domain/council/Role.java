package vn.thamdinh.domain.council;

/** What a person may do in a round. */
public enum Role {
    /** Standing body: opens the round, keeps the roster, imports, issues papers. */
    SECRETARIAT,
    /** Council member who appraises assigned fields. */
    MEMBER,
    /** Chair of the council: opens blind scores, leads the vote. */
    CHAIR,
    /** Member of the inspection team. */
    INSPECTOR,
    /** District officer who verifies. */
    DISTRICT,
    /** Commune officer who scores the own unit. */
    COMMUNE,
    /** Support clerk who types in paper sheets. */
    CLERK
}
