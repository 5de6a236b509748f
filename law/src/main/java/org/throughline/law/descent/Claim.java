package org.throughline.law.descent;

import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Rule;
import org.throughline.text.Text;

/// Whether the person became a citizen after birth, through a parent. It is always for a lawyer; the parts stand beside
/// it as rules of their own.
public final class Claim implements Rule<Acquired> {
    public static final Claim RULE = new Claim();

    private Claim() {}

    @Override
    public String id() {
        return "citizenship.claim";
    }

    @Override
    public Text question() {
        return Text.of(
                "After birth, did a parent make the person a U.S. citizen?",
                "¿Se hizo la persona ciudadana de EE. UU. por un padre o madre, después de nacer?");
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return ThroughParent.RULE.concerns(record, about) || BeforeTheAct.RULE.concerns(record, about);
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "320, 322; former 320, 321"));
    }

    @Override
    public Acquired apply(Given given) {
        return given.refer(Descent.LAWYER);
    }
}
