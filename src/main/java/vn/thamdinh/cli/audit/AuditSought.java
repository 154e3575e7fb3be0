package vn.thamdinh.cli.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import picocli.CommandLine.Option;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.audit.AuditFilter;

/** What is looked for in the journal, as options of its commands. */
final class AuditSought {

    @Option(names = "--unit", paramLabel = "CODE", descriptionKey = "unit-code")
    private String unit;

    @Option(names = "--person", paramLabel = "ID", descriptionKey = "member-id")
    private String person;

    @Option(names = "--kind", paramLabel = "KIND", split = ",", descriptionKey = "audit-kind")
    private final List<String> kinds = new ArrayList<>();

    @Option(names = "--since", paramLabel = "YYYY-MM-DD", descriptionKey = "audit-since")
    private LocalDate since;

    @Option(names = "--until", paramLabel = "YYYY-MM-DD", descriptionKey = "audit-until")
    private LocalDate until;

    @Option(names = "--words", paramLabel = "TEXT", descriptionKey = "audit-words")
    private String words = "";

    AuditFilter filter() {
        return new AuditFilter(Optional.ofNullable(unit).map(UnitId::new), Optional.ofNullable(person),
                new HashSet<>(kinds), start(Optional.ofNullable(since)),
                start(Optional.ofNullable(until).map(day -> day.plusDays(1))), List.of(), words);
    }

    private static Optional<Instant> start(Optional<LocalDate> day) {
        return day.map(date -> date.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }

    /** As it was asked for. */
    String words() {
        List<String> said = new ArrayList<>();
        Optional.ofNullable(unit).ifPresent(said::add);
        Optional.ofNullable(person).ifPresent(said::add);
        said.addAll(kinds);
        Optional.ofNullable(since).ifPresent(day -> said.add("≥ " + day));
        Optional.ofNullable(until).ifPresent(day -> said.add("≤ " + day));
        if (!words.isBlank()) {
            said.add("“" + words.strip() + "”");
        }
        return String.join(" · ", said);
    }
}
