package vn.thamdinh.usecase.travel;

import java.nio.file.Path;
import java.util.List;

import vn.thamdinh.domain.travel.PackageKind;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.custody.Correspondent;
import vn.thamdinh.usecase.custody.Fork;
import vn.thamdinh.usecase.custody.Gap;

/** What one file on a stick is; nothing of it has taken effect. */
public sealed interface Preview {

    Path file();

    /**
     * A package that can be taken in.
     *
     * @param id      all its parts have it, 32 hex digits
     * @param units   communes that the new entries are about, in order of their codes
     * @param gaps    bundles of the sender's writers that would still be missing
     * @param kept    bundles that the sender keeps back until the opening, as he says
     * @param forks   two bundles of one writer under one number
     * @param before  whether this very package was taken in before
     * @param undone  whether what it had brought was undone and does not count
     */
    record Sound(Path file, PackageKind kind, String id, int part, int parts, Correspondent from, Counts counts,
                 List<UnitId> units, List<Gap> gaps, List<Gap> kept, List<Fork> forks,
                 boolean before, boolean undone) implements Preview {

        public Sound {
            units = List.copyOf(units);
            gaps = List.copyOf(gaps);
            kept = List.copyOf(kept);
            forks = List.copyOf(forks);
        }
    }

    /**
     * What a package brings.
     *
     * @param added       entries not held yet
     * @param known       entries held already
     * @param conflicting subjects of which another value would stand beside the present one
     * @param newerKinds  among the added those that a newer version wrote
     * @param files       of evidence in it
     */
    record Counts(int added, int known, int conflicting, int newerKinds, int files) {
    }

    /** A key card; it is read where keys are admitted. */
    record Card(Path file) implements Preview {
    }

    /** A package by passphrase, and none was given, or another. */
    record Locked(Path file) implements Preview {
    }

    /**
     * It cannot be taken in.
     *
     * @param fault  stable name of what is wrong, such as "manifest-mismatch"; the reason's where it is no fault
     * @param detail for those who look closer
     */
    record Refused(Path file, Reason reason, String fault, String detail) implements Preview {
    }
}
