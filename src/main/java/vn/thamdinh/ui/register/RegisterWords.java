package vn.thamdinh.ui.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.register.Column;
import vn.thamdinh.domain.register.Period;
import vn.thamdinh.domain.register.Register;
import vn.thamdinh.domain.register.RowCheck;
import vn.thamdinh.domain.register.RowKey;
import vn.thamdinh.domain.register.Target;
import vn.thamdinh.domain.register.state.KeptRow;
import vn.thamdinh.domain.register.state.Reached;
import vn.thamdinh.domain.register.state.Waiting;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.usecase.register.RegisterFiles;
import vn.thamdinh.usecase.register.RowNames;
import vn.thamdinh.usecase.register.RowProblem;

/** Rows, periods, faults and states in words. */
final class RegisterWords {
    private final UiKit kit;

    RegisterWords(UiKit kit) {
        this.kit = kit;
    }

    /** A stored value for the screen. */
    String shown(Column column, String stored) {
        return column.kind() == Column.Kind.YES_NO && !stored.isEmpty()
                ? kit.text(stored.equals("true") ? "register.yes" : "register.no") : column.shown(stored);
    }

    String about(Programme programme, RowKey key) {
        return key.unit().isEmpty() && key.body().isEmpty() ? kit.text("register.round")
                : new RowNames(programme).about(key);
    }

    /** The name of a period: "Tháng 8/2023". */
    String period(Period period, String key) {
        Optional<LocalDate> first = period.first(key);
        if (first.isEmpty()) {
            return key;
        }
        String year = Integer.toString(first.get().getYear());
        int month = first.get().getMonthValue();
        return switch (period) {
            case NONE, ON_DEMAND -> key;
            case MONTH -> kit.text("register.period.month", month, year);
            case QUARTER -> kit.text("register.period.quarter", (month + 2) / 3, year);
            case HALF_YEAR -> kit.text(month == 1 ? "register.period.first-half" : "register.period.second-half", year);
            case YEAR -> kit.text("register.period.year", year);
        };
    }

    /** The heading of a column, with what its numbers count. */
    static String heading(Column column) {
        return column.measure().isEmpty() ? column.title() : column.title() + " (" + column.measure() + ")";
    }

    /** What is the matter with a row; nothing where all is well. */
    String matter(RegisterLine line) {
        List<String> said = new ArrayList<>();
        line.reading().faults().forEach(fault -> said.add(fault.column().title() + ": "
                + fault(fault.why().fault().name(), fault.why().wanted())));
        line.reading().refused().forEach(check -> said.add(check.text()));
        if (line.kept().filter(KeptRow::contradicted).isPresent()) {
            said.add(kit.text("register.contradicted"));
        }
        line.reading().flags().stream().map(RowCheck::text).forEach(said::add);
        if (said.isEmpty() && !line.reading().row().values().isEmpty() && !line.missing().isEmpty()) {
            said.add(kit.text("register.still-open", line.missing().getFirst().title()));
        }
        return String.join("; ", said);
    }

    Tone tone(RegisterLine line) {
        if (!line.reading().faults().isEmpty() || !line.reading().refused().isEmpty()
                || line.kept().filter(KeptRow::contradicted).isPresent()) {
            return Tone.ERROR;
        }
        if (!line.reading().flags().isEmpty()) {
            return Tone.WARN;
        }
        return line.kept().isEmpty() ? Tone.MUTED : line.kept().get().complete() ? Tone.OK : Tone.INFO;
    }

    String fault(String fault, String wanted) {
        return kit.text("register.fault." + fault.toLowerCase(Locale.ROOT).replace('_', '-'), wanted);
    }

    /** A problem of a file: "Dòng 7, Ngày ký: …". */
    String problem(RowProblem problem) {
        String what = problem.fault().equals("CHECK") ? problem.wanted() : fault(problem.fault(), problem.wanted());
        String where = problem.column().isEmpty() ? kit.text("register.line", problem.line())
                : kit.text("register.cell", problem.line(), problem.column());
        return where + ": " + (problem.typed().isEmpty() ? "" : "“" + problem.typed() + "” ") + what;
    }

    String taken(RegisterFiles.Taken taken) {
        return kit.text("register.taken", taken.rows(), taken.flagged());
    }

    /** "≥ 95 điểm". */
    static String bound(Target target) {
        return target.bound().comparison().sign() + " " + measured(target, Numbers.trimmed(target.bound().value()));
    }

    String value(Reached reached) {
        return reached.value().map(value -> measured(reached.target(), Numbers.format(value, reached.target().decimals())))
                .orElse("–");
    }

    private static String measured(Target target, String number) {
        return target.measure().isEmpty() ? number
                : target.measure().equals("%") ? number + "%" : number + " " + target.measure();
    }

    String state(Reached.State state) {
        return kit.text("register.target." + state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    static Tone tone(Reached.State state) {
        return switch (state) {
            case MET -> Tone.OK;
            case MISSED -> Tone.ERROR;
            case RUNNING -> Tone.INFO;
            case NO_DATA -> Tone.MUTED;
        };
    }

    String state(Waiting waiting) {
        return kit.text("register.waiting." + waiting.state().name().toLowerCase(Locale.ROOT));
    }

    static Tone tone(Waiting.State state) {
        return switch (state) {
            case OVERDUE -> Tone.ERROR;
            case SOON -> Tone.WARN;
            case OPEN -> Tone.INFO;
        };
    }

    /** What is waited for: the reminder's own words where there are some. */
    String asked(Waiting waiting) {
        return waiting.register().nudge().map(nudge -> nudge.text())
                .orElseGet(() -> kit.text("register.why." + waiting.why().name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }

    /** How far a register has come: "12/17 dòng", or the number of rows where nobody counts them. */
    String progress(Register register, long complete, int expected, int rows) {
        return expected > 0 ? kit.text("register.progress", complete, expected) : kit.text("register.rows", rows);
    }
}
