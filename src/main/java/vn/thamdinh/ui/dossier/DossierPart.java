package vn.thamdinh.ui.dossier;

import java.util.Locale;

import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.usecase.dossier.UnitDossier;

/** The sections of a dossier, in their order. */
enum DossierPart {
    SCORES(Icons.APPRAISAL),
    ELIGIBILITY(Icons.SHIELD),
    SURVEYS(Icons.SURVEY),
    VISITS(Icons.INSPECTION),
    FILES(Icons.FILE),
    QUESTIONS(Icons.HELP),
    MODELS(Icons.FLAG),
    RECOGNITIONS(Icons.RESULTS),
    TIMELINE(Icons.AUDIT);

    private final Icons icon;

    DossierPart(Icons icon) {
        this.icon = icon;
    }

    Icons icon() {
        return icon;
    }

    /** Message key of its heading; a programme that recognises nobody has papers alone where others have recognitions. */
    String key(UnitDossier dossier) {
        return this == RECOGNITIONS && !dossier.tellsOfRecognitions() ? "dossier.part.papers"
                : "dossier.part." + name().toLowerCase(Locale.ROOT);
    }

    /** How much there is; negative where a number says nothing. */
    int count(UnitDossier dossier) {
        return switch (this) {
            case SCORES -> -1;
            case ELIGIBILITY -> dossier.result().obstacles().size();
            case SURVEYS -> dossier.result().quotas().size();
            case VISITS -> dossier.visits().size();
            case FILES -> dossier.fileCount();
            case QUESTIONS -> dossier.questions().size();
            case MODELS -> dossier.models().size();
            case RECOGNITIONS -> dossier.tellsOfRecognitions() ? dossier.recognitions().size() : dossier.papers().size();
            case TIMELINE -> dossier.timeline().size();
        };
    }
}
