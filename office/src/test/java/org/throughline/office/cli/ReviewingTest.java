package org.throughline.office.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What people make of a record: typed as they would type it, and kept as new entries.
class ReviewingTest {
    private static final String[] LIST = {"fact", "list", "ana", "--purpose", "checking"};

    @TempDir
    Path folder;

    private AtTheDesk noor = new AtTheDesk(Path.of(""));

    @BeforeEach
    void anOfficeHoldsAnasPapers() {
        noor = new AtTheDesk(folder);
        assertThat(noor.call("office", "init", "noor")).isZero();
        assertThat(noor.call("read", "ana.pdf", "--client", "ana", "--new", "--purpose", "first interview"))
                .isZero();
        noor.wait(Duration.ofDays(1));
    }

    @Test
    void aCorrectionIsANewEntryAndTheDayBeforeKnowsNothingOfIt() {
        String before = list();
        String wrong = mark(before, "read");
        assertThat(noor.typing("2021-05-19", "the stamp says 19")
                        .call("fact", "correct", "ana", wrong, "--purpose", "x"))
                .isZero();
        assertThat(list()).contains("19 May 2021").containsPattern(wrong + " +rejected");
        assertThat(noor.call("fact", "list", "ana", "--purpose", "then", "--as-of", "2026-11-09"))
                .isZero();
        assertThat(noor.said()).isEqualTo(before).doesNotContain("19 May 2021");
        assertThat(noor.typing("a slip").call("undo", "ana", "--purpose", "x")).isZero();
        assertThat(list()).containsPattern(wrong + " +read ").containsPattern("rejected .*19 May 2021");
        assertThat(noor.typing("no slip").call("undo", "ana", "--purpose", "x")).isZero();
        assertThat(list()).containsPattern(wrong + " +rejected").containsPattern("confirmed .*19 May 2021");
    }

    @Test
    void whatAPersonConfirmsOrRejectsIsShownSoUntilItIsTakenBack() {
        String mark = mark(list(), "read");
        assertThat(noor.typing("seen").call("fact", "confirm", "ana", mark, "--purpose", "x"))
                .isZero();
        assertThat(list()).containsPattern(mark + " +confirmed");
        assertThat(noor.typing("not hers").call("fact", "reject", "ana", mark, "--purpose", "x"))
                .isZero();
        assertThat(list()).containsPattern(mark + " +rejected");
        assertThat(noor.call("undo", "ana", "--purpose", "x")).isZero();
        assertThat(list()).containsPattern(mark + " +confirmed");
        assertThat(noor.call("fact", "confirm", "ana", "ffffffff", "--purpose", "x"))
                .isEqualTo(2);
        assertThat(noor.call("who", "ana", "--purpose", "her question")).isZero();
        assertThat(noor.said()).contains("noor  add  timeline");
    }

    @Test
    void whatSomebodySaysIsAddedWithWhoAndHowExactlyItIsKnown() {
        String[] add = {"fact", "add", "ana", "entry.date", "--says", "client", "--purpose", "x"};
        assertThat(noor.typing("last spring", "she said").call(add)).isEqualTo(2);
        assertThat(noor.complained()).contains("2024-03").doesNotContain("last spring");
        assertThat(noor.typing("2014-05", "she said").call(add)).isZero();
        assertThat(list()).contains("between 1 May 2014 and 31 May 2014 (word of:");
        String[] seen = {"fact", "add", "ana", "entry.date", "--about", "1", "--page", "4", "--purpose", "x"};
        assertThat(noor.typing("2021-05-15", "seen").call(seen)).isZero();
        assertThat(list()).containsPattern("confirmed +arrival 1, Date of arrival: 15 May 2021 .p. 4.");
        seen[7] = "4000";
        assertThat(noor.typing("2021-05-15", "seen").call(seen)).isEqualTo(2);
        assertThat(noor.call("verify", "--passphrase-fd", "99999"))
                .as("a number is taken")
                .isEqualTo(1);
    }

    @Test
    void whatWasToldInConfidenceIsInNoExportAndNotOpenWithoutTheNotes() {
        assertThat(noor.typing("yes", "she asked to keep it here")
                        .call(
                                "fact",
                                "add",
                                "ana",
                                "order.everRemoval",
                                "--says",
                                "client",
                                "--in-confidence",
                                "--purpose",
                                "x"))
                .isZero();
        assertThat(list()).contains("Ever ordered removed: yes (word of:");
        assertThat(noor.call("office", "add", "boris", "--role", "attorney", "--as", "noor"))
                .isZero();
        assertThat(noor.call(
                        "grant", "ana", "boris", "--part", "card,timeline,documents", "--as", "noor", "--purpose", "x"))
                .isZero();
        assertThat(noor.call("fact", "list", "ana", "--as", "boris", "--purpose", "x"))
                .isZero();
        assertThat(noor.said()).doesNotContain("Ever ordered removed: yes (word", "Family name:");
        assertThat(noor.complained()).contains("Names and numbers are not open", "Notes are not open");
        assertThat(noor.call("fact", "list", "ana", "--as", "noor", "--purpose", "x"))
                .isZero();
        assertThat(noor.said()).contains("Family name:");
    }

    @Test
    void thingsArePutApartAndTogetherAndTheUndoneIsAsBefore() {
        String before = list();
        String one = number(before, "arrival (\\d+) = arrival");
        assertThat(noor.typing("two trips").call("thing", "split", "ana", "arrival", one, "--purpose", "x"))
                .isZero();
        String split = list();
        assertThat(split).isNotEqualTo(before);
        assertThat(noor.typing("one trip").call("undo", "ana", "--purpose", "x"))
                .isZero();
        assertThat(list()).isEqualTo(before);
        assertThat(noor.call("thing", "join", "ana", "arrival", one, "999", "--purpose", "x"))
                .isEqualTo(2);
    }

    private String list() {
        assertThat(noor.call(LIST)).isZero();
        return noor.said();
    }

    /// The mark of the first arrival's date of this standing.
    private static String mark(String list, String standing) {
        return number(list, "(?m)^([0-9a-f]{8})  " + standing + " +arrival .*Date of arrival: \\d+ May 2021");
    }

    private static String number(String list, String pattern) {
        var found = Pattern.compile(pattern).matcher(list);
        assertThat(found.find()).as(pattern + " in\n" + list).isTrue();
        return found.group(1);
    }
}
