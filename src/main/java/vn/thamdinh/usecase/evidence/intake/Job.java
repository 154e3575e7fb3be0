package vn.thamdinh.usecase.evidence.intake;

import vn.thamdinh.usecase.evidence.EvidencePlace;
import vn.thamdinh.usecase.evidence.Incoming;

/**
 * A file that waits.
 *
 * @param reduce whether a large photo is made smaller before it is kept
 */
record Job(Incoming incoming, EvidencePlace place, boolean reduce) {
}
