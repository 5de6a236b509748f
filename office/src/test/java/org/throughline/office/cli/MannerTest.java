package org.throughline.office.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class MannerTest {
    private static final String ESCAPE = "\u001b[";

    @Test
    void nothingIsColouredWhereNobodyLooks() {
        assertThat(all(Calling.of("read", "ana.pdf"))).doesNotContain(ESCAPE);
    }

    @Test
    void aScreenIsColouredUnlessNoColorIsSet() {
        assertThat(all(Calling.of(true, Map.of(), "read", "ana.pdf"))).contains(ESCAPE);
        assertThat(all(Calling.of(true, Map.of("NO_COLOR", "1"), "read", "ana.pdf")))
                .doesNotContain(ESCAPE);
        assertThat(all(Calling.of(true, Map.of("NO_COLOR", "1"), "read", "ana.pdf", "--color=always")))
                .contains(ESCAPE);
        assertThat(all(Calling.of(true, Map.of(), "read", "ana.pdf", "--color=never")))
                .doesNotContain(ESCAPE);
    }

    @Test
    void plainMarksLeaveNothingButAscii() {
        assertThat(all(Calling.of("read", "ana.pdf", "--ascii"))).matches("\\p{ASCII}*");
        assertThat(all(Calling.of("why", "asylum.one-year", "ana.pdf", "--ascii")))
                .matches("\\p{ASCII}*");
    }

    @Test
    void coloursChangeNothingButColour() {
        String plain = all(Calling.of("read", "ana.pdf"));
        String coloured = all(Calling.of("read", "ana.pdf", "--color=always"));
        assertThat(coloured.replaceAll("\u001b\\[\\d+m", "")).isEqualTo(plain);
    }

    @Test
    void noLineIsWiderThanTheScreen() {
        for (String language : List.of("en", "es"))
            assertThat(Calling.of("read", "ana.pdf", "--lang", language).out())
                    .allSatisfy(line -> assertThat(line.codePointCount(0, line.length()))
                            .as(line)
                            .isLessThanOrEqualTo(100));
    }

    @Test
    void theLanguageOfTheComputerIsSpokenUnlessAnotherIsAskedFor() {
        Map<String, String> spanish = Map.of("LANG", "es_MX.UTF-8");
        assertThat(all(Calling.of(false, spanish, "rules"))).contains("reglas");
        assertThat(all(Calling.of(false, spanish, "rules", "--lang=en"))).contains("rules");
    }

    @Test
    void everyWordOfHelpIsThereInBothLanguages() {
        var english = ResourceBundle.getBundle("org.throughline.office.cli.help", Locale.ROOT);
        var spanish = ResourceBundle.getBundle("org.throughline.office.cli.help", Locale.of("es"));
        assertThat(english.keySet()).isEqualTo(spanish.keySet());
        for (String key : english.keySet())
            if (!key.equals("color")) assertThat(spanish.getString(key)).as(key).isNotEqualTo(english.getString(key));
    }

    @Test
    void everyOptionOfEveryVerbIsExplained() throws MissingResourceException {
        for (String verb : List.of("read", "demo", "why", "rules", "rule"))
            assertThat(Calling.of(verb, "--help").out())
                    .as(verb)
                    .noneMatch(line -> line.matches("\\s+(-\\w, )?--[\\w-]+(=\\w+)?\\s*"));
    }

    private static String all(Calling called) {
        return String.join("\n", called.out()) + String.join("\n", called.err());
    }
}
