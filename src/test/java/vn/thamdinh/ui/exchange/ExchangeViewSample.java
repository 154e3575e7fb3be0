package vn.thamdinh.ui.exchange;

import java.time.Clock;
import java.time.ZoneId;

import vn.thamdinh.ui.SampleRound;
import vn.thamdinh.ui.ViewSample;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.exchange.ExchangePort.Seat;

public final class ExchangeViewSample implements ViewSample {

    @Override
    public ExchangeScreen controller(UiKit kit) {
        return screen(kit, new SampleExchange(Seat.SECRETARIAT));
    }

    /** What a member meets, who hands in instead of taking in. */
    public static ExchangeScreen member(UiKit kit) {
        return screen(kit, new SampleExchange(Seat.MEMBER));
    }

    static ExchangeScreen screen(UiKit kit, SampleExchange sample) {
        return new ExchangeScreen(kit, sample, sample, Clock.fixed(SampleRound.NOON, ZoneId.of("Asia/Ho_Chi_Minh")),
                count -> sample.said.add("conflicts " + count), () -> sample.said.add("joined"));
    }
}
