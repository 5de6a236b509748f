package org.throughline.law.hearing;

import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.text.Text;

/// What a person saw on the page of a notice to appear. No reader claims these: a line that is missing from a bad scan
/// or
/// was withheld is not missing from the notice (section 15), so only somebody who looked can say so.
final class NoticeToAppear {
    static final FactType<Boolean> NAMES_TIME = FactType.yesNo(
                    "nta.namesTime",
                    Text.of(
                            "Look at the page of the notice to appear. Does it name the day and hour of the hearing?",
                            "Mire la página del aviso de comparecencia. ¿Dice el día y la hora de la audiencia?"))
            .about(Thing.Kind.PROCEEDING);
    static final FactType<Boolean> NAMES_PLACE = FactType.yesNo(
                    "nta.namesPlace",
                    Text.of(
                            "Look at the page of the notice to appear. Does it name the place of the hearing?",
                            "Mire la página del aviso de comparecencia. ¿Dice el lugar de la audiencia?"))
            .about(Thing.Kind.PROCEEDING);
    static final FactType<Boolean> STATES_CHARGES = FactType.yesNo(
                    "nta.statesCharges",
                    Text.of(
                            "Look at the page of the notice to appear. Does it state acts and the law for them?",
                            "Mire la página del aviso de comparecencia. ¿Dice los hechos y la ley?"))
            .about(Thing.Kind.PROCEEDING);
    static final FactType<Boolean> SIGNED_FOR_DELIVERY = FactType.yesNo(
                    "nta.signedForDelivery",
                    Text.of(
                            "Look at the last part of the notice. Did an officer sign how it was handed over?",
                            "Mire la última parte del aviso. ¿Firmó un oficial cómo se entregó?"))
            .about(Thing.Kind.PROCEEDING);

    private NoticeToAppear() {}
}
