package vn.thamdinh.cli.terminal;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;

import picocli.CommandLine.Option;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.progress.Cancelled;
import vn.thamdinh.usecase.DiskFault;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;

/** A command: its common options, and how its ending becomes an exit code. */
public abstract class BasicCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Option(names = Language.OPTION, paramLabel = "vi|en", descriptionKey = "lang")
    private Language language;

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "help")
    private boolean help;

    /** Made with the terminal that it prints to. */
    protected BasicCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public final Integer call() {
        try {
            return run().number();
        } catch (Terminal.MissingSecret e) {
            terminal.err().println(terminal.words().say("secret.missing", e.getMessage()));
            return ExitCode.USAGE.number();
        } catch (Cancelled e) {
            return refuse(Outcome.refused(Reason.CANCELLED)).number();
        } catch (IOException e) {
            return refuse(DiskFault.anywhere(e)).number();
        }
    }

    /** Does the work. */
    protected abstract ExitCode run() throws IOException, Terminal.MissingSecret;

    /** Where to print. */
    protected final Terminal terminal() {
        return terminal;
    }

    /** Whether machines read the answer. */
    protected final boolean json() {
        return json;
    }

    /** Ends with the refusal. */
    protected final ExitCode refuse(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Refused<?> refused -> terminal.refuse(refused, json);
            case Outcome.Done<?> _ -> throw new IllegalArgumentException("not refused");
        };
    }

    /** Ends with what was done, as JSON or as a sentence, or with the refusal. */
    protected final <T> ExitCode finish(Outcome<T> outcome, Function<T, Map<String, ?>> tree,
                                        Function<T, String> sentence) {
        return switch (outcome) {
            case Outcome.Refused<T> refused -> terminal.refuse(refused, json);
            case Outcome.Done<T>(T value) -> {
                if (json) {
                    terminal.json(tree.apply(value));
                } else {
                    terminal.out().println(sentence.apply(value));
                }
                yield ExitCode.OK;
            }
        };
    }
}
