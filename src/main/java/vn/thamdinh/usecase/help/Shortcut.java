package vn.thamdinh.usecase.help;

import java.util.List;
import java.util.stream.Stream;

/**
 * The keys that do something, as the sheet of keys lists them. Those that work everywhere are also asked of this table by
 * the window itself.
 */
public enum Shortcut {
    HELP(Group.EVERYWHERE, "F1", "keys.help"),
    KEYS(Group.EVERYWHERE, "Ctrl+/", "keys.keys"),
    PRIVACY(Group.EVERYWHERE, "F9", "keys.private"),
    FIND(Group.EVERYWHERE, "Ctrl+K", "keys.find"),
    COLLAPSE(Group.EVERYWHERE, "Ctrl+B", "keys.collapse"),
    PLACES(Group.EVERYWHERE, "Ctrl+1 … 9, 0", "keys.places"),
    CLOSE(Group.EVERYWHERE, "Esc", "keys.close"),
    NEXT_FIELD(Group.EVERYWHERE, "Tab · Shift+Tab", "keys.fields"),
    REVEAL(Group.EVERYWHERE, "Ctrl+Shift+H", "keys.reveal"),

    SCORE(Group.APPRAISAL, "Enter", "keys.score"),
    SCORE_LINE(Group.APPRAISAL, "Shift+Enter", "keys.line"),
    COMPONENT(Group.APPRAISAL, "Alt+↑ ↓", "keys.component"),
    UNIT(Group.APPRAISAL, "Ctrl+PgUp PgDn", "keys.unit"),
    SCORE_UNDO(Group.APPRAISAL, "Ctrl+Z", "keys.undo"),

    UNITS_FIND(Group.UNITS, "Ctrl+F", "keys.units-find"),
    UNITS_OPEN(Group.UNITS, "Enter", "keys.units-open"),
    UNITS_DOSSIER(Group.UNITS, "Ctrl+Enter", "keys.units-dossier"),
    UNITS_COPY(Group.UNITS, "Ctrl+C", "keys.units-copy"),
    UNITS_MENU(Group.UNITS, "Shift+F10", "keys.units-menu"),

    CELL(Group.MATRIX, "F2 · Enter", "keys.cell"),
    PASTE(Group.MATRIX, "Ctrl+C · Ctrl+V", "keys.paste"),
    MATRIX_SAVE(Group.MATRIX, "Ctrl+S", "keys.matrix-save"),

    EVIDENCE_ADD(Group.EVIDENCE, "Insert · Ctrl+V", "keys.evidence-add"),
    EVIDENCE_STEP(Group.EVIDENCE, "← →", "keys.evidence-step"),
    EVIDENCE_DROP(Group.EVIDENCE, "Delete", "keys.evidence-drop"),

    VISIT_MOVE(Group.VISIT, "↑ ↓ · Alt+↑ ↓", "visit.help.move"),
    VISIT_VERDICT(Group.VISIT, "1 2 3 · Đ M K · Alt+1 2 3", "visit.help.verdict"),
    VISIT_WRITE(Group.VISIT, "A … Z", "visit.help.write"),
    VISIT_NEXT(Group.VISIT, "Enter", "visit.help.next"),
    VISIT_FIELDS(Group.VISIT, "Tab · Shift+Tab", "visit.help.fields"),
    VISIT_LINE(Group.VISIT, "Shift+Enter", "visit.help.line"),
    VISIT_BACK(Group.VISIT, "Esc", "visit.help.back"),
    VISIT_PEOPLE(Group.VISIT, "F4", "visit.help.people"),
    VISIT_NOTE(Group.VISIT, "F6 · Ctrl+G", "visit.help.note"),
    VISIT_EVIDENCE(Group.VISIT, "F7", "visit.help.evidence"),
    VISIT_PHRASE(Group.VISIT, "F8", "visit.help.phrase"),
    VISIT_TIME(Group.VISIT, "F5", "visit.help.time"),
    VISIT_REST(Group.VISIT, "Shift+F5", "visit.help.rest"),
    VISIT_SEARCH(Group.VISIT, "Ctrl+F", "visit.help.search"),
    VISIT_OPEN(Group.VISIT, "Ctrl+U", "visit.help.open"),
    VISIT_BESIDE(Group.VISIT, "Ctrl+N", "visit.help.beside"),
    VISIT_STRIKE(Group.VISIT, "Ctrl+D", "visit.help.strike"),
    VISIT_UNDO(Group.VISIT, "Ctrl+Z", "visit.help.undo"),
    VISIT_SEGMENTS(Group.VISIT, "Ctrl+1 2 3", "visit.help.segments"),

    MEETING_SCREEN(Group.MEETING, "F11", "keys.projection"),
    MEETING_STEP(Group.MEETING, "PgUp PgDn", "keys.meeting-step"),

    DOCUMENTS_SEGMENTS(Group.DOCUMENTS, "Ctrl+1 … 6", "keys.documents-segments");

    /** Where the keys work. */
    public enum Group {
        EVERYWHERE("keys.everywhere"), APPRAISAL("frame.appraisal"), UNITS("frame.units"), MATRIX("frame.matrix"),
        EVIDENCE("keys.evidence"), VISIT("frame.inspection"), MEETING("frame.meeting"),
        DOCUMENTS("frame.documents");

        private final String titleKey;

        Group(String titleKey) {
            this.titleKey = titleKey;
        }

        /** Message key of the heading. */
        public String titleKey() {
            return titleKey;
        }

        /** Its keys in the order of the sheet. */
        public List<Shortcut> keys() {
            return Stream.of(Shortcut.values()).filter(each -> each.group == this).toList();
        }
    }

    private final Group group;
    private final String keys;
    private final String wordsKey;

    Shortcut(Group group, String keys, String wordsKey) {
        this.group = group;
        this.keys = keys;
        this.wordsKey = wordsKey;
    }

    /** As printed on the keys. */
    public String keys() {
        return keys;
    }

    /** Message key of what they do. */
    public String wordsKey() {
        return wordsKey;
    }
}
