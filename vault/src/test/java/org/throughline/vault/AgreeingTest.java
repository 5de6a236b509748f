package org.throughline.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.vault.keys.ActingFor;
import org.throughline.vault.keys.Bytes;
import org.throughline.vault.keys.ClientId;
import org.throughline.vault.keys.Compartment;
import org.throughline.vault.keys.ConsentScope;
import org.throughline.vault.keys.PrincipalId;
import org.throughline.vault.keys.Purpose;
import org.throughline.vault.keys.Recipient;
import org.throughline.vault.keys.Refusal;
import org.throughline.vault.keys.Role;
import org.throughline.vault.keys.ShownText;
import org.throughline.vault.ledger.Receipt;

/// What a client agrees to, with whose hand, until when, and what falls with it.
class AgreeingTest {
    private static final List<Compartment> OWN =
            List.of(Compartment.CARD, Compartment.TIMELINE, Compartment.DOCUMENTS, Compartment.AUDIT);

    private static final ShownText TEXT = new ShownText(Bytes.of(new byte[32]), "es", "1");
    private static final ConsentScope SCOPE = new ConsentScope(
            Set.of(Compartment.CARD, Compartment.TIMELINE),
            Set.of(Purpose.LEGAL_WORK),
            Set.of(Recipient.of(Role.PARALEGAL)));

    @TempDir
    Path folder;

    @Test
    void aConsentTakenBackEndsEveryGrantOnItAtTheNextRequestButNotTheAttorneysOfRecord() {
        try (var desk = new Desk(folder)) {
            ClientId ana = desk.ana();
            PrincipalId miguel = desk.hire("miguel", Role.PARALEGAL);
            PrincipalId boris = desk.hire("boris", Role.ATTORNEY);
            desk.give(ana, boris, Compartment.TIMELINE);
            UUID consent = onPaper(desk, ana, Optional.empty(), Optional.empty());
            giveOn(desk, ana, miguel, consent);
            try (Session his = desk.signIn("miguel");
                    Session attorneys = desk.signIn("boris")) {
                assertThat(desk.facts(his, ana)).isEmpty();
                assertThat(new Agreeing(desk.office).withdraw(desk.noor, ana, consent, Desk.WORK))
                        .isEmpty();
                VaultTest.refuses(Refusal.NOT_GRANTED, () -> desk.facts(his, ana));
                assertThat(desk.facts(attorneys, ana)).isEmpty();
                assertThat(desk.facts(desk.noor, ana)).isEmpty();
            }
            assertThat(new Agreeing(desk.office).inForce(desk.noor, ana, Desk.WORK))
                    .isEmpty();
            assertThat(desk.log(ana)).containsSubsequence("consent - done", "withdraw - done", "revoke timeline done");
        }
    }

    @Test
    void aConsentEndsOnItsDay() {
        try (var desk = new Desk(folder)) {
            ClientId ana = desk.ana();
            PrincipalId miguel = desk.hire("miguel", Role.PARALEGAL);
            desk.hire("boris", Role.ATTORNEY);
            Instant until = desk.now.plus(Duration.ofDays(10));
            giveOn(desk, ana, miguel, onPaper(desk, ana, Optional.of(until), Optional.empty()));
            desk.wait(Duration.ofDays(10));
            try (Session his = desk.signIn("miguel")) {
                assertThat(desk.facts(his, ana)).isEmpty();
                desk.wait(Duration.ofSeconds(1));
                VaultTest.refuses(Refusal.CONSENT_ENDED, () -> desk.facts(his, ana));
            }
        }
    }

    @Test
    void whatAGuardianAgreedToEndsWithTheAuthority() {
        try (var desk = new Desk(folder)) {
            ClientId ana = desk.ana();
            PrincipalId miguel = desk.hire("miguel", Role.PARALEGAL);
            desk.hire("boris", Role.ATTORNEY);
            var mother =
                    new ActingFor("mother", "birth certificate", Bytes.of(new byte[32]), LocalDate.parse("2026-11-19"));
            giveOn(desk, ana, miguel, onPaper(desk, ana, Optional.empty(), Optional.of(mother)));
            desk.now = Instant.parse("2026-11-19T23:00:00Z");
            try (Session his = desk.signIn("miguel")) {
                assertThat(desk.facts(his, ana)).isEmpty();
                desk.wait(Duration.ofHours(2));
                VaultTest.refuses(Refusal.CONSENT_ENDED, () -> desk.facts(his, ana));
            }
        }
    }

    @Test
    void aClientWithAnAccountSignsWithTheOwnKeyAndNobodyElseCanForThem() {
        try (var desk = new Desk(folder)) {
            ClientId ana = desk.ana();
            PrincipalId miguel = desk.hire("miguel", Role.PARALEGAL);
            PrincipalId account = account(desk, ana, "ana");
            ClientId other = desk.vault.begin(desk.noor, "tomas", Desk.WORK);
            account(desk, other, "tomas");
            VaultTest.refuses(Refusal.ROLE_MAY_NOT, () -> desk.give(other, account, Compartment.TIMELINE));
            VaultTest.refuses(Refusal.ROLE_MAY_NOT, () -> desk.give(ana, account, Compartment.NOTES));
            UUID consent;
            try (Session hers = desk.signIn("ana");
                    Session stranger = desk.signIn("tomas")) {
                var agreeing = new Agreeing(desk.office);
                VaultTest.refuses(Refusal.CONSENT_FORGED, () -> ownKey(agreeing, stranger, ana));
                VaultTest.refuses(Refusal.CONSENT_FORGED, () -> ownKey(agreeing, desk.noor, ana));
                VaultTest.refuses(Refusal.NOT_GRANTED, () -> desk.facts(stranger, ana));
                consent = ownKey(agreeing, hers, ana);
                giveOn(desk, ana, miguel, consent);
                assertThat(desk.facts(hers, ana)).isEmpty();
                assertThat(desk.vault.find(hers, "ana", Desk.WORK)).isEqualTo(ana);
                assertThat(new ClientLog(desk.office).entries(hers, ana, Desk.WORK))
                        .isNotEmpty();
                assertThat(new Notices(desk.office).tell(hers)).isEmpty();
                try (Session his = desk.signIn("miguel")) {
                    assertThat(desk.facts(his, ana)).isEmpty();
                    agreeing.withdraw(hers, ana, consent, Desk.WORK);
                    VaultTest.refuses(Refusal.NOT_GRANTED, () -> desk.facts(his, ana));
                }
            }
            desk.restart();
            assertThat(Verifying.run(desk.office, desk.noor, Desk.WORK).damages())
                    .isEmpty();
        }
    }

    @Test
    void oneActLocksEverySessionAndDestroysTheWatchersKeys() {
        try (var desk = new Desk(folder)) {
            ClientId ana = desk.ana();
            PrincipalId boris = desk.hire("boris", Role.ATTORNEY);
            PrincipalId robot = desk.hire("robot", Role.WATCHER);
            desk.give(ana, boris, Compartment.TIMELINE);
            try (Session his = desk.signIn("boris")) {
                assertThat(desk.facts(his, ana)).isEmpty();
                assertThat(LockAll.run(desk.office, desk.noor, Desk.WORK)).isEqualTo(2);
                VaultTest.refuses(Refusal.LOCKED, () -> desk.facts(his, ana));
                VaultTest.refuses(Refusal.LOCKED, () -> desk.facts(desk.noor, ana));
            }
            VaultTest.refuses(Refusal.WRONG_SECRET, () -> desk.signIn("robot"));
            desk.noor = desk.signIn("noor");
            assertThat(desk.facts(desk.noor, ana)).isEmpty();
            assertThat(desk.officeLog()).contains("lock-all done");
            assertThat(robot).isNotNull();
        }
    }

    @Test
    void theHeadOfAReceiptIsFourWordsThatChangeWithTheLog() {
        try (var desk = new Desk(folder)) {
            ClientId ana = desk.ana();
            var log = new ClientLog(desk.office);
            var receipt = log.receipt(desk.noor, ana, Desk.WORK);
            String words = ClientLog.words(receipt);
            assertThat(words).matches("[a-z-]+( [a-z-]+){3}");
            assertThat(ClientLog.words(Receipt.read(receipt.written()))).isEqualTo(words);
            assertThat(ClientLog.words(log.receipt(desk.noor, ana, Desk.WORK))).isNotEqualTo(words);
        }
    }

    private static PrincipalId account(Desk desk, ClientId client, String handle) {
        NewMember own = desk.member(handle, Role.CLIENT, "lanterns over the old harbor wall");
        PrincipalId account = Enrolment.enter(desk.office, desk.noor, client, own);
        new Giving(desk.office).give(desk.noor, client, account, OWN, Optional.empty(), Optional.empty(), Desk.WORK);
        return account;
    }

    private static UUID onPaper(Desk desk, ClientId client, Optional<Instant> until, Optional<ActingFor> guardian) {
        try (Session witness = desk.signIn("boris")) {
            return new Agreeing(desk.office)
                    .onPaper(
                            desk.noor,
                            witness,
                            client,
                            TEXT,
                            List.of(SCOPE),
                            until,
                            Bytes.of(new byte[32]),
                            guardian,
                            Desk.WORK);
        }
    }

    private static UUID ownKey(Agreeing agreeing, Session session, ClientId client) {
        return agreeing.withOwnKey(session, client, TEXT, List.of(SCOPE), Optional.empty(), Desk.WORK);
    }

    private static void giveOn(Desk desk, ClientId client, PrincipalId to, UUID consent) {
        new Giving(desk.office)
                .give(
                        desk.noor,
                        client,
                        to,
                        List.of(Compartment.CARD, Compartment.TIMELINE),
                        Optional.of(consent),
                        Optional.empty(),
                        Desk.WORK);
    }
}
