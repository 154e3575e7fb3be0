package vn.thamdinh.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.thamdinh.cli.terminal.Language;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.cli.terminal.Words;
import vn.thamdinh.seal.KeyDerivation;
import vn.thamdinh.usecase.workspace.Workspaces;
import vn.thamdinh.wire.CanonicalJson;

/** Runs command lines at which nobody sits, and keeps what the last one printed. */
public final class TestTerminal {
    static final String PASSPHRASE = "bốn con trâu đi bộ qua cầu";

    private final Path state;
    private final Map<String, String> environment = new TreeMap<>(Map.of("THAM_DINH_PASSPHRASE", PASSPHRASE,
            "THAM_DINH_PACKAGE_PASSPHRASE", PASSPHRASE));
    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();

    public TestTerminal(Path state) {
        this.state = state;
    }

    public TestTerminal with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    public TestTerminal without(String variable) {
        environment.remove(variable);
        return this;
    }

    public int run(Object... arguments) {
        out = new StringWriter();
        err = new StringWriter();
        var texts = new String[arguments.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = arguments[i].toString();
        }
        var words = new Words(Language.of(texts, environment));
        return ThamDinhCommand.run(new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), words,
                environment, _ -> Optional.empty(), Workspaces.in(state, KeyDerivation.Cost.LIGHTEST)),
                texts);
    }

    public String out() {
        return out.toString();
    }

    public String err() {
        return err.toString();
    }

    public Map<String, Object> json() {
        return CanonicalJson.object(CanonicalJson.parse(out().getBytes(StandardCharsets.UTF_8)));
    }
}
