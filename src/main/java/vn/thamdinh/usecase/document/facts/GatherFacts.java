package vn.thamdinh.usecase.document.facts;

import vn.thamdinh.documents.composed.DocumentFacts;
import vn.thamdinh.domain.document.DocumentKind;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.usecase.book.RoundBook;
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
     * The facts as things stand; only of an open round.
     *
     * @param about as the kind asks: empty, a unit's, district's or member's id
     */
    public DocumentFacts of(DocumentKind kind, String about) {
        Programme programme = book.snapshot().programme().orElseThrow();
        var draft = new FactsDraft();
        new RoundTopic(programme).into(draft);
        new PlaceTopic(programme).into(draft, kind.about(), about);
        new CouncilTopic(programme, views.members()).into(draft);
        new ResultTopic(programme, views.results()).into(draft);
        new WorkTopic(programme, views.units()).into(draft, kind.about(), about);
        return draft.facts();
    }
}
