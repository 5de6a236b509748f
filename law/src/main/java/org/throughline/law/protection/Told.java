package org.throughline.law.protection;

import org.throughline.fact.FactType;
import org.throughline.rule.Given;
import org.throughline.rule.Met;
import org.throughline.text.Text;

/// Points that no paper and no count can settle. Harm, trafficking and help to the police are what a person
/// tells, alone and in private, and a lawyer weighs it.
final class Told {
    private static final Text IN_PERSON = Text.of(
            "This rests on what the person tells, alone and in private. A lawyer must weigh it.",
            "Esto depende de lo que la persona cuenta, a solas y en privado. Un abogado debe valorarlo.");
    private static final Text SAID_NO = Text.of(
            "The person said no. Ask again when the person is alone.",
            "La persona dijo que no. Pregunte otra vez cuando la persona esté a solas.");
    private static final Text LAWYER = Text.of(
            "No rule here can settle this point. A lawyer must look.",
            "Ninguna regla de aquí puede decidir este punto. Un abogado debe verlo.");

    private Told() {}

    /// A yes is for a lawyer; a no is what the person said.
    static Met inPerson(Given given, FactType<Boolean> fact) {
        if (given.the(fact)) return given.refer(IN_PERSON);
        given.because(SAID_NO);
        return Met.NOT_MET;
    }

    static Met toALawyer(Given given) {
        return given.refer(LAWYER);
    }
}
