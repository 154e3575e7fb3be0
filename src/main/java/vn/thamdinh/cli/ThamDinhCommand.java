package vn.thamdinh.cli;

import java.io.Console;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.thamdinh.cli.terminal.Interruption;
import vn.thamdinh.cli.terminal.Language;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.cli.terminal.Words;
import vn.thamdinh.cli.terminal.WrongLine;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.usecase.diagnosis.FaultReport;
import vn.thamdinh.usecase.workspace.Workspaces;

/** The root of the command line: lists the commands and turns every ending into an {@link ExitCode}. */
@Command(name = "tham-dinh", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class,
        description = {"Thẩm Định: chấm điểm, kiểm tra, họp và ban hành kết quả của Hội đồng, không cần mạng.",
            "Offline appraisal rounds: scoring, inspection, meeting and documents.",
            "Không có tham số: mở cửa sổ. / Without arguments: opens the window."},
        synopsisSubcommandLabel = "<lệnh | command>", usageHelpAutoWidth = true,
        exitCodeListHeading = "%nMã kết thúc / exit codes:%n",
        exitCodeList = {"0:xong / done", "1:bị từ chối / refused", "2:sai cú pháp / wrong command line",
            "3:dữ liệu hỏng / damaged data", "4:hiện chưa làm được / not possible now",
            "5:đã hủy / cancelled", "70:lỗi chương trình / internal error"})
public final class ThamDinhCommand implements Runnable {
    private static final Logger LOG = Logger.getLogger(ThamDinhCommand.class.getName());

    @Spec
    private CommandSpec spec;

    @Option(names = "--lang", paramLabel = "vi|en", descriptionKey = "lang")
    private Language language;

    /** Created by {@link #run}. */
    ThamDinhCommand() {
    }

    /** Runs one command line, printing to the standard streams, and returns the number of an {@link ExitCode}. */
    public static int run(String... arguments) {
        var out = writer(System.out, "stdout.encoding");
        var err = writer(System.err, "stderr.encoding");
        var interruption = new Interruption();
        var words = new Words(Language.of(arguments, System.getenv()));
        try {
            return interruption.guard(out, err, words.say("interrupted"), () -> run(out, err, interruption, arguments));
        } finally {
            out.flush();
            err.flush();
        }
    }

    /** The same with given writers, for tests. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return run(out, err, Progress.NONE, arguments);
    }

    private static int run(PrintWriter out, PrintWriter err, Progress progress, String... arguments) {
        var environment = System.getenv();
        var workspaces = Workspaces.ofThisComputer(environment, Path.of(System.getProperty("user.home")),
                System.getProperty("os.name").startsWith("Windows"));
        var words = new Words(Language.of(arguments, environment));
        return run(new Terminal(out, err, words, environment, ThamDinhCommand::ask, workspaces, progress), arguments);
    }

    /** The same at a given terminal. */
    static int run(Terminal terminal, String... arguments) {
        return Commands.tree(new ThamDinhCommand(), terminal)
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setResourceBundle(terminal.words().help())
                .setParameterExceptionHandler((wrong, _) -> wrongCommandLine(wrong, terminal.words()))
                .setExecutionExceptionHandler((failure, command, _) -> {
                    FaultReport report = FaultReport.of(failure);
                    LOG.log(Level.SEVERE, failure, report::code);
                    command.getErr().println("Lỗi chương trình / internal error: " + report.details());
                    return ExitCode.INTERNAL.number();
                })
                .execute(arguments);
    }

    /** Asks without echo, where somebody sits at a terminal. */
    private static Optional<char[]> ask(String question) {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal)
                .flatMap(console -> Optional.ofNullable(console.readPassword("%s ", question)));
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Missing command.");
    }

    private static int wrongCommandLine(CommandLine.ParameterException wrong, Words words) {
        var err = wrong.getCommandLine().getErr();
        err.println(new WrongLine(words).say(wrong));
        err.println("  " + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE.number();
    }

    private static PrintWriter writer(PrintStream stream, String property) {
        var encoding = Charset.forName(System.getProperty(property, "UTF-8"), StandardCharsets.UTF_8);
        return new PrintWriter(new OutputStreamWriter(stream, encoding), true);
    }
}
