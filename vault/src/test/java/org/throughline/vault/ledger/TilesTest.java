package org.throughline.vault.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.vault.store.Disk;

class TilesTest {
    @TempDir
    Path folder;

    @Test
    void theTreeOnDiskIsTheTreeInMemoryHoweverItGrew() {
        List<Hash> leaves = TreeTest.numbered(70_000);
        var tiles = new Tiles(folder, Disk.real());
        var random = new Random(7);
        int size = 0;
        while (size < leaves.size()) {
            int more = Math.min(leaves.size() - size, random.nextInt(20_000) + 1);
            tiles.extend(size, leaves.subList(size, size + more));
            size += more;
            Tree expected = Tree.over(leaves.subList(0, size));
            assertThat(tiles.tree(size).root()).isEqualTo(expected.root());
            int index = random.nextInt(size);
            assertThat(tiles.tree(size).inclusion(index)).isEqualTo(expected.inclusion(index));
            assertThat(tiles.tree(size).consistency(index)).isEqualTo(expected.consistency(index));
        }
        assertThat(tiles.tree(1_000).root())
                .isEqualTo(Tree.over(leaves.subList(0, 1_000)).root());
    }

    @Test
    void tilesLieWhereTheSpecificationPutsThem() {
        var tiles = new Tiles(folder, Disk.real());
        tiles.extend(0, TreeTest.numbered(256 * 1000 + 5).stream().toList());
        assertThat(folder.resolve("tile/0/000")).hasSize(256 * 32);
        assertThat(folder.resolve("tile/0/x001/000.p/5")).hasSize(5 * 32);
        assertThat(folder.resolve("tile/1/003.p/232")).hasSize(232 * 32);
        assertThat(folder.resolve("tile/2/000.p/3")).hasSize(3 * 32);
    }

    @Test
    void entriesWrittenTwiceAfterACrashGiveTheSameTiles() {
        List<Hash> leaves = TreeTest.numbered(600);
        var tiles = new Tiles(folder, Disk.real());
        tiles.extend(0, leaves.subList(0, 500));
        tiles.extend(250, leaves.subList(250, 600));
        assertThat(tiles.tree(600).root()).isEqualTo(Tree.over(leaves).root());
    }

    @Test
    void aTileThatIsMissingOrCutIsNamed() throws IOException {
        var tiles = new Tiles(folder, Disk.real());
        tiles.extend(0, TreeTest.numbered(300));
        Path first = folder.resolve("tile/0/000");
        Files.write(first, new byte[100]);
        assertThatThrownBy(() -> tiles.tree(300).inclusion(3))
                .isInstanceOf(LedgerDamaged.class)
                .hasMessageContaining("cut")
                .hasMessageContaining("tile/0/000");
        Files.delete(first);
        assertThatThrownBy(() -> tiles.tree(300).inclusion(3))
                .isInstanceOf(LedgerDamaged.class)
                .hasMessageContaining("missing");
    }
}
