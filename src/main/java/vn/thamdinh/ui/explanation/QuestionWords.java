package vn.thamdinh.ui.explanation;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import vn.thamdinh.ui.common.Chip;
import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.usecase.explanation.AskedQuestion;
import vn.thamdinh.usecase.explanation.GivenAnswer;
import vn.thamdinh.usecase.explanation.QuestionState;

/** Questions and answers in words, colours and shapes. */
public final class QuestionWords {

    private QuestionWords() {
    }

    /** How far the question is: "Chờ giải trình", "Trễ hạn". */
    public static String state(Messages messages, QuestionState state) {
        return messages.text("explanation.state." + state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** The same with its last day: "Chờ giải trình · hạn 10/11/2024". */
    public static Chip chip(Messages messages, AskedQuestion question) {
        String words = state(messages, question.state());
        boolean waits = question.state() == QuestionState.OPEN || question.state() == QuestionState.OVERDUE;
        String whole = waits ? question.due().map(due -> messages.text("explanation.state-due", words,
                Figures.date(due))).orElse(words) : words;
        Tone tone = tone(question.state());
        return new Chip(tone, question.state() == QuestionState.OPEN ? Icons.CALENDAR : tone.shape(), whole);
    }

    static Tone tone(QuestionState state) {
        return switch (state) {
            case OPEN -> Tone.INFO;
            case OVERDUE -> Tone.ERROR;
            case ANSWERED -> Tone.OK;
            case LATE -> Tone.WARN;
            case TAKEN_BACK -> Tone.MUTED;
        };
    }

    /** Who answered, when, for whom: "05/11/2024 10:32 · Thư ký · ghi thay đơn vị · trễ hạn". */
    public static String by(Messages messages, GivenAnswer answer, ZoneId zone) {
        List<String> parts = new ArrayList<>(List.of(Figures.moment(answer.at(), zone), answer.who()));
        if (answer.onBehalf()) {
            parts.add(messages.text("explanation.on-behalf"));
        }
        if (answer.late()) {
            parts.add(messages.text("explanation.late"));
        }
        if (answer.stale()) {
            parts.add(messages.text("explanation.stale"));
        }
        return String.join(" · ", parts);
    }
}
