package vn.thamdinh.domain.rule.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a formula into words. */
final class Tokens {
    private static final Pattern WORD = Pattern.compile(
            "(?<blank>[ \\n]+)|(?<number>[0-9]+(?:\\.[0-9]+)?)|(?<name>[A-Za-z][A-Za-z0-9_]*)"
                    + "|(?<sign><=|>=|<>|[-+*/×÷−≤≥≠<>=(),])");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,12}(\\.[0-9]{1,6})?");
    /** Signs that people type or paste, and the one that stands for them. */
    private static final Map<String, String> SAME =
            Map.of("×", "*", "÷", "/", "−", "-", "≤", "<=", "≥", ">=", "≠", "<>");

    private Tokens() {
    }

    static List<Token> of(String text) throws ParseProblem {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        int at = 0;
        while (at < text.length()) {
            matcher.region(at, text.length());
            if (!matcher.lookingAt()) {
                throw new ParseProblem(at + 1, ParseProblem.Fault.UNKNOWN_SIGN);
            }
            add(tokens, matcher, at + 1);
            at = matcher.end();
        }
        tokens.add(new Token(Token.Kind.END, "", text.length() + 1));
        return tokens;
    }

    private static void add(List<Token> tokens, Matcher matcher, int position) throws ParseProblem {
        String word = matcher.group();
        if (matcher.group("number") != null) {
            if (!NUMBER.matcher(word).matches()) {
                throw new ParseProblem(position, ParseProblem.Fault.BAD_NUMBER);
            }
            tokens.add(new Token(Token.Kind.NUMBER, word, position));
        } else if (matcher.group("name") != null) {
            tokens.add(new Token(Token.Kind.NAME, word, position));
        } else if (matcher.group("sign") != null) {
            tokens.add(new Token(Token.Kind.SIGN, SAME.getOrDefault(word, word), position));
        }
    }
}
