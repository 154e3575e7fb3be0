package vn.thamdinh.ui.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import vn.thamdinh.domain.document.DocumentId;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.publication.Posting;
import vn.thamdinh.domain.publication.PublishedResults;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.document.register.IssuedDocument;
import vn.thamdinh.usecase.earlier.Comparison;
import vn.thamdinh.usecase.earlier.EarlierYears;
import vn.thamdinh.usecase.publication.Complaints;
import vn.thamdinh.usecase.publication.DossierPapers;
import vn.thamdinh.usecase.publication.Hindrance;
import vn.thamdinh.usecase.publication.Publication;
import vn.thamdinh.usecase.publication.Registrations;
import vn.thamdinh.usecase.publication.SealRound;
import vn.thamdinh.usecase.view.HistoryLine;

/** What the place of publication asks and does; every call blocks. */
public interface PublicationPort {
    /** How many late entries are listed. */
    int MOST_LATE = 200;

    /** Everything that its parts show; nothing without a round. */
    Optional<Data> read();

    /** The use cases themselves. */
    Publication verbs();

    /** Begins a draft of that kind for the round. */
    Outcome<DocumentId> draft(String kind);

    /** To be called after each change that is durable. */
    void saved();

    /** What stands, for all parts of the place. */
    record Data(LocalDate today, Programme programme, List<Registrations.Row> registrations, Registrations.Count count,
                List<DossierPapers.Row> papers, List<Posting> postings, List<Complaints.Row> complaints,
                Announcement announcement, Closing closing, List<EarlierYears.Row> years, Comparison comparison) {
    }

    /**
     * What is known of the announcement.
     *
     * @param hindrances why results cannot be announced yet; empty where they can be
     */
    record Announcement(Optional<PublishedResults> published, Optional<IssuedDocument> decision,
                        List<Outcome.Refused<Saved>> hindrances) {
    }

    /**
     * What is known of the seal.
     *
     * @param open why the round cannot be sealed yet; empty once it is
     */
    record Closing(Optional<SealRound.State> seal, List<Hindrance> open, List<HistoryLine> late) {
    }

    /** The open workspace itself. */
    static PublicationPort of(Desk desk, Consumer<Instant> saved) {
        return new PublicationPort() {
            @Override
            public Optional<Data> read() {
                return desk.views().round().map(round -> data(desk, round.programme()));
            }

            @Override
            public Publication verbs() {
                return desk.publication();
            }

            @Override
            public Outcome<DocumentId> draft(String kind) {
                return desk.documents().drafts().begin(kind, "");
            }

            @Override
            public void saved() {
                desk.views().round().flatMap(round -> round.lastSaved()).ifPresent(saved);
            }
        };
    }

    private static Data data(Desk desk, Programme programme) {
        Publication now = desk.publication();
        Optional<SealRound.State> seal = now.seal().state();
        return new Data(now.registrations().today(), programme, now.registrations().rows(), now.registrations().count(),
                now.papers().rows(), now.posting().all(), now.complaints().all(), new Announcement(
                        now.publish().published(), now.publish().decision(), now.publish().hindrances()),
                new Closing(seal, seal.isPresent() ? List.of() : now.seal().hindrances(), seal.isPresent()
                        ? now.seal().late().stream().limit(MOST_LATE).toList() : List.of()),
                now.years().all(), now.years().comparison());
    }
}
