package vn.thamdinh.cli.terminal;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** In which language the command line speaks. */
public enum Language {
    VI, EN;

    /** The option that chooses it. */
    static final String OPTION = "--lang";

    /**
     * The language of {@code --lang}, else English where the first of LC_ALL, LC_MESSAGES and LANG that is set begins
     * with "en", else Vietnamese.
     */
    public static Language of(String[] arguments, Map<String, String> environment) {
        return asked(arguments).orElseGet(() -> Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, "")).filter(value -> !value.isEmpty()).findFirst()
                .filter(value -> value.toLowerCase(Locale.ROOT).startsWith("en")).map(_ -> EN).orElse(VI));
    }

    /** The locale whose texts are used. */
    public Locale locale() {
        return Locale.of(name().toLowerCase(Locale.ROOT));
    }

    private static Optional<Language> asked(String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            String value = arguments[i].startsWith(OPTION + "=") ? arguments[i].substring(OPTION.length() + 1)
                    : arguments[i].equals(OPTION) && i + 1 < arguments.length ? arguments[i + 1] : "";
            Optional<Language> language = Stream.of(values())
                    .filter(candidate -> candidate.name().equalsIgnoreCase(value)).findFirst();
            if (language.isPresent()) {
                return language;
            }
        }
        return Optional.empty();
    }
}
