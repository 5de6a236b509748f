package org.throughline.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.vault.Addition.Identifier;
import org.throughline.vault.Limits.Limit;
import org.throughline.vault.Notices.Kind;
import org.throughline.vault.Notices.Notice;
import org.throughline.vault.keys.ClientId;
import org.throughline.vault.keys.Compartment;
import org.throughline.vault.keys.Refusal;
import org.throughline.vault.keys.Role;
import org.throughline.vault.record.Entries;

/// Reading much, and asking about files that are not one's own.
class WatchedTest {
    private static final Identifier HERS = new Identifier("a-number", "A200123456");
    private static final Identifier NOBODYS = new Identifier("a-number", "A200999999");

    @TempDir
    Path folder;

    @Test
    void oneFileTooManyWithinAnHourStopsTheSessionAndTellsTwoOthers() {
        try (var desk = new Desk(folder)) {
            List<ClientId> files = files(desk, 3);
            desk.hire("miguel", Role.PARALEGAL);
            desk.hire("rosa", Role.ACCREDITED_REP_FULL);
            desk.hire("tim", Role.VOLUNTEER);
            new Limits(desk.office).set(desk.noor, Limit.FILES_AN_HOUR, 2);
            for (int again = 0; again < 3; again++)
                for (ClientId file : files.subList(0, 2)) desk.facts(desk.noor, file);
            VaultTest.refuses(Refusal.MANY_FILES, () -> desk.facts(desk.noor, files.get(2)));
            VaultTest.refuses(Refusal.MANY_FILES, () -> desk.facts(desk.noor, files.get(0)));
            assertThat(desk.officeLog()).contains("many-files done");
            assertThat(told(desk, "miguel")).containsExactly(Kind.MANY_FILES);
            assertThat(told(desk, "rosa")).containsExactly(Kind.MANY_FILES);
            assertThat(told(desk, "tim"))
                    .as("those who answer for files come first")
                    .isEmpty();
            assertThat(told(desk, "miguel")).as("told once").isEmpty();
            desk.restart();
            assertThat(desk.facts(desk.noor, files.get(2))).isEmpty();
            assertThat(desk.log(files.get(2))).contains("open timeline many_files", "open timeline done");
        }
    }

    @Test
    void whatWasOpenedMoreThanAnHourAgoDoesNotCountAndVerifyingReadsNothing() {
        try (var desk = new Desk(folder)) {
            List<ClientId> files = files(desk, 4);
            new Limits(desk.office).set(desk.noor, Limit.FILES_AN_HOUR, 2);
            for (ClientId file : files) {
                desk.facts(desk.noor, file);
                desk.wait(Duration.ofMinutes(31));
            }
            assertThat(Verifying.run(desk.office, desk.noor, Desk.WORK).damages())
                    .isEmpty();
        }
    }

    @Test
    void aFileThatIsNotGrantedAndOneThatDoesNotExistAreAnsweredAlike() {
        try (var desk = new Desk(folder)) {
            ClientId ana = tagged(desk);
            desk.hire("miguel", Role.PARALEGAL);
            try (Session miguel = desk.signIn("miguel")) {
                var lookup = new Lookup(desk.office, miguel, Desk.WORK);
                int before = desk.officeLog().size();
                VaultTest.refuses(Refusal.NOT_GRANTED, () -> lookup.find(HERS));
                VaultTest.refuses(Refusal.NOT_GRANTED, () -> lookup.find(NOBODYS));
                assertThat(desk.officeLog().subList(before, before + 2))
                        .containsExactly("look-up done", "look-up done");
            }
            assertThat(new Lookup(desk.office, desk.noor, Desk.WORK).find(HERS)).isEqualTo(ana);
            assertThat(desk.log(ana)).containsOnlyOnce("open card not_granted");
        }
    }

    @Test
    void aConflictCheckSaysWhetherAndStandsInTheFileItMet() {
        try (var desk = new Desk(folder)) {
            ClientId ana = tagged(desk);
            desk.hire("miguel", Role.PARALEGAL);
            try (Session miguel = desk.signIn("miguel")) {
                var lookup = new Lookup(desk.office, miguel, Desk.WORK);
                assertThat(lookup.isPossibleMatch(HERS)).isTrue();
                assertThat(lookup.isPossibleMatch(NOBODYS)).isFalse();
            }
            assertThat(desk.log(ana)).containsOnlyOnce("conflict-check - done");
            new Erasure(desk.office).ask(desk.noor, ana, Desk.WORK);
            desk.wait(Duration.ofDays(3));
            desk.restart();
            assertThat(new Lookup(desk.office, desk.noor, Desk.WORK).isPossibleMatch(HERS))
                    .as("the tags die with the file")
                    .isFalse();
        }
    }

    @Test
    void theLimitOfLookingUpIsTheOfficesAndNotAnAccounts() {
        try (var desk = new Desk(folder)) {
            tagged(desk);
            desk.hire("miguel", Role.PARALEGAL);
            new Limits(desk.office).set(desk.noor, Limit.LOOKUPS_AN_HOUR, 2);
            try (Session miguel = desk.signIn("miguel")) {
                var his = new Lookup(desk.office, miguel, Desk.WORK);
                his.isPossibleMatch(NOBODYS);
                VaultTest.refuses(Refusal.NOT_GRANTED, () -> his.find(NOBODYS));
                VaultTest.refuses(Refusal.MANY_LOOKUPS, () -> his.isPossibleMatch(HERS));
            }
            var hers = new Lookup(desk.office, desk.noor, Desk.WORK);
            VaultTest.refuses(Refusal.MANY_LOOKUPS, () -> hers.isPossibleMatch(HERS));
            assertThat(desk.officeLog()).contains("conflict-check many_lookups");
            assertThat(hers.find(HERS)).as("one's own files are not limited").isNotNull();
            desk.wait(Duration.ofMinutes(61));
            assertThat(hers.isPossibleMatch(HERS)).isTrue();
        }
    }

    private static List<Kind> told(Desk desk, String name) {
        try (Session session = desk.signIn(name)) {
            return new Notices(desk.office)
                    .tell(session).stream().map(Notice::kind).toList();
        }
    }

    private static List<ClientId> files(Desk desk, int count) {
        var files = new ArrayList<ClientId>();
        for (int i = 0; i < count; i++) files.add(desk.vault.begin(desk.noor, "client-" + i, Desk.WORK));
        return files;
    }

    private static ClientId tagged(Desk desk) {
        ClientId ana = desk.ana();
        try (ClientFile file = desk.vault.open(desk.noor, ana, Desk.WORK)) {
            file.need(Compartment.TIMELINE);
            file.add(new Addition(Entries.NONE, List.of(), List.of(), List.of(HERS)));
        }
        return ana;
    }
}
