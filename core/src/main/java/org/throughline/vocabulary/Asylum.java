package org.throughline.vocabulary;

import java.time.LocalDate;
import java.util.List;
import org.throughline.fact.FactType;
import org.throughline.text.Text;

/// The client's asylum application, whichever filing it is, and what came of it.
public final class Asylum {
    /// `asylum.applied`: True where a filing is a Form I-589.
    public static final FactType<Boolean> APPLIED = FactType.yesNo(
            "asylum.applied",
            Text.of("Has the person asked for asylum (Form I-589)?", "¿La persona ya pidió asilo (Formulario I-589)?"));

    /// `asylum.received.date`: The `receivedDate` of the first filing that is a Form I-589.
    public static final FactType<LocalDate> RECEIVED = FactType.date(
            "asylum.received.date",
            Text.of(
                    "On what day did USCIS or the court get the form that asks for asylum?",
                    "¿Qué día recibió USCIS o la corte la solicitud de asilo?"));

    /// `protection.kind`: Which of the two the client has or asked for; what follows from each differs.
    public static final FactType<Protection> KIND = FactType.oneOf(
            "protection.kind",
            Protection.class,
            Text.of("Is it asylum or refugee status?", "¿Es asilo o estatus de refugiado?"));

    /// `protection.granted`: True where an order of a judge grants asylum.
    public static final FactType<Boolean> GRANTED = FactType.yesNo(
            "protection.granted",
            Text.of(
                    "Did the person get asylum, or come here as a refugee?",
                    "¿Le dieron asilo a la persona, o llegó aquí como refugiada?"));

    /// `asylum.granted.date`: The day of the order that grants it, or of the letter of USCIS.
    public static final FactType<LocalDate> GRANTED_ON = FactType.date(
            "asylum.granted.date", Text.of("On what day was asylum granted?", "¿Qué día se concedió el asilo?"));

    static final List<FactType<?>> ALL = List.of(APPLIED, RECEIVED, KIND, GRANTED, GRANTED_ON);

    private Asylum() {}
}
