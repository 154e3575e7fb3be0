package vn.thamdinh.ui.common;

import java.text.Format;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

import vn.thamdinh.domain.programme.outline.Outline;
import vn.thamdinh.usecase.Outcome;

/**
 * The words of the interface in one language.
 *
 * <p>Texts are {@link MessageFormat} patterns in which an apostrophe is just an apostrophe, and a number is written as
 * it is, without grouping ("2024", not "2.024"), unless the pattern itself names a format.
 */
public final class Messages {

    public static final Locale VIETNAMESE = Locale.of("vi", "VN");
    public static final Locale ENGLISH = Locale.ENGLISH;

    private static final String BUNDLE = "vn.thamdinh.ui.i18n.messages";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final Naming bundle;

    private Messages(Locale locale, Naming bundle) {
        this.locale = locale;
        this.bundle = bundle;
    }

    /** The languages that are complete, the first being the default. */
    public static List<Locale> languages() {
        return List.of(VIETNAMESE, ENGLISH);
    }

    /** @throws MissingResourceException where the language has no texts */
    public static Messages of(Locale locale) {
        return new Messages(locale, new Naming(ResourceBundle.getBundle(BUNDLE, locale, NO_FALLBACK), locale));
    }

    public Locale locale() {
        return locale;
    }

    /** From now on texts call units as the programme does; communes and districts before. */
    public void name(Outline outline) {
        bundle.use(outline);
    }

    /** The bundle, for FXML. */
    public ResourceBundle bundle() {
        return bundle;
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** @throws MissingResourceException naming the key, where there is no such text */
    public String text(String key, Object... arguments) {
        String pattern = bundle.getString(key);
        if (arguments.length == 0 && pattern.indexOf('{') < 0) {
            return pattern;
        }
        MessageFormat format = new MessageFormat(pattern.replace("'", "''"), locale);
        return format.format(plain(format, arguments));
    }

    /** The sentence that tells a person why nothing was done; its first argument may name a sentence of its own. */
    public String refusal(Outcome.Refused<?> refused) {
        String key = "reason." + refused.reason().stableName();
        String closer = key + "." + refused.arguments().stream().findFirst().orElse("");
        return text(has(closer) ? closer : key, refused.arguments().toArray());
    }

    private static Object[] plain(MessageFormat format, Object[] arguments) {
        Format[] formats = format.getFormatsByArgumentIndex();
        Object[] plain = arguments.clone();
        for (int i = 0; i < plain.length; i++) {
            boolean formatted = i < formats.length && formats[i] != null;
            if (!formatted && plain[i] instanceof Number) {
                plain[i] = plain[i].toString();
            }
        }
        return plain;
    }
}
