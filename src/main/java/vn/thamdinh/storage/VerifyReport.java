package vn.thamdinh.storage;

import java.util.List;

/**
 * What checking a workspace against itself and its journal found.
 *
 * @param entries how many entries are held
 * @param digest  of the effective entries, 64 hex digits
 * @param faults  one line for each; none if all is well
 * @param journal segments that were made anew since the opening, and those that were ever lost; no faults of now
 */
public record VerifyReport(long entries, String digest, List<String> faults, OpeningReport.Mended journal) {

    public VerifyReport {
        faults = List.copyOf(faults);
    }
}
