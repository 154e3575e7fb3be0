package vn.thamdinh.ui.exchange.send;

import java.util.Optional;

import vn.thamdinh.ui.ViewSample;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.exchange.ExchangePort.Seat;
import vn.thamdinh.ui.exchange.SampleExchange;

public final class SendViewSample implements ViewSample {

    @Override
    public SendController controller(UiKit kit) {
        SampleExchange sample = new SampleExchange(Seat.SECRETARIAT);
        return new SendController(kit, sample, sample, sample, Optional.empty(), () -> { });
    }
}
