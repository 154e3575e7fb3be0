package vn.thamdinh.ui.exchange.stick;

import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;

/** Why a file was not taken, in a sentence: a package's fault has one of its own. */
public final class Refusals {

    private Refusals() {
    }

    public static String words(Messages messages, Outcome.Refused<?> refused) {
        if (refused.reason() == Reason.DAMAGED && !refused.arguments().isEmpty()) {
            String key = "fault." + refused.arguments().getFirst();
            if (messages.has(key)) {
                return messages.text(key);
            }
        }
        return messages.refusal(refused);
    }
}
