package org.throughline.law.hearing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Rule;
import org.throughline.text.Text;
import org.throughline.text.Worded;

/// What the notice to appear lacks, as a person saw it on the page.
public final class NoticeDefects implements Rule<NoticeDefects.Lacks> {
    public static final NoticeDefects RULE = new NoticeDefects();

    /// One thing that the notice lacks.
    public enum Defect implements Worded {
        ACTS_AND_LAW(Text.of("The acts or the law are missing.", "Faltan los hechos o la ley.")),
        TIME(Text.of("The day or the hour is missing.", "Falta el día o la hora.")),
        PLACE(Text.of("The place is missing.", "Falta el lugar.")),
        SIGN_OF_DELIVERY(Text.of("No officer signed for the delivery.", "Ningún oficial firmó la entrega."));

        @SuppressWarnings("ImmutableEnumChecker") // a text never changes
        private final Text words;

        Defect(Text words) {
            this.words = words;
        }

        @Override
        public String in(Locale reader) {
            return words.in(reader);
        }
    }

    /// All that it lacks, in the order of the law.
    public record Lacks(List<Defect> defects) implements Worded {
        private static final Text NOTHING =
                Text.of("Nothing of what was looked for is missing.", "No falta nada de lo que se buscó.");

        public Lacks {
            defects = List.copyOf(defects);
        }

        @Override
        public String in(Locale reader) {
            return defects.isEmpty()
                    ? NOTHING.in(reader)
                    : defects.stream().map(defect -> defect.in(reader)).collect(Collectors.joining(" "));
        }
    }

    private static final Text IN_TIME = Text.of(
            "A lawyer must raise it early, before the pleadings close. Later it can be lost.",
            "Un abogado debe decirlo temprano, antes de que se cierren los alegatos. Después se puede perder.");

    private NoticeDefects() {}

    @Override
    public String id() {
        return "hearing.notice-defects";
    }

    @Override
    public Text question() {
        return Text.of("What is missing in the notice to appear?", "¿Qué le falta al aviso de comparecencia?");
    }

    @Override
    public Thing.Kind about() {
        return Thing.Kind.PROCEEDING;
    }

    @Override
    public List<Citation> authority() {
        return List.of(
                new Citation("INA", "239(a)(1)(A) to (G), 239(c)"),
                new Citation("Matter of Fernandes,", "28 I&N Dec. 605 (BIA 2022)"));
    }

    @Override
    public Lacks apply(Given given) {
        var lacks = new ArrayList<Defect>();
        if (isMissing(given, NoticeToAppear.STATES_CHARGES)) lacks.add(Defect.ACTS_AND_LAW); // (A) to (D)
        if (isMissing(given, NoticeToAppear.NAMES_TIME)) lacks.add(Defect.TIME); // (G)(i)
        if (isMissing(given, NoticeToAppear.NAMES_PLACE)) lacks.add(Defect.PLACE); // (G)(i)
        if (isMissing(given, NoticeToAppear.SIGNED_FOR_DELIVERY)) lacks.add(Defect.SIGN_OF_DELIVERY); // 239(c)
        if (!lacks.isEmpty()) given.because(IN_TIME);
        return new Lacks(lacks); // (E), (F): counsel and the duty to give an address, not looked at
    }

    private static boolean isMissing(Given given, FactType<Boolean> stands) {
        return !given.the(stands, given.subject());
    }
}
