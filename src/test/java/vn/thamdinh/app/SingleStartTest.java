package vn.thamdinh.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class SingleStartTest {

    @TempDir
    private Path state;
    private final BlockingQueue<Optional<OpenedFile>> asked = new LinkedBlockingQueue<>();

    private SingleStart first() {
        var start = assertInstanceOf(SingleStart.Start.First.class, SingleStart.begin(state, Optional.empty()));
        SingleStart single = start.single().orElseThrow();
        single.listen(asked::add);
        return single;
    }

    @Test
    void aSecondStartBringsTheFirstForwardWithItsFile() throws Exception {
        Path file = Files.createFile(state.resolve("gói của xã.tdpkg"));
        try (SingleStart _ = first()) {
            assertInstanceOf(SingleStart.Start.Shown.class, SingleStart.begin(state, Optional.empty()));
            assertEquals(Optional.empty(), asked.poll(10, TimeUnit.SECONDS));
            assertInstanceOf(SingleStart.Start.Shown.class, SingleStart.begin(state, Optional.of(file)));
            assertEquals(file, asked.poll(10, TimeUnit.SECONDS).orElseThrow().file());
        }
    }

    @Test
    void whatIsAskedBeforeTheWindowIsThereIsDoneThen() throws Exception {
        Path file = Files.createFile(state.resolve("gói.tdpkg"));
        var start = assertInstanceOf(SingleStart.Start.First.class, SingleStart.begin(state, Optional.empty()));
        try (SingleStart single = start.single().orElseThrow()) {
            assertInstanceOf(SingleStart.Start.Shown.class, SingleStart.begin(state, Optional.of(file)));
            single.listen(asked::add);
            assertEquals(file, asked.poll(10, TimeUnit.SECONDS).orElseThrow().file());
        }
    }

    @Test
    @Timeout(60)
    void aFirstThatDoesNotAnswerIsNotWaitedForWithoutEnd() throws Exception {
        var start = assertInstanceOf(SingleStart.Start.First.class, SingleStart.begin(state, Optional.empty()));
        try (SingleStart _ = start.single().orElseThrow();
                var stopped = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            Files.deleteIfExists(state.resolve("run/s"));
            stopped.bind(UnixDomainSocketAddress.of(state.resolve("run/s")));
            var second = assertInstanceOf(SingleStart.Start.First.class,
                    SingleStart.begin(state, Optional.empty(), Duration.ofMillis(1)));
            assertEquals(Optional.empty(), second.single());
        }
    }

    @Test
    void afterTheFirstHasEndedAnotherIsFirst() {
        first().close();
        first().close();
    }

    @Test
    void whatACrashLeavesBehindNeverBlocks() throws Exception {
        Files.createDirectories(state.resolve("run"));
        Files.createFile(state.resolve("run/lock"));
        try (var dead = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            dead.bind(UnixDomainSocketAddress.of(state.resolve("run/s")));
        }
        assertTrue(Files.exists(state.resolve("run/s")));
        try (SingleStart _ = first()) {
            assertInstanceOf(SingleStart.Start.Shown.class, SingleStart.begin(state, Optional.empty()));
        }
    }

    @Test
    void nothingButPathsOfItsOwnKindsOfFilesIsTaken() throws Exception {
        Path text = Files.createFile(state.resolve("ghi chú.txt"));
        try (SingleStart _ = first()) {
            assertEquals("no", say("open " + text));
            assertEquals("no", say("open /etc/../khong-co.tdpkg"));
            assertEquals("no", say("quit"));
            assertEquals("no", say("x".repeat(8000)));
            assertEquals("yes", say("show"));
            assertEquals(Optional.empty(), asked.poll(10, TimeUnit.SECONDS));
            assertEquals(0, asked.size());
        }
    }

    @Test
    void nobodyElseMayEnterTheFolder() throws Exception {
        try (SingleStart _ = first()) {
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(state.resolve("run"))));
        }
    }

    @Test
    void aVeryLongPathOfTheUsersFolderDoesNotHinder() throws Exception {
        state = Files.createDirectories(state.resolve("một thư mục có tên rất dài".repeat(3)).resolve("nữa".repeat(20)));
        try (SingleStart _ = first()) {
            assertInstanceOf(SingleStart.Start.Shown.class, SingleStart.begin(state, Optional.empty()));
        }
    }

    private String say(String request) throws Exception {
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(state.resolve("run/s")))) {
            ByteBuffer bytes = ByteBuffer.wrap((request + "\n").getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.shutdownOutput();
            ByteBuffer answer = ByteBuffer.allocate(100);
            while (channel.read(answer) >= 0) {
                continue;
            }
            return new String(answer.array(), 0, answer.position(), StandardCharsets.UTF_8).strip();
        }
    }
}
