package org.throughline.law.protection;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// A country, found by the words that papers and people use for it: its names in English and Spanish, for the
/// countries of TPS also the names of their people and the codes of old papers. Only whole words count: a
/// part of a name is no country.
///
/// @param name as the list of TPS notices names it, or in English
/// @param hadTps whether a notice about TPS ever named it
record Country(String name, boolean hadTps) {
    private static final Pattern BEFORE = Pattern.compile(
            "^((native|national|citizen|ciudadan[oa]|natural|republic|republica) (and |y )?)*((of|de) )?(the )?");
    private static final List<Locale> READERS = List.of(Locale.ENGLISH, Locale.of("es"));
    private static final String ACCENTED = "áéíóúüñàèìòùâêîôûäëïöãõçå";
    private static final String PLAIN = "aeiouunaeiouaeiouaeioaoca";

    /// By the country code: the name that the notices use, and more words for it.
    private static final Map<String, List<String>> TPS = Map.ofEntries(
            entry("AF", List.of("Afghanistan", "afghan", "afgano", "afgana", "afgha")),
            entry("MM", List.of("Burma (Myanmar)", "burma", "burmese", "birmania", "birmano", "birmana", "myanmar")),
            entry("CM", List.of("Cameroon", "cameroonian", "camerunes", "camerunesa", "camer")),
            entry("SV", List.of("El Salvador", "salvador", "salvadoran", "salvadoreno", "salvadorena", "elsal")),
            entry("ET", List.of("Ethiopia", "ethiopian", "etiope", "ethio")),
            entry("HT", List.of("Haiti", "haitian", "haitiano", "haitiana")),
            entry("HN", List.of("Honduras", "honduran", "hondureno", "hondurena", "hondu")),
            entry("NP", List.of("Nepal", "nepalese", "nepali", "nepales", "nepalesa")),
            entry("NI", List.of("Nicaragua", "nicaraguan", "nicaraguense", "nicar")),
            entry("SO", List.of("Somalia", "somali", "somal")),
            entry("SS", List.of("South Sudan", "south sudanese", "sursudanes", "sursudanesa")),
            entry("SD", List.of("Sudan", "sudanese", "sudanes", "sudanesa")),
            entry("SY", List.of("Syria", "syrian", "syrian arab republic", "siria", "sirio")),
            entry("UA", List.of("Ukraine", "ukrainian", "ucraniano", "ucraniana", "ukrai")),
            entry("VE", List.of("Venezuela", "venezuelan", "venezolano", "venezolana", "venez")),
            entry("YE", List.of("Yemen", "yemeni", "yemenita")));

    private static final Map<String, Country> NAMED = named();

    /// The country that these words stand for; empty where we do not know them.
    static Optional<Country> of(String words) {
        String plain = plain(words);
        return Optional.ofNullable(NAMED.get(plain))
                .or(() -> Optional.ofNullable(
                        NAMED.get(BEFORE.matcher(plain).replaceFirst("").strip())));
    }

    private static Map<String, Country> named() {
        var named = new HashMap<String, Country>();
        for (String code : Locale.getISOCountries()) {
            Locale country = Locale.of("", code);
            List<String> words = TPS.getOrDefault(code, List.of(country.getDisplayCountry(Locale.ENGLISH)));
            var found = new Country(words.getFirst(), TPS.containsKey(code));
            for (String word : words) named.put(plain(word), found);
            for (Locale reader : READERS) named.put(plain(country.getDisplayCountry(reader)), found);
        }
        return Map.copyOf(named);
    }

    private static String plain(String words) {
        var plain = new StringBuilder();
        for (char letter : words.toLowerCase(Locale.ROOT).toCharArray()) {
            int at = ACCENTED.indexOf(letter);
            plain.append(at < 0 ? letter : PLAIN.charAt(at));
        }
        return plain.toString().replaceAll("[^a-z]+", " ").strip();
    }
}
