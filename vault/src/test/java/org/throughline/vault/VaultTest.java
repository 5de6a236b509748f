package org.throughline.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.vault.keys.ClientId;
import org.throughline.vault.keys.Compartment;
import org.throughline.vault.keys.PrincipalId;
import org.throughline.vault.keys.Refusal;
import org.throughline.vault.keys.Refused;
import org.throughline.vault.keys.Role;
import org.throughline.vault.store.Engines;
import org.throughline.vault.store.Engines.Engine;
import org.throughline.vault.store.StoreFault;
import org.throughline.vault.store.Wraps;

class VaultTest {
    @TempDir
    Path folder;

    static List<Engine> engines() {
        return Engines.all().toList();
    }

    @ParameterizedTest
    @MethodSource("engines")
    void whatWasPutInIsThereAfterARestart(Engine engine) {
        try (var desk = new Desk(folder, engine)) {
            ClientId ana = desk.ana();
            var fact = desk.arrived("2016-06-09");
            desk.add(ana, fact);
            Kept.About letter = desk.keep(ana, "Dear Ana");
            desk.restart();
            assertThat(desk.vault.find(desk.noor, "ana", Desk.WORK)).isEqualTo(ana);
            assertThat(desk.facts(desk.noor, ana)).containsExactly(fact);
            assertThat(desk.document(desk.noor, ana, letter.id())).isEqualTo("Dear Ana");
            assertThat(desk.vault.cards(desk.noor, Desk.WORK)).containsExactly(new Card(ana, "ana"));
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void aPassphraseSignsInAndAWrongOneDoesNot(Engine engine) {
        try (var desk = new Desk(folder, engine)) {
            desk.office.signIn("noor", Desk.NOOR_SAYS.toCharArray()).close();
            refuses(Refusal.WRONG_SECRET, () -> desk.office.signIn("noor", "sixteen otters guard it".toCharArray()));
            refuses(Refusal.WRONG_SECRET, () -> desk.office.signIn("nobody", Desk.NOOR_SAYS.toCharArray()));
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void everyPartIsWrittenDownBeforeItIsOpenedAndRefusalsToo(Engine engine) {
        try (var desk = new Desk(folder, engine)) {
            ClientId ana = desk.ana();
            desk.hire("miguel", Role.PARALEGAL);
            desk.facts(desk.noor, ana);
            try (Session miguel = desk.signIn("miguel")) {
                refuses(Refusal.NOT_GRANTED, () -> desk.facts(miguel, ana));
                refuses(Refusal.NOT_GRANTED, () -> desk.vault.find(miguel, "ana", Desk.WORK));
                refuses(Refusal.NOT_GRANTED, () -> desk.vault.find(miguel, "nobody", Desk.WORK));
                refuses(Refusal.NOT_GRANTED, () -> desk.facts(miguel, ClientId.fresh()));
                assertThat(desk.vault.cards(miguel, Desk.WORK)).isEmpty();
            }
            assertThat(log(desk, ana))
                    .containsSubsequence("open timeline done", "open timeline not_granted", "open card not_granted");
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void oneWhoWasTakenOffReadsNothingMoreAndWhatComesLaterIsUnderANewKey(Engine engine) {
        try (var desk = new Desk(folder, engine)) {
            ClientId ana = desk.ana();
            desk.add(ana, desk.arrived("2016-06-09"));
            Kept.About letter = desk.keep(ana, "Dear Ana");
            PrincipalId boris = desk.hire("boris", Role.ATTORNEY);
            give(desk, ana, boris);
            try (Session session = desk.signIn("boris")) {
                assertThat(desk.facts(session, ana)).hasSize(1);
                assertThat(new Taking(desk.office).back(desk.noor, ana, boris, Desk.WORK))
                        .isEmpty();
                refuses(Refusal.NOT_GRANTED, () -> desk.facts(session, ana));
            }
            desk.add(ana, desk.arrived("2017-01-01"));
            desk.restart();
            assertThat(desk.facts(desk.noor, ana)).hasSize(2);
            assertThat(desk.document(desk.noor, ana, letter.id())).isEqualTo("Dear Ana");
            assertThat(desk.office
                            .main
                            .read(h -> desk.office.parts.epochs(h, ana))
                            .get(Compartment.TIMELINE))
                    .hasToString("Epochs[oldest=2, current=2]");
            assertThat(log(desk, ana)).contains("revoke timeline done", "new-key timeline done");
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void aGrantToOneWhoDoesNotRepresentHerNeedsHerConsent(Engine engine) {
        try (var desk = new Desk(folder, engine)) {
            ClientId ana = desk.ana();
            PrincipalId miguel = desk.hire("miguel", Role.PARALEGAL);
            refuses(Refusal.CONSENT_ENDED, () -> give(desk, ana, miguel));
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void anErasedFileOpensForNobodyAndItsDayIsSaid(Engine engine) {
        try (var desk = new Desk(folder, engine)) {
            ClientId ana = desk.ana();
            desk.keep(ana, "Dear Ana");
            Erasure.Dates dates = new Erasure(desk.office).ask(desk.noor, ana, Desk.WORK);
            assertThat(dates.keysDie()).hasToString("2026-11-12");
            assertThat(dates.complete()).hasToString("2026-12-17");
            desk.wait(Duration.ofDays(2));
            desk.restart();
            assertThat(desk.facts(desk.noor, ana)).isEmpty();
            desk.wait(Duration.ofDays(1));
            desk.restart();
            refuses(Refusal.NOT_GRANTED, () -> desk.facts(desk.noor, ana));
            assertThat(new Erasure(desk.office).complete(ana))
                    .hasValueSatisfying(day -> assertThat(day).hasToString("2026-12-17"));
            List<Wraps.Wrap> wraps = desk.office.keyring.read(h -> desk.office.wraps.of(h, ana));
            assertThat(wraps).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void aKeyThatWasDestroyedDoesNotLiveOnInTheStoredKeyRing(Engine engine) {
        try (var desk = new Desk(folder, engine)) {
            ClientId ana = desk.ana();
            ClientId ben = desk.vault.begin(desk.noor, "ben", Desk.WORK);
            desk.facts(desk.noor, ana);
            desk.facts(desk.noor, ben);
            assertThat(isOnTheRing(desk, ana)).isTrue();
            desk.office.keyring.write(handle -> {
                desk.office.wraps.destroy(handle, ana);
                return ana;
            });
            desk.restart();
            assertThat(isOnTheRing(desk, ana)).isFalse();
            assertThat(isOnTheRing(desk, ben)).isTrue();
        }
    }

    private static boolean isOnTheRing(Desk desk, ClientId client) {
        return desk.office.main.read(handle -> desk.office.parts.grants(handle, client)).stream()
                .anyMatch(line -> desk.noor.keys().knows(line.hash()));
    }

    @ParameterizedTest
    @MethodSource("engines")
    void aHoldSetAfterTheRequestNeedsASecondSigner(Engine engine) {
        try (var desk = new Desk(folder, engine)) {
            ClientId ana = desk.ana();
            desk.hire("boris", Role.ATTORNEY);
            var erasure = new Erasure(desk.office);
            erasure.ask(desk.noor, ana, Desk.WORK);
            var until = LocalDate.parse("2027-01-01");
            refuses(Refusal.SECOND_SIGNER, () -> erasure.hold(desk.noor, Optional.empty(), ana, until, Desk.WORK));
            try (Session boris = desk.signIn("boris")) {
                erasure.hold(desk.noor, Optional.of(boris), ana, until, Desk.WORK);
            }
            assertThat(erasure.ask(desk.noor, ana, Desk.WORK).keysDie()).isEqualTo(until);
        }
    }

    @Test
    void anOfficeThatIsInUseIsNotOpenedASecondTime() {
        try (var desk = new Desk(folder)) {
            assertThatThrownBy(() -> Office.open(desk.folder, "another", () -> desk.now))
                    .isInstanceOf(StoreFault.class)
                    .hasMessageContaining("in use by throughline office init");
        }
    }

    private static void give(Desk desk, ClientId client, PrincipalId to) {
        desk.give(client, to, Compartment.CARD, Compartment.TIMELINE, Compartment.DOCUMENTS);
    }

    /// What the client reads in the log: action, part, result.
    private static List<String> log(Desk desk, ClientId client) {
        return new ClientLog(desk.office)
                .entries(desk.noor, client, Desk.WORK).stream()
                        .map(entry -> entry.action() + " " + entry.compartment().orElse("-") + " " + entry.result())
                        .toList();
    }

    static void refuses(Refusal why, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.why()).isEqualTo(why));
    }
}
