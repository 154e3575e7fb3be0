package vn.thamdinh.documents.scoresheet;

import java.util.List;
import java.util.Objects;
import vn.thamdinh.documents.pdf.PageCode;
import vn.thamdinh.domain.inspection.checklist.CheckGroup;
import vn.thamdinh.domain.text.Require;

/**
 * The sheet of one unit and one member.
 *
 * @param programme title of the programme
 * @param unit      the unit's full name with its district
 * @param member    who scores; empty where that is to be written by hand
 * @param groups    components by their criteria, in the order of the official table
 * @param checklist what is looked at on the spot; may be empty
 */
public record SheetPart(String programme, String unit, String member, List<Group> groups,
                        List<CheckGroup> checklist, PageCode code) {

    /** Components under one heading. */
    public record Group(String title, List<SheetLine> lines) {
        public Group {
            title = Require.text(title, "heading");
            lines = List.copyOf(lines);
        }
    }

    public SheetPart {
        programme = Require.text(programme, "programme");
        unit = Require.text(unit, "unit");
        member = Require.optionalText(member, "member");
        groups = List.copyOf(groups);
        checklist = List.copyOf(checklist);
        Objects.requireNonNull(code, "code");
    }
}
