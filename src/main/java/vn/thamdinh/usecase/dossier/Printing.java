package vn.thamdinh.usecase.dossier;

import static vn.thamdinh.documents.dossier.DossierWords.say;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import vn.thamdinh.documents.dossier.DossierBlock;
import vn.thamdinh.documents.dossier.DossierBlock.Column;
import vn.thamdinh.documents.dossier.DossierBlock.Paragraph;
import vn.thamdinh.documents.dossier.DossierBlock.Row;
import vn.thamdinh.documents.dossier.DossierBlock.Table;
import vn.thamdinh.documents.dossier.DossierSection;
import vn.thamdinh.domain.text.AdministrativeDate;
import vn.thamdinh.domain.text.Numbers;

/** Small pieces of the printed dossier. */
final class Printing {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    private static final String NONE = "–";

    private Printing() {
    }

    static DossierSection section(String name, List<DossierBlock> blocks) {
        return new DossierSection(say("section." + name), blocks);
    }

    static DossierBlock text(String words) {
        return new Paragraph(words, false);
    }

    static DossierBlock note(String words) {
        return new Paragraph(words, true);
    }

    /** A table, or the sentence that there is nothing. */
    static DossierBlock table(String none, List<Column> columns, List<Row> rows) {
        return rows.isEmpty() ? note(say(none)) : new Table(columns, rows);
    }

    static Column words(String key, int percent) {
        return new Column(say("column." + key), percent, false);
    }

    static Column figures(String key, int percent) {
        return new Column(say("column." + key), percent, true);
    }

    static Row row(String... cells) {
        return new Row(Arrays.asList(cells), false);
    }

    static Row strong(List<String> cells) {
        return new Row(cells, true);
    }

    static String points(Optional<BigDecimal> value, int scale) {
        return value.map(points -> Numbers.format(points, scale)).orElse(NONE);
    }

    static String day(LocalDate date) {
        return AdministrativeDate.shortForm(date);
    }

    static String moment(Instant at, ZoneId zone) {
        return MOMENT.format(at.atZone(zone));
    }
}
