package org.throughline.law.danger;

import org.throughline.fact.FactType;
import org.throughline.rule.Citation;
import org.throughline.rule.Danger;
import org.throughline.rule.Given;
import org.throughline.rule.Sign;
import org.throughline.text.Text;
import org.throughline.vocabulary.Order;

/// Dangers that stand beside many ways to stay.
public final class Dangers {
    /// Whether the person came back without permission after an order to leave.
    public static final FactType<Boolean> CAME_BACK = FactType.yesNo(
            "order.cameBack",
            Text.of(
                    "There was an order to leave. Did the person go and then come back without a permit?",
                    "Después de una orden de salir, ¿la persona se fue y luego volvió sin permiso?"));
    /// Whether there is an open case in immigration court today.
    public static final FactType<Boolean> IN_COURT = FactType.yesNo(
            "court.open",
            Text.of(
                    "Is there an open case in immigration court now?",
                    "¿Hay ahora un caso abierto en la corte de inmigración?"));

    /// Whether the person ever passed for a citizen, in words or by voting. It is asked once, for every way.
    public static final FactType<Boolean> SAID_CITIZEN = FactType.yesNo(
                    "client.saidCitizen",
                    Text.of(
                            "Did the person ever vote here, sign up to vote, or say or sign \"I am a citizen\"?",
                            "¿Alguna vez la persona votó aquí, se inscribió para votar, o dijo o firmó \"soy ciudadano\"?"))
            .asSensitive();
    /// Whether the green card rests on something that was not so. It is asked once, for every way.
    public static final FactType<Boolean> RESIDENCE_DOUBTED = FactType.yesNo(
                    "resident.doubt",
                    Text.of(
                            "Could something be wrong with how the green card was got: a false fact, a false marriage, a mistake?",
                            "¿Puede haber algo mal en cómo se obtuvo la tarjeta verde: un dato falso, un matrimonio falso, un error?"))
            .asSensitive();

    static final FactType<Boolean> LIED = FactType.yesNo(
                    "client.usedFalsePapers",
                    Text.of(
                            "Did the person ever lie or use false papers? To get a visa, to get in or to get help?",
                            "¿La persona alguna vez mintió o usó papeles falsos para una visa, entrar o un beneficio?"))
            .asSensitive();

    private static final Text CLAIM = Text.of(
            "Passing for a citizen can close most ways for good. A lawyer must hear how it was, and if she may be one.",
            "Hacerse pasar por ciudadano puede cerrar casi todo para siempre. Un abogado debe oír cómo fue, y si quizás lo es.");
    private static final Text FALSE_PAPERS = Text.of(
            "A lie or false papers can close this way. A lawyer must look.",
            "Una mentira o papeles falsos pueden cerrar esta vía. Un abogado debe verlo.");
    private static final Text ARREST = Text.of(
            "An arrest or a charge can matter, even if it was dropped or sealed. A lawyer must read the papers.",
            "Un arresto o un cargo puede importar, aunque se haya cerrado. Un abogado debe leer los papeles.");
    private static final Text OLD_ORDER = Text.of(
            "An order to leave can be carried out at any time. It can also close other doors.",
            "Una orden de salir se puede cumplir en cualquier momento. También puede cerrar otras puertas.");
    private static final Text AGAIN = Text.of(
            "The old order can be used again, with no new hearing. Then fear of going back may be the one way left to stay.",
            "La orden vieja se puede usar otra vez, sin audiencia nueva. Quizás solo quede el miedo a volver.");
    private static final Text SEEN = Text.of(
            "Filing tells the government where the person is. If it says no, it can start a case in court.",
            "Pedir algo le dice al gobierno dónde está la persona. Si dice que no, puede abrir un caso en la corte.");

    private static final Text CRIME_WAIVER = Text.of(
            "For some crimes there is a waiver. It stands among the ways to stay.",
            "Para algunos delitos hay un perdón. Está entre las vías para quedarse.");
    private static final Text LIE_WAIVER = Text.of(
            "For a lie there are waivers: for a green card, in court, or for a short stay.",
            "Para una mentira hay perdones: para la residencia, en la corte o para una visita.");
    private static final Text ORDER_WAIVER = Text.of(
            "Form I-212 asks for permission to come back after an order. It stands among the ways to stay.",
            "El Formulario I-212 pide permiso para volver después de una orden. Está entre las vías para quedarse.");

    /// Any arrest or charge.
    public static final Danger ANY_ARREST = Danger.of(
            "danger.any-arrest",
            Text.of("Was there ever an arrest or a charge?", "¿Hubo alguna vez un arresto o una acusación?"),
            new Citation("INA", "212(a)(2), 237(a)(2), 101(f)"),
            given -> sign(given, Crimes.any(given), ARREST, CRIME_WAIVER));

    /// A conviction that a lawyer called an aggravated felony.
    public static final Danger AGGRAVATED_FELONY = Danger.of(
            "danger.aggravated-felony",
            Text.of(
                    "Does a lawyer say that there is an \"aggravated felony\"?",
                    "¿Dice un abogado que hay un \"aggravated felony\"?"),
            new Citation("INA", "101(a)(43)"),
            given -> Sign.when(Crimes.aggravatedFelony(given)));

    /// An order of removal, whoever made it.
    public static final Danger EARLIER_ORDER = Danger.of(
            "danger.earlier-order",
            Text.of("Was there ever an order to leave?", "¿Hubo alguna vez una orden de salir del país?"),
            new Citation("INA", "212(a)(9)(A), 241(a)"),
            given -> sign(given, given.the(Order.EVER_REMOVAL), OLD_ORDER, ORDER_WAIVER));

    /// Coming back without permission after an order.
    public static final Danger REINSTATEMENT = Danger.of(
            "danger.reinstatement",
            Text.of("Can an old order be used again?", "¿Se puede usar otra vez una orden vieja?"),
            new Citation("INA", "241(a)(5), 212(a)(9)(C)"),
            given -> sign(given, given.the(Order.EVER_REMOVAL) && given.the(CAME_BACK), AGAIN));

    /// A false claim to be a citizen.
    public static final Danger FALSE_CLAIM = Danger.of(
            "danger.false-claim",
            Text.of("Did the person pass for a citizen?", "¿La persona se hizo pasar por ciudadana?"),
            new Citation("INA", "212(a)(6)(C)(ii), 237(a)(3)(D)"),
            given -> sign(given, given.the(SAID_CITIZEN), CLAIM));

    /// Fraud or false papers.
    public static final Danger FRAUD = Danger.of(
            "danger.fraud",
            Text.of("Was there a lie or false papers?", "¿Hubo una mentira o papeles falsos?"),
            new Citation("INA", "212(a)(6)(C)(i), 237(a)(1)(A)"),
            given -> sign(given, given.the(LIED), FALSE_PAPERS, LIE_WAIVER));

    /// The government does not know of the person yet, and a filing would tell it.
    public static final Danger FILING_EXPOSES = Danger.of(
            "danger.filing-exposes",
            Text.of("Would filing tell the government something new?", "¿Pedirlo le diría algo nuevo al gobierno?"),
            new Citation("INA", "239(a), 240"),
            given -> sign(given, !given.the(IN_COURT), SEEN));

    private Dangers() {}

    private static Sign sign(Given given, boolean found, Text... why) {
        if (found) for (Text each : why) given.because(each);
        return Sign.when(found);
    }
}
