package org.throughline.office.cli;

import java.util.Optional;
import org.throughline.office.work.Brief;
import org.throughline.office.work.Brief.Entry;
import org.throughline.office.work.Brief.Section;
import org.throughline.text.Text;

/// A sheet on a terminal.
final class BriefText {
    private static final Text CELL = Text.of("{0}: {1}", "{0}: {1}");
    private static final Text MET = Text.of("met", "se cumple");
    private static final Text NOT_MET = Text.of("not met", "no se cumple");
    private static final Text UNKNOWN = Text.of("unknown", "no se sabe");
    private static final Text LAWYER = Text.of("lawyer", "abogado");
    private static final Text DANGER = Text.of("danger", "peligro");
    private static final Text NO_SIGN = Text.of("no sign", "sin señal");

    private final Screen screen;

    private BriefText(Screen screen) {
        this.screen = screen;
    }

    static void print(Brief brief, Screen screen) {
        new BriefText(screen).print(brief);
    }

    private void print(Brief brief) {
        screen.line(screen.dyed(Dye.STRONG, clean(brief.title())));
        for (String line : brief.lead()) screen.paragraph(screen.dyed(Dye.MARIGOLD, "! "), clean(line));
        brief.sections().forEach(this::print);
        if (brief.foot().isEmpty()) return;
        screen.blank();
        for (String line : brief.foot()) screen.paragraph("", screen.dyed(Dye.FAINT, clean(line)));
    }

    private void print(Section section) {
        screen.title(clean(section.title()));
        section.strip().ifPresent(strip -> StripText.print(strip, screen));
        for (Entry entry : section.entries()) {
            String state = state(entry.mark()).map(screen::say).orElse("");
            String answer = entry.answer().isEmpty() ? "" : " " + screen.dyed(Dye.STRONG, clean(entry.answer()));
            String marked = mark(entry.mark()) + " ";
            screen.paragraph(
                    marked,
                    (state.isEmpty() ? "" : screen.dyed(Dye.FAINT, "[" + state + "] "))
                            + clean(entry.words())
                            + answer
                            + screen.aside(entry.id()));
            for (int i = 0; i < entry.cells().size(); i++)
                screen.paragraph(
                        "    ",
                        screen.say(
                                CELL,
                                section.columns().get(i),
                                clean(entry.cells().get(i))));
            for (String note : entry.notes()) screen.paragraph("    ", screen.dyed(Dye.FAINT, clean(note)));
        }
    }

    private String mark(Brief.Mark mark) {
        return switch (mark) {
            case MET, NO_SIGN -> screen.mark(Mark.YES);
            case NOT_MET -> screen.mark(Mark.NO);
            case UNKNOWN -> screen.mark(Mark.UNKNOWN);
            case LAWYER -> screen.mark(Mark.LAW);
            case DANGER -> screen.dyed(Dye.COCHINEAL, "!");
            case DAY -> screen.mark(Mark.DEADLINE);
            case PLAIN -> screen.mark(Mark.REASON);
        };
    }

    private static Optional<Text> state(Brief.Mark mark) {
        return switch (mark) {
            case MET -> Optional.of(MET);
            case NOT_MET -> Optional.of(NOT_MET);
            case UNKNOWN -> Optional.of(UNKNOWN);
            case LAWYER -> Optional.of(LAWYER);
            case DANGER -> Optional.of(DANGER);
            case NO_SIGN -> Optional.of(NO_SIGN);
            case DAY, PLAIN -> Optional.empty();
        };
    }

    private static String clean(String words) {
        return Wording.clean(words);
    }
}
