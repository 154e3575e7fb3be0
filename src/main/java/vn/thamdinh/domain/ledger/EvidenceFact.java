package vn.thamdinh.domain.ledger;

import java.util.Optional;

import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.unit.UnitId;

/** Files that prove something. */
public sealed interface EvidenceFact extends Fact {

    /**
     * A file belongs to a unit, or to one component of it. The file itself is kept beside the ledger under its hash and
     * may arrive later than this.
     *
     * @param sha256    64 hex digits of the file's bytes
     * @param size      in bytes
     * @param name      as it was called, without folders
     * @param mediaType such as "image/jpeg"; "application/octet-stream" where it cannot be told
     * @param note      what it shows, or empty
     */
    record FileAttached(UnitId unit, Optional<ComponentId> component, String sha256, long size, String name,
                        String mediaType, String note) implements EvidenceFact {

        public FileAttached {
            Hex.require(sha256, 64);
            if (size < 0 || name.isBlank() || name.contains("/") || name.contains("\\")) {
                throw new IllegalArgumentException("a file of " + size + " bytes named \"" + name + '"');
            }
        }
    }
}
