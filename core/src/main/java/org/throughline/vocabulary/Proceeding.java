package org.throughline.vocabulary;

import java.time.LocalDate;
import java.util.List;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.text.Text;

/// One case in immigration court, and the papers that begin it.
public final class Proceeding {
    /// `dhs.eventNumber`: Three letters and ten digits.
    public static final FactType<String> EVENT_NUMBER = FactType.text(
                    "dhs.eventNumber",
                    Text.of("What event number is printed there?", "¿Qué número de evento aparece impreso?"))
            .about(Thing.Kind.PROCEEDING);

    /// `nta.issuedDate`.
    public static final FactType<LocalDate> NTA_ISSUED = FactType.date(
                    "nta.issuedDate",
                    Text.of(
                            "On what day was the notice to appear issued?",
                            "¿En qué fecha se emitió el aviso de comparecencia?"))
            .about(Thing.Kind.PROCEEDING);

    /// `nta.servedDate`.
    public static final FactType<LocalDate> NTA_SERVED = FactType.date(
                    "nta.servedDate",
                    Text.of(
                            "On what day was the notice to appear handed over or mailed?",
                            "¿En qué fecha se entregó o se envió el aviso de comparecencia?"))
            .about(Thing.Kind.PROCEEDING);

    /// `nta.serviceMethod`: `in person` or `by regular mail`.
    public static final FactType<String> NTA_SERVICE = FactType.text(
                    "nta.serviceMethod",
                    Text.of("How was the notice to appear served?", "¿Cómo se entregó el aviso de comparecencia?"))
            .about(Thing.Kind.PROCEEDING);

    /// `nta.delivery`: What the printed way of service means.
    public static final FactType<NtaDelivery> NTA_DELIVERY = FactType.oneOf(
                    "nta.delivery",
                    NtaDelivery.class,
                    Text.of(
                            "Was the notice to appear handed over in person, or mailed?",
                            "¿El aviso de comparecencia se entregó en persona o por correo?"))
            .about(Thing.Kind.PROCEEDING);

    /// `nta.allegation.1`.
    public static final FactType<String> ALLEGATION_1 = FactType.text(
                    "nta.allegation.1", Text.of("What does allegation 1 say?", "¿Qué dice la alegación 1?"))
            .about(Thing.Kind.PROCEEDING);

    /// `nta.allegation.2`.
    public static final FactType<String> ALLEGATION_2 = FactType.text(
                    "nta.allegation.2", Text.of("What does allegation 2 say?", "¿Qué dice la alegación 2?"))
            .about(Thing.Kind.PROCEEDING);

    /// `nta.allegation.3`.
    public static final FactType<String> ALLEGATION_3 = FactType.text(
                    "nta.allegation.3", Text.of("What does allegation 3 say?", "¿Qué dice la alegación 3?"))
            .about(Thing.Kind.PROCEEDING);

    /// `nta.allegation.4`.
    public static final FactType<String> ALLEGATION_4 = FactType.text(
                    "nta.allegation.4", Text.of("What does allegation 4 say?", "¿Qué dice la alegación 4?"))
            .about(Thing.Kind.PROCEEDING);

    /// `nta.charge`: `INA` and the section as printed.
    public static final FactType<String> CHARGE = FactType.text(
                    "nta.charge",
                    Text.of("Under which section does the notice charge?", "¿Bajo qué sección acusa el aviso?"))
            .about(Thing.Kind.PROCEEDING);

    /// `court.address`: One line as printed.
    public static final FactType<String> COURT = FactType.text(
                    "court.address", Text.of("At what address is the court?", "¿En qué dirección está la corte?"))
            .about(Thing.Kind.PROCEEDING);

    /// `apprehension.date`.
    public static final FactType<LocalDate> APPREHENDED = FactType.date(
                    "apprehension.date",
                    Text.of("On what day was the person apprehended?", "¿En qué fecha fue detenida la persona?"))
            .about(Thing.Kind.PROCEEDING);

    /// `i213.dateOfAction`.
    public static final FactType<LocalDate> DATE_OF_ACTION = FactType.date(
                    "i213.dateOfAction",
                    Text.of("What date of action does the I-213 give?", "¿Qué fecha de acción da el I-213?"))
            .about(Thing.Kind.PROCEEDING);

    /// `i213.disposition`: As printed, without the label.
    public static final FactType<String> DISPOSITION = FactType.text(
                    "i213.disposition",
                    Text.of("What disposition does the I-213 give?", "¿Qué disposición da el I-213?"))
            .about(Thing.Kind.PROCEEDING);

    /// `charge.codeWord`: As printed: `I6A`.
    public static final FactType<String> CHARGE_CODE = FactType.text(
                    "charge.codeWord",
                    Text.of("What charge code word does the I-213 give?", "¿Qué código de cargo da el I-213?"))
            .about(Thing.Kind.PROCEEDING);

    /// `i213.immigrationRecord`: `POSITIVE` or `NEGATIVE`.
    public static final FactType<String> IMMIGRATION_RECORD = FactType.text(
                    "i213.immigrationRecord",
                    Text.of(
                            "What does the I-213 say of an immigration record?",
                            "¿Qué dice el I-213 sobre antecedentes migratorios?"))
            .about(Thing.Kind.PROCEEDING);

    /// `i213.criminalRecord`: As printed; never a finding about a crime.
    public static final FactType<String> CRIMINAL_RECORD = FactType.text(
                    "i213.criminalRecord",
                    Text.of(
                            "What does the I-213 say of a criminal record?",
                            "¿Qué dice el I-213 sobre antecedentes penales?"))
            .about(Thing.Kind.PROCEEDING);

    /// `custody.decision`: The ticked line.
    public static final FactType<String> CUSTODY = FactType.text(
                    "custody.decision",
                    Text.of("What was decided about custody?", "¿Qué se decidió sobre la custodia?"))
            .about(Thing.Kind.PROCEEDING);

    static final List<FactType<?>> ALL = List.of(
            EVENT_NUMBER,
            NTA_ISSUED,
            NTA_SERVED,
            NTA_SERVICE,
            NTA_DELIVERY,
            ALLEGATION_1,
            ALLEGATION_2,
            ALLEGATION_3,
            ALLEGATION_4,
            CHARGE,
            COURT,
            APPREHENDED,
            DATE_OF_ACTION,
            DISPOSITION,
            CHARGE_CODE,
            IMMIGRATION_RECORD,
            CRIMINAL_RECORD,
            CUSTODY);

    private Proceeding() {}
}
