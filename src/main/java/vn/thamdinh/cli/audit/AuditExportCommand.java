package vn.thamdinh.cli.audit;

import java.nio.file.Path;
import java.util.Map;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.audit.AuditSearch;
import vn.thamdinh.usecase.audit.AuditTeller;

/** {@code audit export}: the journal as CSV, XLSX or PDF, by the file's ending. */
@Command(name = "export")
public final class AuditExportCommand extends DeskCommand {

    @Mixin
    private final AuditSought sought = new AuditSought();

    @Option(names = "--out", required = true, paramLabel = "FILE")
    private Path out;

    /** Made with the terminal that it prints to. */
    public AuditExportCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        AuditTeller teller = AuditTeller.of(terminal().words()::say, desk.views(), desk.audit());
        AuditSearch search = AuditSearch.over(desk.audit(), teller, terminal().progress());
        return finish(desk.audit().export().write(search, search.find(sought.filter(), terminal().progress()), sought.words(),
                        terminal().words()::say, out, terminal().progress()),
                written -> Map.of("files", written.files().stream().map(Path::toString).toList(), "entries",
                        written.entries(), "digest", written.digest()),
                written -> terminal().words().say("audit.exported", written.entries(), written.files().size(),
                        written.files().getFirst()));
    }
}
