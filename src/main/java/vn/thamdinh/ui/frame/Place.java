package vn.thamdinh.ui.frame;

import java.util.Locale;
import java.util.function.Supplier;

import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.Screen;
import vn.thamdinh.ui.frame.RailItem.Section;

/** The places of the rail, in their order; a role is given those it may see. */
public enum Place {
    OVERVIEW("frame.overview", Icons.OVERVIEW, Section.MAIN),
    UNITS("frame.units", Icons.UNITS, Section.MAIN),
    APPRAISAL("frame.appraisal", Icons.APPRAISAL, Section.MAIN),
    MATRIX("frame.matrix", Icons.MATRIX, Section.MAIN),
    INSPECTION("frame.inspection", Icons.INSPECTION, Section.MAIN),
    SURVEY("frame.survey", Icons.SURVEY, Section.MAIN),
    RESULTS("frame.results", Icons.RESULTS, Section.MAIN),
    MEETING("frame.meeting", Icons.MEETING, Section.MAIN),
    REGISTERS("frame.registers", Icons.REGISTERS, Section.MAIN),
    DOCUMENTS("frame.documents", Icons.DOCUMENTS, Section.MAIN),
    DOSSIER("frame.dossier", Icons.FOLDER, Section.MAIN),
    PUBLICATION("frame.publication", Icons.PUBLICATION, Section.MAIN),
    EXCHANGE("frame.exchange", Icons.EXCHANGE, Section.PACKAGES),
    PROGRAMME("frame.programme", Icons.PROGRAMME, Section.OTHER),
    AUDIT("frame.audit", Icons.AUDIT, Section.OTHER),
    SETTINGS("frame.settings", Icons.SETTINGS, Section.OTHER);

    private final String titleKey;
    private final Icons icon;
    private final Section section;

    Place(String titleKey, Icons icon, Section section) {
        this.titleKey = titleKey;
        this.icon = icon;
        this.section = section;
    }

    /** The name to {@link FrameModel#go} to: "units". */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public RailItem item(Supplier<Screen> screen) {
        return new RailItem(id(), titleKey, icon, section, screen);
    }

    String titleKey() {
        return titleKey;
    }

    Icons icon() {
        return icon;
    }
}
