package vn.thamdinh.domain.rebase;

import java.util.List;
import vn.thamdinh.domain.rebase.Unmapped.Why;

/** What becomes of one entry. */
sealed interface Pieces {

    /** It is read so; an empty list where it was dropped on purpose. */
    record Read(List<Piece> pieces) implements Pieces {
        public Read {
            pieces = List.copyOf(pieces);
        }

        static Read of(Piece piece) {
            return new Read(List.of(piece));
        }
    }

    /** It cannot be read. */
    record Failed(Why why, String name) implements Pieces {
    }

    /** Dropped on purpose. */
    Pieces DROPPED = new Read(List.of());
}
