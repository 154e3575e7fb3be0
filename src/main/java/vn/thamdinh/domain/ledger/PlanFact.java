package vn.thamdinh.domain.ledger;

import java.math.BigDecimal;

import vn.thamdinh.domain.text.Require;

/** What goes with a step of the plan: papers that guide it, and what it cost whom. */
public sealed interface PlanFact extends Fact {

    /**
     * A file tells people how to do a step. It is kept like evidence and may arrive later than this.
     *
     * @param step   id of the plan's step
     * @param sha256 64 hex digits of the file's bytes
     * @param size   in bytes
     * @param name   as it was called, without folders
     * @param note   the paper's number and date, or what it is for; may be empty
     */
    record GuidanceGiven(String step, String sha256, long size, String name, String note) implements PlanFact {

        public GuidanceGiven {
            step = Require.identifier(step, "step id", 32);
            Hex.require(sha256, 64);
            name = Require.text(name, "file name");
            Require.that(size >= 0 && !name.contains("/") && !name.contains("\\"), "not a file's name and size");
            note = Require.optionalText(note, "note");
        }
    }

    /**
     * The file guides the step no longer.
     *
     * @param reason not blank
     */
    record GuidanceDropped(String step, String sha256, String reason) implements PlanFact {

        public GuidanceDropped {
            step = Require.identifier(step, "step id", 32);
            Hex.require(sha256, 64);
            reason = Require.text(reason, "reason");
        }
    }

    /**
     * What a step cost a body, as it stands now.
     *
     * @param body   who pays, by name
     * @param amount whole đồng, zero or more; zero takes the note back
     * @param note   what for, or the paper of the settlement; may be empty
     */
    record CostNoted(String step, String body, BigDecimal amount, String note) implements PlanFact {

        public CostNoted {
            step = Require.identifier(step, "step id", 32);
            body = Require.text(body, "body");
            Require.that(amount.signum() >= 0 && amount.stripTrailingZeros().scale() <= 0, "not whole đồng: " + amount);
            note = Require.optionalText(note, "note");
        }
    }
}
