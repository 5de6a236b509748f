package org.throughline.vocabulary;

import java.time.LocalDate;
import java.util.List;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.text.Text;

/// One form or petition submitted to an agency.
public final class Filing {
    /// `receiptNumber`: Three letters and ten digits, no hyphens.
    public static final FactType<String> RECEIPT_NUMBER = FactType.text(
                    "receiptNumber",
                    Text.of("What receipt number is printed there?", "¿Qué número de recibo aparece impreso?"))
            .about(Thing.Kind.FILING);

    /// `formType`: The form number.
    public static final FactType<String> FORM = FactType.text(
                    "formType", Text.of("Which form is this filing?", "¿Qué formulario es este trámite?"))
            .about(Thing.Kind.FILING);

    /// `receivedDate`: Usually the filing date.
    public static final FactType<LocalDate> RECEIVED = FactType.date(
                    "receivedDate",
                    Text.of(
                            "On what day did the agency receive the filing?",
                            "¿En qué fecha recibió la agencia el trámite?"))
            .about(Thing.Kind.FILING);

    /// `priorityDate`: Place in the visa queue.
    public static final FactType<LocalDate> PRIORITY_DATE = FactType.date(
                    "priorityDate",
                    Text.of("What priority date is printed?", "¿Qué fecha de prioridad aparece impresa?"))
            .about(Thing.Kind.FILING);

    static final List<FactType<?>> ALL = List.of(RECEIPT_NUMBER, FORM, RECEIVED, PRIORITY_DATE);

    private Filing() {}
}
