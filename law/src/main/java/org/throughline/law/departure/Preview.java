package org.throughline.law.departure;

import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.rule.Rule;

/// A rule about one consequence of a planned trip. It is asked only where a trip is planned.
interface Preview extends Rule<Consequence> {
    @Override
    default boolean concerns(ClientRecord record, Thing about) {
        return PlannedTrip.isIn(record);
    }
}
