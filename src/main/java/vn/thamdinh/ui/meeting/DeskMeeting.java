package vn.thamdinh.ui.meeting;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.CouncilFact.VoteCast;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.scoring.decisive.WhatDecides;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.ui.assignment.AssignmentPort;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.appraisal.GiveScore.Given;
import vn.thamdinh.usecase.meeting.Sitting;
import vn.thamdinh.usecase.view.RoundView;

/** The council's room over an open workspace. */
record DeskMeeting(Desk desk, Consumer<Instant> told) implements MeetingPort {

    @Override
    public Optional<Data> read() {
        Map<UnitId, VoteCast> votes = new HashMap<>();
        desk.views().facts().votes().forEach(votes::put);
        return desk.views().round().map(round -> new Data(round.programme(),
                new WhatDecides(round.programme()).agenda(desk.views().results().units()),
                votes, desk.views().members(), desk.views().facts(),
                desk.views().isBlind(), desk.meetings().all(),
                desk.meetings().current().map(Sitting::number).orElse(0)));
    }

    @Override
    public SittingPort sittings() {
        return SittingPort.of(desk, told);
    }

    @Override
    public AssignmentPort assignment() {
        return AssignmentPort.of(desk, told);
    }

    @Override
    public Outcome<Instant> cast(UnitId unit, int inFavour, int against, int abstained) {
        return at(desk.council().vote().cast(unit, inFavour, against, abstained), told);
    }

    @Override
    public Outcome<Instant> agree(UnitId unit, ComponentId component, Map<String, String> typed, String reason) {
        return desk.giveScore().give(new Given(unit, component, Stage.AGREE, Scorer.COUNCIL, typed, reason))
                .then(saved -> {
                    told.accept(saved.at());
                    return Outcome.done(saved.at());
                });
    }

    @Override
    public Outcome<MemberId> enrol(String name, String position, String body, Role role) {
        return desk.council().enrol().enrol(name, position, body, role).then(id -> {
            desk.views().round().flatMap(RoundView::lastSaved).ifPresent(told);
            return Outcome.done(id);
        });
    }

    @Override
    public Outcome<Instant> assign(MemberId member, List<UnitId> units) {
        return at(desk.council().assignUnits().assign(member, units), told);
    }

    @Override
    public Outcome<Instant> recuse(MemberId member, UnitId unit, boolean recused, String reason) {
        return at(desk.council().recuse().declare(member, unit, recused, reason), told);
    }

    private static Outcome<Instant> at(Outcome<Saved> outcome, Consumer<Instant> told) {
        return outcome.then(saved -> {
            told.accept(saved.at());
            return Outcome.done(saved.at());
        });
    }
}
