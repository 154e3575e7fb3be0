package vn.thamdinh.ui.exchange.receive;

import vn.thamdinh.ui.ViewSample;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.exchange.ExchangePort.Seat;
import vn.thamdinh.ui.exchange.SampleExchange;

public final class ReceiveViewSample implements ViewSample {

    @Override
    public ReceiveController controller(UiKit kit) {
        SampleExchange sample = new SampleExchange(Seat.SECRETARIAT);
        return new ReceiveController(kit, sample, sample, sample, sample, taken -> { });
    }
}
