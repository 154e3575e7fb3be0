package vn.thamdinh.exchange.v1;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import vn.thamdinh.exchange.EvidenceSink;
import vn.thamdinh.exchange.PackageException;
import vn.thamdinh.seal.SshSignature;
import vn.thamdinh.wire.RunningHash;

/** A program of its own with little memory that opens an archive of a known person, made to exhaust it. */
final class LittleMemory {

    private LittleMemory() {
    }

    /** Argument: the archive. Prints the fault. */
    public static void main(String[] arguments) throws Exception {
        try (InputStream archive = new BufferedInputStream(Files.newInputStream(Path.of(arguments[0])))) {
            ArchiveReader.read(archive, EvidenceSink.NONE);
            System.out.println("sound");
        } catch (PackageException e) {
            System.out.println(e.fault().code());
        }
    }

    /** Writes the sound sample with another text of many equal lines in place of one file's, listed and signed. */
    static void write(Path archive, String file, String line, int lines) throws Exception {
        Forge sound = Forge.sound();
        byte[] bytes = (line + "\n").getBytes(UTF_8);
        Map<String, String> hashes = new LinkedHashMap<>();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(archive))) {
            for (String name : sound.names()) {
                var hash = new RunningHash();
                byte[] content = name.equals(file) ? bytes : sound.content(name);
                int times = name.equals(file) ? lines : 1;
                out.write(TarHeader.of(name, (long) times * content.length).block());
                for (int i = 0; i < times; i++) {
                    out.write(content);
                    hash.add(content, 0, content.length);
                }
                out.write(new byte[TarHeader.padding((long) times * content.length)]);
                hashes.put(name, hash.hex());
            }
            byte[] manifest = Manifest.of(hashes);
            writeFile(out, Forge.MANIFEST, manifest);
            writeFile(out, Forge.SIGNATURE, SshSignature.sign(Sample.MEMBER, ArchiveReader.PACKAGE_NAMESPACE, manifest)
                    .armored().getBytes(UTF_8));
            out.write(new byte[2 * TarHeader.BLOCK]);
        }
    }

    private static void writeFile(OutputStream out, String name, byte[] content) throws Exception {
        out.write(TarHeader.of(name, content.length).block());
        out.write(content);
        out.write(new byte[TarHeader.padding(content.length)]);
    }
}
