package org.throughline.law.protection;

import java.time.LocalDate;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.rule.Given;
import org.throughline.rule.Parameter;
import org.throughline.rule.Rule;

/// Whether trips broke the presence of a person in T or U status: one trip that was too long, or all of them together.
interface StatusPresence extends Rule<Presence> {
    /// The day on which the status began.
    FactType<LocalDate> from();

    /// The most days that one trip may have.
    Parameter<Integer> one();

    /// The most days that all trips may have together.
    Parameter<Integer> all();

    @Override
    default boolean concerns(ClientRecord record, Thing about) {
        return !record.facts(from(), about).isEmpty();
    }

    @Override
    default Presence apply(Given given) {
        LocalDate began = given.the(from());
        return StatusTrips.presence(given, began, given.law(one(), began), given.law(all(), began));
    }
}
