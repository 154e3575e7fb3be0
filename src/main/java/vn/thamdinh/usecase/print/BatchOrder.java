package vn.thamdinh.usecase.print;

import java.nio.file.Path;
import java.util.Set;

import vn.thamdinh.usecase.signboard.BoardFormat;

/**
 * Papers of all recognised units at once.
 *
 * @param folder   where the files go; made if it is not there
 * @param extracts whether each unit's extract of the decision is wanted
 * @param boards   what each unit's board is wanted as; none for no boards
 */
public record BatchOrder(Path folder, boolean extracts, Set<BoardFormat> boards) {
    public BatchOrder {
        boards = Set.copyOf(boards);
    }
}
