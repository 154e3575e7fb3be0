package vn.thamdinh.documents.minutes;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import vn.thamdinh.documents.minutes.MinutesFacts.Place;
import vn.thamdinh.documents.template.Wording;
import vn.thamdinh.domain.programme.Programme;

/**
 * The words of the minutes: those of the program, each of which a programme replaces by a text of the same key
 * ({@code minutes.visit.*}); an empty text leaves a line out where the paper can do without it.
 */
final class MinutesWording {
    private static final String PREFIX = "minutes.visit.";
    private static final Locale VIETNAMESE = Locale.of("vi");

    private final Wording wording;
    private final Map<String, String> values;

    MinutesWording(Programme programme, Place place) {
        Map<String, String> texts = shipped();
        texts.putAll(programme.texts());
        this.wording = new Wording(texts);
        this.values = new HashMap<>();
        String team = place.team().isEmpty() ? wording.text(PREFIX + "team", Map.of()) : place.team();
        put("unit", inText(place.unit()));
        put("district", inText(place.district()));
        put("team", team);
        put("province", texts.getOrDefault("province", texts.getOrDefault("place", "")));
        put("place", texts.getOrDefault("place", ""));
        values.put("year", Integer.toString(programme.year()));
    }

    /** Each value has a place of its own in capitals. */
    private void put(String name, String value) {
        values.put(name, value);
        values.put(name.toUpperCase(Locale.ROOT), value.toUpperCase(VIETNAMESE));
    }

    /** "xã Tân Lập" within a sentence, but "Phường 1" (NĐ 30/2020, Phụ lục II). */
    private static String inText(String fullName) {
        boolean numbered = fullName.matches(".*\\d.*");
        return numbered ? fullName : fullName.substring(0, 1).toLowerCase(VIETNAMESE) + fullName.substring(1);
    }

    String text(String key) {
        return wording.text(PREFIX + key, values);
    }

    String text(String key, Map<String, String> further) {
        Map<String, String> all = new HashMap<>(values);
        all.putAll(further);
        return wording.text(PREFIX + key, all);
    }

    List<String> lines(String key) {
        return wording.lines(PREFIX + key, values);
    }

    List<String> capacity(SigningPlace.Part part) {
        return lines("capacity." + part.name().toLowerCase(Locale.ROOT));
    }

    private static Map<String, String> shipped() {
        Properties properties = new Properties();
        try (Reader in = new InputStreamReader(MinutesWording.class.getResourceAsStream("wording.properties"),
                StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        Map<String, String> texts = new HashMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(PREFIX + key, properties.getProperty(key)));
        return texts;
    }
}
