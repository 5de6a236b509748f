package org.throughline.vocabulary;

import java.time.LocalDate;
import java.util.List;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.text.Text;

/// One passport.
public final class Passport {
    /// `passport.number`: As printed, capitals, no blanks.
    public static final FactType<String> NUMBER = FactType.text(
                    "passport.number",
                    Text.of("What passport number is printed there?", "¿Qué número de pasaporte aparece impreso?"))
            .about(Thing.Kind.PASSPORT);

    /// `passport.issued`.
    public static final FactType<LocalDate> ISSUED = FactType.date(
                    "passport.issued",
                    Text.of("On what day was the passport issued?", "¿En qué fecha se expidió el pasaporte?"))
            .about(Thing.Kind.PASSPORT);

    /// `passport.expires`.
    public static final FactType<LocalDate> EXPIRES = FactType.date(
                    "passport.expires",
                    Text.of("On what day does the passport expire?", "¿En qué fecha vence el pasaporte?"))
            .about(Thing.Kind.PASSPORT);

    /// `mrz.1`: 44 characters.
    public static final FactType<String> MRZ_1 = FactType.text(
                    "mrz.1",
                    Text.of(
                            "What does the first machine-readable line say?",
                            "¿Qué dice la primera línea para máquinas?"))
            .about(Thing.Kind.PASSPORT);

    /// `mrz.2`: 44 characters.
    public static final FactType<String> MRZ_2 = FactType.text(
                    "mrz.2",
                    Text.of(
                            "What does the second machine-readable line say?",
                            "¿Qué dice la segunda línea para máquinas?"))
            .about(Thing.Kind.PASSPORT);

    static final List<FactType<?>> ALL = List.of(NUMBER, ISSUED, EXPIRES, MRZ_1, MRZ_2);

    private Passport() {}
}
