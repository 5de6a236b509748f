package org.throughline.vocabulary;

import java.time.LocalDate;
import java.util.List;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.text.Text;

/// One coming into the United States.
public final class Arrival {
    /// `entry.date`.
    public static final FactType<LocalDate> DATE = FactType.date(
                    "entry.date",
                    Text.of("On what day did this arrival take place?", "¿En qué fecha fue esta llegada?"))
            .about(Thing.Kind.ARRIVAL);

    /// `entry.place`: As printed.
    public static final FactType<String> PLACE = FactType.text(
                    "entry.place", Text.of("Where was this arrival?", "¿Dónde fue esta llegada?"))
            .about(Thing.Kind.ARRIVAL);

    /// `entry.placeCode`: The code, never turned into a city.
    public static final FactType<String> PLACE_CODE = FactType.text(
                    "entry.placeCode",
                    Text.of("What port code is printed for this arrival?", "¿Qué código de puerto tiene esta llegada?"))
            .about(Thing.Kind.ARRIVAL);

    /// `entry.manner`: The paper's own words; the law asks for `MANNER`.
    public static final FactType<String> MANNER_AS_PRINTED = FactType.text(
                    "entry.manner",
                    Text.of("How does the paper say the person came in?", "¿Cómo dice el papel que entró la persona?"))
            .about(Thing.Kind.ARRIVAL);

    /// `entry.class`: As printed: `B2`, `EWI`.
    public static final FactType<String> CLASS = FactType.text(
                    "entry.class",
                    Text.of("What class of admission is printed?", "¿Qué clase de admisión aparece impresa?"))
            .about(Thing.Kind.ARRIVAL);

    /// `admitUntil`: The last day of the stay the I-94 allows.
    public static final FactType<LocalDate> ADMIT_UNTIL = FactType.date(
                    "admitUntil",
                    Text.of("Until what day was the person admitted?", "¿Hasta qué fecha fue admitida la persona?"))
            .about(Thing.Kind.ARRIVAL);

    /// `i94.number`: Eleven characters, no blanks.
    public static final FactType<String> I94_NUMBER = FactType.text(
                    "i94.number", Text.of("What I-94 number is printed there?", "¿Qué número I-94 aparece impreso?"))
            .about(Thing.Kind.ARRIVAL);

    /// `priorEntry.date`: An earlier entry told of in a narrative.
    public static final FactType<LocalDate> PRIOR_DATE = FactType.date(
                    "priorEntry.date",
                    Text.of(
                            "On what day was the first entry that the officer names?",
                            "¿En qué fecha fue la entrada anterior que menciona el oficial?"))
            .about(Thing.Kind.ARRIVAL);

    /// `arrival.manner`: What the law makes of the paper's words; never inferred from silence.
    public static final FactType<MannerOfEntry> MANNER = FactType.oneOf(
                    "arrival.manner",
                    MannerOfEntry.class,
                    Text.of(
                            "How did the person come in this time: admitted by an officer, paroled, or without inspection?",
                            "¿Cómo entró la persona esta vez: admitida por un oficial, con parole o sin inspección?"))
            .about(Thing.Kind.ARRIVAL);

    /// `arrival.admittedFor`: Until a day, or for duration of status (`D/S`).
    public static final FactType<AdmittedFor> ADMITTED_FOR = FactType.oneOf(
                    "arrival.admittedFor",
                    AdmittedFor.class,
                    Text.of(
                            "Does the I-94 of this arrival name a last day, or does it say D/S?",
                            "¿El I-94 de esta llegada tiene una fecha límite o dice D/S?"))
            .about(Thing.Kind.ARRIVAL);

    /// `arrival.left.date`: The day on which the stay that began here ended, or would end ("if she leaves on day D").
    public static final FactType<LocalDate> LEFT = FactType.date(
                    "arrival.left.date",
                    Text.of(
                            "On what day did the person leave the United States after this arrival, or plan to leave?",
                            "¿Qué día salió la persona de los Estados Unidos después de esta llegada, o piensa salir?"))
            .about(Thing.Kind.ARRIVAL);

    static final List<FactType<?>> ALL = List.of(
            DATE,
            PLACE,
            PLACE_CODE,
            MANNER_AS_PRINTED,
            CLASS,
            ADMIT_UNTIL,
            I94_NUMBER,
            PRIOR_DATE,
            MANNER,
            ADMITTED_FOR,
            LEFT);

    private Arrival() {}
}
