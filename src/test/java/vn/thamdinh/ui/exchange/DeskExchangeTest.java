package vn.thamdinh.ui.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.exchange.ExchangePort.KeyState;
import vn.thamdinh.ui.exchange.ExchangePort.Progressed;
import vn.thamdinh.ui.exchange.ExchangePort.Seat;
import vn.thamdinh.ui.exchange.key.KeyPort.Card;
import vn.thamdinh.ui.exchange.key.KeyPort.Wording;
import vn.thamdinh.ui.exchange.receive.ReceivePort.Fate;
import vn.thamdinh.ui.exchange.receive.ReceivePort.Found;
import vn.thamdinh.ui.exchange.receive.ReceivePort.Look;
import vn.thamdinh.ui.exchange.receive.ReceivePort.Report;
import vn.thamdinh.ui.exchange.receive.ReceivePort.Verdict;
import vn.thamdinh.ui.exchange.send.SendPort.Order;
import vn.thamdinh.ui.exchange.send.SendPort.Recipient;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Reason;

/** The exchange's port over real workspaces and a real folder in place of a drive. */
class DeskExchangeTest {

    private static final Messages VI = Messages.of(Messages.VIETNAMESE);

    @TempDir
    private Path folder;
    private Path stick;
    private Office office;
    private Desk secretary;
    private ExchangePort here;
    private MemberId tam;

    @BeforeEach
    void open() throws IOException {
        office = new Office(folder.resolve("office"));
        stick = Files.createDirectories(folder.resolve("usb"));
        secretary = office.secretary();
        tam = Office.done(secretary.council().enrol().enrol("Lê Văn Tám", "Trưởng phòng", "", Role.MEMBER));
        Office.done(secretary.council().assignUnits().assign(tam, List.of(Office.unit(secretary, 0))));
        here = ExchangePort.of(secretary, VI);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private static char[] words() {
        return Office.WORDS.toCharArray();
    }

    private void send(ExchangePort from, boolean whole) {
        Set<String> everybody = from.recipients().stream().map(Recipient::id).collect(Collectors.toSet());
        var sent = Office.done(from.send(new Order(everybody, whole, true, stick, words()), Progress.NONE));
        assertEquals(Optional.empty(), sent.stopped());
    }

    private Look look(ExchangePort at) {
        return Office.done(at.look(List.of(stick), words(), Progress.NONE));
    }

    private ExchangePort member() {
        Desk desk = Office.done(office.create("tam", Role.MEMBER, true, office.seeded("tam")));
        ExchangePort port = ExchangePort.of(desk, VI);
        send(here, false);
        Office.done(port.take(look(port), Progress.NONE));
        assertEquals(Seat.CHOOSING, port.situation().seat());
        assertEquals("Lê Văn Tám", Office.done(port.choose(tam, "laptop")).name());
        Office.give(desk, tam, 0, 0, "1");
        return port;
    }

    @Test
    void aMemberWhoseKeyIsNotKnownIsReachedByPassphrase() {
        assertEquals(Seat.SECRETARIAT, here.situation().seat());
        List<Recipient> recipients = here.recipients();
        assertEquals(List.of("Lê Văn Tám"), recipients.stream().map(Recipient::name).toList());
        assertEquals(List.of(false), recipients.stream().map(Recipient::keys).toList());
        assertEquals(List.of(KeyState.NONE), here.situation().holders().stream().map(each -> each.key()).toList());
    }

    @Test
    void workGoesToTheSecretariatAndStandsOnTheBoard() throws IOException {
        ExchangePort there = member();
        assertEquals(List.of(Progressed.ONLY_HERE), there.situation().units().stream().map(each -> each.progressed()).toList());
        clear();
        send(there, false);
        assertEquals(List.of(Progressed.UNDER_WAY), there.situation().units().stream().map(each -> each.progressed()).toList());
        Look seen = look(here);
        Found found = seen.files().getFirst();
        assertEquals(Verdict.NEW, found.verdict());
        assertEquals("Lê Văn Tám", found.from());
        assertEquals(List.of(Office.programme(secretary).units().getFirst().fullName()), found.units());
        Report report = Office.done(here.take(seen, Progress.NONE));
        assertEquals(List.of(Fate.TAKEN), report.files().stream().map(each -> each.fate()).toList());
        var holder = here.situation().holders().getFirst();
        assertEquals(KeyState.OWN_WORD, holder.key());
        assertTrue(holder.in().orElseThrow().number() > 0);
        assertEquals(1, report.receipts());
    }

    @Test
    void theSecretariatsReceiptReachesTheMember() throws IOException {
        ExchangePort there = member();
        clear();
        send(there, false);
        Office.done(here.take(look(here), Progress.NONE));
        Office.done(there.take(look(there), Progress.NONE));
        assertEquals(List.of(Progressed.RECEIVED), there.situation().units().stream().map(each -> each.progressed()).toList());
    }

    @Test
    void theSamePackageAgainIsKnown() throws IOException {
        ExchangePort there = member();
        clear();
        send(there, false);
        Report first = Office.done(here.take(look(here), Progress.NONE));
        assertEquals(Verdict.KNOWN, look(here).files().stream().filter(each -> each.from().equals("Lê Văn Tám"))
                .findFirst().orElseThrow().verdict());
        assertTrue(first.undo().isPresent());
    }

    @Test
    void anImportCanBeTakenBack() throws IOException {
        ExchangePort there = member();
        clear();
        send(there, false);
        String before = secretary.views().round().orElseThrow().digest();
        Report first = Office.done(here.take(look(here), Progress.NONE));
        assertEquals(before, Office.done(here.undo(first.undo().orElseThrow(), "nhầm USB", Progress.NONE)));
    }

    @Test
    void aReceiptIsReadOutWhereNoDriveGoesBack() throws IOException {
        ExchangePort there = member();
        clear();
        send(there, false);
        Office.done(here.take(look(here), Progress.NONE));
        String code = Office.done(here.receipt(here.situation().holders().getFirst().id())).code();
        assertEquals(Reason.BAD_INPUT, Office.refused(there.enterReceipt("0000-0000-001")));
        assertEquals(1, Office.done(there.enterReceipt(code.toLowerCase(Locale.ROOT))));
        assertEquals(List.of(Progressed.RECEIVED), there.situation().units().stream().map(each -> each.progressed()).toList());
    }

    @Test
    void aCardThatWasComparedMakesPassphrasesUnnecessary() throws IOException {
        Desk desk = Office.done(office.create("tam", Role.MEMBER, true, office.seeded("tam")));
        ExchangePort there = ExchangePort.of(desk, VI);
        assertEquals(Seat.WAITING, there.situation().seat());
        assertEquals("tam", there.own().wording().name());
        Office.done(there.writeCard(new Wording("Lê Văn Tám", "Trưởng phòng", "", Role.MEMBER, "laptop"), stick));
        Found found = look(here).files().getFirst();
        Card card = found.card().orElseThrow();
        assertEquals(there.own().print(), card.print());
        assertEquals(8, card.print().words().size());
        assertEquals(8, card.print().groups().size());
        assertEquals("Lê Văn Tám", Office.done(here.admit(card, Optional.of(tam.value()))));
        assertEquals("Lê Văn Tám", look(here).files().getFirst().card().orElseThrow().already());
        assertEquals(List.of(true), here.recipients().stream().map(Recipient::keys).toList());
        clear();
        var order = new Order(Set.of(here.recipients().getFirst().id()), false, true, stick, new char[0]);
        Office.done(here.send(order, Progress.NONE));
        Look seen = Office.done(there.look(List.of(stick), new char[0], Progress.NONE));
        assertEquals(List.of(Verdict.NEW), seen.files().stream().map(Found::verdict).toList());
        assertEquals(Optional.of("Lê Văn Tám"), Office.done(there.take(seen, Progress.NONE)).joined());
        assertEquals(Seat.MEMBER, there.situation().seat());
        assertEquals(List.of(KeyState.COMPARED), here.situation().holders().stream().map(each -> each.key()).toList());
        assertEquals(List.of(true), there.recipients().stream().map(Recipient::keys).toList());
        assertEquals(1, there.recipients().getFirst().fresh(), "what was written since is one part more");
    }

    @Test
    void aRevokedKeyStaysOnTheBoardAsRevoked() throws IOException {
        ExchangePort there = member();
        clear();
        send(there, false);
        Office.done(here.take(look(here), Progress.NONE));
        String holder = here.situation().holders().getFirst().id();
        assertEquals(List.of(1), here.writers(holder).stream().map(each -> each.last()).toList());
        Office.done(here.revoke(holder, true, "mất máy"));
        assertEquals(KeyState.REVOKED, here.situation().holders().getFirst().key());
    }

    @Test
    void aBadFileIsSetAsideWithItsReasonAndStopsNobody() throws IOException {
        ExchangePort there = member();
        clear();
        send(there, false);
        Files.write(stick.resolve("goi-00000000.tdpkg"), new byte[0]);
        Look seen = look(here);
        assertEquals(List.of(Verdict.BAD, Verdict.NEW), seen.files().stream().map(Found::verdict).toList());
        Report report = Office.done(here.take(seen, Progress.NONE));
        assertEquals(List.of(Fate.SET_ASIDE, Fate.TAKEN), report.files().stream().map(each -> each.fate()).toList());
        assertEquals(List.of("goi-00000000.tdpkg"), here.situation().quarantine().stream().map(each -> each.file()).toList());
        assertEquals("empty-file", here.situation().quarantine().getFirst().why().arguments().getFirst());
    }

    @Test
    void anotherPassphraseOpensNothing() {
        send(here, false);
        var seen = Office.done(here.look(List.of(stick), "một mật khẩu khác".toCharArray(), Progress.NONE));
        assertEquals(List.of(Verdict.PASSPHRASE), seen.files().stream().map(Found::verdict).toList());
    }

    private void clear() throws IOException {
        try (var inside = Files.list(stick)) {
            for (Path file : inside.toList()) {
                Files.delete(file);
            }
        }
    }
}
