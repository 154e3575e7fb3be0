package vn.thamdinh.documents.emblem;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.thamdinh.documents.artwork.Cmyk;
import vn.thamdinh.documents.artwork.PressColours;

/**
 * Reads plain colours: {@code #rgb}, {@code #rrggbb}, {@code rgb(…)}, the commonest names, and inks as
 * {@code device-cmyk(…)} (CSS Color 5) for a logo whose inks are laid down.
 */
final class Paints {
    private static final Pattern FUNCTION = Pattern.compile("(rgb|device-cmyk)\\(([^()]*)\\)");
    private static final Map<String, Integer> NAMES = names();

    private Paints() {
    }

    /**
     * The colour, or empty for none.
     *
     * @throws NumberFormatException for anything else, such as a gradient
     */
    static Optional<Cmyk> read(String text) {
        String value = text.strip().toLowerCase(Locale.ROOT);
        if (value.equals("none") || value.equals("transparent")) {
            return Optional.empty();
        }
        if (NAMES.containsKey(value)) {
            return Optional.of(PressColours.inks(NAMES.get(value)));
        }
        if (value.matches("#[0-9a-f]{3}")) {
            StringBuilder twice = new StringBuilder();
            value.substring(1).chars().forEach(digit -> twice.append((char) digit).append((char) digit));
            return Optional.of(PressColours.inks(Integer.parseInt(twice.toString(), 16)));
        }
        if (value.matches("#[0-9a-f]{6}")) {
            return Optional.of(PressColours.inks(Integer.parseInt(value.substring(1), 16)));
        }
        Matcher function = FUNCTION.matcher(value);
        if (function.matches()) {
            return Optional.of(function(function.group(1), function.group(2)));
        }
        throw new NumberFormatException(text.strip());
    }

    private static Cmyk function(String name, String arguments) {
        boolean percent = arguments.contains("%");
        List<Double> parts = Numbers.all(arguments.replace('%', ' '));
        if (name.equals("rgb") && parts.size() == 3) {
            double whole = percent ? 2.55 : 1;
            return PressColours.inks(part(parts.get(0) * whole, 255) << 16 | part(parts.get(1) * whole, 255) << 8
                    | part(parts.get(2) * whole, 255));
        }
        if (name.equals("device-cmyk") && parts.size() == 4) {
            double whole = percent ? 1 : 100;
            return new Cmyk(part(parts.get(0) * whole, 100), part(parts.get(1) * whole, 100),
                    part(parts.get(2) * whole, 100), part(parts.get(3) * whole, 100));
        }
        throw new NumberFormatException(name + "(" + arguments + ")");
    }

    private static int part(double value, int most) {
        return Math.clamp(Math.round(value), 0, most);
    }

    /** The sixteen of HTML 4 and the few more that drawing programs write. */
    private static Map<String, Integer> names() {
        Map<String, Integer> names = new HashMap<>();
        String known = "black 000000 silver c0c0c0 gray 808080 grey 808080 white ffffff maroon 800000 red ff0000 "
                + "purple 800080 fuchsia ff00ff magenta ff00ff green 008000 lime 00ff00 olive 808000 yellow ffff00 "
                + "navy 000080 blue 0000ff teal 008080 aqua 00ffff cyan 00ffff orange ffa500 gold ffd700 brown a52a2a "
                + "crimson dc143c darkred 8b0000 darkblue 00008b darkgreen 006400 pink ffc0cb tomato ff6347";
        String[] words = known.split(" ");
        for (int i = 0; i < words.length; i += 2) {
            names.put(words[i], Integer.parseInt(words[i + 1], 16));
        }
        return Map.copyOf(names);
    }
}
