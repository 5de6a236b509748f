package org.throughline.vault.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// The hashes of a log on disk, in tiles of 256, as the C2SP specification `tlog-tiles` lays them out. They
/// hold hashes alone, so they can be published, copied or seized and tell nothing but how many entries
/// there are.
public final class Tiles {
    private static final int HEIGHT = 8;
    private static final int WIDTH = 1 << HEIGHT;

    private final Path folder;
    private final Durable durable;

    public Tiles(Path folder, Durable durable) {
        this.folder = folder;
        this.durable = durable;
    }

    /// The tree over the first `size` entries.
    ///
    /// @throws LedgerDamaged when it is asked for a hash whose tile is not there
    public Tree tree(long size) {
        return new Tree((height, index) -> subtree(size, height, index), size);
    }

    /// Adds entries behind the first `size` ones, whatever lies behind them already. Every tile is on the
    /// disk when this returns; a full tile is never written twice with other hashes.
    ///
    /// @throws UncheckedIOException if the disk does not take them
    public void extend(long size, List<Hash> leaves) {
        long first = size;
        List<Hash> row = leaves;
        for (int level = 0; !row.isEmpty(); level++) {
            row = extend(level, first, row, size + leaves.size());
            first = first >> HEIGHT;
        }
    }

    /// How many of the first `size` entries lie in the full tiles that are here.
    public long whole(long size) {
        for (long tile = size / WIDTH; tile > 0; tile--)
            if (Files.exists(path(0, tile - 1, WIDTH))) return tile * WIDTH;
        return 0;
    }

    /// Whether the tile that holds the last of `size` entries is here.
    public boolean end(long size) {
        if (size % WIDTH == 0) return whole(size) == size;
        for (int width = (int) (size % WIDTH); width <= WIDTH; width++)
            if (Files.exists(path(0, size / WIDTH, width))) return true;
        return false;
    }

    /// Whether every tile on disk, of this state or an earlier one, is what these entries give.
    ///
    /// @throws LedgerDamaged naming the tile that differs
    public void check(List<Hash> leaves) {
        try {
            new TileCheck(folder, leaves).run();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Writes one row of tiles, and gives the hashes of the tiles that it filled.
    private List<Hash> extend(int level, long first, List<Hash> row, long size) {
        var filled = new ArrayList<Hash>();
        long tile = first / WIDTH;
        var hashes = new ArrayList<Hash>(WIDTH);
        int kept = (int) (first % WIDTH);
        if (kept > 0) hashes.addAll(read(level, tile, kept));
        for (Hash hash : row) {
            hashes.add(hash);
            if (hashes.size() < WIDTH) continue;
            write(path(level, tile, WIDTH), hashes);
            filled.add(Subtrees.of(hashes).at(HEIGHT, 0));
            hashes.clear();
            tile++;
        }
        if (!hashes.isEmpty()) write(path(level, tile, hashes.size()), hashes);
        return filled;
    }

    private Hash subtree(long size, int height, long index) {
        int level = height / HEIGHT;
        int within = height % HEIGHT;
        long first = index << within;
        int from = (int) (first % WIDTH);
        long held = (size >> (level * HEIGHT)) - first / WIDTH * WIDTH;
        List<Hash> tile = read(level, first / WIDTH, (int) Math.min(WIDTH, held));
        return Subtrees.of(tile.subList(from, from + (1 << within))).at(within, 0);
    }

    /// The first hashes of a tile, from the narrowest file that holds them.
    private List<Hash> read(int level, long tile, int width) {
        for (int wide : IntStream.concat(IntStream.of(width, WIDTH), IntStream.range(width + 1, WIDTH))
                .toArray()) {
            try {
                byte[] file = Files.readAllBytes(path(level, tile, wide));
                if (file.length != wide * Hash.LENGTH)
                    throw new LedgerDamaged("a tile of the log was cut: " + path(level, tile, wide));
                return hashes(file, width);
            } catch (NoSuchFileException _) {
                // a wider one may be there
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        throw new LedgerDamaged("a tile of the log is missing: " + path(level, tile, width));
    }

    private static List<Hash> hashes(byte[] file, int count) {
        var hashes = new ArrayList<Hash>(count);
        for (int i = 0; i < count; i++)
            hashes.add(Hash.of(Arrays.copyOfRange(file, i * Hash.LENGTH, (i + 1) * Hash.LENGTH)));
        return hashes;
    }

    private void write(Path place, List<Hash> hashes) {
        ByteBuffer bytes = ByteBuffer.allocate(hashes.size() * Hash.LENGTH);
        for (Hash hash : hashes) bytes.put(hash.bytes());
        try {
            durable.write(place, bytes.array());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// `tile/0/x001/x234/067`, with `.p/5` behind it where only five hashes are known yet.
    private Path path(int level, long tile, int width) {
        var name = new StringBuilder(String.format(Locale.ROOT, "%03d", tile % 1000));
        for (long rest = tile / 1000; rest > 0; rest /= 1000)
            name.insert(0, String.format(Locale.ROOT, "x%03d/", rest % 1000));
        String partial = width < WIDTH ? ".p/" + width : "";
        return folder.resolve("tile/" + level + "/" + name + partial);
    }
}
