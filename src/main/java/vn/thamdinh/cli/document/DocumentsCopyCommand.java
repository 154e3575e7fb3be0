package vn.thamdinh.cli.document;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.domain.document.DocumentId;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;

/** {@code documents copy}: writes a copy that anybody can read, and logs it. */
@Command(name = "copy")
public final class DocumentsCopyCommand extends DeskCommand {

    @Option(names = "--document", required = true, paramLabel = "ID", descriptionKey = "document-id")
    private String document;

    @Option(names = "--out", required = true, paramLabel = "FILE")
    private Path out;

    @Option(names = "--purpose", required = true, paramLabel = "TEXT")
    private String purpose;

    /** Made with the terminal that it prints to. */
    public DocumentsCopyCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        var id = new DocumentId(document);
        String name = out.getFileName().toString().toLowerCase(Locale.ROOT);
        boolean editable = name.endsWith(".docx");
        if (!editable && !name.endsWith(".pdf")) {
            return refuse(Outcome.refused(Reason.COPY_ENDING, out.getFileName().toString()));
        }
        Outcome<String> given = editable ? desk.documents().read().editable(id, out, purpose)
                : desk.documents().read().copy(id, out, purpose);
        return finish(given, sha256 -> Map.of("document", document, "file", out.toString(), "sha256", sha256),
                _ -> terminal().words().say("documents.copied", out));
    }
}
