package vn.thamdinh.usecase.change;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.rebase.Unmapped;
import vn.thamdinh.domain.scoring.UnitResult;
import vn.thamdinh.domain.unit.Unit;

/**
 * What adopting a programme would change. Nothing of it is kept.
 *
 * @param units    in the new programme's order, then units that it no longer has
 * @param dropped  how many standing scores are dropped on purpose, by component of the programme until now
 * @param unmapped what cannot be read and would keep results from being issued
 * @param rows     how many rows are left behind on purpose, by register and column of the programme until now
 */
public record DryRun(Programme from, Programme to, List<UnitChange> units, List<Dropped> dropped,
                     List<Unmapped> unmapped, List<LeftRows> rows) {

    /** A unit before and after; empty where a programme does not have it. */
    public record UnitChange(Unit unit, Optional<UnitResult> before, Optional<UnitResult> after) {

        /** Whether its grade is another, or it has one only on one side. */
        public boolean regraded() {
            return !before.flatMap(UnitResult::grade).map(grade -> grade.name())
                    .equals(after.flatMap(UnitResult::grade).map(grade -> grade.name()));
        }

        /** Whether its rank is another. */
        public boolean reranked() {
            return !before.map(UnitResult::rank).equals(after.map(UnitResult::rank));
        }

        /** Whether its total is another. */
        public boolean retotalled() {
            return before.isEmpty() || after.isEmpty()
                    || before.get().total().compareTo(after.get().total()) != 0;
        }

        /** Whether it would be recognised on one side only. */
        public boolean turned() {
            return before.map(UnitResult::isRecognised).orElse(false)
                    != after.map(UnitResult::isRecognised).orElse(false);
        }

        /** Scores and data that are missing after and were not before; never below zero. */
        public int newlyMissing() {
            return Math.max(0, after.map(UnitChange::missing).orElse(0) - before.map(UnitChange::missing).orElse(0));
        }

        private static int missing(UnitResult result) {
            return result.components().mapToInt(component -> component.missing()).sum();
        }

        /** Whether anything of it changes. */
        public boolean changed() {
            return retotalled() || reranked() || regraded() || turned() || newlyMissing() > 0;
        }
    }

    /** Standing scores of one component that would be read no more. */
    public record Dropped(ComponentId component, String title, int scores) {
    }

    /** Rows of a register that would be read no more, in whole or in a column. */
    public record LeftRows(String name, String title, int rows) {
    }

    public DryRun {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        units = List.copyOf(units);
        dropped = List.copyOf(dropped);
        unmapped = List.copyOf(unmapped);
        rows = List.copyOf(rows);
    }

    /** How many units get another grade. */
    public long regraded() {
        return units.stream().filter(UnitChange::regraded).count();
    }

    /** How many units get another rank. */
    public long reranked() {
        return units.stream().filter(UnitChange::reranked).count();
    }

    /** How many units get another total. */
    public long retotalled() {
        return units.stream().filter(UnitChange::retotalled).count();
    }

    /** How many units would be recognised that are not, or the other way round. */
    public long turned() {
        return units.stream().filter(UnitChange::turned).count();
    }

    /** How many scores and data become missing, of all units together. */
    public int newlyMissing() {
        return units.stream().mapToInt(UnitChange::newlyMissing).sum();
    }
}
