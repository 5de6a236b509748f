package org.throughline.office.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Recovery sheets, files that must be kept, and numbers looked up, as they are typed.
class CeremonyTest {
    private static final String AGAIN = "nine green lanterns over the harbor";

    @TempDir
    Path folder;

    private AtTheDesk desk = new AtTheDesk(Path.of(""));

    @BeforeEach
    void anOfficeOfTwo() {
        desk = new AtTheDesk(folder);
        assertThat(desk.call("office", "init", "noor")).isZero();
        assertThat(desk.said()).contains("Ask counsel");
        assertThat(desk.call("read", "ana.pdf", "--client", "ana", "--new", "--purpose", "first interview"))
                .isZero();
        assertThat(desk.call("office", "add", "boris", "--role", "attorney")).isZero();
    }

    @Test
    void twoSheetsGiveANewPassphraseAfterADayAndEverybodyIsTold() {
        String one = desk.sheets().get(0);
        String slip = one.substring(0, 6) + (one.charAt(6) == '7' ? '8' : '7') + one.substring(7);
        assertThat(desk.whispering(slip, one, desk.sheets().get(2), AGAIN, AGAIN)
                        .call("office", "recover", "boris"))
                .isZero();
        assertThat(desk.complained()).contains("look at these groups: [2]");
        assertThat(desk.said()).contains("boris can sign in with the new passphrase", "2026-11-10 10:00");
        assertThat(desk.call("verify", "--as", "noor")).isZero();
        assertThat(desk.complained()).contains("office recover boris --stop");
        assertThat(desk.whispering(AGAIN).call("verify", "--as", "boris")).isEqualTo(3);
        desk.wait(Duration.ofDays(1));
        assertThat(desk.whispering(AGAIN).call("verify", "--as", "boris")).isZero();
        assertThat(desk.call("office", "recover", "boris", "--stop", "--as", "noor"))
                .isEqualTo(3);
        assertThat(desk.complained()).contains("account boris was recovered");
    }

    @Test
    void whoeverIsToldStopsIt() {
        assertThat(desk.whispering(desk.sheets().get(1), desk.sheets().get(2), AGAIN, AGAIN)
                        .call("office", "recover", "boris"))
                .isZero();
        assertThat(desk.call("office", "recover", "boris", "--stop", "--as", "noor"))
                .isZero();
        desk.wait(Duration.ofDays(2));
        assertThat(desk.whispering(AGAIN).call("verify", "--as", "boris")).isEqualTo(3);
        assertThat(desk.call("verify", "--as", "boris")).isZero();
    }

    @Test
    void whoLeavesWithASheetIsRememberedUntilThereAreNewOnes() {
        assertThat(desk.typing("perhaps").call("offboard", "boris", "--as", "noor"))
                .isZero();
        assertThat(desk.said()).contains("throughline office sheets");
        assertThat(desk.call("verify", "--as", "noor")).isZero();
        assertThat(desk.complained()).contains("boris has left and may hold a recovery sheet");
        String old = desk.sheets().getFirst();
        assertThat(desk.call("office", "sheets", "--envelopes", "--as", "noor")).isZero();
        assertThat(desk.sheets()).hasSize(2).doesNotContain(old);
        assertThat(desk.call("verify", "--as", "noor")).isZero();
        assertThat(desk.complained()).doesNotContain("boris has left");
        assertThat(desk.whispering(AtTheDesk.PHRASE, old).call("office", "drill", "--as", "noor"))
                .isEqualTo(3);
        assertThat(desk.whispering(AtTheDesk.PHRASE, desk.sheets().get(1)).call("office", "drill", "--as", "noor"))
                .isZero();
        assertThat(desk.said()).contains("Sheet 2 is as it was printed");
    }

    @Test
    void aFileThatMustBeKeptOpensToTwoSheetsAloneAndItsDaysAreSaid() {
        assertThat(desk.call("office", "set", "--keep-years", "5", "--as", "noor"))
                .isZero();
        assertThat(desk.call("erase", "ana", "--as", "noor", "--purpose", "she asked"))
                .isZero();
        assertThat(desk.said()).contains("November 9, 2031", "December 14, 2031", "only two who hold recovery sheets");
        String[] look = {"deadlines", "--client", "ana", "--as", "noor", "--purpose", "x"};
        assertThat(desk.call(look)).isEqualTo(3);
        assertThat(desk.whispering(
                                AtTheDesk.PHRASE,
                                desk.sheets().get(0),
                                desk.sheets().get(1))
                        .call("office", "recover", "noor", "--file", "ana", "--purpose", "a subpoena"))
                .isZero();
        assertThat(desk.call(look)).isZero();
        desk.wait(Duration.ofDays(2));
        assertThat(desk.call(look)).isEqualTo(3);
    }

    @Test
    void aNumberFindsOnesOwnFileAndTellsOthersNoMoreThanAPossibleMatch() {
        String[] find = {"find", "--purpose", "the phone rang", "--as"};
        assertThat(desk.typing("A 900 000 042").call(with(find, "noor"))).isZero();
        assertThat(desk.said()).isEqualTo("ana\n");
        assertThat(desk.typing("A900000042").call(with(find, "boris"))).isEqualTo(3);
        String refused = desk.complained();
        assertThat(desk.typing("A900000043").call(with(find, "boris"))).isEqualTo(3);
        assertThat(desk.complained()).isEqualTo(refused);
        String[] conflict = {"conflict", "--purpose", "intake", "--as", "boris"};
        assertThat(desk.typing("A900000042").call(conflict)).isZero();
        assertThat(desk.said()).isEqualTo("Possible match. Ask your supervisor before you go on.\n");
        assertThat(desk.typing("A900000043").call(conflict)).isZero();
        assertThat(desk.said()).contains("Names were not compared");
        assertThat(desk.call("who", "ana", "--purpose", "her question", "--as", "noor"))
                .isZero();
        assertThat(desk.said()).contains("conflict-check", "the phone rang");
    }

    private static String[] with(String[] some, String last) {
        String[] all = Arrays.copyOf(some, some.length + 1);
        all[some.length] = last;
        return all;
    }
}
