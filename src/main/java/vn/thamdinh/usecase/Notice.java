package vn.thamdinh.usecase;

import java.util.List;

/**
 * Something that the person should know, but that stops nothing.
 *
 * @param messageKey key of the sentence, such as "notice.database-rebuilt"
 */
public record Notice(String messageKey, List<String> arguments) {

    public Notice {
        arguments = List.copyOf(arguments);
    }

    public static Notice of(String messageKey, String... arguments) {
        return new Notice(messageKey, List.of(arguments));
    }
}
