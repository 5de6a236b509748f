package org.throughline.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.throughline.fact.Thing;
import org.throughline.rule.Step;

/// What always holds of children in a petition, whatever the days.
class FamilyPropertiesTest {
    @Provide
    Arbitrary<LocalDate> births() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1990, 1, 1).toEpochDay(),
                        LocalDate.of(2008, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Property(tries = 300)
    void aLaterNumberNeverMakesSomebodyAChildAgain(
            @ForAll("births") LocalDate born,
            @ForAll @IntRange(max = 2500) int waited,
            @ForAll @IntRange(min = -900, max = 900) int around,
            @ForAll @IntRange(min = 1, max = 400) int later) {
        LocalDate available = born.plusYears(21).plusDays((long) waited + around);
        List<String> early = child(born, waited, available);
        List<String> late = child(born, waited, available.plusDays(later));
        if (!early.contains("CHILD")) assertThat(late).containsExactly("AGED_OUT");
        if (!late.contains("AGED_OUT")) assertThat(early).containsExactly("CHILD");
    }

    @Property(tries = 300)
    void aLongerWaitNeverTakesAChildhoodAway(
            @ForAll("births") LocalDate born,
            @ForAll @IntRange(max = 2500) int waited,
            @ForAll @IntRange(min = -40, max = 40) int around,
            @ForAll @IntRange(min = 1, max = 400) int more) {
        LocalDate available = born.plusYears(21).plusDays((long) waited + around);
        if (child(born, waited, available).equals(List.of("CHILD")))
            assertThat(child(born, waited + more, available)).containsExactly("CHILD");
    }

    /// Counted without the rule: a number on the n-th day after the birthday is too late for n days of waiting or less.
    @Property(tries = 500)
    void theCountIsTheDifferenceOfTwoNumbersOfDays(
            @ForAll("births") LocalDate born,
            @ForAll @IntRange(max = 2500) int waited,
            @ForAll @IntRange(min = -3, max = 3) int around) {
        if (born.getMonthValue() == 2 && born.getDayOfMonth() == 29) return; // two birthdays: see the examples
        LocalDate available = born.plusYears(21).plusDays((long) waited + around);
        assertThat(child(born, waited, available))
                .isEqualTo(
                        around < 0
                                ? List.of("CHILD")
                                : around > 0 ? List.of("AGED_OUT") : List.of("AGED_OUT", "CHILD"));
    }

    @Example
    void theExplanationNamesEachBulletinThatDecides() {
        Case c = new Case("CSPA")
                .say("petition.received.date", Thing.CLIENT, "2023-01-10")
                .say("petition.approved.date", Thing.CLIENT, "2023-06-20")
                .say("petition.priority.date", Thing.CLIENT, "2022-08-15")
                .say("petition.category", Thing.CLIENT, "EB3")
                .say("visa.area", Thing.CLIENT, "ALL_OTHERS");
        List<Object> months = new Shown(c.find("visa.available"))
                .steps()
                .filter(Step.Because.class::isInstance)
                .map(Step.Because.class::cast)
                .filter(because -> because.reason().english().startsWith("The Visa Bulletin of"))
                .<Object>map(because -> because.values().getFirst())
                .toList();
        assertThat(months).containsExactly(YearMonth.of(2024, 2), YearMonth.of(2024, 7), YearMonth.of(2024, 10));
    }

    private static List<String> child(LocalDate born, int waited, LocalDate available) {
        LocalDate received = LocalDate.of(2010, 6, 15);
        Case c = new Case("CSPA")
                .say("dateOfBirth", Thing.CLIENT, born)
                .say("client.married", Thing.CLIENT, false)
                .say("petition.received.date", Thing.CLIENT, received)
                .say("petition.approved.date", Thing.CLIENT, received.plusDays(waited))
                .say("visa.available.date", Thing.CLIENT, available);
        return new Shown(c.find("family.cspa-age")).possible();
    }
}
