package org.throughline.office.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughline.law.Law;
import org.throughline.law.descent.FirstQuestion.Citizenship;
import org.throughline.rule.Answer;
import org.throughline.rule.Evaluator;
import org.throughline.rule.Finding;
import org.throughline.rule.Rule;
import org.throughline.text.Text;

/// What every sheet says before and behind its answers: whether the person may be a citizen, what law was asked, and
/// that nobody has signed it.
public final class Standing {
    private static final Text NOT_RULED_OUT = Text.of(
            "U.S. citizenship is not ruled out. Ask about it first. File nothing, plan no trip and take no plea before.",
            "No se descarta que sea ciudadano de EE. UU. Pregunte primero por eso. Antes no presente nada, no planee viajes ni acepte cargos.");
    private static final Text POSSIBLE = Text.of(
            "The person may be a U.S. citizen. A lawyer must look at that today, before anything else on this page.",
            "La persona puede ser ciudadana de EE. UU. Un abogado debe verlo hoy, antes que todo lo demás de esta página.");
    private static final Text NO_SIGN = Text.of(
            "No sign of U.S. citizenship was found in these answers. That is not a no.",
            "En estas respuestas no se halló señal de ciudadanía de EE. UU. Eso no es un no.");
    private static final Text EDITION =
            Text.of("Law: edition {0} of the rulebook, asked as of {1}.", "Ley: edición {0} del reglamento, al {1}.");
    private static final Text UNSIGNED = Text.of(
            "Not reviewed by a lawyer and no legal advice. No lawyer has signed off these rules.",
            "Sin revisión de un abogado; no es consejo legal. Ningún abogado ha aprobado estas reglas.");
    private static final Text NOT_SIGNED =
            Text.of("No lawyer has signed off this rule.", "Ningún abogado ha aprobado esta regla.");
    private static final Text SIGNED = Text.of("Signed off by {0} on {1}.", "Aprobada por {0} el {1}.");
    private static final Text SIGNED_BEFORE = Text.of(
            "Signed off by {0} on {1}, for an earlier edition. It must be signed anew.",
            "Aprobada por {0} el {1}, en una edición anterior. Hay que aprobarla de nuevo.");

    private final CaseView view;
    private final Words words;
    private final Finding<Citizenship> citizenship;

    Standing(CaseView view) {
        this.view = view;
        this.words = new Words(view.reader());
        this.citizenship = evaluator(view).find(Law.firstQuestion());
    }

    /// The first question of every screening, and its answer.
    Finding<Citizenship> citizenship() {
        return citizenship;
    }

    static Evaluator evaluator(CaseView view) {
        return new Evaluator(view.rulebook(), view.record(), view.today());
    }

    List<String> lead() {
        return List.of(
                switch (citizenship.answer()) {
                    case Answer.Settled<Citizenship>(Citizenship found) ->
                        words.say(
                                switch (found) {
                                    case NO_SIGN_FOUND -> NO_SIGN;
                                    case POSSIBLE -> POSSIBLE;
                                });
                    case Answer.Open<Citizenship> _, Answer.Referred<Citizenship> _ -> words.say(NOT_RULED_OUT);
                });
    }

    List<String> foot() {
        var foot = new ArrayList<String>();
        foot.add(words.say(EDITION, view.rulebook().edition(), words.day(view.today())));
        if (Law.signOffs().isEmpty()) foot.add(words.say(UNSIGNED));
        return foot;
    }

    /// Who has signed off a rule, or that nobody has, in a sentence.
    public static String signature(Rule<?> rule, Words words) {
        return signed(rule, words).orElse(words.say(NOT_SIGNED));
    }

    /// Who has signed off a rule, in a sentence; empty where nobody has.
    static Optional<String> signed(Rule<?> rule, Words words) {
        return Law.signOffs().stream()
                .filter(each -> each.rule().equals(rule.id()))
                .findFirst()
                .map(signed -> words.say(
                        signed.edition().equals(Law.edition(rule)) ? SIGNED : SIGNED_BEFORE,
                        signed.reviewer(),
                        words.day(signed.on())));
    }
}
