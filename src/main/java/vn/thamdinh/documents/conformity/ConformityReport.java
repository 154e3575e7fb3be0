package vn.thamdinh.documents.conformity;

import java.util.List;
import java.util.stream.Stream;
import vn.thamdinh.domain.text.Require;

/**
 * All rules with what was found, in the rules' order.
 *
 * @param pages number of pages that were read
 */
public record ConformityReport(List<Finding> findings, int pages) {
    public ConformityReport {
        findings = List.copyOf(findings);
        Require.that(findings.size() == RuleId.values().length, "a rule was not judged");
    }

    /** The finding of this rule. */
    public Finding of(RuleId rule) {
        return findings.get(rule.ordinal());
    }

    public Stream<Finding> with(Verdict verdict) {
        return findings.stream().filter(finding -> finding.verdict() == verdict);
    }

    public List<Finding> failures() {
        return with(Verdict.FAIL).toList();
    }

    /** Whether no rule is broken. */
    public boolean conforms() {
        return failures().isEmpty();
    }
}
