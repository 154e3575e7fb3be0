package vn.thamdinh.ui.common;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.ResourceBundle;

import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.programme.outline.Nouns.Noun;
import vn.thamdinh.domain.programme.outline.Outline;

/**
 * Texts in which the programme's nouns stand in the place of [unit], [units], [unit-body], [unit-tier] and the same of
 * [parent]; a capital first letter there begins the noun with one. [Earlier] is the parent where it verifies, and the
 * unit's own scoring where it does not; [→ parent] is left out there.
 */
final class Naming extends ResourceBundle {

    private final ResourceBundle plain;
    private final Locale locale;
    private volatile Outline outline = Outline.USUAL;

    Naming(ResourceBundle plain, Locale locale) {
        this.plain = plain;
        this.locale = locale;
    }

    void use(Outline other) {
        outline = other;
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
        boolean verified = outline.uses(Stage.VERIFY);
        String shown = words.replace("[Earlier]", verified ? "[Parent]" : english() ? "Self" : "Tự chấm")
                .replace("[→ parent]", verified ? "→ [parent]" : "").strip();
        return tier(tier(shown, "unit", outline.nouns().unit()), "parent", outline.nouns().parent());
    }

    private String tier(String words, String name, Noun noun) {
        String named = word(words, name, english() ? noun.english() : noun.one());
        return english() ? named : word(word(word(named, name + "s", noun.all()), name + "-body", noun.body()),
                name + "-tier", noun.tier());
    }

    private boolean english() {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    private static String word(String words, String name, String noun) {
        return words.replace("[" + name + "]", noun).replace("[" + begun(name) + "]", begun(noun));
    }

    private static String begun(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
