package org.throughline.vault.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/// Bodies as files in a folder, 256 folders wide.
public final class FolderBodies implements Bodies {
    private static final String DRAFT = ".tmp";
    private static final int BUFFER = 1 << 20;

    private final Path folder;

    /// @throws IOException if the folder cannot be made
    public FolderBodies(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    @Override
    public Draft draft(UUID name) throws IOException {
        Path place = place(name);
        Files.createDirectories(place.getParent());
        Path draft = place.resolveSibling(place.getFileName() + DRAFT);
        FileChannel file = FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return new FileDraft(place, draft, file, new BufferedOutputStream(Channels.newOutputStream(file), BUFFER));
    }

    private record FileDraft(Path place, Path draft, FileChannel file, OutputStream out) implements Draft {
        @Override
        public void keep() throws IOException {
            out.flush();
            file.force(true);
            file.close();
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
            force(Objects.requireNonNull(place.getParent()));
        }

        @Override
        public void close() throws IOException {
            file.close();
            Files.deleteIfExists(draft);
        }
    }

    /// A name is on the disk when its folder is.
    private static void force(Path folder) throws IOException {
        try (var names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        }
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
        try (var files = Files.walk(folder)) {
            for (Path draft : files.filter(FolderBodies::isDraft).toList()) Files.delete(draft);
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
        return file.toString().endsWith(DRAFT);
    }

    @Override
    public void delete(UUID name) throws IOException {
        Files.deleteIfExists(place(name));
    }

    private Path place(UUID name) {
        return folder.resolve(name.toString().substring(0, 2)).resolve(name.toString());
    }
}
