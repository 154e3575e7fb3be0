package vn.thamdinh.ui.exchange;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.travel.Passage;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.ui.common.BackgroundTasks;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.exchange.conflict.DeskConflicts;
import vn.thamdinh.ui.exchange.key.DeskKeys;
import vn.thamdinh.ui.exchange.receive.DeskReceiving;
import vn.thamdinh.ui.exchange.send.DeskSending;
import vn.thamdinh.ui.exchange.stick.Drive;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.custody.Board;
import vn.thamdinh.usecase.custody.Correspondent;
import vn.thamdinh.usecase.custody.SentUnits;
import vn.thamdinh.usecase.travel.RemovableDrives;
import vn.thamdinh.usecase.view.MemberRow;
import vn.thamdinh.usecase.view.Person;
import vn.thamdinh.usecase.view.RoundView;

/** The exchange of the open workspace. Every call blocks. */
final class DeskExchange implements ExchangePort {

    private static final int WORDS = 8;

    private final Desk desk;
    private final Messages messages;
    private final DeskSending sending;
    private final DeskReceiving receiving;
    private final DeskKeys keys;
    private final DeskConflicts conflicts;

    DeskExchange(Desk desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
        this.sending = new DeskSending(desk, messages);
        this.keys = new DeskKeys(desk);
        this.receiving = new DeskReceiving(desk, keys::read);
        this.conflicts = new DeskConflicts(desk);
    }

    @Override
    public Situation situation() {
        BackgroundTasks.assertNotFxThread();
        Seat seat = seat();
        boolean secretariat = seat == Seat.SECRETARIAT;
        return new Situation(seat, secretariat ? holders() : List.of(), seat == Seat.MEMBER ? units() : List.of(),
                setAside(), forked(), seat == Seat.MEMBER ? missing() : List.of());
    }

    private Seat seat() {
        return desk.views().round().flatMap(RoundView::me).map(me -> me.role() == Role.SECRETARIAT ? Seat.SECRETARIAT
                : Seat.MEMBER).orElse(desk.views().round().isPresent() ? Seat.CHOOSING : Seat.WAITING);
    }

    private List<Holder> holders() {
        List<Holder> holders = new ArrayList<>();
        Set<MemberId> known = new HashSet<>();
        desk.views().round().flatMap(RoundView::me).ifPresent(me -> known.add(me.id()));
        Map<MemberId, MemberRow> roster = new HashMap<>();
        desk.views().members().forEach(member -> roster.put(member.id(), member));
        Set<String> forked = desk.forks().all().stream().map(fork -> fork.who().publicKey()).collect(Collectors.toSet());
        for (Board.Row row : desk.board().rows()) {
            row.who().member().ifPresent(known::add);
            holders.add(holder(row, roster, forked.contains(row.who().publicKey())));
        }
        desk.views().members().stream().filter(member -> !known.contains(member.id())).forEach(member ->
                holders.add(new Holder(DeskSending.withoutKey(member.id().value()),
                        DeskSending.withoutKey(member.id().value()), member.name(), position(member), "",
                        KeyState.NONE, Print.NONE, Optional.empty(), Optional.empty(), List.of(), 0, false, false)));
        return holders;
    }

    private Holder holder(Board.Row row, Map<MemberId, MemberRow> roster, boolean forked) {
        Correspondent who = row.who();
        String position = who.member().map(roster::get).map(this::position).orElse("");
        return new Holder(who.publicKey(), recipient(who), name(who), position, who.device(),
                state(who), print(who), row.handedOut().map(out -> new Passed(out.at(), (int) out.upTo())),
                row.returned().map(back -> new Passed(back.at(), (int) back.upTo())),
                row.missingHere().stream().map(DeskReceiving::numbers).toList(), row.lackedThere(), forked,
                desk.keys().rescue().isKept(who.publicKey()));
    }

    private String position(MemberRow member) {
        return member.left() ? messages.text("member.left", member.position()) : member.position();
    }

    private static String name(Correspondent who) {
        return who.name().isEmpty() ? who.fingerprint() : who.name();
    }

    private static String recipient(Correspondent who) {
        return who.isReachable() ? who.publicKey()
                : who.member().map(member -> DeskSending.withoutKey(member.value())).orElse(who.publicKey());
    }

    private static KeyState state(Correspondent who) {
        return switch (who.standing()) {
            case FOUNDER -> KeyState.FOUNDER;
            case ADMITTED -> KeyState.COMPARED;
            case CLAIMED -> KeyState.OWN_WORD;
            case REVOKED -> KeyState.REVOKED;
            case NOT_ADMITTED, UNKNOWN -> KeyState.UNKNOWN;
        };
    }

    private static Print print(Correspondent who) {
        List<String> parts = List.of(who.fingerprint().split(" "));
        return parts.size() == WORDS ? new Print(parts, List.of()) : new Print(List.of(), parts);
    }

    private List<OwnUnit> units() {
        Map<UnitId, SentUnits.Row> written = new HashMap<>();
        desk.sentUnits().rows().forEach(row -> written.put(row.unit(), row));
        RoundView round = desk.views().round().orElseThrow();
        Set<UnitId> assigned = new HashSet<>(written.keySet());
        desk.views().members().stream().filter(member -> round.me().map(Person::id).filter(member.id()::equals)
                .isPresent()).forEach(member -> assigned.addAll(member.units()));
        return round.programme().units().stream().filter(unit -> assigned.contains(unit.id())).map(unit ->
                own(unit, round, Optional.ofNullable(written.get(unit.id())))).toList();
    }

    private static OwnUnit own(Unit unit, RoundView round, Optional<SentUnits.Row> row) {
        return new OwnUnit(unit.fullName(), round.programme().district(unit.district()).map(each -> each.name()).orElse(""),
                row.map(SentUnits.Row::entries).orElse(0), row.map(each -> switch (each.state()) {
                    case ONLY_HERE -> Progressed.ONLY_HERE;
                    case UNDER_WAY -> Progressed.UNDER_WAY;
                    case RECEIVED -> Progressed.RECEIVED;
                }).orElse(Progressed.NOTHING), row.map(each -> (int) each.number()).orElse(0));
    }

    private List<SetAside> setAside() {
        return desk.custody().passages().stream().filter(passage -> passage.kind() == Passage.Kind.QUARANTINED)
                .map(passage -> new SetAside(passage.file(), passage.at(),
                        new Outcome.Refused<>(Reason.DAMAGED, List.of(passage.fault())))).toList();
    }

    private List<Forked> forked() {
        return desk.forks().all().stream().map(fork -> new Forked(name(fork.who()), fork.who().device(),
                Long.toString(fork.fork().number()))).toList();
    }

    /** What is missing on either side although the secretariat was heard of after the last package went out. */
    private List<String> missing() {
        List<String> said = new ArrayList<>();
        for (Board.Row row : desk.board().rows()) {
            boolean heard = row.returned().isPresent() && row.handedOut().isPresent()
                    && row.returned().get().at().isAfter(row.handedOut().get().at());
            if (row.who().isSecretariat() && heard && row.lackedThere() > 0) {
                said.add(messages.text("own.they-lack", row.lackedThere()));
            }
            if (row.who().isSecretariat() && !row.missingHere().isEmpty()) {
                said.add(messages.text("own.we-lack", row.missingHere().stream().map(DeskReceiving::numbers)
                        .collect(Collectors.joining(", "))));
            }
            if (!row.keptBack().isEmpty()) {
                said.add(messages.text("own.kept-back", row.keptBack().stream().map(DeskReceiving::numbers)
                        .collect(Collectors.joining(", ")), name(row.who())));
            }
        }
        return said;
    }

    @Override
    public List<Drive> drives() {
        BackgroundTasks.assertNotFxThread();
        return RemovableDrives.pluggedIn().stream().map(drive -> new Drive(drive.folder(), drive.label().isEmpty()
                ? drive.folder().toString() : drive.label() + " (" + drive.folder() + ")", drive.free(),
                !drive.readOnly())).toList();
    }

    @Override
    public List<MemberRow> candidates() {
        boolean nobody = desk.views().round().filter(round -> round.me().isEmpty()).isPresent();
        return nobody ? desk.views().members() : List.of();
    }

    @Override
    public Outcome<Person> choose(MemberId member, String device) {
        return desk.council().choose().choose(member, device);
    }

    @Override
    public List<Recipient> recipients() {
        return sending.recipients();
    }

    @Override
    public Outcome<Dispatch> send(Order order, Progress progress) {
        return sending.send(order, progress);
    }

    @Override
    public Outcome<Look> look(List<Path> places, char[] passphrase, Progress progress) {
        return receiving.look(places, passphrase, progress);
    }

    @Override
    public Outcome<Report> take(Look look, Progress progress) {
        return receiving.take(look, progress);
    }

    @Override
    public Outcome<String> undo(String undo, String reason, Progress progress) {
        return receiving.undo(undo, reason, progress);
    }

    @Override
    public List<Clash> clashes() {
        return conflicts.clashes();
    }

    @Override
    public Outcome<Instant> choose(String clash, String entry, String reason) {
        return conflicts.choose(clash, entry, reason);
    }

    @Override
    public Own own() {
        return keys.own();
    }

    @Override
    public Outcome<Path> writeCard(Wording wording, Path folder) {
        return keys.writeCard(wording, folder);
    }

    @Override
    public List<Owner> people() {
        return keys.people();
    }

    @Override
    public Outcome<String> admit(Card card, Optional<String> person) {
        return keys.admit(card, person);
    }

    @Override
    public List<Writer> writers(String holder) {
        return keys.writers(holder);
    }

    @Override
    public Outcome<String> revoke(String holder, boolean acceptHeld, String reason) {
        return keys.revoke(holder, acceptHeld, reason);
    }

    @Override
    public Outcome<Path> invite(Path folder) {
        return keys.invite(folder);
    }

    @Override
    public Outcome<String> accept(Card invitation) {
        return keys.accept(invitation);
    }

    @Override
    public Outcome<Rescue> rescue(String holder, Path folder) {
        return keys.rescue(holder, folder);
    }

    @Override
    public Outcome<ShownReceipt> receipt(String holder) {
        return desk.spokenReceipts().of(holder).then(shown -> Outcome.done(new ShownReceipt(shown.code(), shown.square())));
    }

    @Override
    public Outcome<Integer> enterReceipt(String code) {
        return desk.spokenReceipts().enter(code).then(number -> Outcome.done(number.intValue()));
    }
}
