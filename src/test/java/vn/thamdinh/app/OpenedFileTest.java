package vn.thamdinh.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thamdinh.ui.frame.Place;

class OpenedFileTest {

    @TempDir
    Path folder;

    @Test
    void packagesAndCardsLeadToTheExchangeAndProgrammesToTheStudio() throws IOException {
        assertEquals(Optional.of(Place.EXCHANGE), opened("goi-1a2b3c4d.tdpkg"));
        assertEquals(Optional.of(Place.EXCHANGE), opened("THE-1A2B3C4D.TDKEY"));
        assertEquals(Optional.of(Place.PROGRAMME), opened("Bộ tiêu chí 2025.tdprogramme"));
    }

    @Test
    void aMovedWorkspaceIsOpenedThoughNoPlaceShowsIt() throws IOException {
        Path file = Files.writeString(folder.resolve("Chuyển máy.TDMOVE"), "x");
        assertEquals(Optional.of(new OpenedFile(file, Optional.empty())), OpenedFile.of(file.toString()));
    }

    @Test
    void commandsFoldersAndOtherFilesAreNotOpened() throws IOException {
        assertEquals(Optional.empty(), opened("ảnh.jpg"));
        assertEquals(Optional.empty(), OpenedFile.of("rehearse"));
        assertEquals(Optional.empty(), OpenedFile.of("\0"));
        assertEquals(Optional.empty(), OpenedFile.of(Files.createDirectory(folder.resolve("x.tdpkg")).toString()));
        assertEquals(Optional.empty(), OpenedFile.of(folder.resolve("không có.tdpkg").toString()));
        assertEquals(Optional.empty(), OpenedFile.of("a.tdpkg", "b.tdpkg"));
    }

    private Optional<Place> opened(String name) throws IOException {
        return OpenedFile.of(Files.writeString(folder.resolve(name), "x").toString()).flatMap(OpenedFile::place);
    }
}
