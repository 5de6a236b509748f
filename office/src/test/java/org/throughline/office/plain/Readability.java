package org.throughline.office.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/// How easy words are to read, by sentences, words and syllables.
///
/// English: the grade of Flesch and Kincaid (1975), `0.39 words/sentences + 11.8 syllables/words - 15.59`: the school
/// grade of the reader. Spanish: the INFLESZ scale (Barrio 2008) of the formula of Szigriszt Pazos (1993),
/// `206.835 - 62.3 syllables/words - words/sentences`: 65 and more is "fairly easy", 80 and more "very easy".
///
/// Counted as Flesch says (How to Write Plain English): a sentence is what a full stop, a question or exclamation
/// mark, a colon or a semicolon ends. Names the reader needs as they are ([#NAMES]) and holes for a day or a number
/// count as one word of one syllable, because no other word could stand there.
record Readability(int sentences, int words, int syllables) {
    static final Readability NOTHING = new Readability(0, 0, 0);

    /// Forms, citations, agencies, places, and what a court or an agency calls its own papers.
    private static final Pattern NAMES = Pattern.compile(String.join(
            "|",
            "\\{\\d}",
            "(?:Form |formulario |Formulario )?\\b(?:[A-Z]{1,4}-\\d+[A-Z]*|DS-\\d+)\\b",
            "\\b(?:INA|CFR|USC|U\\.S\\.C\\.)(?: \\d[\\w().,-]*)?",
            "\\b(?:USCIS|CBP|ICE|EOIR|DHS|FBI|TPS|DACA|VAWA|SIJ|CAT|FOIA|INS|DOJ|AOS|EAD|NTA|PDF|FIN|BIA)\\b",
            "\\bthe (?:United States|U\\.S\\.)|\\bUnited States\\b|\\bU\\.S\\.",
            "\\b(?:los )?Estados Unidos\\b|\\bEE\\. ?UU\\.",
            "(?i:\\bnotice to appear\\b|\\baviso de comparecencia\\b)",
            "\\b(?:the )?Board of Immigration Appeals\\b|\\b(?:la )?Junta de Apelaciones(?: de Inmigración)?\\b",
            "(?i:\\bgreen cards?\\b|\\btarjetas? verdes?\\b|\\bresidencia permanente\\b)",
            "(?i:\\bpermanent bar\\b|\\bbarrera permanente\\b|\\bwithout inspection\\b|\\bsin inspección\\b|\\badvance parole\\b|\\bmotion to reopen\\b)",
            "`[^`]*`|\"[^\"]*\""));

    private static final Pattern END = Pattern.compile("[.?!:;]+(?=\\s|$)|[¿¡]");
    private static final Pattern BLANKS = Pattern.compile("[\\s—–()\"]+");

    static Readability english(String words) {
        return of(words, Syllables::english);
    }

    static Readability spanish(String words) {
        return of(words, Syllables::spanish);
    }

    private static Readability of(String text, ToIntFunction<String> syllables) {
        List<String> words = new ArrayList<>();
        int sentences = 0;
        for (String sentence :
                END.splitAsStream(NAMES.matcher(text).replaceAll("x")).toList()) {
            List<String> of = BLANKS.splitAsStream(sentence)
                    .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                    .toList();
            if (!of.isEmpty()) sentences++;
            words.addAll(of);
        }
        return new Readability(
                sentences, words.size(), words.stream().mapToInt(syllables).sum());
    }

    Readability plus(Readability other) {
        return new Readability(sentences + other.sentences, words + other.words, syllables + other.syllables);
    }

    /// The school grade of Flesch and Kincaid.
    double grade() {
        return .39 * words / sentences + 11.8 * syllables / words - 15.59;
    }

    /// The reading ease of Flesch, of which the grade is another form.
    double ease() {
        return 206.835 - 1.015 * words / sentences - 84.6 * syllables / words;
    }

    /// The INFLESZ scale.
    double inflesz() {
        return 206.835 - 62.3 * syllables / words - (double) words / sentences;
    }
}
