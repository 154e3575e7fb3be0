package vn.thamdinh.ui.inspection.visit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.thamdinh.domain.inspection.Side;
import vn.thamdinh.usecase.inspection.RecordVisit.Person;

/** A person as typed in one line: "Ông Lý Văn Quyết, Chủ tịch UBND xã, UBND xã Đăk Ơ". */
final class PersonTyped {

    private static final int PARTS = 3;

    private PersonTyped() {
    }

    /** Nobody where no name is typed; what follows a third comma belongs to the body. */
    static Optional<Person> read(String line, Side side) {
        List<String> parts = List.of(line.split(",", PARTS));
        String name = parts.getFirst().strip();
        return name.isEmpty() ? Optional.empty() : Optional.of(new Person(name, part(parts, 1), part(parts, 2), side));
    }

    static String words(Person person) {
        return Stream.of(person.name(), person.title(), person.body()).filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    private static String part(List<String> parts, int at) {
        return at < parts.size() ? parts.get(at).strip() : "";
    }
}
