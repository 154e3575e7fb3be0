package vn.thamdinh.documents.dossier;

import java.util.List;

import vn.thamdinh.domain.text.Require;

/**
 * A section of the dossier; it has a line in the contents and a bookmark.
 *
 * @param blocks at least one: a section without anything says so
 */
public record DossierSection(String title, List<DossierBlock> blocks) {

    public DossierSection {
        title = Require.text(title, "section title");
        blocks = List.copyOf(blocks);
        Require.that(!blocks.isEmpty(), "a section says nothing");
    }
}
