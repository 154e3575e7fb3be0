package vn.thamdinh.domain.eligibility;

import vn.thamdinh.domain.text.Require;

/**
 * A paper of a unit's dossier (hồ sơ đề nghị công nhận).
 *
 * @param id       unique in the programme, 1 to 32 characters
 * @param required whether the dossier is incomplete without it
 * @param sample   true while the list is not that of an official decision
 * @param source   paragraph of the plan
 */
public record Paper(String id, String title, boolean required, boolean sample, String source) {
    public Paper {
        id = Require.identifier(id, "paper id", 32);
        title = Require.text(title, "paper title");
        source = Require.text(source, "paper source");
    }
}
