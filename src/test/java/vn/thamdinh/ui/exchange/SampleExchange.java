package vn.thamdinh.ui.exchange;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import javafx.stage.Window;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.ui.SampleRound;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.exchange.key.KeyPort;
import vn.thamdinh.ui.exchange.stick.Drive;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.recovery.QrCode;
import vn.thamdinh.usecase.view.MemberRow;
import vn.thamdinh.usecase.view.Person;

/** An exchange in memory: five people, a drive with seven files. What was asked for is kept in lists. */
public final class SampleExchange implements ExchangePort, FileDialogs {

    public static final Print PRINT = new Print(
            List.of("sông", "mía", "trăng", "núi", "cầu", "lúa", "đèn", "thuyền"),
            List.of("7K2M", "Q9XA", "04TD", "HV3C", "M8NB", "2RSE", "PW6Y", "J51Z"));
    private static final Instant MORNING = SampleRound.NOON.minusSeconds(16_000);

    public Seat seat;
    public List<Drive> drives = List.of(new Drive(Path.of("/media/usb"), "KINGSTON (E:)", 14_600_000_000L, true),
            new Drive(Path.of("/media/locked"), "SANDISK (F:)", 3_200_000_000L, false));
    public final List<String> secrets = new ArrayList<>();
    public final List<Order> orders = new ArrayList<>();
    public final List<String> said = new ArrayList<>();
    private List<Clash> clashes = SampleClashes.ALL;
    /** Why packages cannot be written, if they cannot. */
    public Optional<Outcome.Refused<Dispatch>> unwritable = Optional.empty();
    private boolean opened;
    private boolean taken;

    public SampleExchange(Seat seat) {
        this.seat = seat;
    }

    @Override
    public List<Drive> drives() {
        return drives;
    }

    @Override
    public Situation situation() {
        List<SetAside> aside = seat == Seat.SECRETARIAT ? List.of(
                new SetAside("goi-5d20e8b1.tdpkg", SampleRound.NOON, why("damaged")),
                new SetAside("goi-0b77fa3c.tdpkg", MORNING, why("forged-author"))) : List.of();
        List<Forked> forked = seat == Seat.SECRETARIAT
                ? List.of(new Forked("Phạm Đức Hưởng", "máy bàn Sở Tư pháp", "4")) : List.of();
        return new Situation(seat, seat == Seat.SECRETARIAT ? holders() : List.of(),
                seat == Seat.MEMBER ? units() : List.of(), aside, forked, seat == Seat.MEMBER
                ? List.of("Thư ký còn thiếu gói số 2 của máy này. Xuất lại với mục “Gửi đầy đủ”.") : List.of());
    }

    private static Outcome.Refused<?> why(String fault) {
        return new Outcome.Refused<>(Reason.DAMAGED, List.of(fault));
    }

    private static List<Holder> holders() {
        Optional<Passed> handed = Optional.of(new Passed(MORNING, 41));
        return List.of(
                new Holder("m01", "m01", "Nguyễn Thị Hồng Vân", "Phó Giám đốc Sở", "laptop SNV-03", KeyState.COMPARED, PRINT,
                        handed, Optional.of(new Passed(SampleRound.NOON, 3)), List.of(), 14, false, true),
                new Holder("m02", "m02", "Trần Quốc Bảo", "Phó Chánh Văn phòng", "laptop VP", KeyState.COMPARED, PRINT,
                        handed, Optional.of(new Passed(SampleRound.NOON, 5)), List.of("2–3"), 0, false, false),
                new Holder("m03", "m03", "Lê Thị Thuỳ Dương", "Phó Giám đốc Sở", "laptop STC", KeyState.OWN_WORD, PRINT,
                        handed, Optional.empty(), List.of(), 0, false, false),
                new Holder("m04", "m04", "Phạm Đức Hưởng", "Trưởng phòng", "máy bàn STP", KeyState.REVOKED, PRINT,
                        handed, Optional.of(new Passed(MORNING, 4)), List.of(), 120, true, false),
                new Holder("m05", "m05", "Điểu K’Ré", "Phó Trưởng ban", "", KeyState.NONE, Print.NONE, Optional.empty(),
                        Optional.empty(), List.of(), 1_204, false, false));
    }

    private static List<OwnUnit> units() {
        return IntStream.range(0, SampleRound.PROGRAMME.units().size()).mapToObj(i -> {
            var unit = SampleRound.PROGRAMME.units().get(i);
            Progressed state = Progressed.values()[(i + 3) % 4];
            return new OwnUnit(unit.fullName(), SampleRound.PROGRAMME.district(unit.district()).orElseThrow().name(),
                    state == Progressed.NOTHING ? 0 : 18 + i, state, state == Progressed.NOTHING || i % 8 == 6 ? 0 : 3);
        }).toList();
    }

    @Override
    public List<MemberRow> candidates() {
        return seat == Seat.CHOOSING ? SampleRound.members() : List.of();
    }

    @Override
    public Outcome<Person> choose(MemberId member, String device) {
        seat = Seat.MEMBER;
        MemberRow row = SampleRound.members().stream().filter(each -> each.id().equals(member)).findFirst().orElseThrow();
        return Outcome.done(new Person(member, row.name(), row.role()));
    }

    @Override
    public Outcome<ShownReceipt> receipt(String holder) {
        return Outcome.done(new ShownReceipt("7K2M-Q9XA-04T", QrCode.of("7K2M-Q9XA-04T")));
    }

    @Override
    public Outcome<Integer> enterReceipt(String code) {
        return code.equals("7k2mq9xao4t") ? Outcome.done(3) : Outcome.refused(Reason.NOT_FOUND, code);
    }

    @Override
    public List<Recipient> recipients() {
        return seat == Seat.SECRETARIAT ? holders().stream().map(holder -> new Recipient(holder.id(), holder.name(),
                holder.device(), holder.key() == KeyState.COMPARED, holder.out().isEmpty() ? -1 : holder.lacking())).toList()
                : List.of(new Recipient("secretariat", "Thư ký Hội đồng", "PC Sở Nội vụ", true, 22));
    }

    @Override
    public Outcome<Dispatch> send(Order order, Progress progress) {
        orders.add(order);
        secrets.add(new String(order.passphrase()));
        return unwritable.isPresent() ? unwritable.get() : Outcome.done(new Dispatch(recipients().stream().filter(each -> order.to().contains(each.id())).map(each ->
                new Written(each.name(), "goi-" + Integer.toHexString(each.name().hashCode()) + ".tdpkg", each.id().equals("m01") ? 2 : 0, 262_144,
                        order.whole() ? 10_598 : 412)).toList(), Optional.empty()));
    }

    @Override
    public Outcome<Look> look(List<Path> places, char[] passphrase, Progress progress) {
        said.add("look " + places);
        if (passphrase.length > 0) {
            secrets.add(new String(passphrase));
            opened = new String(passphrase).startsWith("đúng");
            Arrays.fill(passphrase, ' ');
        }
        return Outcome.done(SampleStick.look(opened, taken, said.contains("admit")));
    }

    @Override
    public Outcome<Report> take(Look look, Progress progress) {
        taken = true;
        return Outcome.done(SampleStick.report(look));
    }

    @Override
    public Outcome<String> undo(String undo, String reason, Progress progress) {
        said.add("undo " + undo + " " + reason);
        taken = false;
        return Outcome.done("7c1e09ab".repeat(8));
    }

    @Override
    public Own own() {
        return new Own(PRINT, new Wording("Lê Thị Thuỳ Dương", "", "", Role.MEMBER, "laptop STC"));
    }

    @Override
    public Outcome<Path> writeCard(Wording wording, Path folder) {
        said.add("card " + wording.name() + ", " + wording.position());
        return Outcome.done(folder.resolve("the-3f9a01c2.tdkey"));
    }

    @Override
    public List<KeyPort.Owner> people() {
        return SampleRound.members().stream().map(member ->
                new KeyPort.Owner(member.id().value(), member.name(), member.position())).toList();
    }

    @Override
    public Outcome<String> admit(Card card, Optional<String> person) {
        said.add("admit");
        said.add(person.orElse("new"));
        return Outcome.done(card.name());
    }

    @Override
    public List<Writer> writers(String holder) {
        return List.of(new Writer("máy xách tay SNV-03", 3));
    }

    @Override
    public Outcome<Path> invite(Path folder) {
        said.add("invite " + folder);
        return Outcome.done(folder.resolve("the-77aa01c2.tdkey"));
    }

    @Override
    public Outcome<String> accept(Card invitation) {
        said.add("accept");
        return Outcome.done(invitation.name());
    }

    @Override
    public Outcome<Rescue> rescue(String holder, Path folder) {
        said.add("rescue " + holder);
        return Outcome.done(new Rescue(folder.resolve("the-1199aa02.tdkey"), "7K2M-Q9XA-04TD-HV3C"));
    }

    @Override
    public Outcome<String> revoke(String holder, boolean acceptHeld, String reason) {
        said.add("revoke " + holder + " " + reason);
        return Outcome.done(holder);
    }

    @Override
    public List<Clash> clashes() {
        return seat == Seat.WAITING || seat == Seat.CHOOSING ? List.of() : clashes;
    }

    @Override
    public Outcome<Instant> choose(String clash, String entry, String reason) {
        said.add("choose " + entry + " " + reason);
        clashes = clashes.stream().filter(each -> !each.id().equals(clash)).toList();
        return Outcome.done(SampleRound.NOON);
    }

    @Override
    public Optional<Path> folder(Window window, String title) {
        return Optional.of(Path.of("usb"));
    }

    @Override
    public List<Path> open(Window window, String title, String... ending) {
        return List.of(Path.of("usb", "goi-91b2d07e.tdpkg"));
    }

    @Override
    public Optional<Path> save(Window window, String title, String name) {
        return Optional.of(Path.of("usb", name));
    }
}
