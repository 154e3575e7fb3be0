package vn.thamdinh.storage;

import java.util.List;

/**
 * What checking a workspace against itself and its journal found.
 *
 * @param entries how many entries are held
 * @param digest  of the effective entries, 64 hex digits
 * @param faults  one line for each; none if all is well
 */
public record VerifyReport(long entries, String digest, List<String> faults) {

    public VerifyReport {
        faults = List.copyOf(faults);
    }
}
