package vn.thamdinh.ui.exchange.conflict;

import java.time.ZoneOffset;

import vn.thamdinh.ui.ViewSample;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.exchange.ExchangePort.Seat;
import vn.thamdinh.ui.exchange.SampleExchange;

public final class ConflictsViewSample implements ViewSample {

    @Override
    public ConflictsController controller(UiKit kit) {
        SampleExchange sample = new SampleExchange(Seat.SECRETARIAT);
        return new ConflictsController(kit, sample, ZoneOffset.UTC, () -> { });
    }
}
