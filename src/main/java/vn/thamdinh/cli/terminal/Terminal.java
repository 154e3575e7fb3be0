package vn.thamdinh.cli.terminal;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.workspace.Workspaces;
import vn.thamdinh.wire.CanonicalJson;

/**
 * Where commands print, read secrets and find workspaces.
 *
 * @param prompt   asks for a secret without echo; nothing where nobody sits at the terminal
 * @param progress tells long work when it has been asked to stop
 */
public record Terminal(PrintWriter out, PrintWriter err, Words words, Map<String, String> environment,
                       Function<String, Optional<char[]>> prompt, Workspaces workspaces, Progress progress) {

    private static final int LONGEST_SECRET_FILE = 4096;

    /** One at which nobody stops anything. */
    public Terminal(PrintWriter out, PrintWriter err, Words words, Map<String, String> environment,
                    Function<String, Optional<char[]>> prompt, Workspaces workspaces) {
        this(out, err, words, environment, prompt, workspaces, Progress.NONE);
    }

    /** Prints a sentence. */
    public void say(String key, Object... arguments) {
        out.println(words.say(key, arguments));
    }

    /** Prints a tree as one line of canonical JSON. */
    public void json(Map<String, ?> tree) {
        out.println(CanonicalJson.text(tree));
    }

    /** Says why nothing was done: a sentence for people, and with {@code json} an object for machines. */
    public ExitCode refuse(Outcome.Refused<?> refused, boolean json) {
        err.println(words.say(refused));
        if (json) {
            json(tree(refused));
        }
        return code(refused.reason());
    }

    /** The object that stands for a refusal in JSON. */
    public Map<String, Object> tree(Outcome.Refused<?> refused) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("refused", refused.reason().stableName());
        tree.put("arguments", refused.arguments());
        words.fault(refused).ifPresent(fault -> tree.put("fault", fault));
        tree.put("message", words.say(refused));
        return tree;
    }

    /** The ending that a reason means. */
    public static ExitCode code(Reason reason) {
        return switch (reason.severity()) {
            case REFUSED -> ExitCode.REFUSED;
            case DAMAGED -> ExitCode.DAMAGED;
            case CANNOT_NOW -> ExitCode.NOT_NOW;
            case CANCELLED -> ExitCode.CANCELLED;
        };
    }

    /**
     * A secret from a file's first line, else from a variable, else asked for.
     *
     * @throws MissingSecret if there is none of the three
     */
    public char[] secret(Optional<Path> file, String variable, String question) throws IOException, MissingSecret {
        if (file.isPresent()) {
            return firstLine(file.get());
        }
        String value = environment.getOrDefault(variable, "");
        return value.isEmpty() ? prompt.apply(words.say(question)).orElseThrow(() -> new MissingSecret(variable))
                : value.toCharArray();
    }

    private static char[] firstLine(Path file) throws IOException {
        if (Files.size(file) > LONGEST_SECRET_FILE) {
            throw new CharacterCodingException();
        }
        CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file)));
        int end = 0;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        char[] line = new char[end];
        text.get(line);
        return line;
    }

    /** A table whose columns are as wide as their widest cell. */
    public void table(List<List<String>> rows) {
        for (List<String> row : rows) {
            var line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                int column = i;
                int width = rows.stream().mapToInt(other -> other.get(column).length()).max().orElse(0);
                line.append(row.get(i)).append(" ".repeat(width - row.get(i).length() + 2));
            }
            out.println(line.toString().stripTrailing());
        }
    }

    /** Nobody gave the secret and nobody can be asked. */
    public static final class MissingSecret extends Exception {

        private static final long serialVersionUID = 1L;

        MissingSecret(String variable) {
            super(variable);
        }
    }
}
