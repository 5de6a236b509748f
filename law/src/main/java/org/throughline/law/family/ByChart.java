package org.throughline.law.family;

import java.time.LocalDate;
import org.throughline.fact.Thing;
import org.throughline.law.bulletin.Chart;
import org.throughline.law.bulletin.Petition;
import org.throughline.rule.Given;
import org.throughline.text.Text;

/// A child's standing in a family's petition by one chart of the Visa Bulletin.
final class ByChart {
    private static final Text FIXED = Text.of(
            "For a citizen's child the law looks at the age on the day of the petition, {0}.",
            "Para un hijo o hija de ciudadano, la ley mira la edad en el día de la petición, el {0}.");
    private static final Text OTHER_RULE =
            Text.of("Another rule counts here. A lawyer must look.", "Aquí cuenta otra regla. Un abogado debe verlo.");

    private ByChart() {}

    static Child child(Given given, Chart chart) {
        Thing holder = Petition.holder(given, given.subject());
        return switch (given.the(Petition.CATEGORY, holder)) {
            case IMMEDIATE_RELATIVE -> fixed(given, given.the(Petition.RECEIVED, holder));
            case DIVERSITY, OTHER -> given.refer(OTHER_RULE);
            case F1,
                    F2A,
                    F2B,
                    F3,
                    F4,
                    EB1,
                    EB2,
                    EB3,
                    EB3_OTHER,
                    EB4,
                    EB4_RELIGIOUS,
                    EB5_UNRESERVED,
                    EB5_RURAL,
                    EB5_HIGH_UNEMPLOYMENT,
                    EB5_INFRASTRUCTURE,
                    EB5_NON_REGIONAL,
                    EB5_REGIONAL -> Child.when(given, Counted.by(given, chart).from());
        };
    }

    /// Where the age on one day is the age for good.
    static Child fixed(Given given, LocalDate day) {
        given.because(FIXED, day);
        return Child.when(given, day.isBefore(Child.birthday(given, day)));
    }
}
