package org.throughline.law.departure;

import java.util.List;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.text.Text;
import org.throughline.vocabulary.Filing;

/// What leaving does to one form that still waits for its answer.
public final class PendingForm implements Preview {
    public static final PendingForm RULE = new PendingForm();

    static final FactType<Boolean> PENDING = FactType.yesNo(
                    "filing.pending",
                    Text.of("Does this form still wait for an answer?", "¿Este formulario todavía espera respuesta?"))
            .about(Thing.Kind.FILING);
    static final FactType<Boolean> KEEPS_STATUS = FactType.yesNo(
            "plan.keepsStatus",
            Text.of(
                    "Does the person have H, L, K-3 or V status now, and a visa to come back in it?",
                    "¿La persona tiene ahora estatus H, L, K-3 o V, y visa para volver con él?"));

    private static final Text ASYLUM = Text.of(
            "To leave without a travel permit counts as a way to give up asylum.",
            "Salir sin permiso de viaje cuenta como dejar la petición de asilo.");
    private static final Text ASYLUM_HOME = Text.of(
            "To go back to the land that is feared gives up asylum, with or without a permit.",
            "Volver al país que se teme cuenta como dejar la petición de asilo, aun con permiso.");
    private static final Text GREEN_CARD = Text.of(
            "To leave without a travel permit counts as a way to give up the green card form (Form I-485).",
            "Salir sin permiso de viaje cuenta como dejar la petición de residencia (Formulario I-485).");
    private static final Text WORKERS = Text.of(
            "With H, L, K-3 or V status, the request may go on. The papers and the job decide. A lawyer must look.",
            "Con estatus H, L, K-3 o V, la petición quizás sigue. Deciden los papeles y el trabajo. Un abogado debe verlo.");
    private static final Text STAY = Text.of(
            "Leaving ends the request to stay longer or to change status.",
            "Salir termina la petición de quedarse más tiempo o de cambiar de estatus.");
    private static final Text TPS = Text.of(
            "Leaving without a travel permit can end the request for TPS.",
            "Salir sin permiso de viaje puede terminar la petición de TPS.");
    private static final Text WAIVER = Text.of(
            "Leaving before the answer ends the request for the waiver (Form I-601A).",
            "Salir antes de la respuesta termina la petición del perdón (Formulario I-601A).");
    private static final Text COURT = Text.of(
            "This request is made to a judge, and needs the person here.",
            "Esta petición se hace a un juez, y la persona debe estar aquí.");
    private static final Text GOES_ON = Text.of(
            "The form goes on. A letter or an interview in the time away must not be missed.",
            "El formulario sigue. No se debe perder una carta o una entrevista durante el viaje.");
    private static final Text NOT_MODELLED = Text.of(
            "What leaving does to this form is not modelled. A lawyer must look.",
            "El programa no sabe qué pasa con este formulario al salir. Un abogado debe verlo.");

    private PendingForm() {}

    @Override
    public String id() {
        return "departure.pending-form";
    }

    @Override
    public Text question() {
        return Text.of("What would leaving do to this form?", "¿Qué le haría la salida a este formulario?");
    }

    @Override
    public Thing.Kind about() {
        return Thing.Kind.FILING;
    }

    @Override
    public List<Citation> authority() {
        return List.of(
                new Citation("8 CFR", "208.8(a), (b); 245.2(a)(4)(ii)"),
                new Citation("8 CFR", "212.7(e)"),
                new Citation("INA", "248(a)"));
    }

    @Override
    public Consequence apply(Given given) {
        Thing filing = given.subject();
        if (!given.the(PENDING, filing)) return Consequence.none();
        return switch (given.the(Filing.FORM, filing)) {
            case "I-589" -> asylum(given);
            case "I-485" -> greenCard(given);
            case "I-539" -> Consequence.found("request-to-stay", STAY);
            case "I-821" -> given.the(PlannedTrip.PERMIT) ? Consequence.none() : Consequence.found("tps-request", TPS);
            case "I-601A" -> Consequence.found("waiver-request", WAIVER);
            case "EOIR-42A", "EOIR-42B" -> Consequence.found("request-in-court", COURT);
            case "I-130", "I-140", "I-765", "I-90", "I-751", "N-400" -> goesOn(given);
            default -> given.refer(NOT_MODELLED);
        };
    }

    private static Consequence asylum(Given given) {
        if (given.the(PlannedTrip.FEARED_COUNTRY)) return Consequence.found("asylum-request-home", ASYLUM_HOME);
        return given.the(PlannedTrip.PERMIT) ? Consequence.none() : Consequence.found("asylum-request", ASYLUM);
    }

    private static Consequence greenCard(Given given) {
        if (given.the(PlannedTrip.PERMIT)) return Consequence.none();
        return given.the(KEEPS_STATUS) ? given.refer(WORKERS) : Consequence.found("green-card-request", GREEN_CARD);
    }

    private static Consequence goesOn(Given given) {
        given.because(GOES_ON);
        return Consequence.none();
    }
}
