package vn.thamdinh.ui.evidence;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

import vn.thamdinh.domain.ledger.EvidenceFact.FileAttached;
import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.usecase.evidence.EvidenceSort;
import vn.thamdinh.usecase.evidence.look.EarlierPicture;
import vn.thamdinh.usecase.evidence.look.Glance;
import vn.thamdinh.usecase.evidence.look.Hint;

/** What is said of files. */
final class FileWords {

    private static final DateTimeFormatter TAKEN = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    private final UiKit kit;
    private final EvidencePort port;

    FileWords(UiKit kit, EvidencePort port) {
        this.kit = kit;
        this.port = port;
    }

    String sort(EvidenceSort sort) {
        return kit.text("evidence.sort." + key(sort));
    }

    String unseen(Glance.Unseen why) {
        return kit.text("evidence.unseen." + key(why));
    }

    Icons icon(EvidenceSort sort) {
        return switch (sort) {
            case PDF -> Icons.PDF;
            case DANGEROUS -> Icons.WARNING;
            case DOCUMENT, SHEET, SLIDES, TEXT -> Icons.DOCUMENTS;
            default -> Icons.FILE;
        };
    }

    /** Where a file belongs, in words. */
    String place(FileAttached file) {
        return file.component().map(component -> kit.text("evidence.of-component", port.unitName(file.unit()),
                component.value())).orElseGet(() -> kit.text("evidence.of-unit", port.unitName(file.unit())));
    }

    String hint(Hint hint) {
        return switch (hint) {
            case Hint.Same same -> kit.text("evidence.same", place(same.other().file()));
            case Hint.Alike alike -> kit.text("evidence.alike", place(alike.other().file()));
            case Hint.Earlier earlier -> earlier(earlier.other());
        };
    }

    private String earlier(EarlierPicture other) {
        return kit.text("evidence.alike", kit.text("evidence.of-year", other.unit(), other.year()));
    }

    Optional<String> taken(Glance glance) {
        return glance.taken().map(TAKEN::format);
    }

    /** Degrees with six decimals, as maps take them. */
    Optional<String> place(Glance glance) {
        return glance.place().map(at -> String.format(Locale.ROOT, "%.6f, %.6f", at.latitude(), at.longitude()));
    }

    String dots(Glance glance) {
        return glance.width() == 0 ? Figures.NONE : glance.width() + " × " + glance.height();
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
