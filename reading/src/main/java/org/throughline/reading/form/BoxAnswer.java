package org.throughline.reading.form;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.throughline.fact.FactType;
import org.throughline.fact.Said;
import org.throughline.fact.Standing;
import org.throughline.reading.form.AnswerBox.Answer;
import org.throughline.reading.page.Claim;
import org.throughline.reading.page.Claims;
import org.throughline.reading.page.Passage;
import org.throughline.reading.page.PrintedDate;
import org.throughline.reading.page.PrintedNumber;
import org.throughline.reading.page.PrintedText;
import org.throughline.reading.page.Read;
import org.throughline.reading.page.TextFrom;
import org.throughline.vocabulary.Arrival;
import org.throughline.vocabulary.Client;
import org.throughline.vocabulary.Filing;
import org.throughline.vocabulary.Passport;

/// Reads the answer in one box of a form.
final class BoxAnswer {
    /// What people write where they have no answer.
    private static final Set<String> NO_ANSWER =
            Set.of("", "na", "none", "notapplicable", "notavailable", "unknown", "present", "nil", "ds", "same");

    private static final Set<FactType<?>> NAMES =
            Set.of(Client.FAMILY_NAME, Client.GIVEN_NAME, Client.MIDDLE_NAME, Client.FULL_NAME);

    private BoxAnswer() {}

    static void read(AnswerBox box, FormPage page, Claims out) {
        switch (box.answer()) {
            case Answer.Line(var type) -> claim(type, words -> text(type, words), box, page, out);
            case Answer.Day(var type) -> claim(type, PrintedDate::in, box, page, out);
            case Answer.Comb(var type, var cells) -> Comb.read(type, cells, box, page, out);
        }
    }

    /// OCR may take the stroke of `N/A` for a letter, and one letter of `NONE` for another.
    static boolean isNoAnswer(String text, FormPage page) {
        String plain = Anchor.textOf(text);
        if (NO_ANSWER.contains(plain)) return true;
        return page.straight().from() == TextFrom.OCR
                && (plain.matches("n[il1j]a|wa|nla|n[o0q]n[ec]|.one|n.ne|no.e|non.") || plain.length() < 2);
    }

    private static Optional<Read<String>> text(FactType<String> type, Passage words) {
        if (type.equals(Client.A_NUMBER)) return PrintedNumber.aNumber(words);
        if (type.equals(Arrival.I94_NUMBER)) return PrintedNumber.i94(words);
        if (type.equals(Filing.RECEIPT_NUMBER)) return PrintedNumber.lettersAndTen(words);
        if (type.equals(Passport.NUMBER))
            return PrintedText.text(words)
                    .filter(read -> read.value().matches("(?=.*\\d)[A-Za-z0-9 ]{5,15}"))
                    .map(read -> new Read<>(
                            read.value().replace(" ", "").toUpperCase(Locale.ROOT), read.passage(), read.standing()));
        return NAMES.contains(type) ? PrintedText.name(words) : PrintedText.text(words);
    }

    private static <T> void claim(
            FactType<T> type, Function<Passage, Optional<Read<T>>> parser, AnswerBox box, FormPage page, Claims out) {
        BoxWords found = BoxWords.of(box, page);
        Passage words = page.lines(found.words()).whole();
        if (isNoAnswer(words.text(), page)) return;
        Optional<Read<T>> read = parser.apply(words);
        if (read.isEmpty()) {
            out.couldNotRead(type, page.onPage(words.words()), "not a value of this kind: " + words.folded());
            return;
        }
        boolean scanned = page.straight().from() != TextFrom.LAYER;
        boolean doubtful = scanned && (found.mayBeParted() || signs(read.get().passage()) < signs(words));
        out.claim(new Claim<>(
                type,
                box.subject(),
                box.number(),
                Said.exactly(read.get().value()),
                page.placement().toPage(Claims.areaOf(read.get().passage().words())),
                read.get().passage().folded(),
                doubtful ? Standing.UNSURE : read.get().standing()));
    }

    /// A value that leaves out letters or figures of its box may be half a value.
    private static long signs(Passage passage) {
        return passage.text().chars().filter(Character::isLetterOrDigit).count();
    }
}
