package org.throughline.law.departure;

import java.util.List;
import org.throughline.law.danger.Dangers;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.text.Text;

/// Leaving in the middle of a court case: the case goes on without the person.
public final class CourtCase implements Preview {
    public static final CourtCase RULE = new CourtCase();

    private static final Text GOES_ON = Text.of(
            "A court case is open. It goes on without the person, and what was asked of the judge can be lost.",
            "Hay un caso abierto en la corte. Sigue sin la persona, y se puede perder lo que se pidió al juez.");

    private CourtCase() {}

    @Override
    public String id() {
        return "departure.court-case";
    }

    @Override
    public Text question() {
        return Text.of("Is a court case open?", "¿Hay un caso abierto en la corte?");
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "240(b)(5)(A), 212(a)(6)(B)"), new Citation("8 CFR", "1003.2(d)"));
    }

    @Override
    public Consequence apply(Given given) {
        return given.the(Dangers.IN_COURT) ? Consequence.found("court-case", GOES_ON) : Consequence.none();
    }
}
