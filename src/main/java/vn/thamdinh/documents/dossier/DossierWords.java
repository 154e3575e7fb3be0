package vn.thamdinh.documents.dossier;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the printed dossier, which like all papers speaks Vietnamese. */
public final class DossierWords {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("vn.thamdinh.documents.dossier.words",
            Locale.ROOT, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private DossierWords() {
    }

    /** @throws java.util.MissingResourceException naming the key, where there is no such text */
    public static String say(String key, Object... arguments) {
        Object[] plain = new Object[arguments.length];
        for (int i = 0; i < plain.length; i++) {
            plain[i] = String.valueOf(arguments[i]);
        }
        return MessageFormat.format(WORDS.getString(key).replace("'", "''"), plain);
    }

    /** What an entry of a stored kind, such as "score-given.1", is called. */
    public static String kind(String stored) {
        String key = "kind." + stored.replaceFirst("\\.[0-9]+$", "");
        return say(WORDS.containsKey(key) ? key : "kind.other");
    }

    /** What a paper is called; its stored kind where there is no word for it. */
    public static String paper(String kind) {
        return WORDS.containsKey("paper." + kind) ? say("paper." + kind) : kind;
    }
}
