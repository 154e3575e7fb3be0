package vn.thamdinh.usecase.dossier;

import vn.thamdinh.domain.ledger.EligibilityFact.PastRecognition;

/**
 * What became of the unit in an earlier year.
 *
 * @param who      who wrote it down, and on which device
 * @param conflict whether something else stands for the same year
 */
public record Recognition(PastRecognition past, String who, boolean conflict) {
}
