package org.throughline.law.removal;

import java.util.List;
import java.util.Locale;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Rule;
import org.throughline.text.Text;
import org.throughline.text.Worded;

/// Whether the time for the court of appeals still runs.
public final class Petition implements Rule<Petition.Standing> {
    public static final Petition RULE = new Petition();

    /// The one outcome that needs no lawyer.
    public enum Standing implements Worded {
        TIME_STILL_RUNS(Text.of(
                "The time for the court of appeals still runs.", "El plazo para ir a una corte más alta aún corre."));

        @SuppressWarnings("ImmutableEnumChecker") // a text never changes
        private final Text words;

        Standing(Text words) {
            this.words = words;
        }

        @Override
        public String in(Locale reader) {
            return words.in(reader);
        }
    }

    private static final Text LATE = Text.of(
            "The 30 days are over. The limit is not jurisdictional, so the court may hear why it is late. A lawyer must look.",
            "Los 30 días ya pasaron. El límite no es de jurisdicción, así que la corte puede oír por qué es tarde. Un abogado debe verlo.");

    private Petition() {}

    @Override
    public String id() {
        return "removal.petition";
    }

    @Override
    public Text question() {
        return Text.of(
                "Can a court of appeals still look at the order?", "¿Aún puede una corte más alta ver la orden?");
    }

    @Override
    public Thing.Kind about() {
        return Thing.Kind.ORDER;
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return Decision.mayGoAgainst(record, about);
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "242(b)(1)"), new Citation("Riley v. Bondi,", "606 U.S. ___ (2025)"));
    }

    @Override
    public Standing apply(Given given) {
        boolean late = given.hasCome(
                given.result(PetitionDeadline.RULE, given.subject()).plusDays(1));
        return late ? given.refer(LATE) : Standing.TIME_STILL_RUNS;
    }
}
