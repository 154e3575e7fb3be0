package vn.thamdinh.cli.document;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.BasicCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.usecase.signing.SignPaper;
import vn.thamdinh.usecase.signing.SigningWish;

/** {@code documents sign}: a person's or an agency's digital signature in a paper's empty field. */
@Command(name = "sign")
public final class DocumentsSignCommand extends BasicCommand {

    /** Holds the key file's password where no file is named. */
    private static final String VARIABLE = "THAM_DINH_KEY_PASSWORD";

    @Parameters(paramLabel = "FILE.pdf", descriptionKey = "paper")
    private Path paper;

    @Option(names = "--pkcs12", required = true, paramLabel = "FILE.p12")
    private Path keyFile;

    @Option(names = "--password-file", paramLabel = "FILE")
    private Path passwordFile;

    @Option(names = "--field", paramLabel = "person|agency")
    private SigningWish.Place field;

    @Option(names = "--picture", paramLabel = "FILE.png")
    private Path picture;

    @Option(names = "--out", required = true, paramLabel = "FILE.pdf", descriptionKey = "out-pdf")
    private Path out;

    /** Made with the terminal that it prints to. */
    public DocumentsSignCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode run() throws IOException, Terminal.MissingSecret {
        char[] password = terminal().secret(Optional.ofNullable(passwordFile), VARIABLE, "secret.key-file");
        try {
            return finish(new SignPaper(Clock.systemUTC()).sign(paper, keyFile, password, out,
                            new SigningWish(Optional.ofNullable(field), Optional.ofNullable(picture))),
                    signed -> Map.of("file", out.toString(), "signer", signed.signer(), "issuer", signed.issuer(),
                            "time", signed.time().toString()),
                    signed -> terminal().words().say("documents.signed", out, signed.signer(), signed.issuer()));
        } finally {
            Arrays.fill(password, '\0');
        }
    }
}
