package vn.thamdinh.usecase.plan;

import java.nio.file.Path;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.thamdinh.documents.official.Issuance;
import vn.thamdinh.documents.official.PaperText;
import vn.thamdinh.documents.pdf.PdfRenderer;
import vn.thamdinh.documents.template.TemplateRenderer;
import vn.thamdinh.documents.visitplan.VisitPaper.TeamLine;
import vn.thamdinh.documents.visitplan.VisitPaper.VisitLine;
import vn.thamdinh.documents.visitplan.VisitPaperDocument;
import vn.thamdinh.documents.visitplan.VisitPaperWriter;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.inspection.Team;
import vn.thamdinh.domain.inspection.VisitKind;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.text.AdministrativeDate;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.papers.MadeDocument;
import vn.thamdinh.usecase.papers.Metadata;
import vn.thamdinh.usecase.papers.OutsideFile;
import vn.thamdinh.usecase.view.MemberRow;
import vn.thamdinh.usecase.view.Views;

/**
 * Prints the plan of visits and the notices of it, ready to be numbered and signed. Surprise visits and cancelled ones
 * stand in neither.
 */
public final class PrintVisits {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final RoundBook book;
    private final Views views;
    private final VisitCalendar calendar;

    public PrintVisits(RoundBook book, Views views) {
        this.book = book;
        this.views = views;
        this.calendar = new VisitCalendar(book, views);
    }

    /** The plan of all announced visits. */
    public Outcome<MadeDocument> plan() {
        return paper(VisitPaperWriter.Kind.PLAN, announced());
    }

    /** The notice to one place; to a district, of its own visit and those to its communes. */
    public Outcome<MadeDocument> notice(UnitId place) {
        Set<UnitId> places = new LinkedHashSet<>(Set.of(place));
        book.snapshot().programme().ifPresent(programme ->
                programme.unitsOf(place).forEach(unit -> places.add(unit.id())));
        return paper(VisitPaperWriter.Kind.NOTICE,
                announced().stream().filter(row -> places.contains(row.visit().unit())).toList());
    }

    /** Writes a paper, or its copy to be edited in ".docx", to a file outside the workspace, whole or not at all. */
    public Outcome<MadeDocument> save(Outcome<MadeDocument> paper, Path file) {
        return paper.then(made -> OutsideFile.write(file, made.bytesFor(file).orElseThrow())
                .then(_ -> Outcome.done(made)));
    }

    private List<CalendarRow> announced() {
        return calendar.rows().stream().filter(row -> row.visit().stands()
                && row.visit().kind() == VisitKind.PLANNED).toList();
    }

    private Outcome<MadeDocument> paper(VisitPaperWriter.Kind kind, List<CalendarRow> rows) {
        Optional<Programme> programme = book.snapshot().programme();
        if (programme.isEmpty()) {
            return Outcome.refused(Reason.NO_ROUND);
        }
        if (!calendar.isWhole()) {
            return Outcome.refused(Reason.RECUSED);
        }
        var writer = new VisitPaperWriter(programme.get());
        if (rows.isEmpty() || !writer.has(kind)) {
            return Outcome.refused(Reason.NOT_FOUND, rows.isEmpty() ? "0" : kind.prefix());
        }
        List<String> places = rows.stream().map(PrintVisits::office).distinct().toList();
        Map<String, String> values = Map.of("count", Integer.toString(places.size()),
                "from", AdministrativeDate.shortForm(rows.getFirst().visit().date()),
                "until", AdministrativeDate.shortForm(rows.getLast().visit().date()),
                "places", String.join(", ", places));
        var paper = writer.write(kind, new Issuance.ToSign(), values, teams(rows),
                rows.stream().map(PrintVisits::line).toList(), book.isRehearsal());
        var pdf = new PdfRenderer();
        PaperText text = new VisitPaperDocument(new TemplateRenderer(), pdf)
                .text(paper, Metadata.of(book, paper.subject()));
        return Outcome.done(new MadeDocument(text.pdf(pdf).bytes(), book.workspace().digest(),
                rows.stream().map(row -> row.visit().unit()).distinct().toList(), Optional.of(text)));
    }

    private List<TeamLine> teams(List<CalendarRow> rows) {
        return calendar.teams().stream()
                .filter(team -> rows.stream().anyMatch(row -> row.visit().team().equals(team.id())))
                .map(this::line).toList();
    }

    private TeamLine line(Team team) {
        List<String> people = new ArrayList<>();
        for (MemberId member : team.members()) {
            String part = member.equals(team.leader()) ? ", Trưởng đoàn"
                    : team.secretary().filter(member::equals).isPresent() ? ", Thư ký" : ", Thành viên";
            people.add(views.members().stream().filter(row -> row.id().equals(member)).findFirst()
                    .map(PrintVisits::words).orElse(member.value()) + part);
        }
        return new TeamLine(team.name(), people);
    }

    private static String words(MemberRow member) {
        String position = member.position().isBlank() ? "" : ", " + member.position();
        return member.name() + position + (member.body().isBlank() ? "" : ", " + member.body());
    }

    private static VisitLine line(CalendarRow row) {
        String day = row.visit().date().getDayOfWeek().getDisplayName(TextStyle.FULL, VIETNAMESE);
        return new VisitLine(day + ", " + AdministrativeDate.shortForm(row.visit().date()),
                hour(row.visit().from()) + " – " + hour(row.visit().until()), office(row), row.team(),
                row.visit().purpose());
    }

    /** Offices are visited: "UBND xã Tiến Hưng". */
    private static String office(CalendarRow row) {
        return "UBND " + row.place().substring(0, 1).toLowerCase(VIETNAMESE) + row.place().substring(1);
    }

    /** As offices write hours: "07 giờ 30", unbroken. */
    private static String hour(LocalTime time) {
        return "%02d\u00A0giờ\u00A0%02d".formatted(time.getHour(), time.getMinute());
    }
}
