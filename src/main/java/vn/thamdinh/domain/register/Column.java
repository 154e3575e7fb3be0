package vn.thamdinh.domain.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import vn.thamdinh.domain.text.AdministrativeDate;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.domain.text.Require;

/**
 * What each row of a register says.
 *
 * @param id       unique in the register; also its name in formulas where it is a number, a date, a yes or a choice
 * @param measure  what numbers count, such as "hồ sơ" or "%"; may be empty
 * @param required whether a row is complete only with it
 * @param high     the largest number that it takes, at least 0
 * @param decimals of a decimal, 1 to 6; 0 for every other kind
 * @param options  of a choice, in their order; empty for every other kind
 */
public record Column(String id, String title, Kind kind, String measure, boolean required, BigDecimal high,
                     int decimals, List<Option> options) {
    /** The largest number where the programme names none. */
    public static final BigDecimal HIGHEST = BigDecimal.valueOf(1_000_000_000_000L);

    /** Numbers as they are stored; longer ones nobody typed. */
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,6})?");

    /** What can be typed. */
    public enum Kind { TEXT, WHOLE, DECIMAL, DATE, YES_NO, CHOICE }

    /**
     * One of several answers.
     *
     * @param value what it is in formulas
     */
    public record Option(String id, String title, BigDecimal value) {
        public Option {
            id = Require.identifier(id, "option id", 64);
            title = Require.text(title, "option title");
            value = Numbers.canonical(value);
        }
    }

    public Column {
        Require.that(id.matches("[A-Za-z][A-Za-z0-9_]{0,31}"), "column id is not letters, digits and _: " + id);
        title = Require.text(title, "column title");
        Objects.requireNonNull(kind, "kind");
        measure = Require.optionalText(measure, "measure");
        Require.that(high.signum() >= 0, "the largest number is below 0");
        Require.that(kind == Kind.DECIMAL ? decimals >= 1 && decimals <= 6 : decimals == 0, "decimals do not fit " + kind);
        options = List.copyOf(options);
        Require.that((kind == Kind.CHOICE) == options.size() >= 2, "a choice has two options or more, nothing else any");
    }

    /** Whether formulas can use it. */
    public boolean counts() {
        return kind != Kind.TEXT;
    }

    /** The option of that id. */
    public Optional<Option> option(String option) {
        return options.stream().filter(one -> one.id().equals(option)).findFirst();
    }

    /** What a stored value is in formulas: a date is its day since 01/01/1970, a yes 1, a no 0; nothing for texts. */
    public Optional<BigDecimal> number(String stored) {
        if (stored.isEmpty()) {
            return Optional.empty();
        }
        return switch (kind) {
            case TEXT -> Optional.empty();
            case WHOLE, DECIMAL -> Optional.of(new BigDecimal(stored));
            case DATE -> Optional.of(BigDecimal.valueOf(LocalDate.parse(stored).toEpochDay()));
            case YES_NO -> Optional.of(stored.equals("true") ? BigDecimal.ONE : BigDecimal.ZERO);
            case CHOICE -> option(stored).map(Option::value);
        };
    }

    /** A stored value as papers print it: 25/08/2023, 8,5, Có, the title of a choice; as it is where it is none. */
    public String shown(String stored) {
        if (stored.isEmpty() || !fits(stored)) {
            return stored;
        }
        return switch (kind) {
            case TEXT -> stored;
            case WHOLE, DECIMAL -> Numbers.trimmed(new BigDecimal(stored));
            case DATE -> AdministrativeDate.shortForm(LocalDate.parse(stored));
            case YES_NO -> stored.equals("true") ? "Có" : "Không";
            case CHOICE -> option(stored).map(Option::title).orElse(stored);
        };
    }

    /** Whether a stored value could have been read by this column; one of another version's may not. */
    public boolean fits(String stored) {
        try {
            return kind == Kind.CHOICE ? option(stored).isPresent()
                    : kind == Kind.YES_NO ? stored.equals("true") || stored.equals("false")
                    : kind == Kind.DATE ? number(stored).isPresent()
                    : kind == Kind.TEXT || PLAIN.matcher(stored).matches();
        } catch (java.time.DateTimeException e) {
            return false;
        }
    }
}
