package vn.thamdinh.documents.minutes;

import java.util.List;
import vn.thamdinh.domain.inspection.FindingVerdict;
import vn.thamdinh.domain.text.Require;

/**
 * What was found under one heading of the checklist.
 *
 * @param title empty for findings that answer no line of it
 */
public record CheckedGroup(String title, List<Checked> rows) {

    /**
     * One finding.
     *
     * @param what    the line that it answers, or the component it bears on; empty for a general remark
     * @param seen    what was seen; may be empty
     * @param papers  names of the files that show it
     * @param points  proposed points as they are printed; empty for none
     * @param opinion what the unit says to it; may be empty
     */
    public record Checked(String what, FindingVerdict verdict, String seen, List<String> papers, String points,
                          String opinion) {
        public Checked {
            what = Require.optionalText(what, "what was checked");
            seen = Require.optionalText(seen, "what was seen");
            papers = List.copyOf(papers);
            points = Require.optionalText(points, "points");
            opinion = Require.optionalText(opinion, "opinion");
        }
    }

    public CheckedGroup {
        title = Require.optionalText(title, "title");
        rows = List.copyOf(rows);
    }
}
