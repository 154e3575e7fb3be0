package vn.thamdinh.domain.ledger;

import java.util.Optional;

import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.domain.text.Require;
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

    /**
     * The file no longer is evidence there; its bytes and the entry that attached it are kept.
     *
     * @param reason not blank
     */
    record FileDropped(UnitId unit, Optional<ComponentId> component, String sha256, String reason)
            implements EvidenceFact {

        public FileDropped {
            Hex.require(sha256, 64);
            reason = Require.text(reason, "reason");
        }
    }

    /**
     * A file shows what was noted at a visit.
     *
     * @param finding key of the finding; empty where the file belongs to the visit as a whole
     * @param tied    false once it was tied by mistake
     */
    record FileTied(UnitId unit, String sha256, VisitId visit, String finding, boolean tied) implements EvidenceFact {

        public FileTied {
            Hex.require(sha256, 64);
            finding = Require.optionalText(finding, "finding key");
        }
    }

    /**
     * A file was made from a larger one, which was not kept.
     *
     * @param sha256       of the file that is kept
     * @param original     SHA-256 of the one it was made from
     * @param originalSize in bytes
     */
    record FileReduced(UnitId unit, String sha256, String original, long originalSize) implements EvidenceFact {

        public FileReduced {
            Hex.require(sha256, 64);
            Hex.require(original, 64);
            Require.that(originalSize > 0, "a file of " + originalSize + " bytes was reduced");
        }
    }

    /**
     * Why a component has no file.
     *
     * @param reason empty once a file is there after all
     */
    record AbsenceExplained(UnitId unit, ComponentId component, String reason) implements EvidenceFact {

        public AbsenceExplained {
            reason = Require.optionalText(reason, "reason");
        }
    }
}
