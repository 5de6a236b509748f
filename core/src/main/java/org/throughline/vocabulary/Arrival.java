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
                    Text.of(
                            "What port code is printed for this arrival?",
                            "¿Qué código de puerto aparece para esta llegada?"))
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
                            "On what day was the earlier entry the officer mentions?",
                            "¿En qué fecha fue la entrada anterior que menciona el oficial?"))
            .about(Thing.Kind.ARRIVAL);

    static final List<FactType<?>> ALL =
            List.of(DATE, PLACE, PLACE_CODE, MANNER_AS_PRINTED, CLASS, ADMIT_UNTIL, I94_NUMBER, PRIOR_DATE);

    private Arrival() {}
}
