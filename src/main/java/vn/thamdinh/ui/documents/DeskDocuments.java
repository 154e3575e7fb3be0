package vn.thamdinh.ui.documents;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.document.DocumentId;
import vn.thamdinh.domain.document.DocumentKind;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.document.Documents;
import vn.thamdinh.usecase.document.ReadDocument;
import vn.thamdinh.usecase.papers.OutsideFile;
import vn.thamdinh.usecase.papers.ShowPages;
import vn.thamdinh.usecase.view.PageImage;

/** Documents of an open workspace. */
final class DeskDocuments implements DocumentsPort {
    private static final double DOTS_PER_INCH = 120;
    /** Of pages in a list. */
    private static final double SMALL_DOTS_PER_INCH = 24;

    private final Desk desk;

    DeskDocuments(Desk desk) {
        this.desk = desk;
    }

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
                DocumentKind.About.VISIT, desk.documents().compose().visits().stream()
                        .map(visit -> new Choice(visit, desk.documents().shelf().name(DocumentKind.About.VISIT, visit)))
                        .toList(), DocumentKind.About.MEMBER, desk.views().members().stream()
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
        return Outcome.done(new Shown(read.pdf(), ShowPages.of(read.pdf(), DOTS_PER_INCH, 0, 1, Progress.NONE),
                read.problems()));
    }

    @Override
    public List<PageImage> rest(Shown shown, Progress progress) {
        return ShowPages.of(shown.pdf(), SMALL_DOTS_PER_INCH, shown.first().size(), Integer.MAX_VALUE, progress);
    }

    @Override
    public PageImage page(Shown shown, int page) {
        return ShowPages.of(shown.pdf(), DOTS_PER_INCH, page, page + 1, Progress.NONE).getFirst();
    }

    @Override
    public Outcome<Shown> signboard(UnitId unit) {
        return desk.boards().draw().draw(unit).then(made ->
                Outcome.done(new Shown(made.pdf(), ShowPages.of(made.pdf()), List.of())));
    }

    @Override
    public Outcome<Path> save(byte[] pdf, Path file) {
        return OutsideFile.write(file, pdf);
    }
}
