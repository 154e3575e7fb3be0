package vn.thamdinh.usecase.conformity;

import java.util.List;

/** All rules with what came of them, in the rules' order. */
public record JudgedPaper(int pages, List<JudgedRule> rules) {
    public JudgedPaper {
        rules = List.copyOf(rules);
    }

    /** Whether no rule is broken. */
    public boolean conforms() {
        return rules.stream().noneMatch(JudgedRule::fails);
    }

    /** How many rules have this verdict. */
    public int count(String verdict) {
        return (int) rules.stream().filter(rule -> rule.verdict().equals(verdict)).count();
    }
}
