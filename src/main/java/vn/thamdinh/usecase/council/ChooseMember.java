package vn.thamdinh.usecase.council;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.ledger.CouncilFact;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.view.Person;

/** Says, in a workspace that has just received its round, who of the roster sits at it. */
public final class ChooseMember {

    private final RoundBook book;

    public ChooseMember(RoundBook book) {
        this.book = book;
    }

    /**
     * Sits the member down and opens his writer.
     *
     * @param device what the person calls the machine, or empty
     */
    public Outcome<Person> choose(MemberId member, String device) {
        if (book.me().isPresent()) {
            return Outcome.refused(Reason.NO_RIGHT);
        }
        return book.snapshot().standing(CouncilFact.MemberEnrolled.class)
                .map(standing -> standing.fact()).filter(enrolled -> enrolled.member().equals(member)).findFirst()
                .map(enrolled -> book.sitDown(member, enrolled.role(), device)
                        .then(_ -> Outcome.done(new Person(member, enrolled.name(), enrolled.role()))))
                .orElseGet(() -> Outcome.refused(Reason.NOT_FOUND, member.value()));
    }
}
