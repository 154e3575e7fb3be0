package vn.thamdinh.usecase.dossier;

import java.util.List;
import java.util.Optional;

import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.usecase.evidence.Evidence;

/**
 * The evidence of one component, or of the unit as a whole.
 *
 * @param component empty for the unit as a whole
 * @param files     by name
 * @param absence   why there is none, or empty
 */
public record FilesOf(Optional<Component> component, List<Evidence> files, String absence) {

    public FilesOf {
        files = List.copyOf(files);
    }
}
