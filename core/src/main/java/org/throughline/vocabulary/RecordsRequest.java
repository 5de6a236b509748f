package org.throughline.vocabulary;

import java.time.LocalDate;
import java.util.List;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.text.Text;

/// One request for records, as its answer tells of it.
public final class RecordsRequest {
    /// `foia.controlNumber`: `NRC` and ten digits.
    public static final FactType<String> CONTROL_NUMBER = FactType.text(
                    "foia.controlNumber",
                    Text.of("What control number is printed there?", "¿Qué número de control aparece impreso?"))
            .about(Thing.Kind.RECORDS_REQUEST);

    /// `foia.responseDate`.
    public static final FactType<LocalDate> RESPONSE_DATE = FactType.date(
                    "foia.responseDate", Text.of("What date does the answer carry?", "¿Qué fecha lleva la respuesta?"))
            .about(Thing.Kind.RECORDS_REQUEST);

    /// `foia.pagesReviewed`.
    public static final FactType<Integer> PAGES_REVIEWED = FactType.number(
                    "foia.pagesReviewed", Text.of("How many pages were reviewed?", "¿Cuántas páginas se revisaron?"))
            .about(Thing.Kind.RECORDS_REQUEST);

    /// `foia.pagesInFull`.
    public static final FactType<Integer> PAGES_IN_FULL = FactType.number(
                    "foia.pagesInFull",
                    Text.of("How many pages were released in full?", "¿Cuántas páginas se entregaron completas?"))
            .about(Thing.Kind.RECORDS_REQUEST);

    /// `foia.pagesInPart`.
    public static final FactType<Integer> PAGES_IN_PART = FactType.number(
                    "foia.pagesInPart",
                    Text.of("How many pages were released in part?", "¿Cuántas páginas se entregaron en parte?"))
            .about(Thing.Kind.RECORDS_REQUEST);

    /// `foia.pagesWithheld`.
    public static final FactType<Integer> PAGES_WITHHELD = FactType.number(
                    "foia.pagesWithheld", Text.of("How many pages were withheld?", "¿Cuántas páginas se retuvieron?"))
            .about(Thing.Kind.RECORDS_REQUEST);

    /// `foia.withheldHere`.
    public static final FactType<Integer> WITHHELD_HERE = FactType.number(
                    "foia.withheldHere",
                    Text.of(
                            "For how many withheld pages does this sheet stand?",
                            "¿A cuántas páginas retenidas reemplaza esta hoja?"))
            .about(Thing.Kind.RECORDS_REQUEST);

    /// `foia.received.date`: The day on which the right office of the agency got the request; the day of asking is not.
    public static final FactType<LocalDate> RECEIVED = FactType.date(
                    "foia.received.date",
                    Text.of(
                            "On what day did the right office of the agency get the request?",
                            "¿En qué fecha recibió la petición la oficina correcta de la agencia?"))
            .about(Thing.Kind.RECORDS_REQUEST);

    static final List<FactType<?>> ALL = List.of(
            CONTROL_NUMBER,
            RESPONSE_DATE,
            PAGES_REVIEWED,
            PAGES_IN_FULL,
            PAGES_IN_PART,
            PAGES_WITHHELD,
            WITHHELD_HERE,
            RECEIVED);

    private RecordsRequest() {}
}
