package vn.thamdinh.ui.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import vn.thamdinh.ui.SampleRound;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.exchange.BoardWords.Status;
import vn.thamdinh.ui.exchange.ExchangePort.Holder;
import vn.thamdinh.ui.exchange.ExchangePort.KeyState;
import vn.thamdinh.ui.exchange.ExchangePort.OwnUnit;
import vn.thamdinh.ui.exchange.ExchangePort.Passed;
import vn.thamdinh.ui.exchange.ExchangePort.Progressed;
import vn.thamdinh.ui.exchange.key.KeyPort.Print;

class BoardWordsTest {

    private static final BoardWords WORDS =
            new BoardWords(Messages.of(Messages.VIETNAMESE), ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final Optional<Passed> HANDED = Optional.of(new Passed(SampleRound.NOON, 41));

    private static Holder holder(KeyState key, Optional<Passed> out, Optional<Passed> in, List<String> gaps, int lacking,
                                 boolean forked) {
        return new Holder("m", "m", "Lê Văn Tám", "", "laptop", key, Print.NONE, out, in, gaps, lacking, forked, false);
    }

    private static OwnUnit unit(Progressed state, int number) {
        return new OwnUnit("Xã Tân Lập", "Huyện Đồng Phú", 18, state, number);
    }

    @Test
    void aHolderIsReceivedAwaitedOrNotHandedOut() {
        Optional<Passed> none = Optional.empty();
        assertEquals(new Status(Tone.OK, "đã nhận, số 3"), WORDS.in(holder(KeyState.COMPARED, HANDED,
                Optional.of(new Passed(SampleRound.NOON, 3)), List.of(), 0, false)));
        assertEquals(new Status(Tone.INFO, "chờ nhận lại"),
                WORDS.in(holder(KeyState.COMPARED, HANDED, none, List.of(), 0, false)));
        assertEquals(new Status(Tone.MUTED, "chưa giao"),
                WORDS.in(holder(KeyState.NONE, none, none, List.of(), 0, false)));
    }

    @Test
    void itSaysWhenAndUpToWhichBundleSomethingWasHandedOut() {
        assertEquals("12/11/2024 12:00 · số 41", WORDS.out(holder(KeyState.COMPARED, HANDED, Optional.empty(),
                List.of(), 0, false)));
        assertEquals("12/11/2024 12:00", WORDS.out(holder(KeyState.COMPARED,
                Optional.of(new Passed(SampleRound.NOON, 0)), Optional.empty(), List.of(), 0, false)));
        assertEquals("–", WORDS.out(holder(KeyState.NONE, Optional.empty(), Optional.empty(), List.of(), 0, false)));
    }

    @Test
    void whatIsMissingNamesTheWorstFirst() {
        assertEquals(new Status(Tone.ERROR, "hai nội dung cùng một số · mình thiếu gói 2–3 · máy đó chưa có 1.204 phần"),
                WORDS.missing(holder(KeyState.COMPARED, HANDED, HANDED, List.of("2–3"), 1204, true)));
        assertEquals(new Status(Tone.MUTED, "máy đó chưa có 14 phần"),
                WORDS.missing(holder(KeyState.COMPARED, HANDED, HANDED, List.of(), 14, false)));
        assertEquals(new Status(Tone.OK, ""),
                WORDS.missing(holder(KeyState.COMPARED, HANDED, HANDED, List.of(), 0, false)));
    }

    @Test
    void aKeyIsComparedOnItsOwnWordOrRevoked() {
        assertEquals(List.of("khóa gốc", "đã đối chiếu", "khóa tự khai", "thu hồi", "khóa lạ", "chưa có khóa"),
                List.of(KeyState.values()).stream().map(state -> WORDS.key(holder(state, HANDED, HANDED, List.of(), 0,
                        false)).words()).toList());
    }

    @Test
    void aUnitIsReceivedOnlyWithAReceipt() {
        assertEquals(new Status(Tone.OK, "đã nhận, số 3"), WORDS.unit(unit(Progressed.RECEIVED, 3)));
        assertEquals(new Status(Tone.INFO, "đã xuất, chưa có biên nhận"), WORDS.unit(unit(Progressed.UNDER_WAY, 3)));
        assertEquals(new Status(Tone.WARN, "có phần mới chưa gửi"), WORDS.unit(unit(Progressed.ONLY_HERE, 3)));
        assertEquals(new Status(Tone.WARN, "chưa gửi"), WORDS.unit(unit(Progressed.ONLY_HERE, 0)));
        assertEquals(new Status(Tone.MUTED, "chưa có gì để gửi"), WORDS.unit(unit(Progressed.NOTHING, 0)));
    }

    @Test
    void whatCanBeDoneFollowsFromTheState() {
        assertEquals(List.of(BoardPane.Act.SEND),
                BoardPane.acts(holder(KeyState.NONE, Optional.empty(), Optional.empty(), List.of(), 0, false)));
        Holder known = new Holder("m", "m", "A", "", "laptop", KeyState.COMPARED, SampleExchange.PRINT, HANDED, HANDED,
                List.of(), 0, false, true);
        assertEquals(List.of(BoardPane.Act.values()), BoardPane.acts(known));
        Holder revoked = new Holder("m", "m", "A", "", "laptop", KeyState.REVOKED, SampleExchange.PRINT, HANDED, HANDED,
                List.of(), 0, false, true);
        assertEquals(List.of(BoardPane.Act.SEND, BoardPane.Act.RECEIPT, BoardPane.Act.RESCUE),
                BoardPane.acts(revoked));
    }

    @Test
    void aReceiptsCodeForgivesHowItIsTyped() {
        assertEquals(Optional.of("7k2mQ9XA04T"), ReceiptCode.read(" 7k2m–Q9XA 04T "));
        assertEquals(Optional.empty(), ReceiptCode.read("7K2M-Q9XA-04"));
        assertEquals(Optional.empty(), ReceiptCode.read("7K2M-Q9XA-04TT"));
    }
}
