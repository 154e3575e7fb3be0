package vn.thamdinh.documents.conformity;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the check asks and finds, in one of its two languages: English, and Vietnamese for everybody else. */
final class CheckTexts {
    private static final String BUNDLE = "vn.thamdinh.documents.conformity.findings";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final CheckTexts VIETNAMESE = new CheckTexts(Locale.of("vi"));
    private static final CheckTexts ENGLISH = new CheckTexts(Locale.ENGLISH);

    private final ResourceBundle bundle;

    private CheckTexts(Locale language) {
        bundle = ResourceBundle.getBundle(BUNDLE, language, NO_FALLBACK);
    }

    static CheckTexts in(Locale language) {
        return language.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? ENGLISH : VIETNAMESE;
    }

    String say(String key, Object... arguments) {
        return MessageFormat.format(bundle.getString(key).replace("'", "''"), arguments);
    }
}
