package vn.thamdinh.ui.access;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import vn.thamdinh.ui.common.Messages;

/** Tells the program's own words from what people have called things: it has to find room for its own. */
final class OwnWords implements Predicate<String> {

    private static final int LETTERS = 4;

    private final Set<String> whole = new HashSet<>();
    private final List<Pattern> withArguments;

    OwnWords(Messages messages) {
        Stream<String> all = messages.bundle().keySet().stream().map(messages.bundle()::getString);
        withArguments = all.filter(words -> whole.add(words) && words.contains("{")).filter(OwnWords::hasLetters)
                .map(OwnWords::pattern).toList();
    }

    private static boolean hasLetters(String words) {
        return words.replaceAll("\\{[^}]*}", "").chars().filter(Character::isLetter).count() >= LETTERS;
    }

    /** Arguments are figures: with names in it, it is no more the program's alone. */
    private static Pattern pattern(String words) {
        return Pattern.compile(Stream.of(words.split("\\{[^}]*}", -1)).map(Pattern::quote)
                .reduce((a, b) -> a + "[0-9.,/: %+−–]*" + b).orElseThrow());
    }

    @Override
    public boolean test(String words) {
        return whole.contains(words) || withArguments.stream().anyMatch(pattern -> pattern.matcher(words).matches());
    }
}
