package vn.thamdinh.ui.exchange.send;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import vn.thamdinh.ui.exchange.send.SendPort.Recipient;

class SendDraftTest {

    private static final Recipient KEYED = new Recipient("a", "An", "laptop", true, 3);
    private static final Recipient UNKNOWN = new Recipient("b", "Bình", "", false, -1);

    @Test
    void everybodyIsChosenToBeginWith() {
        assertEquals(Set.of("a", "b"), SendDraft.of(List.of(KEYED, UNKNOWN)).chosen());
    }

    @Test
    void aPassphraseIsNeededOnlyWhileSomebodyWithoutAKeyIsChosen() {
        SendDraft all = SendDraft.of(List.of(KEYED, UNKNOWN));
        assertTrue(all.needsPassphrase());
        assertFalse(all.toggled(UNKNOWN).needsPassphrase());
        assertTrue(all.toggled(UNKNOWN).toggled(UNKNOWN).needsPassphrase());
    }

    @Test
    void nothingGoesOutWithoutSomebodyAndAPlace() {
        SendDraft all = SendDraft.of(List.of(KEYED));
        assertEquals(Optional.of(SendDraft.Fault.NO_PLACE), all.fault());
        SendDraft placed = all.to(Optional.of(Path.of("usb")));
        assertEquals(Optional.empty(), placed.fault());
        assertEquals(Optional.of(SendDraft.Fault.NOBODY), placed.all(false).fault());
        assertThrows(IllegalStateException.class, () -> all.order(new char[0]));
        assertEquals(Set.of("a"), placed.whole(true).order(new char[0]).to());
    }

    @Test
    void oneNamedBeforehandIsChosenAlone() {
        assertEquals(Set.of("b"), SendDraft.of(List.of(KEYED, UNKNOWN)).only("b").chosen());
    }

    @Test
    void anOrderNeverShowsItsPassphrase() {
        var order = SendDraft.of(List.of(UNKNOWN)).to(Optional.of(Path.of("usb"))).order("bí mật".toCharArray());
        assertFalse(order.toString().contains("bí mật"), order.toString());
    }
}
