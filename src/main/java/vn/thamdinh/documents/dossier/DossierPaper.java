package vn.thamdinh.documents.dossier;

import java.util.List;
import java.util.Objects;

import vn.thamdinh.documents.official.Marks;
import vn.thamdinh.documents.pdf.BoundPaper;
import vn.thamdinh.domain.text.Require;

/**
 * What the printed dossier says. It is an internal print, not an official paper.
 *
 * @param title    the unit's full name
 * @param subtitle district and programme
 * @param made     when and from which state it was made
 * @param appended closed minutes whose pages follow
 */
public record DossierPaper(String title, String subtitle, String made, List<DossierSection> sections,
                           List<BoundPaper> appended, Marks marks) {

    public DossierPaper {
        title = Require.text(title, "title");
        subtitle = Require.text(subtitle, "subtitle");
        made = Require.text(made, "made");
        sections = List.copyOf(sections);
        appended = List.copyOf(appended);
        Objects.requireNonNull(marks, "marks");
    }
}
