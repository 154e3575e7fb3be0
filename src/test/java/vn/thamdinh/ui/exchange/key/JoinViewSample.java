package vn.thamdinh.ui.exchange.key;

import vn.thamdinh.ui.ViewSample;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.exchange.ExchangePort.Seat;
import vn.thamdinh.ui.exchange.SampleExchange;

public final class JoinViewSample implements ViewSample {

    @Override
    public JoinController controller(UiKit kit) {
        SampleExchange sample = new SampleExchange(Seat.SECRETARIAT);
        return new JoinController(kit, sample, sample, sample, () -> { });
    }
}
