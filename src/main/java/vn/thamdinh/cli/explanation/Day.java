package vn.thamdinh.cli.explanation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import vn.thamdinh.domain.text.AdministrativeDate;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;

/** A day as people write it, or as machines do. */
final class Day {

    private Day() {
    }

    static Outcome<LocalDate> read(String typed) {
        try {
            return Outcome.done(AdministrativeDate.parse(typed).orElseGet(() -> LocalDate.parse(typed)));
        } catch (DateTimeParseException e) {
            return Outcome.refused(Reason.BAD_INPUT, "“" + typed + "”: dd/MM/yyyy");
        }
    }

    /** Nothing where nothing was typed. */
    static Outcome<Optional<LocalDate>> read(Optional<String> typed) {
        return typed.isEmpty() ? Outcome.done(Optional.empty())
                : read(typed.get()).then(day -> Outcome.done(Optional.of(day)));
    }
}
