package vn.thamdinh.domain.rule;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Named numbers that go into a rule; kept small, for a round holds millions of them. */
public final class Inputs {
    /** Name of points that are typed directly. */
    public static final String POINTS = "points";

    /** Name of the tick that says that a component does not concern the unit. */
    public static final String NOT_APPLICABLE = "not-applicable";

    public static final Inputs NONE = new Inputs(new String[0], new BigDecimal[0]);

    /** Plain decimals only: one like 1e-999999999 would not fit into memory once it is added to another. */
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,6})?");

    private static final String[] ONLY_POINTS = {POINTS};

    /** Sorted, and beside each name its value. */
    private final String[] names;
    private final BigDecimal[] values;

    private Inputs(String[] names, BigDecimal[] values) {
        this.names = names;
        this.values = values;
    }

    public static Inputs of(Map<String, BigDecimal> values) {
        if (values.size() == 1 && values.containsKey(POINTS)) {
            return points(values.get(POINTS));
        }
        TreeMap<String, BigDecimal> sorted = new TreeMap<>(values);
        return new Inputs(sorted.keySet().toArray(String[]::new), sorted.values().toArray(BigDecimal[]::new));
    }

    public static Inputs points(BigDecimal points) {
        return new Inputs(ONLY_POINTS, new BigDecimal[] {points});
    }

    /** From decimals as the ledger keeps them; what is not a plain decimal is left out, as if it were not given. */
    public static Inputs read(Map<String, String> decimals) {
        Map<String, BigDecimal> values = new TreeMap<>();
        decimals.forEach((name, text) -> {
            if (DECIMAL.matcher(text).matches()) {
                values.put(name, new BigDecimal(text));
            }
        });
        return of(values);
    }

    /** Under which name the ledger keeps that an option was chosen. */
    public static String optionName(String input, String option) {
        return input + "." + option;
    }

    public Optional<BigDecimal> number(String name) {
        int at = Arrays.binarySearch(names, name);
        return at < 0 ? Optional.empty() : Optional.of(values[at]);
    }

    /** True for any number but zero. */
    public boolean ticked(String name) {
        return number(name).filter(value -> value.signum() != 0).isPresent();
    }

    /** These and others; where both have a name, the others' value. */
    public Inputs with(Inputs others) {
        if (names.length == 0) {
            return others;
        }
        if (others.names.length == 0) {
            return this;
        }
        Map<String, BigDecimal> all = new TreeMap<>(toMap());
        all.putAll(others.toMap());
        return of(all);
    }

    public boolean isEmpty() {
        return names.length == 0;
    }

    /** In order of names. */
    public Map<String, BigDecimal> toMap() {
        Map<String, BigDecimal> map = new TreeMap<>();
        for (int i = 0; i < names.length; i++) {
            map.put(names[i], values[i]);
        }
        return map;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Inputs inputs && Arrays.equals(names, inputs.names)
                && Arrays.equals(values, inputs.values);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(names) + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return toMap().toString();
    }
}
