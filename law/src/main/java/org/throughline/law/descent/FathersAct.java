package org.throughline.law.descent;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.law.counting.Anniversary;
import org.throughline.law.descent.Descent.CitizenParents;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Met;
import org.throughline.rule.Parameter;
import org.throughline.rule.Rule;
import org.throughline.text.Text;
import org.throughline.vocabulary.Client;

/// Whether a citizen father who was not married took the child as his own in time.
public final class FathersAct implements Rule<Met> {
    public static final FathersAct RULE = new FathersAct();

    static final Parameter<Boolean> ANY_AGE = new Parameter<>("cit.unwed.father.any_age", Boolean.class);
    static final Parameter<Boolean> OTHER_ACTS = new Parameter<>("cit.unwed.father.other_acts", Boolean.class);
    static final Parameter<Period> BEFORE = new Parameter<>("cit.unwed.father.act_before", Period.class);

    private static final Text MUST_COME = Text.of("The act must come before {0}.", "El acto debe ser antes del {0}.");
    private static final Text LOOK_FOR_ONE = Text.of(
            "No act was found. Many places made all children equal without any act. A lawyer must look.",
            "No se halló ningún acto. Muchos lugares hicieron iguales a todos los hijos sin acto alguno. Un abogado debe verlo.");
    private static final Text BLOOD = Text.of(
            "The law also asks for proof of the tie by blood. A lawyer must look at it.",
            "La ley pide también prueba del lazo de sangre. Un abogado debe verla.");

    private FathersAct() {}

    @Override
    public String id() {
        return "citizenship.fathers-act";
    }

    @Override
    public Text question() {
        return Text.of(
                "Did the citizen father take the child as his own in time?",
                "¿Reconoció a tiempo el padre ciudadano al hijo o hija?");
    }

    @Override
    public boolean ofRelativesToo() {
        return true;
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return BirthRow.RULE.concerns(record, about);
    }

    @Override
    public List<Citation> authority() {
        return List.of(
                new Citation("INA", "309(a), (b)"),
                new Citation("INA", "former 309(a)"),
                new Citation("Nationality Act of 1940", "205"),
                new Citation("Matter of Cross", "26 I&N Dec. 485 (BIA 2015)"));
    }

    @Override
    public Met apply(Given given) {
        Thing child = given.subject();
        boolean throughUnwedFather =
                given.the(Descent.CITIZENS, child) == CitizenParents.FATHER && !given.the(Descent.MARRIED, child);
        if (!throughUnwedFather) return Met.MET; // no act is asked for
        LocalDate born = given.the(Client.DATE_OF_BIRTH, child);
        Descent.FathersAct act = given.the(Descent.ACT, child);
        if (act == Descent.FathersAct.NONE_FOUND) return given.refer(LOOK_FOR_ONE);
        if (given.law(ANY_AGE, born)) return Met.when(act == Descent.FathersAct.LEGITIMATED);
        LocalDate end = Anniversary.after(given, born, given.law(BEFORE, born));
        given.because(MUST_COME, end);
        if (!given.the(Descent.ACT_ON, child).isBefore(end)) return Met.NOT_MET;
        if (!given.law(OTHER_ACTS, born))
            return act == Descent.FathersAct.LEGITIMATED ? Met.MET : given.refer(Descent.LAWYER);
        if (!given.the(Descent.SUPPORT, child)) return Met.NOT_MET; // 309(a)(3)
        given.because(BLOOD); // (a)(1), (2)
        return Met.MET; // (a)(4)
    }
}
