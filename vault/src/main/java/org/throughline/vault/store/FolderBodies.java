package org.throughline.vault.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;

/// Bodies as files in a folder, 256 folders wide.
public final class FolderBodies implements Bodies {
    private final Path folder;
    private final Disk disk;

    public FolderBodies(Path folder, Disk disk) {
        this.folder = folder;
        this.disk = disk;
    }

    @Override
    public Draft draft(UUID name) throws IOException {
        return disk.draft(place(name));
    }

    @Override
    public InputStream open(UUID name) throws IOException {
        try {
            return Files.newInputStream(place(name));
        } catch (NoSuchFileException gone) {
            throw Bodies.missing(name, gone);
        }
    }

    @Override
    public long size(UUID name) throws IOException {
        try {
            return Files.size(place(name));
        } catch (NoSuchFileException gone) {
            throw Bodies.missing(name, gone);
        }
    }

    /// What a crash left half written is deleted on the way: nobody was told that it is here.
    @Override
    public Stream<UUID> names() throws IOException {
        if (!Files.isDirectory(folder)) return Stream.empty();
        try (var files = Files.walk(folder)) {
            for (Path draft : files.filter(FolderBodies::isDraft).toList()) disk.delete(draft);
        }
        try (var files = Files.walk(folder)) {
            return files
                    .filter(Files::isRegularFile)
                    .map(file -> UUID.fromString(String.valueOf(file.getFileName())))
                    .toList()
                    .stream();
        }
    }

    /// One process holds the folder, and nothing is on its way when it starts.
    @Override
    public Stream<UUID> settled() throws IOException {
        return names();
    }

    private static boolean isDraft(Path file) {
        return file.toString().endsWith(Disk.DRAFT);
    }

    @Override
    public void delete(UUID name) throws IOException {
        disk.delete(place(name));
    }

    private Path place(UUID name) {
        return folder.resolve(name.toString().substring(0, 2)).resolve(name.toString());
    }
}
