package vn.thamdinh.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The root of the command line: lists the commands and turns every ending into an {@link ExitCode}. */
@Command(name = "tham-dinh", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class,
        description = {"Thẩm Định: chấm điểm, kiểm tra, họp và ban hành kết quả của Hội đồng, không cần mạng.",
            "Offline appraisal rounds: scoring, inspection, meeting and documents.",
            "Không có tham số: mở cửa sổ. / Without arguments: opens the window."},
        synopsisSubcommandLabel = "<lệnh | command>", usageHelpAutoWidth = true,
        exitCodeListHeading = "%nMã kết thúc / exit codes:%n",
        exitCodeList = {"0:xong / done", "1:bị từ chối / refused", "2:sai cú pháp / wrong command line",
            "3:dữ liệu hỏng / damaged data", "4:hiện chưa làm được / not possible now",
            "5:đã hủy / cancelled", "70:lỗi chương trình / internal error"},
        subcommands = {})
public final class ThamDinhCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    /** Created by {@link #run}. */
    ThamDinhCommand() {
    }

    /** Runs one command line, printing to the standard streams, and returns the number of an {@link ExitCode}. */
    public static int run(String... arguments) {
        var out = writer(System.out, "stdout.encoding");
        var err = writer(System.err, "stderr.encoding");
        try {
            return run(out, err, arguments);
        } finally {
            out.flush();
            err.flush();
        }
    }

    /** The same with given writers, for tests. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        var line = new CommandLine(new ThamDinhCommand())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setResourceBundle(ResourceBundle.getBundle("vn.thamdinh.cli.standard"))
                .setParameterExceptionHandler(ThamDinhCommand::wrongCommandLine)
                .setExecutionExceptionHandler((failure, command, _) -> {
                    command.getErr().println("Lỗi chương trình / internal error:");
                    failure.printStackTrace(command.getErr());
                    return ExitCode.INTERNAL.number();
                });
        return line.execute(arguments);
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Thiếu lệnh. / Missing command.");
    }

    private static int wrongCommandLine(CommandLine.ParameterException wrong, String... arguments) {
        var err = wrong.getCommandLine().getErr();
        err.println("Sai cú pháp / wrong command line: " + wrong.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(wrong, err);
        err.println("  " + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE.number();
    }

    private static PrintWriter writer(PrintStream stream, String property) {
        var encoding = Charset.forName(System.getProperty(property, "UTF-8"), StandardCharsets.UTF_8);
        return new PrintWriter(new OutputStreamWriter(stream, encoding), true);
    }
}
