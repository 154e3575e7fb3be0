package vn.thamdinh.usecase.bridge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.thamdinh.documents.official.Marks;
import vn.thamdinh.documents.pdf.PageCode;
import vn.thamdinh.documents.pdf.PdfRenderer;
import vn.thamdinh.documents.scoresheet.ScoreSheetDocument;
import vn.thamdinh.documents.scoresheet.SheetLine;
import vn.thamdinh.documents.scoresheet.SheetLine.Place;
import vn.thamdinh.documents.scoresheet.SheetLine.Way;
import vn.thamdinh.documents.scoresheet.SheetPart;
import vn.thamdinh.documents.template.TemplateRenderer;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.criteria.Field;
import vn.thamdinh.domain.ledger.DocumentFact.CopyGivenOut;
import vn.thamdinh.domain.ledger.RoundId;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.rule.InputKind;
import vn.thamdinh.domain.rule.RuleInput;
import vn.thamdinh.domain.scoring.GivenScore;
import vn.thamdinh.domain.scoring.ScoreSheet;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.papers.MadeDocument;
import vn.thamdinh.usecase.papers.Metadata;
import vn.thamdinh.usecase.papers.OutsideFile;
import vn.thamdinh.usecase.view.UnitSheet;
import vn.thamdinh.usecase.view.Views;
import vn.thamdinh.wire.Hashes;
import vn.thamdinh.wire.sheet.InputTexts;

/**
 * Prints score sheets for the day on which no laptop works. They show what the unit and its district say, and never what
 * anybody appraised. The file leaves the encrypted workspace, which is recorded.
 */
public final class PrintSheets {

    /** Kind of paper, as stored. */
    public static final String KIND = "score-sheet";

    private static final String PURPOSE = "In phiếu giấy để thẩm định khi không có máy";
    private static final int WRITER_DIGITS = 8;

    private final RoundBook book;
    private final Views views;

    public PrintSheets(RoundBook book, Views views) {
        this.book = book;
        this.views = views;
    }

    /** What was written. */
    public record Printed(Path file, List<UnitId> units, int pages) {
        public Printed {
            units = List.copyOf(units);
        }
    }

    private record Made(MadeDocument document, int pages) {
    }

    /**
     * Writes the sheets of one member, each beginning on a page of its own.
     *
     * @param member who scores; nobody where that is written by hand
     * @param units  of which units; none for all that the member scores, or all where he is not named
     * @param file   replaced only by a complete file
     */
    public Outcome<Printed> print(Optional<MemberId> member, List<UnitId> units, Path file) {
        return units(member, units).then(chosen -> make(member, chosen)).then(made ->
                !book.permits(copy(made.document(), chosen(made), 0))
                        ? Outcome.refused(Reason.NO_RIGHT)
                        : OutsideFile.write(file, made.document().pdf()).then(path -> record(made, path)));
    }

    private static UnitId chosen(Made made) {
        return made.document().units().getFirst();
    }

    private Outcome<Printed> record(Made made, Path file) {
        List<CopyGivenOut> copies = new ArrayList<>();
        for (UnitId unit : made.document().units()) {
            copies.add(copy(made.document(), unit, copies.size()));
        }
        return OutsideFile.unlessRefused(file, book.append(copies))
                .then(_ -> Outcome.done(new Printed(file, made.document().units(), made.pages())));
    }

    private CopyGivenOut copy(MadeDocument made, UnitId unit, int index) {
        String key = book.workspace().writer().hex().substring(0, WRITER_DIGITS) + "-" + book.workspace().nextSequence()
                + "." + index;
        return new CopyGivenOut(key, KIND, unit.code(), Hashes.sha256Hex(made.pdf()), PURPOSE);
    }

    private Outcome<List<Unit>> units(Optional<MemberId> member, List<UnitId> asked) {
        Optional<Programme> programme = book.snapshot().programme();
        if (programme.isEmpty()) {
            return Outcome.refused(Reason.NO_ROUND);
        }
        if (member.isPresent() && book.role() != Role.SECRETARIAT && !member.equals(book.me())) {
            return Outcome.refused(Reason.NO_RIGHT);
        }
        if (member.filter(one -> views.members().stream().noneMatch(row -> row.id().equals(one))).isPresent()) {
            return Outcome.refused(Reason.NOT_FOUND, member.get().value());
        }
        List<Unit> chosen = new ArrayList<>();
        for (UnitId id : asked.isEmpty() ? all(programme.get(), member) : asked) {
            Optional<Unit> unit = programme.get().unit(id);
            if (unit.isEmpty()) {
                return Outcome.refused(Reason.NOT_FOUND, id.code());
            }
            if (member.filter(one -> book.snapshot().recused(one).contains(id)).isPresent()) {
                return Outcome.refused(Reason.SHEET_MEMBER_RECUSED, views.nameOf(Scorer.of(member.get())),
                        unit.get().fullName());
            }
            chosen.add(unit.get());
        }
        return chosen.isEmpty() ? Outcome.refused(Reason.NOT_FOUND, "0") : Outcome.done(chosen);
    }

    private List<UnitId> all(Programme programme, Optional<MemberId> member) {
        return programme.units().stream().map(Unit::id).filter(unit -> !book.isHidden(unit))
                .filter(unit -> member.isEmpty()
                        || book.snapshot().facts().panel(unit).scorers().contains(member.get())).toList();
    }

    private Outcome<Made> make(Optional<MemberId> member, List<Unit> units) {
        Programme programme = book.snapshot().programme().orElseThrow();
        List<SheetPart> parts = new ArrayList<>();
        for (Unit unit : units) {
            switch (views.sheet(unit.id())) {
                case Outcome.Refused<UnitSheet> refused -> {
                    return refused.as();
                }
                case Outcome.Done<UnitSheet>(UnitSheet sheet) -> parts.add(part(programme, member, sheet));
            }
        }
        boolean sample = programme.criteria().sample() && !programme.criteria().notice().isBlank();
        var marks = new Marks(book.isRehearsal(), sample ? List.of(programme.criteria().notice()) : List.of());
        var rendered = new ScoreSheetDocument(new TemplateRenderer(), new PdfRenderer())
                .render(parts, marks, Metadata.of(book, "Phiếu thẩm định – " + programme.shortTitle()));
        return Outcome.done(new Made(new MadeDocument(rendered.bytes(), book.workspace().digest(),
                units.stream().map(Unit::id).toList()), rendered.pages()));
    }

    private SheetPart part(Programme programme, Optional<MemberId> member, UnitSheet sheet) {
        RoundId round = book.snapshot().round().orElseThrow();
        UnitId unit = sheet.unit().id();
        String name = member.map(one -> views.nameOf(Scorer.of(one))).orElse("");
        String place = sheet.unit().fullName() + ", " + sheet.district().name();
        var code = new PageCode(SheetCode.square(round, programme.hash(), unit, member),
                List.of(SheetCode.of(round, programme.hash(), unit, member).letters(),
                        place + (name.isEmpty() ? "" : " – " + name)));
        List<SheetPart.Group> groups = programme.criteria().fields().stream().map(Field::criteria)
                .flatMap(List::stream).map(criterion -> new SheetPart.Group(criterion.title(),
                        criterion.components().stream().map(component -> line(component, sheet)).toList())).toList();
        return new SheetPart(programme.title(), place, name, groups, programme.inspection().checklist(), code);
    }

    private static SheetLine line(Component component, UnitSheet sheet) {
        List<RuleInput> asked = component.rule().isComputed() ? List.of() : SheetRows.asked(component);
        List<Place> places = asked.stream().map(input -> new Place(SheetRows.label(input), way(input),
                declared(sheet.self(), component.id(), input), declared(sheet.verify(), component.id(), input)))
                .toList();
        return new SheetLine(component.id().value(), component.title(),
                component.max().signum() == 0 ? "" : Numbers.trimmed(component.max()),
                points(sheet.self(), component.id()), points(sheet.verify(), component.id()), places);
    }

    private static Way way(RuleInput input) {
        return switch (input.kind()) {
            case InputKind.Points _, InputKind.Number _ -> Way.NUMBER;
            case InputKind.Tick _ -> Way.TICK;
            case InputKind.Choice _ -> Way.CHOICE;
        };
    }

    private static String points(ScoreSheet sheet, ComponentId component) {
        return sheet.points(component).map(Numbers::trimmed).orElse("");
    }

    private static String declared(ScoreSheet sheet, ComponentId component, RuleInput input) {
        return sheet.cell(component).value().map(GivenScore::inputs).map(inputs -> InputTexts.typed(input, inputs))
                .orElse("");
    }
}
