package vn.thamdinh.ui.common;

import vn.thamdinh.usecase.view.HistoryLine;

/** Who wrote something down, and for whom where he typed in another's score. */
public final class Authors {

    private Authors() {
    }

    public static String words(Messages messages, HistoryLine line) {
        return line.behalf().isEmpty() ? line.who() : messages.text("history.on-behalf", line.who(), line.behalf());
    }
}
