package org.throughline.law.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Countries are found by whole words, in the ways that papers and people write them, and never by a guess.
class CountryTest {
    @Test
    void aCountryOfTpsHasManyNames() {
        for (String words : List.of("Burma", "MYANMAR", "Myanmar (Burma)", "Birmania", "burmese", "Burma (Myanmar)"))
            assertThat(Country.of(words)).as(words).contains(new Country("Burma (Myanmar)", true));
        for (String words : List.of("Haití", "HAITI", "haitian", "native and citizen of Haiti", "Republic of Haiti"))
            assertThat(Country.of(words)).as(words).contains(new Country("Haiti", true));
    }

    @Test
    void twoCountriesWithLikeNamesStayApart() {
        assertThat(Country.of("Sudan")).contains(new Country("Sudan", true));
        assertThat(Country.of("South Sudan")).contains(new Country("South Sudan", true));
        assertThat(Country.of("Sudán del Sur")).contains(new Country("South Sudan", true));
    }

    @Test
    void anyOtherCountryIsKnownAndHadNoNotice() {
        assertThat(Country.of("México")).contains(new Country("Mexico", false));
        assertThat(Country.of("Estados Unidos")).contains(new Country("United States", false));
    }

    @Test
    void aPartOfANameIsNoCountry() {
        for (String words : List.of("", "Sal", "Hondura", "Port-au-Prince", "New Mexico", "UU"))
            assertThat(Country.of(words)).as(words).isEmpty();
    }

    @Test
    void everyCountryThatMayNameANoticeIsFoundByItsOwnName() {
        for (String name : List.of("El Salvador", "South Sudan", "Burma (Myanmar)", "Yemen", "Venezuela"))
            assertThat(Country.of(name)).contains(new Country(name, true));
    }
}
