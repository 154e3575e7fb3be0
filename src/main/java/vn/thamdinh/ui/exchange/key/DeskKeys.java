package vn.thamdinh.ui.exchange.key;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.ui.common.BackgroundTasks;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.custody.Correspondent;
import vn.thamdinh.usecase.keys.ShownCard;
import vn.thamdinh.usecase.keys.WriteCard;
import vn.thamdinh.usecase.view.MemberRow;

/** Keys of the open workspace; a card's id is its file, a holder's his public key. */
public final class DeskKeys implements KeyPort {

    private final Desk desk;

    public DeskKeys(Desk desk) {
        this.desk = desk;
    }

    /** Reads a card; one that rescues somebody is for the way in, not for here. */
    public Outcome<Card> read(Path file) {
        return desk.keys().readCard().read(file).then(card -> Outcome.done(card(file, card)));
    }

    private Card card(Path file, ShownCard shown) {
        boolean admitted = shown.standing() == Correspondent.Standing.ADMITTED
                || shown.standing() == Correspondent.Standing.FOUNDER;
        return new Card(file.toString(), CardKind.valueOf(shown.kind().name()), shown.name(), shown.position(),
                shown.body(), shown.role(), shown.device(), print(shown.words(), shown.groups()),
                admitted ? shown.member().map(this::name).orElse(shown.name()) : "");
    }

    private static Print print(List<String> words, String groups) {
        return new Print(words, groups.isEmpty() ? List.of() : List.of(groups.split("[ -]")));
    }

    private String name(MemberId id) {
        return desk.views().members().stream().filter(member -> member.id().equals(id)).findFirst()
                .map(MemberRow::name).orElse(id.value());
    }

    @Override
    public Own own() {
        BackgroundTasks.assertNotFxThread();
        WriteCard.Compared own = desk.keys().writeCard().own();
        WriteCard.Wording known = desk.keys().writeCard().proposal();
        return new Own(print(own.words(), own.groups()), new Wording(known.name(), known.position(), known.body(),
                known.role(), known.device()));
    }

    @Override
    public Outcome<Path> writeCard(Wording wording, Path folder) {
        BackgroundTasks.assertNotFxThread();
        return desk.keys().writeCard().enrol(new WriteCard.Wording(wording.name(), wording.position(), wording.body(),
                wording.role(), wording.device()), folder).then(written -> Outcome.done(written.file()));
    }

    @Override
    public List<Owner> people() {
        return desk.views().members().stream()
                .map(member -> new Owner(member.id().value(), member.name(), member.position())).toList();
    }

    @Override
    public Outcome<String> admit(Card card, Optional<String> person) {
        BackgroundTasks.assertNotFxThread();
        return desk.keys().admit().admit(Path.of(card.id()), person.map(MemberId::new))
                .then(member -> Outcome.done(name(member)));
    }

    @Override
    public List<Writer> writers(String holder) {
        return desk.keys().revoke().writers(holder).stream()
                .map(writer -> new Writer(writer.device(), (int) writer.last())).toList();
    }

    @Override
    public Outcome<String> revoke(String holder, boolean acceptHeld, String reason) {
        BackgroundTasks.assertNotFxThread();
        return desk.keys().revoke().revoke(holder, acceptHeld, reason).then(saved -> Outcome.done(holder));
    }

    @Override
    public Outcome<Path> invite(Path folder) {
        BackgroundTasks.assertNotFxThread();
        return desk.keys().writeCard().invite(folder).then(written -> Outcome.done(written.file()));
    }

    @Override
    public Outcome<String> accept(Card invitation) {
        BackgroundTasks.assertNotFxThread();
        return desk.keys().writeCard().accept(Path.of(invitation.id())).then(saved -> Outcome.done(invitation.name()));
    }

    @Override
    public Outcome<Rescue> rescue(String holder, Path folder) {
        BackgroundTasks.assertNotFxThread();
        return desk.keys().rescue().rescue(holder, folder)
                .then(made -> Outcome.done(new Rescue(made.file(), made.code())));
    }
}
