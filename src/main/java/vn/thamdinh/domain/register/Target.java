package vn.thamdinh.domain.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import vn.thamdinh.domain.rule.FigureId;
import vn.thamdinh.domain.rule.formula.Formula;
import vn.thamdinh.domain.text.Require;

/**
 * What a programme sets out to reach, computed from its registers.
 *
 * @param perUnit   whether each unit has a value; else the whole round has one
 * @param variables what the formula uses, each gathered from the rows of one register
 * @param bound     what the value is compared with
 * @param decimals  with how many it is shown; it is compared unrounded
 * @param measure   such as "%" or "điểm"; may be empty
 * @param until     until when it is to be reached; empty for always
 * @param figure    the criteria's figure that a unit's value becomes; empty where scores do not use it
 * @param sample    whether the programme made it up
 */
public record Target(String id, String title, boolean perUnit, List<Variable> variables, Formula formula, Bound bound,
                     int decimals, String measure, Optional<LocalDate> until, Optional<FigureId> figure,
                     String source, boolean sample) {
    /** How rows become one number. */
    public enum Gather { SUM, COUNT, MEAN, MIN, MAX, LATEST }

    /** How a value is compared. */
    public enum Comparison {
        AT_LEAST("≥"), AT_MOST("≤"), EXACTLY("=");

        private final String sign;

        Comparison(String sign) {
            this.sign = sign;
        }

        /** As papers print it. */
        public String sign() {
            return sign;
        }
    }

    /** What is to be reached. */
    public record Bound(Comparison comparison, BigDecimal value) {
        /** Whether a value reaches it. */
        public boolean met(BigDecimal reached) {
            int difference = reached.compareTo(value);
            return switch (comparison) {
                case AT_LEAST -> difference >= 0;
                case AT_MOST -> difference <= 0;
                case EXACTLY -> difference == 0;
            };
        }
    }

    /**
     * A number gathered from rows.
     *
     * @param column whose numbers; empty to count rows
     * @param where  rows of which this holds; empty for all
     * @param none   what it is where no row is kept; empty where it then has no value
     */
    public record Variable(String name, RegisterId register, String column, Gather gather, Optional<Condition> where,
                           Optional<BigDecimal> none) {
        public Variable {
            Require.that(name.matches("[A-Za-z][A-Za-z0-9_]{0,31}"), "no name of a variable: " + name);
            Objects.requireNonNull(register, "register");
            Require.that((gather == Gather.COUNT) == column.isEmpty(), "COUNT counts rows, all others a column");
        }
    }

    public Target {
        id = Require.identifier(id, "target id", 64);
        title = Require.text(title, "target title");
        variables = List.copyOf(variables);
        Objects.requireNonNull(bound, "bound");
        Require.that(decimals >= 0 && decimals <= 6, "decimals outside 0 to 6");
        measure = Require.optionalText(measure, "measure");
        source = Require.text(source, "source of a target");
        Require.that(figure.isEmpty() || perUnit, "a figure is a unit's");
        Set<String> names = new HashSet<>();
        variables.forEach(one -> Require.that(names.add(one.name()), "a variable stands twice: " + one.name()));
        Require.that(names.equals(formula.variables()), "formula and variables differ: " + formula.variables());
    }
}
