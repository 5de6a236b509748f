package org.throughline.office.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.throughline.office.work.CaseView;
import org.throughline.office.work.FactNames;
import org.throughline.text.Text;
import org.throughline.timeline.Timeline;
import org.throughline.vocabulary.Client;

/// The report's first page, ready to be shown: everything the template says is here.
///
/// @param first the most important sentence
/// @param urgent whether that sentence is about something that is legally lost soon
record Front(
        Language w,
        Head head,
        Sentence first,
        boolean urgent,
        List<ToCome> toCome,
        List<Disagreement> disagreements,
        Chart chart,
        List<Entry> entries,
        List<DateCard> deadlines,
        List<OpenQuestion> questions,
        List<AnswerGroup> answers,
        List<SameThing> same,
        List<LeftOut> leftOut,
        Stack stack,
        Unread unread,
        int facts,
        int pages,
        String edition,
        Sentence printed) {

    /// The answers of one rule about every thing it was asked for.
    record AnswerGroup(String question, String rule, List<AnswerCard> cards) {}

    /// A day that a paper tells of and that stands on no lane.
    record LeftOut(String name, String why, SourceLink source) {}

    private static final Text PRINTED = Text.of("{0}", "{0}");

    static Front of(CaseView view, Sheets sheets, ThingWords things, Language language) {
        var reasons = new Reasons(sheets, things, language);
        List<DateCard> deadlines = new DateCards(view, sheets, things, reasons, language).all();
        List<Entry> entries = Entries.of(view, sheets, language);
        List<ToCome> toCome = ToCome.of(deadlines, entries, view.today(), language);
        return new Front(
                language,
                Head.of(view, sheets, language),
                ToCome.first(toCome, language),
                !toCome.isEmpty() && toCome.getFirst().near(),
                toCome,
                new Disagreements(view, sheets, things, language).all(),
                Drafting.of(entries, Ruler.over(entries, view.today()), language),
                entries,
                deadlines,
                OpenQuestion.of(view, things, language),
                grouped(new AnswerCards(view, things, reasons, language).all(deadlines)),
                SameThing.of(view, sheets, things, language),
                leftOut(view.timeline(), sheets, language),
                Stack.of(view, sheets, language),
                Unread.of(view, sheets, language),
                view.record().facts().size(),
                view.reading().pages().size(),
                view.rulebook().edition(),
                Sentence.of(PRINTED, List.of(view.today()), new Basis.Asked(), language));
    }

    private static List<AnswerGroup> grouped(List<AnswerCard> cards) {
        Map<String, AnswerGroup> groups = new LinkedHashMap<>();
        for (AnswerCard card : cards)
            groups.computeIfAbsent(card.rule(), _ -> new AnswerGroup(card.question(), card.rule(), new ArrayList<>()))
                    .cards()
                    .add(card);
        return List.copyOf(groups.values());
    }

    /// Birth dates stand at the head and other people's days are set apart; the rest is worth a line.
    private static List<LeftOut> leftOut(Timeline timeline, Sheets sheets, Language language) {
        return timeline.leftOut().stream()
                .filter(one -> !one.fact().type().equals(Client.DATE_OF_BIRTH))
                .map(one -> new LeftOut(
                        language.say(FactNames.of(one.fact().type())),
                        language.say(one.why()),
                        sheets.link(one.fact())))
                .distinct()
                .toList();
    }

    int gaps() {
        return (int)
                entries.stream().filter(entry -> entry.kind() == Entry.Kind.GAP).count();
    }

    List<DateCard> coming() {
        return deadlines.stream().filter(card -> !card.passed()).toList();
    }

    List<DateCard> passed() {
        return deadlines.stream().filter(DateCard::passed).toList();
    }
}
