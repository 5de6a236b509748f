package org.throughline.vault;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.throughline.vault.VaultTest.refuses;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.vault.keys.ClientId;
import org.throughline.vault.keys.Compartment;
import org.throughline.vault.keys.PrincipalId;
import org.throughline.vault.keys.Refusal;
import org.throughline.vault.keys.Role;

/// A file that stays open over several requests is asked at each of them whether it may be.
class StillOursTest {
    @TempDir
    private Path folder;

    @Test
    void aGrantThatIsTakenBackClosesTheFileAtTheNextRequest() {
        try (var desk = new Desk(folder)) {
            ClientId ana = desk.ana();
            PrincipalId boris = desk.hire("boris", Role.ATTORNEY);
            desk.give(ana, boris, Compartment.TIMELINE);
            try (Session session = desk.signIn("boris");
                    ClientFile file = desk.vault.open(session, ana, Desk.WORK)) {
                file.need(Compartment.TIMELINE);
                assertThatCode(file::stillOurs).doesNotThrowAnyException();
                new Taking(desk.office).back(desk.noor, ana, boris, Desk.WORK);
                refuses(Refusal.NOT_GRANTED, file::stillOurs);
            }
        }
    }

    @Test
    void aGrantThatExpiresClosesTheFileAtTheNextRequest() {
        try (var desk = new Desk(folder)) {
            ClientId ana = desk.ana();
            PrincipalId boris = desk.hire("boris", Role.ATTORNEY);
            desk.give(ana, boris, Compartment.TIMELINE);
            try (Session session = desk.signIn("boris");
                    ClientFile file = desk.vault.open(session, ana, Desk.WORK)) {
                file.need(Compartment.TIMELINE);
                desk.wait(Duration.ofDays(400));
                refuses(Refusal.GRANT_EXPIRED, file::stillOurs);
            }
        }
    }
}
