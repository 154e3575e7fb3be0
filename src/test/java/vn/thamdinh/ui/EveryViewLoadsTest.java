package vn.thamdinh.ui;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.common.UiKit;

class EveryViewLoadsTest {

    private static final Path VIEWS = Path.of("src/main/resources");

    @BeforeAll
    static void start() {
        Fx.start();
    }

    @TestFactory
    Stream<DynamicTest> everyViewLoadsInEveryLanguage() throws IOException {
        return views().stream().flatMap(view -> Messages.languages().stream().map(language ->
                DynamicTest.dynamicTest(view + " (" + language + ")", () -> {
                    ViewSample sample = sample(view);
                    assertNotNull(Fx.call(() -> {
                        UiKit kit = Kits.kit(language);
                        return kit.views().load(sample.controller(kit));
                    }));
                })));
    }

    private static List<Path> views() throws IOException {
        try (Stream<Path> files = Files.walk(VIEWS)) {
            return files.filter(file -> file.toString().endsWith(".fxml")).map(VIEWS::relativize).sorted().toList();
        }
    }

    /** Named by convention, so that a view without a sample fails here. */
    private static ViewSample sample(Path view) throws ReflectiveOperationException {
        String name = view.toString().replace(".fxml", "ViewSample").replace('/', '.').replace('\\', '.');
        return (ViewSample) Class.forName(name).getDeclaredConstructor().newInstance();
    }
}
