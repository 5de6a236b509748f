package org.throughline.office.work;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.throughline.rule.Answer;
import org.throughline.rule.LegalQuestion;
import org.throughline.text.Text;
import org.throughline.text.Worded;

/// Values and answers in the reader's words.
public record Words(Locale reader) {
    private static final Locale SPANISH = Locale.of("es", "US");
    private static final Text YES = Text.of("yes", "sí");
    private static final Text NO = Text.of("no", "no");
    private static final Text OR = Text.of("{0} or {1}", "{0} o {1}");
    private static final Text NOT_KNOWN = Text.of("not known yet", "aún no se sabe");
    private static final Text PERHAPS = Text.of("not known yet: {0}", "aún no se sabe: {0}");
    private static final Text OR_OTHER = Text.of("{0}, or something else", "{0}, u otra cosa");
    private static final Text LAWYER = Text.of("a lawyer must look at this", "un abogado debe revisar esto");
    private static final Text PERHAPS_LAWYER =
            Text.of("perhaps a lawyer must look at this", "quizá un abogado deba revisar esto");
    private static final Text OR_ELSE = Text.of("Or:", "O bien:");
    private static final Text MAY_BE =
            Text.of("Not known yet. It may be so: {0}", "Aún no se sabe. Puede ser así: {0}");
    private static final Text MAY_BE_SO = Text.of("It may be so: {0}", "Puede ser así: {0}");
    private static final Text MAY_BE_ONE_OF = Text.of("It may be: {0}", "Puede ser: {0}");
    private static final Text READING = Text.of("One reading: {0} ({1})", "Una lectura: {0} ({1})");
    private static final int MOST = 6;

    public String say(Text text, Object... values) {
        return text.in(reader, values);
    }

    /// `14 Mar 2019`, with the month in letters.
    public String day(LocalDate day) {
        return format(day, "d MMM uuuu");
    }

    /// `Wed 18 Nov 2026`.
    public String weekday(LocalDate day) {
        return format(day, "EEE d MMM uuuu");
    }

    /// In a pattern of `DateTimeFormatter`, with months and weekdays in the reader's language.
    public String format(LocalDate day, String pattern) {
        Locale locale = switch (reader.getLanguage()) {
            case "en" -> Locale.US;
            case "es" -> SPANISH;
            default -> reader;
        };
        return DateTimeFormatter.ofPattern(pattern, locale).format(day).replace(".", "");
    }

    public String value(Object value) {
        return switch (value) {
            case LocalDate day -> day(day);
            case Boolean yes -> say(yes ? YES : NO);
            case Text text -> text.in(reader);
            case Worded worded -> worded.in(reader);
            case Period period -> new TimeWords(reader).of(period);
            case Enum<?> choice -> choice.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            default -> String.valueOf(value);
        };
    }

    /// `a, b or c`; whole sentences stay whole.
    public String or(Collection<?> values) {
        List<String> whole = values.stream().map(this::value).distinct().toList();
        if (whole.size() > 1 && whole.stream().anyMatch(value -> value.endsWith(".")))
            return String.join(" " + say(OR_ELSE) + " ", whole);
        List<String> words = values.stream()
                .map(value -> value(value).replaceAll("\\.$", ""))
                .distinct()
                .toList();
        if (words.size() < 2) return String.join("", words);
        return say(OR, String.join(", ", words.subList(0, words.size() - 1)), words.getLast());
    }

    public String answer(Answer<?> answer) {
        return switch (answer) {
            case Answer.Settled<?>(var value) -> value(value);
            case Answer.Open<?> open when open.possible().isEmpty() -> say(NOT_KNOWN);
            case Answer.Open<?> open -> say(PERHAPS, possible(open));
            case Answer.Referred<?> referred -> {
                String computed = referred.possible().isEmpty() ? "" : " (" + or(referred.possible()) + ")";
                yield referred.possible().isEmpty()
                        ? say(LAWYER) + ": " + reasons(referred)
                        : say(PERHAPS_LAWYER) + ". " + say(MAY_BE_SO, joined(referred)) + computed;
            }
        };
    }

    private String possible(Answer.Open<?> open) {
        String possible = or(open.possible().stream().limit(MOST).toList());
        return open.othersPossible() ? say(OR_OTHER, possible.replaceAll("\\.$", "")) : possible;
    }

    /// An answer beside a mark that says already that it is not known, or that a lawyer must look.
    String beside(Answer<?> answer) {
        return switch (answer) {
            case Answer.Settled<?>(var value) -> value(value);
            case Answer.Open<?> open -> open.possible().isEmpty() ? "" : say(MAY_BE_ONE_OF, possible(open));
            case Answer.Referred<?> referred -> isSure(referred) ? joined(referred) : say(MAY_BE_SO, joined(referred));
        };
    }

    /// Why a lawyer must look. Where the record does not say whether it comes to that, the reasons are what may be so,
    /// and are never told as facts.
    public String reasons(Answer.Referred<?> referred) {
        return isSure(referred) ? joined(referred) : say(MAY_BE, joined(referred));
    }

    private String joined(Answer.Referred<?> referred) {
        return referred.why().stream().map(this::say).distinct().collect(Collectors.joining(" "));
    }

    /// How an open point of law can be read, each reading with who reads it so: `yes (8 CFR 1.2)`.
    public List<String> readings(LegalQuestion<?> question) {
        return question.readings().entrySet().stream()
                .map(reading -> say(READING, value(reading.getKey()), reading.getValue()))
                .toList();
    }

    /// The reading that was taken, with who reads it so.
    String reading(LegalQuestion<?> question, Object taken) {
        return value(taken) + " (" + question.readings().get(taken) + ")";
    }

    private static boolean isSure(Answer.Referred<?> referred) {
        return referred.why().size() == 1
                && referred.possible().isEmpty()
                && referred.questions().isEmpty()
                && referred.openLaw().isEmpty();
    }
}
