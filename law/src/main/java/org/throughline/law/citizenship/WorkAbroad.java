package org.throughline.law.citizenship;

import org.throughline.fact.ClientRecord;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.rule.Given;
import org.throughline.text.Text;

/// For whom a resident works on a trip abroad. It decides whether Form N-470 can keep the residence together.
enum WorkAbroad {
    US_GOVERNMENT,
    US_EMPLOYER,
    RELIGIOUS,
    NONE_OF_THESE;

    static final FactType<WorkAbroad> FACT = FactType.oneOf(
                    "trip.workAbroad",
                    WorkAbroad.class,
                    Text.of(
                            "On this trip, is the work for the US government, a US firm or school, a church, or none of these?",
                            "En este viaje, ¿el trabajo es para el gobierno de EE. UU., una empresa o escuela de EE. UU., una iglesia, o nada de eso?"))
            .about(Thing.Kind.TRIP);
    static final FactType<Boolean> FORM_APPROVED = FactType.yesNo(
                    "trip.n470Approved",
                    Text.of(
                            "Did USCIS approve Form N-470 for this trip?",
                            "¿USCIS aprobó el Formulario N-470 por este viaje?"))
            .about(Thing.Kind.TRIP);

    private static final Text NO_SUCH_WORK = Text.of(
            "Form N-470 is for some kinds of work alone. Without it, a lawyer must look at this trip.",
            "El Formulario N-470 es solo para ciertos trabajos. Sin él, un abogado debe ver este viaje.");

    static boolean isSaid(ClientRecord record, Thing trip) {
        return Filed.mayBeAResident(record) && !record.facts(FACT, trip).isEmpty();
    }

    /// What the work is; of a trip without such work a lawyer must speak.
    static WorkAbroad of(Given given) {
        WorkAbroad work = given.the(FACT, given.subject());
        return work == NONE_OF_THESE ? given.refer(NO_SUCH_WORK) : work;
    }
}
