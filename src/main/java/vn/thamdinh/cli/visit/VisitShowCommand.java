package vn.thamdinh.cli.visit;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.domain.inspection.checklist.CheckItem;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.text.AdministrativeDate;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.view.VisitView;

/** {@code visit show}: everything noted at a visit. */
@Command(name = "show")
public final class VisitShowCommand extends DeskCommand {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm").withZone(ZoneId.systemDefault());

    @Parameters(paramLabel = "VISIT", descriptionKey = "visit-id")
    private String visit;

    /** Made with the terminal that it prints to. */
    public VisitShowCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        Optional<VisitView> view = desk.views().visit(new VisitId(visit));
        if (view.isEmpty()) {
            return refuse(Outcome.refused(Reason.NOT_FOUND, visit));
        }
        if (json()) {
            terminal().json(VisitTree.whole(view.get()));
            return ExitCode.OK;
        }
        Programme programme = desk.views().round().orElseThrow().programme();
        terminal().say("visit.shown", desk.visitCalendar().placeName(view.get().visit().unit()),
                AdministrativeDate.shortForm(view.get().visit().date()),
                terminal().words().say("visit.state." + VisitTree.state(view.get())));
        view.get().people().forEach(one -> terminal().out().println("  " + one.name() + ", " + one.title() + " ["
                + one.key() + "]"));
        view.get().findings().forEach(one -> terminal().out().println("  "
                + terminal().words().say("visit.verdict." + VisitTree.word(one.verdict())) + " · "
                + one.item().flatMap(programme.inspection()::item).map(CheckItem::text)
                        .or(() -> one.component().map(ComponentId::value)).orElse("–")
                + (one.text().isEmpty() ? "" : ": " + one.text()) + " [" + one.key() + "]"));
        view.get().notes().forEach(one -> terminal().out().println("  " + TIME.format(one.at()) + " " + one.text() + " ["
                + one.key() + "]"));
        return ExitCode.OK;
    }
}
