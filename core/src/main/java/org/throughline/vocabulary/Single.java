package org.throughline.vocabulary;

import java.util.List;
import org.throughline.fact.FactType;
import org.throughline.text.Text;

/// A point on which only one value can be true of one thing, with the words for a disagreement on it.
///
/// Points that are not listed can differ without contradiction: names and addresses as printed vary, places are
/// written in many ways, an officer's words for a manner of entry differ where the law sees one manner, and the
/// sentences of an allegation are not compared.
///
/// @param what one sentence for the disagreement
/// @param note what to know before making much of it
public record Single(FactType<?> type, Text what, List<Text> note) {
    private static final Text SEVERAL_A_NUMBERS = Text.of(
            "A person can hold more than one A-number. Or one digit was typed wrong.",
            "Una persona puede tener más de un número A. O se escribió mal un dígito.");
    private static final Text DAY_AND_MONTH = Text.of(
            "Some papers write the day first and some the month first.",
            "Algunos papeles escriben primero el día y otros primero el mes.");
    private static final Text ON_OR_ABOUT = Text.of(
            "Officers often write \"on or about\" and mean a day near it.",
            "Los oficiales a menudo escriben \"on or about\" y se refieren a un día cercano.");
    private static final Text STAMP = Text.of(
            "A stamp on the form and the notice can differ. Keep to the date that is worse for the person.",
            "El sello del formulario y el aviso pueden diferir. Use la fecha menos favorable para la persona.");

    /// In the order in which contradictions are told.
    public static final List<Single> ALL = List.of(
            of(Client.DATE_OF_BIRTH, "Different birth dates", "Fechas de nacimiento distintas", DAY_AND_MONTH),
            of(Client.A_NUMBER, "Different A-numbers", "Números A distintos", SEVERAL_A_NUMBERS),
            of(Client.SEX, "Different entries for sex", "Sexo distinto en los papeles"),
            of(Client.LEFT_COUNTRY, "Different dates of leaving home", "Fechas distintas de salida de su país"),
            of(Client.RESIDENT_SINCE, "Different dates of residence", "Fechas distintas de residencia"),
            of(
                    Arrival.DATE,
                    "Different dates for the same arrival",
                    "Fechas distintas para la misma llegada",
                    ON_OR_ABOUT),
            of(Arrival.MANNER, "Different ways of coming in", "Maneras distintas de entrar"),
            of(Arrival.CLASS, "Different classes for the same arrival", "Clases distintas para la misma llegada"),
            of(Arrival.ADMIT_UNTIL, "Different last days of the stay", "Últimos días de estadía distintos"),
            of(Arrival.I94_NUMBER, "Different I-94 numbers for one arrival", "Números I-94 distintos para una llegada"),
            of(Trip.ARRIVED, "Different days for one line of travel", "Días distintos para una línea de viaje"),
            of(Trip.DEPARTED, "Different days for one departure", "Días distintos para una salida"),
            of(Filing.RECEIPT_NUMBER, "Different receipt numbers for one filing", "Recibos distintos para un trámite"),
            of(Filing.FORM, "Different forms under one receipt", "Formularios distintos con un mismo recibo"),
            of(Filing.RECEIVED, "Different dates of receipt", "Fechas de recepción distintas", STAMP),
            of(Filing.PRIORITY_DATE, "Different priority dates", "Fechas de prioridad distintas"),
            of(Notice.DATE, "Different dates for one notice", "Fechas distintas para un aviso"),
            of(Notice.RESPONSE_DUE, "Different days to answer by", "Días distintos para responder"),
            of(Notice.APPOINTMENT, "Different days for one appointment", "Días distintos para una cita"),
            of(Card.NUMBER, "Different numbers for one card", "Números distintos para una tarjeta"),
            of(Card.CATEGORY, "Different categories for one card", "Categorías distintas para una tarjeta"),
            of(Card.VALID_FROM, "Different first days of a card", "Primeros días de validez distintos"),
            of(Card.VALID_TO, "Different last days of a card", "Últimos días de validez distintos"),
            of(Passport.NUMBER, "Different numbers for one passport", "Números distintos para un pasaporte"),
            of(Passport.ISSUED, "Different days of issue for a passport", "Fechas de expedición distintas"),
            of(Passport.EXPIRES, "Different days of expiry for a passport", "Fechas de vencimiento distintas"),
            of(Proceeding.EVENT_NUMBER, "Different event numbers for one case", "Números de evento distintos"),
            of(Proceeding.APPREHENDED, "Different days of arrest", "Días de detención distintos"),
            of(Proceeding.NTA_ISSUED, "Different dates of the notice to appear", "Fechas distintas del aviso"),
            of(Proceeding.NTA_SERVED, "Different dates of service", "Fechas de entrega distintas"),
            of(Proceeding.NTA_DELIVERY, "Different ways of service", "Formas de entrega distintas"),
            of(Proceeding.CHARGE, "Different charges", "Cargos distintos"),
            of(Hearing.DATE, "Different dates for one hearing", "Fechas distintas para una audiencia"),
            of(Hearing.TIME, "Different times for one hearing", "Horas distintas para una audiencia"),
            of(Hearing.TYPE, "Different kinds for one hearing", "Tipos distintos para una audiencia"),
            of(Order.DATE, "Different dates of one order", "Fechas distintas de una orden"),
            of(Order.OUTCOME, "Different decisions in one order", "Decisiones distintas en una orden"),
            of(Order.APPEAL_DUE, "Different last days to appeal", "Últimos días para apelar distintos"),
            of(RecordsRequest.RESPONSE_DATE, "Different dates of one answer", "Fechas distintas de una respuesta"));

    public Single {
        note = List.copyOf(note);
    }

    private static Single of(FactType<?> type, String english, String spanish, Text... note) {
        return new Single(type, Text.of(english, spanish), List.of(note));
    }
}
