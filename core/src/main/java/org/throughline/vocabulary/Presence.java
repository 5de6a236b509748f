package org.throughline.vocabulary;

import java.time.LocalDate;
import java.util.List;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.text.Text;

/// A stretch of time that somebody of the family spent in the United States or a possession, without a day away.
public final class Presence {
    /// Whose time it was.
    public enum Whose {
        CLIENT,
        MOTHER,
        FATHER,
        MOTHERS_MOTHER,
        MOTHERS_FATHER,
        FATHERS_MOTHER,
        FATHERS_FATHER,
        OTHER
    }

    /// `presence.whose`.
    public static final FactType<Whose> WHOSE = FactType.oneOf(
                    "presence.whose",
                    Whose.class,
                    Text.of("Who was in the United States then?", "¿Quién estuvo entonces en los Estados Unidos?"))
            .about(Thing.Kind.PRESENCE);

    /// `presence.from.date`: The day on which it began.
    public static final FactType<LocalDate> FROM = FactType.date(
                    "presence.from.date", Text.of("On what day did that time begin?", "¿Qué día empezó ese tiempo?"))
            .about(Thing.Kind.PRESENCE);

    /// `presence.until.date`: The day of leaving.
    public static final FactType<LocalDate> UNTIL = FactType.date(
                    "presence.until.date", Text.of("On what day did that time end?", "¿Qué día terminó ese tiempo?"))
            .about(Thing.Kind.PRESENCE);

    /// `presence.home`: Whether the person had a home there; a visit is none.
    public static final FactType<Boolean> HOME = FactType.yesNo(
                    "presence.home",
                    Text.of(
                            "Did the person have a home in the United States then?",
                            "¿Tenía la persona su casa en los Estados Unidos entonces?"))
            .about(Thing.Kind.PRESENCE);

    static final List<FactType<?>> ALL = List.of(WHOSE, FROM, UNTIL, HOME);

    private Presence() {}
}
