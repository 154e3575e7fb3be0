package vn.thamdinh.ui.studio;

import java.util.Locale;
import java.util.Set;

import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.usecase.studio.Place;

/** The sections of the editor, in their order. */
enum StudioSection {
    GENERAL(Icons.INFO, Set.of("id", "title", "shortTitle", "year", "unitsInProvince", "bases", "nouns", "warnings")),
    UNITS(Icons.UNITS, Set.of("districts")),
    CRITERIA(Icons.APPRAISAL, Set.of()),
    STEPS(Icons.CALENDAR, Set.of("beforeMeans", "steps", "stages", "calendar", "conduct")),
    SURVEYS(Icons.SURVEY, Set.of("surveys", "respondentPlans")),
    GRADES(Icons.RESULTS, Set.of("eligibility", "grades", "papers", "scoring", "headClasses")),
    COUNCIL(Icons.MEETING, Set.of("council")),
    TEXTS(Icons.DOCUMENTS, Set.of()),
    SOURCE(Icons.FILE, Set.of());

    private final Icons icon;
    private final Set<String> keys;

    StudioSection(Icons icon, Set<String> keys) {
        this.icon = icon;
        this.keys = keys;
    }

    Icons icon() {
        return icon;
    }

    String titleKey() {
        return "studio.section." + name().toLowerCase(Locale.ROOT);
    }

    /**
     * The section whose forms show a place.
     *
     * @param readable whether the file can be shown in forms; otherwise it is shown as text
     */
    static StudioSection of(Place place, boolean readable) {
        if (!readable) {
            return SOURCE;
        }
        if (place.file().equals(Place.CRITERIA.file())) {
            return CRITERIA;
        }
        if (place.file().equals(Place.UNITS.file())) {
            return UNITS;
        }
        if (place.file().equals(Place.TEXTS.file())) {
            return TEXTS;
        }
        for (StudioSection section : values()) {
            if (place.file().equals(Place.PROGRAMME.file()) && section.keys.contains(place.section())) {
                return section;
            }
        }
        return SOURCE;
    }
}
