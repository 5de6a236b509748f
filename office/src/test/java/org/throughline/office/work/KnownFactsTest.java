package org.throughline.office.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.throughline.law.Law;
import org.throughline.vault.Addition.Identifier;
import org.throughline.vocabulary.Arrival;

class KnownFactsTest {
    private static final Pattern WHO = Pattern.compile("name\\..*|.*[nN]umber|address(\\.street)?|mrz\\..*|dhs\\..*");

    @Test
    void everyNameNumberAndAddressLiesApartAndWhatHappenedDoesNot() {
        assertThat(Law.factTypes().values())
                .filteredOn(type -> WHO.matcher(type.id()).matches())
                .hasSizeGreaterThan(10)
                .allMatch(KnownFacts.TYPES::identifies);
        assertThat(KnownFacts.TYPES.identifies(Arrival.DATE)).isFalse();
    }

    @Test
    void aNumberHasOneWritingHoweverItIsTyped() {
        var number = new Identifier("a-number", "A090000042");
        assertThat(Identifiers.typed("A 90-000-042")).contains(number);
        assertThat(Identifiers.typed("090000042")).contains(number);
        assertThat(Identifiers.typed("msc9998386756")).contains(new Identifier("receipt", "MSC9998386756"));
        assertThat(Identifiers.typed("passport g 123")).contains(new Identifier("passport", "G123"));
        assertThat(Identifiers.typed("Ana")).isEmpty();
    }
}
