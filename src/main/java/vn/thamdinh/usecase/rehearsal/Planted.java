package vn.thamdinh.usecase.rehearsal;

import java.util.List;

/**
 * A trouble that a rehearsal holds on purpose.
 *
 * @param kind      stable name: "quota", "strict", "lenient", "recusal", "conflict"; the key of its sentence, which also
 *                  says where the trouble shows
 * @param arguments what the sentence names, in order: units, forms, components, members
 */
public record Planted(String kind, List<String> arguments) {

    public Planted {
        arguments = List.copyOf(arguments);
    }

    static Planted of(String kind, String... arguments) {
        return new Planted(kind, List.of(arguments));
    }
}
