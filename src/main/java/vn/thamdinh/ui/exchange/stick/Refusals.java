package vn.thamdinh.ui.exchange.stick;

import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;

/** Why nothing was done, in a sentence: a package's fault has one of its own. */
public final class Refusals {

    private Refusals() {
    }

    public static String words(Messages messages, Outcome.Refused<?> refused) {
        String first = refused.arguments().isEmpty() ? "" : refused.arguments().getFirst();
        String key = refused.reason() == Reason.DAMAGED ? "fault." + first : "";
        return messages.has(key) ? messages.text(key) : messages.refusal(refused);
    }

    /** Says it in a notice. */
    public static void tell(UiKit kit, Outcome.Refused<?> refused) {
        kit.dialogs().notice(Tone.WARN, words(kit.messages(), refused));
    }
}
