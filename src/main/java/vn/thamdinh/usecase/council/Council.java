package vn.thamdinh.usecase.council;

import vn.thamdinh.usecase.book.RoundBook;

/** The council: who belongs to it, who appraises what, how it votes. */
public final class Council {
    private final RoundBook book;

    public Council(RoundBook book) {
        this.book = book;
    }

    public EnrolMember enrol() {
        return new EnrolMember(book);
    }

    public LeaveCouncil leave() {
        return new LeaveCouncil(book);
    }

    public AssignUnits assignUnits() {
        return new AssignUnits(book);
    }

    public PlanAssignment assignment() {
        return new PlanAssignment(book);
    }

    public DeclareRecusal recuse() {
        return new DeclareRecusal(book);
    }

    public CastVote vote() {
        return new CastVote(book);
    }

    public ChooseMember choose() {
        return new ChooseMember(book);
    }
}
