package org.throughline.law.bulletin;

import java.util.Locale;
import org.throughline.fact.FactType;
import org.throughline.text.Text;
import org.throughline.text.Worded;

/// The column of the Visa Bulletin by which a person counts: the country of birth, or that of the spouse or parent
/// where it helps.
public enum VisaArea implements Worded {
    ALL_OTHERS("all other countries", "todos los demás países"),
    CHINA("mainland China", "China continental"),
    INDIA("India", "la India"),
    MEXICO("Mexico", "México"),
    PHILIPPINES("the Philippines", "Filipinas"),
    EL_SALVADOR_GUATEMALA_HONDURAS("El Salvador, Guatemala and Honduras", "El Salvador, Guatemala y Honduras"),
    VIETNAM("Vietnam", "Vietnam");

    /// `visa.area`.
    public static final FactType<VisaArea> FACT = FactType.oneOf(
            "visa.area",
            VisaArea.class,
            Text.of(
                    "Where was the person born? The Visa Bulletin has these groups. If it helps, take where the husband, wife or parent was born.",
                    "¿Dónde nació la persona? El Boletín de Visas tiene estos grupos. Si ayuda, tome dónde nació el cónyuge, el padre o la madre."));

    @SuppressWarnings("ImmutableEnumChecker") // a text never changes
    private final Text words;

    VisaArea(String english, String spanish) {
        this.words = Text.of(english, spanish);
    }

    @Override
    public String in(Locale reader) {
        return words.in(reader);
    }
}
