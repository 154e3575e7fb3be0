package vn.thamdinh.documents.composed;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import vn.thamdinh.domain.document.DocumentKind;

/** What a kind's texts say here: as the programme and the secretariat word them, else as the kind itself does. */
public final class DocumentWording {
    private static final Pattern NAMED =
            Pattern.compile("\\{(?:[?!]|table:|lines:|items:)?([a-zA-Z][a-zA-Z0-9-]*)\\}");

    private final DocumentKind kind;
    private final Map<String, String> texts;

    /** With the programme's texts, those that the secretariat changed already in place of the programme's. */
    public DocumentWording(DocumentKind kind, Map<String, String> texts) {
        this.kind = kind;
        this.texts = Map.copyOf(texts);
    }

    /** The kind that is worded. */
    public DocumentKind kind() {
        return kind;
    }

    /** The text of that name; empty if nobody words it. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(texts.get(kind.id() + "." + name)).or(() -> kind.text(name));
    }

    /** What the issuing body's texts say. */
    Optional<String> office(String name) {
        return Optional.ofNullable(texts.get("office." + text("office").orElse(kind.office()) + "." + name));
    }

    /** In which capacities its body signs: the words above the signature by the name of the choice. */
    SortedMap<String, List<String>> capacities() {
        String start = "office." + text("office").orElse(kind.office()) + ".signature.";
        SortedMap<String, List<String>> capacities = new TreeMap<>();
        texts.forEach((key, text) -> {
            if (key.startsWith(start)) {
                capacities.put(key.substring(start.length()), text.lines().toList());
            }
        });
        return capacities;
    }

    /** Every text of the kind as it stands, by name. */
    public SortedMap<String, String> all() {
        SortedMap<String, String> all = new TreeMap<>(kind.texts());
        String start = kind.id() + ".";
        texts.forEach((key, text) -> {
            if (key.startsWith(start)) {
                all.put(key.substring(start.length()), text);
            }
        });
        return all;
    }

    /** The places, lists and tables that the texts name. */
    public Set<String> names() {
        return all().values().stream().flatMap(text -> NAMED.matcher(text).results())
                .map(named -> named.group(1)).collect(Collectors.toSet());
    }
}
