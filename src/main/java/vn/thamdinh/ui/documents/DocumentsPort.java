package vn.thamdinh.ui.documents;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thamdinh.domain.document.DocumentId;
import vn.thamdinh.domain.document.DocumentKind;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.document.DocumentProblem;
import vn.thamdinh.usecase.document.DocumentRow;
import vn.thamdinh.usecase.document.Documents;
import vn.thamdinh.usecase.view.PageImage;

/** What the screen of documents asks for. Every call blocks. */
public interface DocumentsPort {

    /**
     * All that the lists show.
     *
     * @param abouts     what a document of each sort can be about, in the plan's order
     * @param writes     whether the person at the desk may write, number and issue
     * @param recognised units that get a signboard now
     */
    record Data(List<DocumentKind> kinds, List<DocumentRow> rows, Map<DocumentKind.About, List<Choice>> abouts,
                boolean writes, List<Unit> recognised) {
        public Data {
            kinds = List.copyOf(kinds);
            rows = List.copyOf(rows);
            abouts = Map.copyOf(abouts);
            recognised = List.copyOf(recognised);
        }

        /** Whether units are recognised in this round, and so get a signboard. */
        public boolean recognises() {
            return kinds.stream().anyMatch(kind -> kind.need() == DocumentKind.Need.RECOGNITION);
        }

        /** The kind of that id. */
        public Optional<DocumentKind> kind(String id) {
            return kinds.stream().filter(kind -> kind.id().equals(id)).findFirst();
        }

        /** The document of that address, or else the first of that id. */
        public Optional<DocumentRow> row(DocumentId id) {
            return rows.stream().filter(row -> row.address().equals(id)).findFirst()
                    .or(() -> rows.stream().filter(row -> row.id().equals(id)).findFirst());
        }
    }

    /** Something that a document can be about. */
    record Choice(String id, String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * A document on pages.
     *
     * @param first pictures of the first pages; the others follow by {@link #rest}
     */
    record Shown(byte[] pdf, List<PageImage> first, List<DocumentProblem> problems) {
        public Shown {
            first = List.copyOf(first);
            problems = List.copyOf(problems);
        }
    }

    /** Empty while no round is open. */
    Optional<Data> read();

    /** What can be done with documents. */
    Documents documents();

    /** A document with what was typed and not saved yet. */
    Outcome<Shown> show(DocumentId id, Map<String, String> unsaved);

    /** A draft of the kind with a text or template that is only being tried out. */
    Outcome<Shown> tried(DocumentKind kind, Map<String, String> tried);

    /** The pages after those that were shown first, small: a long paper's pages together would fill the memory. */
    List<PageImage> rest(Shown shown, Progress progress);

    /** One page as large as the first. */
    PageImage page(Shown shown, int page);

    /** The signboard of a recognised unit. */
    Outcome<Shown> signboard(UnitId unit);

    /** Writes a paper outside the workspace, not encrypted. */
    Outcome<Path> save(byte[] pdf, Path file);

    /** The open workspace itself. */
    static DocumentsPort of(Desk desk) {
        return new DeskDocuments(desk);
    }
}
