package vn.thamdinh.usecase.document.facts;

import java.util.Map;
import java.util.Optional;

import vn.thamdinh.documents.composed.DocumentFacts;
import vn.thamdinh.domain.document.DocumentKind;
import vn.thamdinh.domain.document.DocumentKind.About;
import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.evidence.EvidenceShelf;
import vn.thamdinh.usecase.explanation.Explanations;
import vn.thamdinh.usecase.meeting.Meetings;
import vn.thamdinh.usecase.guidance.Costs;
import vn.thamdinh.usecase.view.Views;

/** Everything that a document's texts can name, for one kind and what it is about. */
public final class GatherFacts {
    private final RoundBook book;
    private final Views views;

    public GatherFacts(RoundBook book, Views views) {
        this.book = book;
        this.views = views;
    }

    /**
     * The facts as things stand; only of an open round, and only what the person at the desk may see.
     *
     * @param id as the kind asks: empty, a unit's, district's or member's id
     */
    public DocumentFacts of(DocumentKind kind, String id) {
        if (kind.about() != About.VISIT) {
            return of(kind, kind.about(), id);
        }
        Optional<UnitId> visited = views.visit(new VisitId(id)).map(visit -> visit.visit().unit());
        boolean unit = visited.flatMap(book.snapshot().programme().orElseThrow()::unit).isPresent();
        return of(kind, unit ? About.UNIT : About.DISTRICT, visited.map(UnitId::code).orElse(id));
    }

    /** The unit and district that a document of the kind is about. */
    public Map<String, String> places(DocumentKind kind, String id) {
        var draft = new FactsDraft();
        new PlaceTopic(book.snapshot().programme().orElseThrow()).into(draft, kind.about(), id);
        return draft.facts().values();
    }

    private DocumentFacts of(DocumentKind kind, About about, String id) {
        Programme programme = book.snapshot().programme().orElseThrow();
        var seen = new Seen(book, views);
        var draft = new FactsDraft();
        new RoundTopic(programme).into(draft);
        new PlaceTopic(programme).into(draft, about, id);
        new CouncilTopic(programme, views.members()).into(draft, about, id);
        new ResultTopic(seen).into(draft, id);
        new IndexTopic(seen, book.snapshot()).into(draft);
        new StageTopic(seen).into(draft, about, id);
        new SheetTopic(seen, new EvidenceShelf(book, views)).into(draft, about, id);
        new SurveyTopic(seen).into(draft, about, id);
        new VisitTopic(seen).into(draft, about, id);
        new ExplanationTopic(new Explanations(book, views)).into(draft, about, id);
        new VoteTopic(seen).into(draft);
        new MeetingTopic(seen, views.members(), new Meetings(book), kind).into(draft);
        new IssuedTopic(book).into(draft);
        new WorkTopic(seen).into(draft, about, id);
        new RegisterTopic(book).into(draft, about, id);
        new CostTopic(new Costs(book)).into(draft);
        new ChangeTopic(book).into(draft, about);
        new PublicationTopic(book.snapshot()).into(draft);
        return draft.facts();
    }
}
