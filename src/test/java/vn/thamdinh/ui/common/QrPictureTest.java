package vn.thamdinh.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.nio.file.Path;

import javax.imageio.ImageIO;

import javafx.scene.layout.StackPane;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import vn.thamdinh.ui.Fx;
import vn.thamdinh.usecase.recovery.QrCode;

class QrPictureTest {

    private static final String TEXT = "7KQ2-M4XD-9T0R-HBWC-3F6N-YZ81-PGVA-5JSE-K";

    @AfterEach
    void light() {
        Fx.run(() -> Theme.wear(UiSettings.Look.LIGHT));
    }

    @Test
    void aCameraReadsThePictureOnALightAndOnADarkScreen() throws Exception {
        Fx.start();
        for (UiSettings.Look look : new UiSettings.Look[] {UiSettings.Look.LIGHT, UiSettings.Look.DARK}) {
            Fx.run(() -> Theme.wear(look));
            var screen = Fx.call(() -> new StackPane(new QrPicture(QrCode.of(TEXT), 150)));
            Path picture = Fx.snapshot(screen, 400, 300, "qr-" + look);
            assertEquals(TEXT, read(ImageIO.read(picture.toFile())));
        }
    }

    private static String read(BufferedImage image) throws Exception {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
    }
}
