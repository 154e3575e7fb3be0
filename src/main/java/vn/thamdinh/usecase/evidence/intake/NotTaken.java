package vn.thamdinh.usecase.evidence.intake;

import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.evidence.EvidencePlace;
import vn.thamdinh.usecase.evidence.Incoming;

/**
 * A file that did not become evidence.
 *
 * @param why what to tell the person
 */
public record NotTaken(Incoming incoming, EvidencePlace place, Outcome.Refused<?> why) {
}
