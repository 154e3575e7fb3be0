package vn.thamdinh.cli.visit;

import java.util.Map;
import java.util.Optional;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.domain.inspection.Note;
import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;

/** {@code visit note}: takes a quick note, or changes one; an empty text strikes it out. */
@Command(name = "note")
public final class VisitNoteCommand extends DeskCommand {

    @Parameters(paramLabel = "VISIT", descriptionKey = "visit-id")
    private String visit;

    @Option(names = "--text", required = true, paramLabel = "TEXT")
    private String text;

    @Option(names = "--change", paramLabel = "NOTE")
    private Optional<String> changed = Optional.empty();

    /** Made with the terminal that it prints to. */
    public VisitNoteCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        return finish(noted(desk, new VisitId(visit)), key -> Map.of("visit", visit, "note", key),
                key -> terminal().words().say("visit.noted", key));
    }

    private Outcome<String> noted(Desk desk, VisitId id) {
        if (changed.isEmpty()) {
            return desk.recordVisit().note(id, text, "").then(kept -> Outcome.done(kept.key()));
        }
        Optional<Note> note = desk.views().visit(id).stream().flatMap(view -> view.notes().stream())
                .filter(one -> one.key().equals(changed.get())).findFirst();
        return note.isEmpty() ? Outcome.refused(Reason.NOT_FOUND, changed.get())
                : desk.recordVisit().change(new Note(id, changed.get(), note.get().at(), text))
                        .then(_ -> Outcome.done(changed.get()));
    }
}
