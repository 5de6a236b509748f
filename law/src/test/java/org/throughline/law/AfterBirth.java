package org.throughline.law;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.fact.Thing;
import org.throughline.rule.LegalQuestion;

/// Examples of citizenship after birth, through parents (CIT-5, CIT-6, CIT-8).
final class AfterBirth {
    private AfterBirth() {}

    static Map<String, Object> throughParent(Case c, Inputs in) {
        boolean step = in.says("relation", "step");
        Optional<LocalDate> born = c.day("dateOfBirth", Thing.CLIENT);
        if (born.isEmpty()) c.say("dateOfBirth", Thing.CLIENT, LocalDate.of(2006, 1, 15));
        LocalDate birth = born.orElse(LocalDate.of(2006, 1, 15));
        c.say("client.marriedBefore18", Thing.CLIENT, false)
                .say(
                        "citizen.childBy",
                        Thing.CLIENT,
                        step ? "stepchild" : in.day("adopted").isPresent() ? "adoption" : "birth")
                .say("residentSince", Thing.CLIENT, in.day("lpr|resident").orElse(birth.plusYears(8)));
        if (!step) {
            LocalDate citizen = in.day("naturalized")
                    .orElse(
                            in.text("naturalized").isPresent()
                                    ? birth.plusYears(18).withMonth(12)
                                    : birth.minusYears(20));
            c.say("relative.relation", DescentWords.FATHER, "father")
                    .say("relative.everCitizen", DescentWords.FATHER, true)
                    .say("relative.citizenSince.date", DescentWords.FATHER, citizen)
                    .say("relative.custody", DescentWords.FATHER, "legal and physical")
                    .say(
                            "relative.custody.from.date",
                            DescentWords.FATHER,
                            in.day("adopted|custody").orElse(birth));
        }
        var found = new LinkedHashMap<String, Object>();
        var young = new Shown(c.find("citizenship.under-18-in-2001"));
        found.put("under_18_on_2001_02_27", DescentWords.met(young));
        found.put("section_320", step ? "not met" : DescentWords.met(new Shown(c.find("citizenship.section-320"))));
        found.put("child_for_citizenship", DescentWords.met(new Shown(c.find("citizenship.counts-as-child"))));
        found.put("date", new Shown(c.find("citizenship.through-parent")).possible());
        found.put("outcome", DescentWords.outcome(c.find("citizenship.claim")));
        found.put("also_check", in.day("adopted").isPresent() ? List.of("CIT-6", "CIT-8") : List.of("CIT-6"));
        found.put("ask_next", "the other parents: was any of them a citizen");
        found.put("other_route", "N-400 of one's own");
        found.put(
                "readings",
                readings(
                        young,
                        Map.of(
                                "NOT_IN_TIME", "8 FAM: born on or after 1983-02-28 only",
                                "IN_TIME", "USCIS since 2024-07-18: the 18th birthday counts")));
        return found;
    }

    /// The readings that the explanation took, in the words of an example.
    private static List<String> readings(Shown shown, Map<String, String> words) {
        return taken(shown)
                .flatMap(reading -> Optional.ofNullable(words.get(reading)).stream())
                .toList();
    }

    private static Stream<String> taken(Shown shown) {
        List<LegalQuestion<?>> open = shown.finding().answer().openLaw();
        return open.stream()
                .flatMap(question -> question.readings().keySet().stream())
                .map(String::valueOf);
    }

    static Map<String, Object> before2001(Case c, Inputs in) {
        LocalDate born = c.day("dateOfBirth", Thing.CLIENT).orElseThrow();
        boolean both = in.day("father_naturalized").isPresent()
                && in.day("mother_naturalized").isPresent();
        c.say("client.marriedBefore18", Thing.CLIENT, false)
                .say("citizen.pathBefore2001", Thing.CLIENT, both ? "both parents" : "parent with custody");
        in.day("mother_naturalized")
                .ifPresent(day -> c.say("relative.relation", DescentWords.MOTHER, "mother")
                        .say("relative.citizenSince.date", DescentWords.MOTHER, day));
        in.day("father_naturalized")
                .ifPresent(day -> c.say("relative.relation", DescentWords.FATHER, "father")
                        .say("relative.citizenSince.date", DescentWords.FATHER, day));
        Thing holder = in.day("father_naturalized").isPresent() ? DescentWords.FATHER : DescentWords.MOTHER;
        if (!both)
            c.say("relative.custody", holder, "legal and physical")
                    .say("relative.custody.from.date", holder, in.day("custody").orElse(born));
        LocalDate card = in.day("lpr")
                .or(() -> in.number("lpr").map(year -> LocalDate.of(year, 6, 1)))
                .orElseThrow();
        c.say("residentSince", Thing.CLIENT, card);
        if (in.text("applied_for_residence").isPresent())
            c.say(
                    "client.livedHereFrom.date",
                    Thing.CLIENT,
                    LocalDate.of(in.number("applied_for_residence").orElse(1995), 1, 15));
        else c.say("client.livedHereFrom.date", Thing.CLIENT, card);
        var all = new Shown(c.find("citizenship.before-2001"));
        LocalDate eighteen = born.plusYears(18);
        LocalDate parents = both
                ? later(
                        in.day("mother_naturalized").orElseThrow(),
                        in.day("father_naturalized").orElseThrow())
                : later(in.day("naturalized").orElseThrow(), in.day("custody").orElse(born));
        var found = new LinkedHashMap<String, Object>();
        found.put("law", "former 321");
        found.put("custody_after_naturalization_matters", all.possible().contains("not on these facts"));
        found.put("all_conditions_on", all.possible().getFirst());
        found.put("both_parents_naturalized_on", parents);
        found.put("under_18_then", parents.isBefore(eighteen));
        found.put(
                "under_18_on_that_day",
                parents.equals(eighteen) && !all.isSettled() ? "disputed" : parents.isBefore(eighteen));
        found.put("lpr_before_18", card.isBefore(eighteen) ? "met" : "not met");
        found.put("outcome", DescentWords.outcome(c.find("citizenship.claim")));
        found.put(
                "readings",
                parents.equals(eighteen)
                        ? Stream.of("BY_THE_HOUR", "IN_TIME", "NOT_IN_TIME")
                                .filter(taken(all).toList()::contains)
                                .map(Map.of(
                                        "BY_THE_HOUR", "2d Cir.: by the hour of birth",
                                        "IN_TIME", "USCIS since 2024-07-18: the 18th birthday counts",
                                        "NOT_IN_TIME", "whole-day reading: no")::get)
                                .toList()
                        : all.asks().contains("client.circuit")
                                ? List.of("BIA: needed", "2d Cir.: not needed")
                                : List.of());
        return found;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
