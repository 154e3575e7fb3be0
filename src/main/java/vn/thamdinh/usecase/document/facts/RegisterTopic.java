package vn.thamdinh.usecase.document.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.thamdinh.documents.composed.DocumentTable;
import vn.thamdinh.documents.composed.DocumentTable.Align;
import vn.thamdinh.documents.composed.DocumentTable.Column;
import vn.thamdinh.domain.document.DocumentKind.About;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.register.Register;
import vn.thamdinh.domain.register.RegisterRow;
import vn.thamdinh.domain.register.Target;
import vn.thamdinh.domain.register.state.Kept;
import vn.thamdinh.domain.register.state.KeptRow;
import vn.thamdinh.domain.register.state.Reached;
import vn.thamdinh.domain.register.state.Waiting;
import vn.thamdinh.domain.text.AdministrativeDate;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.register.RowNames;

/** What stands in the registers: each as a table, the targets, what is waited for. */
final class RegisterTopic {
    /** Between the margins of a page, and what columns need at least. */
    private static final double PAGE_MM = 160;
    /** Beside what one of several people says, as long as nobody chose between them. */
    private static final String CONTRADICTED = " (chưa thống nhất)";
    private static final double TEXT_MM = 26;
    private static final double DATE_MM = 26;
    private static final double NUMBER_MM = 20;

    private final Programme programme;
    private final Kept kept;
    private final LocalDate today;
    private final RowNames names;

    RegisterTopic(RoundBook book) {
        this.programme = book.snapshot().programme().orElseThrow();
        this.kept = book.snapshot().registers().orElseThrow();
        this.today = book.today();
        this.names = new RowNames(programme);
    }

    void into(FactsDraft draft, About about, String id) {
        if (programme.registers().isEmpty()) {
            return;
        }
        Optional<UnitId> unit = about == About.UNIT || about == About.RECOGNISED_UNIT ? Optional.of(new UnitId(id))
                : Optional.empty();
        for (Register register : programme.registers().registers()) {
            draft.table("register-" + register.id(), table(register, unit));
        }
        List<Waiting> waiting = Waiting.on(today, kept);
        List<Waiting> concerned = waiting.stream().filter(one -> unit.isEmpty() || one.key().unit().equals(unit)).toList();
        draft.list("reminders", concerned.stream().map(one -> reminder(one, unit.isEmpty())).toList());
        draft.value("reminder-count", Integer.toString(concerned.size()));
        draft.value("overdue-count", Long.toString(concerned.stream()
                .filter(one -> one.state() == Waiting.State.OVERDUE).count()));
        draft.table("registers", summary(waiting));
        draft.table("targets", targets(unit));
    }

    private String reminder(Waiting one, boolean named) {
        String what = one.register().nudge().map(nudge -> upper(nudge.text())).orElse("Ghi sổ “" + one.register().title() + "”");
        String period = one.register().period().title(one.key().period());
        return (named ? names.about(one.key()) + ": " : "") + what + (period.isEmpty() ? "" : ", " + period)
                + one.last().map(day -> (one.state() == Waiting.State.OVERDUE ? " (đã quá hạn ngày " : " (hạn ngày ")
                        + AdministrativeDate.citation(day) + ")").orElse("") + ";";
    }

    private static String upper(String text) {
        return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }

    private DocumentTable table(Register register, Optional<UnitId> unit) {
        boolean about = register.about() != Register.About.ROUND && unit.isEmpty();
        boolean periods = register.period().recurs();
        List<Column> columns = new ArrayList<>(List.of(Column.of("STT", 11, Align.CENTRE)));
        if (about) {
            columns.add(Column.of(register.about() == Register.About.BODY ? "Cơ quan" : "Đơn vị", 30, Align.LEFT).asMerged());
        }
        if (periods) {
            columns.add(Column.of("Kỳ", 20, Align.LEFT));
        }
        List<vn.thamdinh.domain.register.Column> filled = fitting(register, PAGE_MM - columns.stream()
                .mapToDouble(Column::widthMm).sum());
        boolean needed = filled.stream().anyMatch(RegisterTopic::isMain);
        filled.forEach(column -> columns.add(column(column, needed)));
        List<List<String>> rows = new ArrayList<>();
        for (KeptRow row : kept.rows(register.id())) {
            if (unit.isEmpty() || row.row().key().unit().equals(unit)) {
                rows.add(cells(register, filled, row, rows.size() + 1, about, periods));
            }
        }
        return DocumentTable.of(register.title(), columns, rows);
    }

    /** @param needed whether a text that every row has takes the room that others leave */
    private static Column column(vn.thamdinh.domain.register.Column column, boolean needed) {
        String title = column.measure().isEmpty() ? column.title() : column.title() + " (" + column.measure() + ")";
        return switch (column.kind()) {
            case TEXT -> Column.of(title, needed && !column.required() ? least(column) : 0, Align.LEFT);
            case CHOICE -> Column.of(title, least(column), Align.LEFT);
            case DATE, YES_NO -> Column.of(title, least(column), Align.CENTRE);
            case WHOLE, DECIMAL -> Column.of(title, least(column), Align.RIGHT);
        };
    }

    /** Columns that say something, as many as a page has room for: what a row may do without goes first. */
    private List<vn.thamdinh.domain.register.Column> fitting(Register register, double room) {
        List<vn.thamdinh.domain.register.Column> left = new ArrayList<>(register.columns().stream()
                .filter(column -> column.required() || kept.rows(register.id()).stream()
                        .anyMatch(row -> !row.row().value(column.id()).isEmpty())).toList());
        for (int at = left.size() - 1; at > 0 && left.stream().mapToDouble(RegisterTopic::least).sum() > room; at--) {
            if (!left.get(at).required()) {
                left.remove(at);
            }
        }
        return left;
    }

    private static boolean isMain(vn.thamdinh.domain.register.Column column) {
        return column.kind() == vn.thamdinh.domain.register.Column.Kind.TEXT && column.required();
    }

    private static double least(vn.thamdinh.domain.register.Column column) {
        return switch (column.kind()) {
            case TEXT -> TEXT_MM;
            case CHOICE, DATE -> DATE_MM;
            case YES_NO, WHOLE, DECIMAL -> NUMBER_MM;
        };
    }

    private List<String> cells(Register register, List<vn.thamdinh.domain.register.Column> filled, KeptRow kept,
                               int number, boolean about, boolean periods) {
        RegisterRow row = kept.row();
        List<String> cells = new ArrayList<>(List.of(Integer.toString(number)));
        if (about) {
            cells.add(names.about(row.key()));
        }
        if (periods) {
            cells.add(upper(register.period().title(row.key().period())));
        }
        filled.forEach(column -> cells.add(column.shown(row.value(column.id()))));
        if (kept.contradicted()) {
            cells.set(cells.size() - 1, (cells.getLast() + CONTRADICTED).strip());
        }
        return cells;
    }

    private DocumentTable summary(List<Waiting> waiting) {
        List<List<String>> rows = new ArrayList<>();
        for (Register register : programme.registers().registers()) {
            List<KeptRow> there = kept.rows(register.id());
            int expected = Waiting.expected(today, register, kept).size();
            long late = waiting.stream().filter(one -> one.register().equals(register)
                    && one.state() == Waiting.State.OVERDUE).count();
            rows.add(List.of(Integer.toString(rows.size() + 1), register.title(),
                    expected == 0 ? Integer.toString(there.size()) : there.size() + "/" + expected, Long.toString(late),
                    Long.toString(there.stream().filter(row -> !row.flags().isEmpty()).count())));
        }
        return DocumentTable.of("Tình hình ghi sổ theo dõi", List.of(Column.of("STT", 11, Align.CENTRE),
                Column.of("Nội dung theo dõi", 0, Align.LEFT), Column.of("Đã ghi", 22, Align.CENTRE),
                Column.of("Quá hạn", 20, Align.CENTRE), Column.of("Có lưu ý", 20, Align.CENTRE)), rows);
    }

    private DocumentTable targets(Optional<UnitId> unit) {
        List<List<String>> rows = new ArrayList<>();
        for (Target target : programme.registers().targets()) {
            if (unit.isPresent() && !target.perUnit()) {
                continue;
            }
            List<Reached> reached = Reached.of(target, kept, today, Optional.empty()).stream()
                    .filter(one -> unit.isEmpty() || one.unit().equals(unit)).toList();
            rows.add(List.of(Integer.toString(rows.size() + 1), target.title(),
                    target.bound().comparison().sign() + " " + measured(target, Numbers.trimmed(target.bound().value())),
                    reached.size() == 1 ? value(reached.getFirst())
                            : met(reached) + "/" + reached.size() + " đơn vị đạt",
                    reached.size() == 1 ? state(reached.getFirst().state()) : without(reached)));
        }
        return DocumentTable.of("Chỉ tiêu", List.of(Column.of("STT", 11, Align.CENTRE),
                Column.of("Chỉ tiêu", 0, Align.LEFT), Column.of("Phải đạt", 26, Align.CENTRE),
                Column.of("Hiện nay", 32, Align.CENTRE), Column.of("Đánh giá", 32, Align.CENTRE)), rows);
    }

    private static long met(List<Reached> reached) {
        return reached.stream().filter(one -> one.state() == Reached.State.MET).count();
    }

    private static String without(List<Reached> reached) {
        long none = reached.stream().filter(one -> one.state() == Reached.State.NO_DATA).count();
        return none == 0 ? met(reached) == reached.size() ? "Đạt" : "Chưa đạt đủ" : none + " chưa có số liệu";
    }

    private static String value(Reached one) {
        return one.value().map(value -> measured(one.target(), Numbers.format(value, one.target().decimals())))
                .orElse("–");
    }

    private static String measured(Target target, String number) {
        return target.measure().isEmpty() ? number : target.measure().equals("%") ? number + "%"
                : number + " " + target.measure();
    }

    private static String state(Reached.State state) {
        return switch (state) {
            case MET -> "Đạt";
            case MISSED -> "Chưa đạt";
            case RUNNING -> "Đang thực hiện";
            case NO_DATA -> "Chưa có số liệu";
        };
    }
}
