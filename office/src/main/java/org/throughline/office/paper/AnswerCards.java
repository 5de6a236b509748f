package org.throughline.office.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.throughline.fact.Thing;
import org.throughline.office.paper.AnswerCard.Mark;
import org.throughline.office.work.CaseView;
import org.throughline.office.work.Words;
import org.throughline.rule.Answer;
import org.throughline.rule.Finding;
import org.throughline.text.Text;

/// Makes a card of each answer, in the order of the rulebook.
final class AnswerCards {
    private static final Text NOT_KNOWN = Text.of("Not known yet.", "Aún no se sabe.");
    private static final Text ONE_OF = Text.of("Not known yet. It may be {0}.", "Aún no se sabe. Puede ser {0}.");
    private static final Text ONE_OF_OR_OTHER =
            Text.of("Not known yet. It may be {0}, or something else.", "Aún no se sabe. Puede ser {0}, u otra cosa.");
    private static final Text ONE_OF_THESE = Text.of("Not known yet. It may be:", "Aún no se sabe. Puede ser:");
    private static final Text SOMETHING_ELSE = Text.of("Or something else.", "U otra cosa.");
    private static final Text OR = Text.of(" or ", " o ");
    private static final Text LAWYER = Text.of("A lawyer must look at this: {0}", "Un abogado debe revisar esto: {0}");
    private static final Text COMPUTED = Text.of("Counted so far: {0}.", "Contado hasta ahora: {0}.");
    private static final Text CHANGES =
            Text.of("Time alone changes this answer on {0}.", "El tiempo cambia esta respuesta el {0}.");

    private final CaseView view;
    private final ThingWords things;
    private final Reasons reasons;
    private final Language language;

    AnswerCards(CaseView view, ThingWords things, Reasons reasons, Language language) {
        this.view = view;
        this.things = things;
        this.reasons = reasons;
        this.language = language;
    }

    /// @param deadlines the cards that already show the steps of some answers
    List<AnswerCard> all(Collection<DateCard> deadlines) {
        var cards = new ArrayList<AnswerCard>();
        for (Finding<?> finding : view.findings()) cards.add(card(anchor(cards.size()), finding, deadlines));
        return cards;
    }

    static String anchor(int index) {
        return "a" + (index + 1);
    }

    private AnswerCard card(String anchor, Finding<?> finding, Collection<DateCard> deadlines) {
        var basis = new Basis.ByRule(finding.rule().id());
        Sentence about = finding.about().equals(Thing.CLIENT) ? Sentence.words("") : things.of(finding.about());
        return new AnswerCard(
                anchor,
                finding.rule().id(),
                language.say(finding.rule().question()),
                about,
                mark(finding.answer()),
                headline(finding.answer(), basis),
                possible(finding.answer(), basis),
                ask(finding.answer()),
                law(finding.answer()),
                finding.changesOn()
                        .map(day -> Sentence.of(CHANGES, List.of(day), basis, language))
                        .orElse(Sentence.words("")),
                finding.confirmed(),
                deadlines.stream()
                        .filter(card -> card.rule().equals(finding.rule().id())
                                && card.about().equals(about))
                        .map(DateCard::anchor)
                        .findFirst()
                        .orElse(""),
                reasons.of(finding));
    }

    private static Mark mark(Answer<?> answer) {
        return switch (answer) {
            case Answer.Settled<?>(var value) -> value instanceof Boolean yes ? yes ? Mark.YES : Mark.NO : Mark.VALUE;
            case Answer.Open<?> _ -> Mark.UNKNOWN;
            case Answer.Referred<?> _ -> Mark.LAWYER;
        };
    }

    private Sentence headline(Answer<?> answer, Basis basis) {
        return switch (answer) {
            case Answer.Settled<?>(var value) ->
                value instanceof LocalDate day
                        ? Sentence.weekday(day, basis, language)
                        : Sentence.words(capital(language.words(value)));
            case Answer.Open<?> open
            when open.possible().isEmpty() || !areDays(open.possible()) ->
                Sentence.words(language.say(open.possible().isEmpty() ? NOT_KNOWN : ONE_OF_THESE));
            case Answer.Open<?> open ->
                holding(open.othersPossible() ? ONE_OF_OR_OTHER : ONE_OF, open.possible(), basis);
            case Answer.Referred<?> referred -> {
                String reasons = new Words(view.reader()).reasons(referred);
                Sentence lawyer = Sentence.words(language.say(LAWYER, reasons));
                yield !areDays(referred.possible())
                        ? lawyer
                        : lawyer.with(Sentence.words(" ")).with(holding(COMPUTED, referred.possible(), basis));
            }
        };
    }

    /// The sentence with "a, b or c" in its hole.
    private Sentence holding(Text text, Collection<?> values, Basis basis) {
        String[] around = language.say(text, "\uE001").split("\uE001", 2);
        Sentence sentence = Sentence.words(around[0]);
        int n = 0;
        for (Object value : inOrder(values)) {
            if (n > 0) sentence = sentence.with(Sentence.words(n == values.size() - 1 ? language.say(OR) : ", "));
            sentence = sentence.with(Sentence.value(value, basis, language));
            n++;
        }
        return sentence.with(Sentence.words(around[1]));
    }

    private List<Sentence> possible(Answer<?> answer, Basis basis) {
        Collection<?> values = switch (answer) {
            case Answer.Settled<?> _ -> List.of();
            case Answer.Open<?> open -> open.possible();
            case Answer.Referred<?> referred -> referred.possible();
        };
        if (areDays(values)) return List.of();
        var sentences = new ArrayList<Sentence>();
        for (Object value : values) sentences.add(Sentence.words(capital(language.words(value))));
        if (answer instanceof Answer.Open<?> open && open.othersPossible() && !sentences.isEmpty())
            sentences.add(Sentence.words(language.say(SOMETHING_ELSE)));
        return sentences;
    }

    private static boolean areDays(Collection<?> values) {
        return !values.isEmpty() && values.stream().allMatch(LocalDate.class::isInstance);
    }

    private static List<?> inOrder(Collection<?> values) {
        if (!areDays(values)) return List.copyOf(values);
        return values.stream().map(LocalDate.class::cast).sorted().toList();
    }

    private List<String> ask(Answer<?> answer) {
        return answer.questions().stream()
                .map(question -> language.say(question.type().question()))
                .distinct()
                .toList();
    }

    private List<AnswerCard.OpenLaw> law(Answer<?> answer) {
        var words = new Words(view.reader());
        return answer.openLaw().stream()
                .map(question -> new AnswerCard.OpenLaw(words.say(question.question()), words.readings(question)))
                .toList();
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
