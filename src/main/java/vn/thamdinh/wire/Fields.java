package vn.thamdinh.wire;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Typed reading of an object's members; a missing or ill-typed one is {@link MalformedJson}. */
public record Fields(Map<String, Object> tree) {

    public String text(String name) {
        return cast(name, String.class);
    }

    public long number(String name) {
        return cast(name, Long.class);
    }

    public int count(String name) {
        long number = number(name);
        if (number != (int) number) {
            throw new MalformedJson(name + " is out of range: " + number);
        }
        return (int) number;
    }

    public boolean flag(String name) {
        return cast(name, Boolean.class);
    }

    public Fields object(String name) {
        return new Fields(CanonicalJson.object(tree.get(name)));
    }

    public List<String> texts(String name) {
        return ((List<?>) cast(name, List.class)).stream().map(item -> cast(name, item, String.class)).toList();
    }

    public List<Fields> objects(String name) {
        return ((List<?>) cast(name, List.class)).stream().map(CanonicalJson::object).map(Fields::new).toList();
    }

    public Map<String, String> textMap(String name) {
        var map = new TreeMap<String, String>();
        object(name).tree.forEach((key, value) -> map.put(key, cast(name, value, String.class)));
        return map;
    }

    public <E extends Enum<E>> E choice(String name, Class<E> type) {
        try {
            return Enum.valueOf(type, text(name).toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw new MalformedJson(name + " has no such value: " + text(name));
        }
    }

    public static String choiceText(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private <T> T cast(String name, Class<T> type) {
        return cast(name, tree.get(name), type);
    }

    private static <T> T cast(String name, Object value, Class<T> type) {
        if (!type.isInstance(value)) {
            throw new MalformedJson(name + " is missing or of the wrong type");
        }
        return type.cast(value);
    }
}
