package org.throughline.vocabulary;

import java.time.LocalDate;
import java.util.List;
import org.throughline.fact.FactType;
import org.throughline.text.Text;

/// The client's asylum application, whichever filing it is.
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

    static final List<FactType<?>> ALL = List.of(APPLIED, RECEIVED);

    private Asylum() {}
}
