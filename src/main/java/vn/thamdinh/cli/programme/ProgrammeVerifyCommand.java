package vn.thamdinh.cli.programme;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.BasicCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.studio.DraftFolder;
import vn.thamdinh.usecase.studio.Received;
import vn.thamdinh.usecase.studio.SignedProgrammes;

/** {@code programme verify}: who signed a programme's file and whether it is unchanged; writes it into a folder if asked. */
@Command(name = "verify")
public final class ProgrammeVerifyCommand extends BasicCommand {

    @Parameters(paramLabel = "FILE", descriptionKey = "programme-signed")
    private Path file;

    @Option(names = "--out", paramLabel = "FOLDER")
    private Path out;

    /** Made with the terminal that it prints to. */
    public ProgrammeVerifyCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode run() {
        Outcome<Received> received = SignedProgrammes.read(file);
        Outcome<Received> kept = Optional.ofNullable(out).map(folder -> received.then(known ->
                DraftFolder.write(folder, known.packed().files()).then(_ -> Outcome.done(known)))).orElse(received);
        return finish(kept, ProgrammeVerifyCommand::tree, known -> terminal().words().say("programme.verified",
                known.maker(), known.made(), known.words(), known.openSsh(), known.hash(), known.problems()));
    }

    private static Map<String, Object> tree(Received known) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("maker", known.maker());
        tree.put("made", known.made().toString());
        tree.put("publicKey", known.publicKey());
        tree.put("words", known.words());
        tree.put("hash", known.hash());
        tree.put("problems", known.problems());
        return tree;
    }
}
