package vn.thamdinh.ui.documents;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.papers.DecisionDetails;
import vn.thamdinh.usecase.papers.MadeDocument;
import vn.thamdinh.usecase.papers.OutsideFile;
import vn.thamdinh.usecase.papers.ShowPages;
import vn.thamdinh.usecase.document.register.IssuedDocument;
import vn.thamdinh.usecase.view.PageImage;

/** What the screen of papers asks for. Every call blocks. */
public interface DocumentsPort {

    /**
     * @param recognised units that a decision would name now, in the plan's order
     * @param issued     papers issued so far
     */
    record Data(List<Unit> recognised, List<IssuedDocument> issued) {
        public Data {
            recognised = List.copyOf(recognised);
            issued = List.copyOf(issued);
        }
    }

    /** Empty while no round is open. */
    Optional<Data> read();

    Outcome<MadeDocument> preview(DecisionDetails details);

    Outcome<MadeDocument> issue(DecisionDetails details, Path file);

    Outcome<MadeDocument> signboard(UnitId unit);

    List<PageImage> pages(byte[] pdf);

    /** Writes a paper outside the workspace, not encrypted. */
    Outcome<Path> save(byte[] pdf, Path file);

    /** The open workspace itself. */
    static DocumentsPort of(Desk desk) {
        return new DocumentsPort() {
            @Override
            public Optional<Data> read() {
                return desk.views().round().map(round -> new Data(desk.views().results().recognised().stream()
                        .map(result -> result.unit()).toList(), desk.views().documents()));
            }

            @Override
            public Outcome<MadeDocument> preview(DecisionDetails details) {
                return desk.issueDecision().preview(details);
            }

            @Override
            public Outcome<MadeDocument> issue(DecisionDetails details, Path file) {
                return desk.issueDecision().issue(details, file);
            }

            @Override
            public Outcome<MadeDocument> signboard(UnitId unit) {
                return desk.boards().draw().draw(unit);
            }

            @Override
            public List<PageImage> pages(byte[] pdf) {
                return ShowPages.of(pdf);
            }

            @Override
            public Outcome<Path> save(byte[] pdf, Path file) {
                return OutsideFile.write(file, pdf);
            }
        };
    }
}
