package vn.thamdinh.cli.programme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.conduct.PlanWarnings;
import vn.thamdinh.cli.terminal.BasicCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.domain.programme.PlanCheck;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.wire.programme.ProgrammeFiles;
import vn.thamdinh.wire.programme.ProgrammeProblem;
import vn.thamdinh.wire.programme.ProgrammeReader;
import vn.thamdinh.wire.programme.ProgrammeReading;

/** {@code programme check}: every mistake in a programme's files, by file, line and place. */
@Command(name = "check")
public final class ProgrammeCheckCommand extends BasicCommand {

    @Parameters(paramLabel = "FOLDER", descriptionKey = "programme-folder")
    private Path place;

    /** Made with the terminal that it prints to. */
    public ProgrammeCheckCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode run() throws IOException {
        if (!Files.exists(place)) {
            throw new NoSuchFileException(place.toString());
        }
        Path folder = Files.isDirectory(place) ? place : place.toAbsolutePath().getParent();
        Optional<ProgrammeFiles> files = ProgrammeFolder.read(folder);
        if (files.isEmpty()) {
            return refuse(Outcome.refused(Reason.BAD_INPUT, folder.toString()));
        }
        return switch (ProgrammeReader.read(files.get())) {
            case ProgrammeReading.Read read -> sound(read);
            case ProgrammeReading.Faulty(List<ProgrammeProblem> problems) -> faulty(problems);
        };
    }

    private ExitCode sound(ProgrammeReading.Read read) {
        var warnings = new PlanWarnings(terminal().words(), PlanCheck.of(read.programme()));
        if (json()) {
            terminal().json(Map.of("id", read.programme().id().value(), "hash", read.programme().hash().hex(),
                    "problems", List.of(), "warnings", warnings.sentences()));
        } else {
            terminal().say("programme.sound", read.programme().id().value(), read.programme().hash().hex());
            warnings.sentences().forEach(terminal().out()::println);
        }
        return ExitCode.OK;
    }

    private ExitCode faulty(List<ProgrammeProblem> problems) {
        if (json()) {
            terminal().json(Map.of("problems", problems.stream().map(this::tree).toList()));
        } else {
            problems.forEach(problem -> terminal().out().println(problem.file() + ":" + problem.line() + ": "
                    + (problem.place().isEmpty() ? "" : problem.place() + ": ") + message(problem)));
            terminal().say("programme.faults", problems.size());
        }
        return ExitCode.REFUSED;
    }

    private String message(ProgrammeProblem problem) {
        return terminal().words().say(problem.messageKey(), problem.args().toArray());
    }

    private Map<String, Object> tree(ProgrammeProblem problem) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("file", problem.file());
        tree.put("line", problem.line());
        tree.put("place", problem.place());
        tree.put("problem", problem.messageKey().substring(problem.messageKey().lastIndexOf('.') + 1));
        tree.put("message", message(problem));
        return tree;
    }
}
