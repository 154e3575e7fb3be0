package vn.thamdinh.ui.common;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.ResourceBundle;

import vn.thamdinh.domain.programme.outline.Nouns;
import vn.thamdinh.domain.programme.outline.Nouns.Noun;

/**
 * Texts in which the programme's nouns stand in the place of [unit], [units], [unit-body], [unit-tier] and the same of
 * [parent]; a capital first letter there begins the noun with one.
 */
final class Naming extends ResourceBundle {

    private final ResourceBundle plain;
    private final Locale locale;
    private volatile Nouns nouns = Nouns.COMMUNES;

    Naming(ResourceBundle plain, Locale locale) {
        this.plain = plain;
        this.locale = locale;
    }

    void use(Nouns others) {
        nouns = others;
    }

    @Override
    protected Object handleGetObject(String key) {
        Object text = plain.containsKey(key) ? plain.getObject(key) : null;
        return text instanceof String words && words.indexOf('[') >= 0 ? named(words) : text;
    }

    @Override
    public boolean containsKey(String key) {
        return plain.containsKey(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(plain.keySet());
    }

    private String named(String words) {
        return tier(tier(words, "unit", nouns.unit()), "parent", nouns.parent());
    }

    private String tier(String words, String name, Noun noun) {
        boolean english = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
        String named = word(words, name, english ? noun.english() : noun.one());
        return english ? named : word(word(word(named, name + "s", noun.all()), name + "-body", noun.body()),
                name + "-tier", noun.tier());
    }

    private static String word(String words, String name, String noun) {
        return words.replace("[" + name + "]", noun).replace("[" + begun(name) + "]", begun(noun));
    }

    private static String begun(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
