package vn.thamdinh.domain.survey.export;

import java.util.List;

/**
 * A file read as a table.
 *
 * @param encoding what it was saved as, for people: "UTF-8", "XLSX"
 * @param problems what keeps it from being used; the table is as far as it could be read
 */
public record ExportReading(ExportTable table, String encoding, List<ReturnProblem> problems) {
    public ExportReading {
        problems = List.copyOf(problems);
    }

    /** A file that is no table at all. */
    public static ExportReading unreadable(String encoding, ReturnProblem problem) {
        return new ExportReading(new ExportTable(List.of(), List.of()), encoding, List.of(problem));
    }
}
