package org.throughline.office.cli;

import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Fact;
import org.throughline.fact.Said;
import org.throughline.fact.Thing;
import org.throughline.office.work.CaseView;
import org.throughline.office.work.References;
import org.throughline.text.Text;

/// One fact on one line: its mark, what it is about, what it says, where it stands and how far it is trusted.
final class FactLine {
    static final int MARK = 8;
    private static final Text BETWEEN = Text.of("between {0} and {1}", "entre {0} y {1}");
    private static final Text NONE_YET = Text.of("none yet", "todavía ninguno");
    private static final Text COVERED = Text.of("covered by the agency, {0}", "tapado por la agencia, {0}");
    private static final Text THING = Text.of("{0} {1}", "{0} {1}");
    private static final Text UNSURE = Text.of("unsure", "dudoso");
    private static final Text READ = Text.of("read", "leído");
    private static final Text CONFIRMED = Text.of("confirmed", "confirmado");
    private static final Text REJECTED = Text.of("rejected", "rechazado");

    private final ClientRecord record;
    private final Screen screen;
    private final Wording wording;
    private final References references;

    /// @param record whose standings are shown
    /// @param view whose grouping and pages are shown
    FactLine(ClientRecord record, CaseView view, Screen screen) {
        this.record = record;
        this.screen = screen;
        this.wording = new Wording(screen.reader());
        this.references = new References(view);
    }

    void print(Fact<?> fact, Thing about) {
        String mark = fact.id().toString().substring(0, MARK);
        String thing = fact.about().equals(about) ? thing(about) : thing(fact.about()) + " = " + thing(about);
        String words = thing + ", " + wording.name(fact.type()) + ": " + said(fact.said());
        screen.paragraph(
                mark + "  " + screen.cell(screen.say(standing(fact)), 12),
                words + screen.aside(references.of(List.of(fact))));
    }

    private String thing(Thing thing) {
        String kind = Wording.kind(thing.kind()).in(screen.reader());
        return thing.equals(Thing.CLIENT) ? kind : screen.say(THING, kind, thing.number());
    }

    private Text standing(Fact<?> fact) {
        return switch (record.standing(fact)) {
            case UNSURE -> UNSURE;
            case READ -> READ;
            case CONFIRMED -> CONFIRMED;
            case REJECTED -> REJECTED;
        };
    }

    private String said(Said<?> said) {
        return switch (said) {
            case Said.Exactly<?>(var value) -> wording.of(value);
            case Said.Within(var first, var last) -> screen.say(BETWEEN, wording.of(first), wording.of(last));
            case Said.OneOf<?>(var values) -> wording.or(values);
            case Said.NoneYet<?>() -> screen.say(NONE_YET);
            case Said.Withheld<?>(var code) -> screen.say(COVERED, Wording.clean(code));
        };
    }
}
