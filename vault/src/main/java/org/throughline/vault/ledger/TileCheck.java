package org.throughline.vault.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Compares all tiles on disk, those of earlier states too, with what the entries give.
final class TileCheck {
    private static final String PARTIAL = ".p";

    private final Path folder;
    private final Map<Path, byte[]> made = new HashMap<>();

    TileCheck(Path folder, List<Hash> leaves) {
        this.folder = folder;
        new Tiles(folder, (place, hashes) -> made.put(whole(place), hashes)).extend(0, leaves);
    }

    /// @throws LedgerDamaged naming the tile that differs
    void run() throws IOException {
        if (!Files.isDirectory(folder)) return;
        try (Stream<Path> files = Files.walk(folder.resolve("tile"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] found = Files.readAllBytes(file);
                byte[] right = made.getOrDefault(whole(file), new byte[0]);
                if (found.length == 0 || !Arrays.equals(found, Arrays.copyOf(right, found.length)))
                    throw new LedgerDamaged(
                            "a tile on disk is not what the entries of the log give: " + folder.relativize(file));
            }
        }
    }

    /// A part of a tile, `067.p/5`, stands for the tile it is a part of.
    private static Path whole(Path tile) {
        Path parent = tile.getParent();
        if (parent == null || !parent.toString().endsWith(PARTIAL)) return tile;
        String name = String.valueOf(parent.getFileName());
        return parent.resolveSibling(name.substring(0, name.length() - PARTIAL.length()));
    }
}
