package vn.thamdinh.usecase.print;

import java.nio.file.Path;
import java.util.List;

import vn.thamdinh.usecase.Reason;

/**
 * What came of papers made at once. Each file is whole or not there.
 *
 * @param list    the list of all files with size and SHA-256, itself a file
 * @param left    papers that were not made, with the reason
 * @param stopped whether the person stopped it; what was written before stays
 */
public record BatchReport(List<Path> files, Path list, List<Left> left, boolean stopped) {

    /** A paper that was not made. */
    public record Left(String name, Reason reason, List<String> arguments) {
        public Left {
            arguments = List.copyOf(arguments);
        }
    }

    public BatchReport {
        files = List.copyOf(files);
        left = List.copyOf(left);
    }
}
