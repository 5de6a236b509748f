package org.throughline.law.adjustment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.throughline.fact.Thing;
import org.throughline.rule.Given;
import org.throughline.text.Text;
import org.throughline.vocabulary.Arrival;
import org.throughline.vocabulary.MannerOfEntry;

/// The client's entries, as INA 245 looks at them: the last of all, and the last lawful admission. Parole is an entry
/// and no admission.
final class Entries {
    private static final Text ADMITTED = Text.of(
            "The last lawful admission was on {0}. Parole is not an admission.",
            "La última admisión legal fue el {0}. El parole no es una admisión.");

    private Entries() {}

    static Optional<Thing> last(Given given) {
        return given.every(Thing.Kind.ARRIVAL).stream()
                .max(Comparator.comparing(arrival -> given.the(Arrival.DATE, arrival)));
    }

    static Optional<LocalDate> lastAdmission(Given given) {
        Optional<LocalDate> day = given.every(Thing.Kind.ARRIVAL).stream()
                .filter(arrival -> given.the(Arrival.MANNER, arrival) == MannerOfEntry.ADMITTED)
                .map(arrival -> given.the(Arrival.DATE, arrival))
                .max(LocalDate::compareTo);
        day.ifPresent(admitted -> given.because(ADMITTED, admitted));
        return day;
    }
}
