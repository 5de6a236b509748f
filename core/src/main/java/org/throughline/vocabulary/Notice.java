package org.throughline.vocabulary;

import java.time.LocalDate;
import java.util.List;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.text.Text;

/// One notice of action by USCIS, or a hearing notice of the court, as a paper with a date.
public final class Notice {
    /// `noticeDate`.
    public static final FactType<LocalDate> DATE = FactType.date(
                    "noticeDate", Text.of("What date does the notice carry?", "¿Qué fecha lleva el aviso?"))
            .about(Thing.Kind.NOTICE);

    /// `noticeType`: As printed: `Request for Evidence`.
    public static final FactType<String> TYPE = FactType.text(
                    "noticeType", Text.of("What kind of notice is it?", "¿Qué tipo de aviso es?"))
            .about(Thing.Kind.NOTICE);

    /// `rfe.dueDate`: The printed date.
    public static final FactType<LocalDate> RESPONSE_DUE = FactType.date(
                    "rfe.dueDate",
                    Text.of(
                            "By what day does the notice ask for an answer?",
                            "¿Para qué fecha pide respuesta el aviso?"))
            .about(Thing.Kind.NOTICE);

    /// `appointment.date`: At an application support center.
    public static final FactType<LocalDate> APPOINTMENT = FactType.date(
                    "appointment.date", Text.of("On what day is the appointment?", "¿Qué día es la cita?"))
            .about(Thing.Kind.NOTICE);

    /// `notice.kind`: What the notice wants, whatever its printed title.
    public static final FactType<NoticeKind> KIND = FactType.oneOf(
                    "notice.kind",
                    NoticeKind.class,
                    Text.of(
                            "Does this notice ask for more papers, say that a \"no\" is planned, or neither?",
                            "¿Este aviso pide pruebas, anuncia que piensan negar el caso, o ninguna de las dos cosas?"))
            .about(Thing.Kind.NOTICE);

    /// `notice.aboutI539`: Whether the notice is about a Form I-539, for which the time to answer is shorter.
    public static final FactType<Boolean> ABOUT_I539 = FactType.yesNo(
                    "notice.aboutI539",
                    Text.of(
                            "Is the notice about a request to stay longer or change status (Form I-539)?",
                            "¿El aviso es sobre una petición de quedarse más tiempo o cambiar de estatus (Formulario I-539)?"))
            .about(Thing.Kind.NOTICE);

    static final List<FactType<?>> ALL = List.of(DATE, TYPE, RESPONSE_DUE, APPOINTMENT, KIND, ABOUT_I539);

    private Notice() {}
}
