package vn.thamdinh.ui.overview;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.frame.Badge;
import vn.thamdinh.ui.frame.Place;
import vn.thamdinh.usecase.dashboard.Alert;
import vn.thamdinh.usecase.dashboard.Todo;

/** Words and ways of what needs attention and of what to do next. */
final class DashboardWords {

    /** More names than these are only counted. */
    private static final int MOST_NAMES = 3;
    private static final long NEAR_DAYS = 7;

    private static final Set<Alert.Kind> SURVEYS =
            EnumSet.of(Alert.Kind.QUOTA_MISSED, Alert.Kind.QUOTA_SHORT, Alert.Kind.NO_TRANSACTIONS);

    private final UiKit kit;

    DashboardWords(UiKit kit) {
        this.kit = kit;
    }

    String alert(Alert alert) {
        return kit.text("overview.alert." + key(alert.kind()), alert.count(), names(alert));
    }

    static Tone tone(Alert alert) {
        return alert.kind().isGrave() ? Tone.ERROR : alert.kind() == Alert.Kind.RECUSED ? Tone.MUTED : Tone.WARN;
    }

    static Place place(Alert.Kind kind) {
        return switch (kind) {
            case FORKED, MISSING_BUNDLE, CLOCK_AHEAD, CONTRADICTION -> Place.EXCHANGE;
            case OVERDUE, ANSWER_OVERDUE -> Place.OVERVIEW;
            case QUOTA_MISSED, RECUSED -> Place.UNITS;
            case DISAGREEMENT -> Place.RESULTS;
            case QUOTA_SHORT, NO_TRANSACTIONS -> Place.SURVEY;
            case NEWER_KINDS -> Place.AUDIT;
        };
    }

    /** How many units wait for something of the surveys, each counted once, in the tone of the gravest. */
    static Optional<Badge> surveys(List<Alert> alerts) {
        List<Alert> about = alerts.stream().filter(alert -> SURVEYS.contains(alert.kind()))
                .sorted(Comparator.comparing(Alert::kind)).toList();
        Map<String, Integer> units = new HashMap<>();
        for (Alert alert : about) {
            // Two units of one name are two; one unit in several alerts is one.
            new HashSet<>(alert.names()).forEach(name ->
                    units.merge(name, Collections.frequency(alert.names(), name), Math::max));
        }
        return about.stream().findFirst().map(gravest -> new Badge(
                Integer.toString(units.values().stream().mapToInt(Integer::intValue).sum()), tone(gravest)));
    }

    /** "Chấm tiếp Xã Tân Thành". */
    String todo(Todo todo) {
        return kit.text("overview.todo." + key(todo.kind()), todo.unit().map(unit -> unit.fullName()).orElse(""));
    }

    /** "19/30 · còn 3 ngày". */
    String detail(Todo todo, LocalDate today) {
        String count = todo.done() == 0 ? kit.text("overview.todo.left", todo.of())
                : kit.text("overview.todo.done", todo.done(), todo.of());
        Optional<Long> left = todo.daysLeft(today);
        return left.map(days -> count + " · " + (days < 0 ? kit.text("overview.due.overdue")
                : days == 0 ? kit.text("overview.due.today") : kit.text("overview.due.left", days))).orElse(count);
    }

    static Tone tone(Todo todo, LocalDate today) {
        Optional<Long> left = todo.daysLeft(today);
        if (left.filter(days -> days < 0).isPresent()) {
            return Tone.ERROR;
        }
        return left.filter(days -> days <= NEAR_DAYS).isPresent() || todo.kind() == Todo.Kind.SETTLE_CONTRADICTIONS
                ? Tone.WARN : Tone.INFO;
    }

    static Place place(Todo.Kind kind) {
        return switch (kind) {
            case SETTLE_CONTRADICTIONS, ASK_FOR_PACKAGES, HAND_OUT_PACKAGES, COLLECT_APPRAISALS, SEND_PACKAGE -> Place.EXCHANGE;
            case ENROL_MEMBERS, ASSIGN_UNITS, VOTE -> Place.MEETING;
            case COLLECT_SELF_SCORES, COLLECT_VERIFICATION -> Place.UNITS;
            case COLLECT_SURVEYS -> Place.SURVEY;
            case PLAN_VISITS, VISIT_UNITS -> Place.INSPECTION;
            case OPEN_SCORES, COLLECT_ANSWERS, ANSWER_QUESTIONS, APPRAISE_AGAIN -> Place.OVERVIEW;
            case ISSUE_DECISION -> Place.DOCUMENTS;
            case ANSWER_COMPLAINTS, PUBLISH_RESULTS, SEAL_ROUND -> Place.PUBLICATION;
            case WRITE_REGISTERS -> Place.REGISTERS;
            case SCORE_SELF, VERIFY, APPRAISE, HAND_IN_SHEETS -> Place.APPRAISAL;
        };
    }

    private String names(Alert alert) {
        if (alert.names().isEmpty()) {
            return "";
        }
        String some = String.join(", ", alert.names().stream().limit(MOST_NAMES).toList());
        return alert.names().size() > MOST_NAMES ? some + ", …" : some;
    }

    private static String key(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
