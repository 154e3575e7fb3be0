package vn.thamdinh.documents.minutes;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.thamdinh.documents.minutes.MinutesFacts.Place;
import vn.thamdinh.documents.template.Wording;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.wire.programme.DocumentCatalogue;

/**
 * The words of the minutes: those of their kind in the catalogue, each of which a programme, and after it the
 * secretariat, words otherwise ({@code visit-minutes.*}, in older programmes {@code minutes.visit.*}); an empty text
 * leaves a line out where the paper can do without it.
 */
final class MinutesWording {
    private static final String PREFIX = MinutesDocument.KIND + ".";
    private static final String FORMER = "minutes.visit.";
    private static final Locale VIETNAMESE = Locale.of("vi");

    private final Wording wording;
    private final Map<String, String> values;

    MinutesWording(Programme programme, Place place) {
        Map<String, String> texts = shipped(programme);
        programme.texts().forEach((key, text) -> {
            if (key.startsWith(FORMER)) {
                texts.put(PREFIX + key.substring(FORMER.length()), text);
            }
        });
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

    private static Map<String, String> shipped(Programme programme) {
        Map<String, String> texts = new HashMap<>();
        DocumentCatalogue.kind(programme, MinutesDocument.KIND).orElseThrow().texts()
                .forEach((name, text) -> texts.put(PREFIX + name, text));
        return texts;
    }
}
