package org.throughline.law.family;

import java.util.Locale;
import org.throughline.text.Text;
import org.throughline.text.Worded;

/// How somebody comes with a relative who has a petition.
public enum Along implements Worded {
    ACCOMPANYING(Text.of(
            "The person comes along with the relative, at about the same time.",
            "La persona viene con el familiar, más o menos al mismo tiempo.")),
    FOLLOWING_TO_JOIN(Text.of(
            "The person can come later, to join the relative.",
            "La persona puede venir después, a reunirse con el familiar.")),
    NEEDS_OWN_PETITION(Text.of(
            "The person does not come with this petition and needs one of their own.",
            "La persona no viene con esta petición y necesita una propia."));

    @SuppressWarnings("ImmutableEnumChecker") // a text never changes
    private final Text words;

    Along(Text words) {
        this.words = words;
    }

    @Override
    public String in(Locale reader) {
        return words.in(reader);
    }
}
