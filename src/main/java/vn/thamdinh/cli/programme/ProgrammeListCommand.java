package vn.thamdinh.cli.programme;

import java.util.List;
import java.util.Map;

import picocli.CommandLine.Command;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.BasicCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.wire.programme.ProgrammeFiles;
import vn.thamdinh.wire.programme.ProgrammeReader;

/** {@code programme list}: the programmes that come with the program. */
@Command(name = "list")
public final class ProgrammeListCommand extends BasicCommand {

    /** Made with the terminal that it prints to. */
    public ProgrammeListCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode run() {
        List<Programme> programmes = ProgrammeFiles.shippedIds().stream().map(ProgrammeReader::shipped).toList();
        if (json()) {
            terminal().json(Map.of("programmes", programmes.stream().map(programme -> Map.of(
                    "id", programme.id().value(), "title", programme.title(), "year", programme.year(),
                    "hash", programme.hash().hex(), "sampleCriteria", programme.criteria().sample())).toList()));
        } else {
            terminal().table(programmes.stream()
                    .map(programme -> List.of(programme.id().value(), programme.shortTitle())).toList());
        }
        return ExitCode.OK;
    }
}
