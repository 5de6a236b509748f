package org.throughline.law.descent;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.throughline.fact.FactType;
import org.throughline.law.counting.Anniversary;
import org.throughline.law.danger.Dangers;
import org.throughline.rule.Citation;
import org.throughline.rule.Danger;
import org.throughline.rule.Element;
import org.throughline.rule.Given;
import org.throughline.rule.Met;
import org.throughline.rule.Parameter;
import org.throughline.rule.Sign;
import org.throughline.rule.Way;
import org.throughline.text.Text;
import org.throughline.vocabulary.Client;

/// Citizen after birth, through a parent or an adoptive parent, without anybody having applied.
public final class ParentsWay {
    /// How the citizen parent is the parent.
    enum ChildBy {
        BIRTH,
        BIRTH_OUTSIDE_MARRIAGE,
        ADOPTION,
        STEPCHILD
    }

    static final FactType<ChildBy> CHILD_BY = FactType.oneOf(
            "citizen.childBy",
            ChildBy.class,
            Text.of(
                    "How is the citizen parent your parent: by birth, by adoption, or as a stepparent?",
                    "¿Cómo es su padre o madre el ciudadano: por nacimiento, por adopción o como padrastro?"));
    static final FactType<LocalDate> LEGITIMATED_ON = FactType.date(
            "citizen.legitimated.date",
            Text.of(
                    "On what day did the law make you the child of both parents?",
                    "¿Qué día lo hizo la ley hijo de ambos padres?"));
    static final FactType<LocalDate> ADOPTED_ON = FactType.date(
            "citizen.adopted.date",
            Text.of("On what day did the adoption become final?", "¿Qué día quedó firme la adopción?"));
    static final FactType<Boolean> ORPHAN_OR_HAGUE = FactType.yesNo(
            "citizen.orphanVisa",
            Text.of(
                    "Did you come with a visa for adopted children (IR-3, IR-4, IH-3 or IH-4)?",
                    "¿Vino con una visa para niños adoptados (IR-3, IR-4, IH-3 o IH-4)?"));
    static final FactType<LocalDate> WITH_ADOPTER_SINCE = FactType.date(
            "citizen.withAdopterSince.date",
            Text.of(
                    "You have a new parent by adoption. From what day did you live there, in legal custody?",
                    "¿Desde qué día vivió con el padre o madre adoptivo, con custodia legal?"));

    static final Parameter<Period> LEGITIMATED_BEFORE = new Parameter<>("cit.legitimated.before_age", Period.class);
    static final Parameter<Period> ADOPTED_BEFORE = new Parameter<>("cit.adopted.before_age", Period.class);
    static final Parameter<Period> TOGETHER = new Parameter<>("cit.adopted.custody_and_residence", Period.class);

    static final Element A_CHILD = Element.of(
            "citizenship.counts-as-child",
            Text.of(
                    "Does the person count as the child of the citizen parent?",
                    "¿Cuenta la persona como hijo o hija del padre o madre ciudadana?"),
            new Citation("INA", "101(c)(1), 320(b)"),
            ParentsWay::countsAsChild);
    static final Element ADOPTION = Element.of(
            "citizenship.adoption",
            Text.of("Was the adoption in time and long enough?", "¿Fue la adopción a tiempo y duró lo suficiente?"),
            new Citation("INA", "101(b)(1)(E) to (G), 320(b)"),
            ParentsWay::adoption);
    static final Element UNDER_THE_LAW_OF_2001 = Element.of(
            "citizenship.section-320",
            Text.of(
                    "Did all parts of the law of 2001 come together in time?",
                    "¿Se juntaron a tiempo todas las partes de la ley de 2001?"),
            new Citation("INA", "320"),
            given -> Met.when(given.result(ThroughParent.RULE) instanceof Acquired.On));
    static final Danger RESIDENCE_BY_FRAUD = Danger.of(
            "citizenship.residence-in-doubt",
            Text.of(
                    "Is there doubt about how the green card was got?",
                    "¿Hay duda de cómo se obtuvo la tarjeta verde?"),
            new Citation("INA", "318, 320(a)(3)"),
            given -> Sign.when(given.the(Dangers.RESIDENCE_DOUBTED)));

    public static final Way WAY = new Way(
            "way.citizen-through-parents",
            Text.of("Citizen through a parent, after birth", "Ciudadanía por un padre o madre, después de nacer"),
            Text.of(
                    "The law can make a child a citizen, and no one has to ask for it.",
                    "La ley puede hacer ciudadano a un niño sin que nadie lo pida."),
            List.of(new Citation("INA", "320, 322"), new Citation("INA", "former 320, 321")),
            List.of(A_CHILD, ADOPTION, UnderAgeIn2001.RULE, UNDER_THE_LAW_OF_2001),
            List.of(BirthWay.IN_COURT, BirthWay.FALSE_CLAIM, RESIDENCE_BY_FRAUD),
            List.of(ThroughParent.RULE, BeforeTheAct.RULE),
            Text.of(
                    "Not looked at here: children of soldiers and of those who work for the U.S. abroad (320(c)), laws before 1952, and the rules of other lands on adoption.",
                    "Aquí no se mira: hijos de soldados y funcionarios en otro país (320(c)), leyes anteriores a 1952, reglas de adopción de otros países."));

    private ParentsWay() {}

    private static Met countsAsChild(Given given) {
        return switch (given.the(CHILD_BY)) {
            case BIRTH, ADOPTION -> Met.MET; // how an adoption counts is a point of its own
            case STEPCHILD -> Met.NOT_MET; // look at the other parents
            case BIRTH_OUTSIDE_MARRIAGE -> {
                LocalDate born = given.the(Client.DATE_OF_BIRTH);
                LocalDate end = Anniversary.after(given, born, given.law(LEGITIMATED_BEFORE, born));
                yield given.the(LEGITIMATED_ON).isBefore(end) ? Met.MET : given.refer(Descent.LAWYER);
            }
        };
    }

    private static Met adoption(Given given) {
        if (given.the(CHILD_BY) != ChildBy.ADOPTION) return Met.MET; // none is asked for
        LocalDate adopted = given.the(ADOPTED_ON);
        if (given.the(ORPHAN_OR_HAGUE))
            return given.refer(Descent.LAWYER); // (F), (G): on admission, or when final here
        LocalDate end = Anniversary.after(given, given.the(Client.DATE_OF_BIRTH), given.law(ADOPTED_BEFORE, adopted));
        if (!adopted.isBefore(end)) return Met.NOT_MET;
        LocalDate since = given.the(WITH_ADOPTER_SINCE);
        return Met.when(given.hasCome(Anniversary.after(given, since, given.law(TOGETHER, adopted))));
    }
}
