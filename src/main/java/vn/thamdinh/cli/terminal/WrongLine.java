package vn.thamdinh.cli.terminal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, in the words of the language; picocli knows English alone. */
public final class WrongLine {

    private final Words words;

    public WrongLine(Words words) {
        this.words = words;
    }

    /** One sentence. */
    public String say(ParameterException wrong) {
        return words.say("wrong.line", switch (wrong) {
            case MissingParameterException missing -> words.say("wrong.missing", missing.getMissing().stream()
                    .map(WrongLine::name).collect(Collectors.joining(", ")));
            case UnmatchedArgumentException unknown -> unknown(unknown);
            case OverwrittenOptionException twice -> words.say("wrong.twice", name(twice.getOverwritten()));
            case MutuallyExclusiveArgsException _ -> words.say("wrong.together");
            default -> other(wrong);
        });
    }

    private String unknown(UnmatchedArgumentException unknown) {
        List<String> near = unknown.getSuggestions();
        return words.say("wrong.unknown", String.join(" ", unknown.getUnmatched()))
                + (near.isEmpty() ? "" : " " + words.say("wrong.near", String.join(", ", near)));
    }

    private String other(ParameterException wrong) {
        ArgSpec about = wrong.getArgSpec();
        if (about != null) {
            Optional<String> choices = Optional.of(about.type()).filter(Class::isEnum)
                    .map(type -> Arrays.stream(type.getEnumConstants()).map(String::valueOf)
                            .collect(Collectors.joining(", ")).toLowerCase(java.util.Locale.ROOT));
            String value = Optional.ofNullable(wrong.getValue()).orElse("");
            return choices.map(all -> words.say("wrong.choice", name(about), value, all))
                    .orElseGet(() -> words.say("wrong.value", name(about), value));
        }
        return words.say("wrong.command", wrong.getCommandLine().getSubcommands().keySet().stream().sorted()
                .collect(Collectors.joining(", ")));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
