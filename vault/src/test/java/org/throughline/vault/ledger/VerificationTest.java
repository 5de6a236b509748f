package org.throughline.vault.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.throughline.vault.ledger.Excerpt.Placed;

class VerificationTest {
    private final Specimen specimen = Specimen.of(9);
    private final Receipt receipt = specimen.receipt(4);

    @Test
    void anHonestLogHasNoFault() {
        assertThat(Verification.of(specimen.excerpt(receipt).json(), List.of(receipt)))
                .isEmpty();
        assertThat(Verification.of(specimen.excerpt().json(), List.of())).isEmpty();
    }

    @Test
    void aReceiptIsReadAsItWasWritten() {
        assertThat(Receipt.read(receipt.written()).written()).isEqualTo(receipt.written());
        assertThatThrownBy(() -> Receipt.read("hello")).isInstanceOf(LedgerDamaged.class);
    }

    @Test
    void anEntryIsReadAsItWasWritten() {
        Entry entry = specimen.log.get(1).read();
        assertThat(Entry.read(entry.canonical())).isEqualTo(entry);
        assertThat(entry.sentence()).contains("Señal \u2014 \"comillas\"\n");
    }

    @Test
    void anEntryChangedByOneWordIsNamed() {
        assertThat(faults(entries -> {
                    Placed third = entries.get(2);
                    Entry old = third.leaf().read();
                    entries.set(2, placed(third, specimen.entry(old.counter(), old.previous(), "view")));
                    return entries;
                }))
                .contains(Fault.ENTRY_CHANGED, Fault.CHAIN_BROKEN);
    }

    @Test
    void aMissingEntryIsNamed() {
        assertThat(faults(entries -> {
                    entries.remove(2);
                    return entries;
                }))
                .containsExactly(Fault.ENTRY_MISSING);
    }

    @Test
    void entriesOutOfOrderAreNamed() {
        assertThat(faults(entries -> {
                    Collections.swap(entries, 2, 3);
                    return entries;
                }))
                .contains(Fault.ORDER_BROKEN, Fault.TIME_BACKWARDS);
    }

    @Test
    void aLogCutAtItsEndIsNamedByTheReceipt() {
        assertThat(faults(entries -> entries.subList(0, 3))).containsExactly(Fault.END_MISSING);
    }

    @Test
    void aLogWrittenAnewIsNamedByTheReceipt() {
        Specimen other = Specimen.of(9);
        assertThat(Verification.of(other.excerpt(receipt).json(), List.of(receipt)))
                .contains(Fault.OTHER_KEY);
        Specimen shorter = Specimen.of(2);
        assertThat(Verification.of(shorter.excerpt(receipt).json(), List.of(receipt)))
                .contains(Fault.NOT_GROWN, Fault.END_MISSING);
    }

    @Test
    void anEntryReplacedBehindTheReceiptIsNamed() {
        var forged = Specimen.of(9);
        assertThat(Verification.of(swapKey(forged, specimen).json(), List.of(receipt)))
                .isNotEmpty();
    }

    private static Excerpt swapKey(Specimen forged, Specimen honest) {
        Excerpt excerpt = forged.excerpt();
        return new Excerpt(
                excerpt.format(),
                excerpt.client(),
                honest.office.key().written(),
                excerpt.checkpoint(),
                excerpt.entries(),
                excerpt.earlier());
    }

    @Test
    void aCheckpointTheOfficeDidNotSignIsNamed() {
        assertThat(Verification.of(swapKey(Specimen.of(9), specimen).json(), List.of()))
                .containsExactly(Fault.UNSIGNED);
    }

    @Test
    void aReceiptOfAnotherFileIsNamed() {
        var other = new Receipt("somebody-else", receipt.counter(), receipt.head(), receipt.checkpoint());
        assertThat(Verification.of(specimen.excerpt(receipt).json(), List.of(other)))
                .containsExactly(Fault.OTHER_CLIENT);
    }

    @Test
    void aReceiptWithAnotherHeadIsNamed() {
        var other = new Receipt(Specimen.CLIENT, receipt.counter(), Hash.OF_NOTHING, receipt.checkpoint());
        assertThat(Verification.of(specimen.excerpt(receipt).json(), List.of(other)))
                .containsExactly(Fault.HEAD_CHANGED);
    }

    @Test
    void aMissingProofOfGrowthIsNamed() {
        assertThat(Verification.of(specimen.excerpt().json(), List.of(receipt))).containsExactly(Fault.NOT_PROVED);
    }

    @Test
    void aWrongProofOfGrowthIsNamed() {
        Excerpt excerpt = specimen.excerpt(receipt);
        var wrong = new Excerpt.Earlier(excerpt.earlier().getFirst().checkpoint(), List.of(Hash.OF_NOTHING.hex()));
        assertThat(Verification.of(
                        with(excerpt, excerpt.entries(), List.of(wrong)).json(), List.of(receipt)))
                .containsExactly(Fault.NOT_GROWN);
    }

    @Test
    void anEntryOlderThanTheOneBeforeItIsNamed() {
        var log = Specimen.of(1);
        Entry late = log.log.get(1).read();
        assertThat(Verification.of(backwards(log, late).json(), List.of())).containsExactly(Fault.TIME_BACKWARDS);
    }

    private static Excerpt backwards(Specimen log, Entry first) {
        Entry second = new Entry(
                2,
                Optional.of(log.log.get(1).hash()),
                first.actor(),
                first.key(),
                first.action(),
                first.compartment(),
                first.object(),
                first.purpose(),
                first.sentence(),
                first.consent(),
                first.time().minusSeconds(5),
                first.session(),
                first.result());
        log.append(second);
        return log.excerpt();
    }

    @Test
    void anyByteChangedAnywhereIsNoticed() {
        String json = specimen.excerpt(receipt).json();
        var random = new Random(41);
        for (int round = 0; round < 600; round++) {
            int at = random.nextInt(json.length());
            char other = (char) ('0' + random.nextInt(75));
            if (json.charAt(at) == other) continue;
            String changed = json.substring(0, at) + other + json.substring(at + 1);
            assertThat(Verification.of(changed, List.of(receipt)))
                    .as("byte %d: %s", at, other)
                    .isNotEmpty();
        }
    }

    @Test
    void aFileThatWasCutIsUnreadable() {
        String json = specimen.excerpt(receipt).json();
        assertThat(Verification.of(json.substring(0, json.length() / 2), List.of()))
                .containsExactly(Fault.UNREADABLE);
        assertThat(Verification.of("", List.of())).containsExactly(Fault.UNREADABLE);
        assertThat(Verification.of("{}", List.of())).containsExactly(Fault.UNREADABLE);
    }

    private Set<Fault> faults(UnaryOperator<List<Placed>> change) {
        Excerpt excerpt = specimen.excerpt(receipt);
        List<Placed> entries = change.apply(new ArrayList<>(excerpt.entries()));
        return Verification.of(with(excerpt, entries, excerpt.earlier()).json(), List.of(receipt));
    }

    private static Excerpt with(Excerpt excerpt, List<Placed> entries, List<Excerpt.Earlier> earlier) {
        return new Excerpt(excerpt.format(), excerpt.client(), excerpt.key(), excerpt.checkpoint(), entries, earlier);
    }

    private static Placed placed(Placed old, Entry entry) {
        byte[] salt = HexFormat.of().parseHex(old.leaf().salt());
        return new Placed(old.index(), Leaf.of(salt, entry), old.path());
    }
}
