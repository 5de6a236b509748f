package org.throughline.vocabulary;

import java.time.LocalDate;
import java.util.List;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.text.Text;

/// One hearing before an immigration judge.
public final class Hearing {
    /// `hearing.date`: The paper may say that there is none yet.
    public static final FactType<LocalDate> DATE = FactType.date(
                    "hearing.date", Text.of("On what day is the hearing?", "¿Qué día es la audiencia?"))
            .about(Thing.Kind.HEARING);

    /// `hearing.time`: `HH:MM`, 24 hours.
    public static final FactType<String> TIME = FactType.text(
                    "hearing.time", Text.of("At what time is the hearing?", "¿A qué hora es la audiencia?"))
            .about(Thing.Kind.HEARING);

    /// `hearing.type`: `MASTER` or `INDIVIDUAL`.
    public static final FactType<String> TYPE = FactType.text(
                    "hearing.type",
                    Text.of(
                            "Is it a short hearing (\"master\") or the long one (\"individual\")?",
                            "¿Es una audiencia preliminar (master) o individual?"))
            .about(Thing.Kind.HEARING);

    /// `hearing.kind`: What the printed type means; the times to file depend on it.
    public static final FactType<HearingKind> KIND = FactType.oneOf(
                    "hearing.kind",
                    HearingKind.class,
                    Text.of(
                            "Is it a short hearing (\"master\"), a long one with proof (\"individual\"), or none of these?",
                            "¿Es una audiencia corta (master), una larga con pruebas (individual) u otra?"))
            .about(Thing.Kind.HEARING);

    static final List<FactType<?>> ALL = List.of(DATE, TIME, TYPE, KIND);

    private Hearing() {}
}
