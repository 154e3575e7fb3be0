package vn.thamdinh.documents.conformity;

/** What came of looking at a rule. */
public enum Verdict {
    /** Looked at and as asked. */
    PASS("pass"),
    /** Looked at and not as asked. */
    FAIL("fail"),
    /** The paper has nothing that the rule speaks of. */
    NOT_APPLICABLE("not-applicable"),
    /** The file alone does not tell; a person must look. */
    NEEDS_REVIEW("needs-review");

    private final String stableName;

    Verdict(String stableName) {
        this.stableName = stableName;
    }

    /** The name in JSON; never changed. */
    public String stableName() {
        return stableName;
    }
}
