package org.throughline.vault.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TreeTest {
    /// The inputs and roots that implementations of RFC 6962 check themselves with.
    private static final List<Hash> LEAVES = Stream.of(
                    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
            .map(hex -> Hash.leaf(HexFormat.of().parseHex(hex)))
            .toList();

    private static final List<String> ROOTS = List.of(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    @Test
    void theRootsAreThoseOfTheSpecification() {
        for (int size = 0; size <= LEAVES.size(); size++)
            assertThat(Tree.over(LEAVES.subList(0, size)).root().hex()).isEqualTo(ROOTS.get(size));
    }

    @Test
    void thePathsAreThoseOfTheSpecification() {
        assertThat(Tree.over(LEAVES).inclusion(0))
                .extracting(Hash::hex)
                .containsExactly(
                        "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4");
        assertThat(Tree.over(LEAVES).consistency(6))
                .extracting(Hash::hex)
                .containsExactly(
                        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
    }

    @Test
    void everyEntryIsProvedInEveryTreeThatHoldsItAndInNoOtherPlace() {
        List<Hash> leaves = numbered(70);
        for (int size = 1; size <= leaves.size(); size++) {
            Tree tree = Tree.over(leaves.subList(0, size));
            Hash root = tree.root();
            for (int index = 0; index < size; index++) {
                List<Hash> path = tree.inclusion(index);
                assertThat(Proof.isIncluded(leaves.get(index), index, size, path, root))
                        .isTrue();
                assertThat(Proof.isIncluded(leaves.get(index), index + 1, size, path, root))
                        .isFalse();
                assertThat(Proof.isIncluded(Hash.leaf(new byte[] {9}), index, size, path, root))
                        .isFalse();
                assertThat(Proof.isIncluded(leaves.get(index), index, size, longer(path), root))
                        .isFalse();
            }
        }
    }

    @Test
    void everyEarlierTreeIsProvedToBeTheBeginningOfEveryLaterOne() {
        List<Hash> leaves = numbered(70);
        for (int size = 0; size <= leaves.size(); size++) {
            Tree tree = Tree.over(leaves.subList(0, size));
            for (int earlier = 0; earlier <= size; earlier++) {
                Hash old = Tree.over(leaves.subList(0, earlier)).root();
                List<Hash> path = tree.consistency(earlier);
                assertThat(Proof.isConsistent(earlier, old, size, tree.root(), path))
                        .isTrue();
                assertThat(Proof.isConsistent(earlier, old, size, tree.root(), longer(path)))
                        .isFalse();
                assertThat(Proof.isConsistent(earlier, Hash.leaf(new byte[] {9}), size, tree.root(), path))
                        .isFalse();
                if (earlier > 0 && earlier < size)
                    assertThat(Proof.isConsistent(earlier, old, size, Hash.leaf(new byte[] {9}), path))
                            .isFalse();
            }
        }
    }

    @Test
    void aProofWithOneBitChangedIsNone() {
        var random = new Random(20261125);
        List<Hash> leaves = numbered(300);
        Tree tree = Tree.over(leaves);
        for (int round = 0; round < 200; round++) {
            int index = random.nextInt(leaves.size());
            List<Hash> path = new ArrayList<>(tree.inclusion(index));
            int at = random.nextInt(path.size());
            path.set(at, flipped(path.get(at), random));
            assertThat(Proof.isIncluded(leaves.get(index), index, 300, path, tree.root()))
                    .isFalse();
            int earlier = 1 + random.nextInt(298);
            List<Hash> steps = new ArrayList<>(tree.consistency(earlier));
            int step = random.nextInt(steps.size());
            steps.set(step, flipped(steps.get(step), random));
            Hash old = Tree.over(leaves.subList(0, earlier)).root();
            assertThat(Proof.isConsistent(earlier, old, 300, tree.root(), steps))
                    .isFalse();
        }
    }

    @Test
    void whatIsNotThereCannotBeProved() {
        Tree tree = Tree.over(numbered(5));
        assertThatThrownBy(() -> tree.inclusion(5)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> tree.inclusion(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> tree.consistency(6)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(Proof.isIncluded(numbered(1).getFirst(), 0, 0, List.of(), Hash.OF_NOTHING))
                .isFalse();
        assertThat(Proof.isConsistent(3, tree.root(), 2, tree.root(), List.of()))
                .isFalse();
    }

    static List<Hash> numbered(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Hash.leaf(new byte[] {(byte) i, (byte) (i >> 8)}))
                .toList();
    }

    private static List<Hash> longer(List<Hash> path) {
        var longer = new ArrayList<>(path);
        longer.add(Hash.OF_NOTHING);
        return longer;
    }

    private static Hash flipped(Hash hash, Random random) {
        byte[] bytes = hash.bytes();
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        return Hash.of(bytes);
    }
}
