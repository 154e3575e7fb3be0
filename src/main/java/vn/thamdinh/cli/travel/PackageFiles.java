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

/**
 * Files as they are named, and of folders (a stick) every file of an ending, in order of name. Folders that cannot be
 * read are passed over: Windows keeps some on every stick.
 */
final class PackageFiles {

    static final String PACKAGE = ".tdpkg";

    /** Folders within folders of a stick; deeper lies nothing that the program wrote. */
    private static final int DEPTH = 3;

    private PackageFiles() {
    }

    static List<Path> of(List<Path> places, String ending) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path place : places) {
            if (Files.isDirectory(place)) {
                files.addAll(below(place, ending));
            } else {
                files.add(place);
            }
        }
        return files.stream().distinct().toList();
    }

    private static List<Path> below(Path folder, String ending) throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(folder, EnumSet.noneOf(FileVisitOption.class), DEPTH, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes kind) {
                if (kind.isRegularFile() && file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ending)) {
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
