package vn.thamdinh.ui.exchange;

import java.time.Clock;
import java.time.ZoneOffset;

import vn.thamdinh.ui.SampleRound;
import vn.thamdinh.ui.ViewSample;
import vn.thamdinh.ui.common.UiKit;

public final class ExchangeViewSample implements ViewSample {

    @Override
    public ExchangeScreen controller(UiKit kit) {
        return screen(kit, new SampleExchange());
    }

    static ExchangeScreen screen(UiKit kit, SampleExchange sample) {
        return new ExchangeScreen(kit, sample, sample, Clock.fixed(SampleRound.NOON, ZoneOffset.UTC));
    }
}
