package vn.thamdinh.ui.exchange.stick;

import java.util.List;

/** Which drives can be carried away. */
public interface StickPort {

    /** Those plugged in now; blocks. */
    List<Drive> drives();
}
