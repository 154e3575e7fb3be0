package vn.thamdinh.ui.documents;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.document.DocumentId;
import vn.thamdinh.domain.document.DocumentKind;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.document.DocumentProblem;
import vn.thamdinh.usecase.document.DocumentRow;
import vn.thamdinh.usecase.document.Documents;
import vn.thamdinh.usecase.document.ReadDocument;
import vn.thamdinh.usecase.papers.OutsideFile;
import vn.thamdinh.usecase.papers.ShowPages;
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

        Optional<DocumentKind> kind(String id) {
            return kinds.stream().filter(kind -> kind.id().equals(id)).findFirst();
        }

        Optional<DocumentRow> row(DocumentId id) {
            return rows.stream().filter(row -> row.id().equals(id)).findFirst();
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

    /** The pages after those that were shown first. */
    List<PageImage> rest(Shown shown);

    /** The signboard of a recognised unit. */
    Outcome<Shown> signboard(UnitId unit);

    /** All signboards, into a folder outside the workspace. */
    Outcome<List<Path>> allSignboards(Path folder);

    /** Writes a paper outside the workspace, not encrypted. */
    Outcome<Path> save(byte[] pdf, Path file);

    /** The open workspace itself. */
    static DocumentsPort of(Desk desk) {
        return new DocumentsPort() {
            private static final double DOTS_PER_INCH = 120;

            @Override
            public Optional<Data> read() {
                return desk.views().round().map(round -> new Data(desk.documents().compose().kinds(),
                        desk.documents().shelf().rows(), abouts(),
                        round.me().filter(me -> me.role() == Role.SECRETARIAT).isPresent(),
                        desk.views().results().recognised().stream().map(result -> result.unit()).toList()));
            }

            private Map<DocumentKind.About, List<Choice>> abouts() {
                var programme = desk.views().round().orElseThrow().programme();
                List<Choice> units = programme.units().stream()
                        .map(unit -> new Choice(unit.id().code(), unit.fullName())).toList();
                return Map.of(DocumentKind.About.UNIT, units, DocumentKind.About.RECOGNISED_UNIT,
                        desk.views().results().recognised().stream().map(result -> result.unit())
                                .map(unit -> new Choice(unit.id().code(), unit.fullName())).toList(),
                        DocumentKind.About.DISTRICT, programme.districts().stream()
                                .map(district -> new Choice(district.id().code(), district.name())).toList(),
                        DocumentKind.About.MEMBER, desk.views().members().stream()
                                .map(member -> new Choice(member.id().value(), member.name())).toList());
            }

            @Override
            public Documents documents() {
                return desk.documents();
            }

            @Override
            public Outcome<Shown> show(DocumentId id, Map<String, String> unsaved) {
                return desk.documents().read().read(id, unsaved).then(this::shown);
            }

            @Override
            public Outcome<Shown> tried(DocumentKind kind, Map<String, String> tried) {
                return desk.documents().wordings().pages(kind, tried).then(this::shown);
            }

            private Outcome<Shown> shown(ReadDocument.Read read) {
                return Outcome.done(new Shown(read.pdf(), ShowPages.of(read.pdf(), DOTS_PER_INCH, 0, 1),
                        read.problems()));
            }

            @Override
            public List<PageImage> rest(Shown shown) {
                return ShowPages.of(shown.pdf(), DOTS_PER_INCH, shown.first().size(), Integer.MAX_VALUE);
            }

            @Override
            public Outcome<Shown> signboard(UnitId unit) {
                return desk.drawSignboards().draw(unit).then(made ->
                        Outcome.done(new Shown(made.pdf(), ShowPages.of(made.pdf()), List.of())));
            }

            @Override
            public Outcome<List<Path>> allSignboards(Path folder) {
                return desk.drawSignboards().drawAll(folder);
            }

            @Override
            public Outcome<Path> save(byte[] pdf, Path file) {
                return OutsideFile.write(file, pdf);
            }
        };
    }
}
