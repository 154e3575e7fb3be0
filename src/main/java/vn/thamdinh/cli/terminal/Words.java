package vn.thamdinh.cli.terminal;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;

/** Sentences of the command line in one language; reasons and notices are worded as on the screens. */
public final class Words {

    private static final String FAULT = "fault.";

    private final Language language;
    private final ResourceBundle own;
    private final ResourceBundle shared;

    /** Reads the language's texts. */
    public Words(Language language) {
        this.language = language;
        this.own = bundle("vn.thamdinh.cli.words");
        this.shared = bundle("vn.thamdinh.ui.i18n.messages");
    }

    /** The language, for texts that come with what a use case hands back. */
    public Locale locale() {
        return language.locale();
    }

    /** The help texts for picocli. */
    public ResourceBundle help() {
        return bundle("vn.thamdinh.cli.standard");
    }

    /** The sentence with its arguments. */
    public String say(String key, Object... arguments) {
        String pattern = own.containsKey(key) ? own.getString(key) : shared.getString(key);
        Object[] plain = Arrays.stream(arguments).map(String::valueOf).toArray();
        return new MessageFormat(pattern.replace("'", "''"), language.locale()).format(plain).strip();
    }

    /** Whether there is such a sentence. */
    public boolean has(String key) {
        return own.containsKey(key) || shared.containsKey(key);
    }

    /** A plain number with the decimal sign of the language; what is none stays as it is. */
    public String number(String plain) {
        boolean decimal = plain.matches("-?[0-9]+[.][0-9]+");
        return decimal && language == Language.VI ? plain.replace('.', ',') : plain;
    }

    /** The reason's sentence. */
    public String say(Reason reason, List<String> arguments) {
        return say("reason." + reason.stableName(), arguments.isEmpty() ? new Object[] {""} : arguments.toArray());
    }

    /** Why something was refused; a package's fault has a sentence of its own. */
    public String say(Outcome.Refused<?> refused) {
        return fault(refused).map(fault -> say(FAULT + fault, refused.arguments().toArray()))
                .orElseGet(() -> closer(refused).map(key -> say(key, refused.arguments().toArray()))
                        .orElseGet(() -> say(refused.reason(), refused.arguments())));
    }

    /** A sentence of its own for what a refusal names first, as on the screens. */
    private Optional<String> closer(Outcome.Refused<?> refused) {
        return refused.arguments().stream().limit(1)
                .map(name -> "reason." + refused.reason().stableName() + "." + name).filter(shared::containsKey).findFirst();
    }

    /** The stable name of a package's fault, where that is what a refusal names first. */
    Optional<String> fault(Outcome.Refused<?> refused) {
        return refused.arguments().stream().limit(1)
                .filter(name -> refused.reason() == Reason.DAMAGED && shared.containsKey(FAULT + name)).findFirst();
    }

    private ResourceBundle bundle(String name) {
        return ResourceBundle.getBundle(name, language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
