package vn.thamdinh.cli.travel;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

import picocli.CommandLine.Parameters;

/**
 * Files as they are named, and of folders (a stick) every file of some endings, in order of name. Folders that cannot be
 * read are passed over: Windows keeps some on every stick.
 */
final class PackageFiles {

    static final String PACKAGE = ".tdpkg";
    static final String CARD = ".tdkey";

    /** Folders within folders of a stick; deeper lies nothing that the program wrote. */
    private static final int DEPTH = 3;

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR", descriptionKey = "package-files")
    private List<Path> places = new ArrayList<>();

    /** Made by picocli. */
    PackageFiles() {
    }

    /** The files, each once, in the order in which they were named. */
    List<Path> named(String... endings) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path place : places) {
            if (Files.isDirectory(place)) {
                files.addAll(below(place, List.of(endings)));
            } else {
                files.add(place);
            }
        }
        return files.stream().distinct().toList();
    }

    private static List<Path> below(Path folder, List<String> endings) throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(folder, EnumSet.noneOf(FileVisitOption.class), DEPTH, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes kind) {
                String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
                if (kind.isRegularFile() && endings.stream().anyMatch(name::endsWith)) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
                return FileVisitResult.CONTINUE;
            }
        });
        return found.stream().sorted().toList();
    }
}
