package vn.thamdinh.ui.studio.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.usecase.studio.Place;
import vn.thamdinh.usecase.studio.StudioProblem;

/** What people read for the keys, constants and problems of programme files. */
public final class Words {
    private static final String KEY = "studio.key.";
    private static final String OPTION = "studio.option.";
    private static final Set<String> NAME_KEYS = Set.of("programme.problem.missing-key", "programme.problem.unknown-key",
            "programme.problem.duplicate-key", "programme.problem.one-of");

    private Words() {
    }

    /** The label of a key; the key itself where there is none. */
    public static String key(Messages messages, String key) {
        return messages.has(KEY + key) ? messages.text(KEY + key) : key;
    }

    /** The label of what stands at a place: by its key and the key above it, where that one has a word of its own for it. */
    public static String label(Messages messages, Place place) {
        for (Place above = place; above.depth() > 1;) {
            above = above.parent();
            if (above.item() < 0) {
                String own = above.key() + "." + place.key();
                return messages.has(KEY + own) ? messages.text(KEY + own) : key(messages, place.key());
            }
        }
        String top = "top." + place.key();
        return place.file().equals(Place.PROGRAMME.file()) && messages.has(KEY + top) ? messages.text(KEY + top)
                : key(messages, place.key());
    }

    /** What a constant of the files means. */
    public static String option(Messages messages, String constant) {
        String key = OPTION + constant.toLowerCase(Locale.ROOT).replace('_', '-');
        return messages.has(key) ? messages.text(key) : constant;
    }

    /** Options of constants. */
    public static List<FormPart.Option> options(Messages messages, String... constants) {
        List<FormPart.Option> options = new ArrayList<>();
        for (String constant : constants) {
            options.add(new FormPart.Option(constant, option(messages, constant)));
        }
        return options;
    }

    /** The sentence of a problem, with labels for keys. */
    public static String problem(Messages messages, StudioProblem problem) {
        List<String> args = new ArrayList<>(problem.args());
        if (NAME_KEYS.contains(problem.messageKey())) {
            args.replaceAll(names -> String.join(", ", List.of(names.split(", ")).stream()
                    .map(name -> key(messages, name)).toList()));
        }
        if (problem.messageKey().endsWith(".invalid") && !args.isEmpty()) {
            String rule = "studio.invalid." + args.getFirst().replaceFirst(":.*", "").toLowerCase(Locale.ROOT)
                    .replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
            if (messages.has(rule)) {
                return messages.text(rule);
            }
        }
        return messages.text(problem.messageKey(), args.toArray());
    }
}
