package vn.thamdinh.documents.conformity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.thamdinh.domain.text.Require;

/**
 * A sentence, or part of one, that is put into words when somebody reads it: Vietnamese or English.
 *
 * @param key       name of its pattern among the texts of the check
 * @param arguments what the paper says or measures; parts of a sentence; lists of parts, which are strung together
 */
public record Said(String key, List<Object> arguments) {
    public Said {
        key = Require.text(key, "key");
        arguments = List.copyOf(arguments);
    }

    /** A sentence with what is told in it. */
    public static Said said(String key, Object... arguments) {
        return new Said(key, Arrays.asList(arguments));
    }

    /** The words in that language. */
    public String in(Locale language) {
        return CheckTexts.in(language).say(key, arguments.stream().map(each -> words(each, language)).toArray());
    }

    private static String words(Object argument, Locale language) {
        return switch (argument) {
            case Said said -> said.in(language);
            case List<?> list -> list.stream().map(each -> words(each, language)).collect(Collectors.joining("; "));
            default -> String.valueOf(argument);
        };
    }
}
