package org.throughline.office.cli;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.throughline.office.work.CaseView;
import org.throughline.rule.Deadline;
import org.throughline.rule.IfMissed;
import org.throughline.text.Text;

/// Days to act by, gravest loss first: what a paper prints, what the rule counts, and the safe day to work to.
final class DeadlineList {
    private static final int LEFT = 16;
    private static final int DAY = 17;
    private static final int NEAR = 14;
    private static final Text TITLE = Text.of("Deadlines ({0})", "Fechas límite ({0})");
    private static final Text NONE = Text.of(
            "No deadline in what was read. What could not be read or is not in these papers may hold one.",
            "Ninguna fecha límite en lo que se leyó. Puede haber una en lo que no se pudo leer o no está aquí.");
    private static final Text PASSED = Text.of("Days that have passed ({0})", "Fechas que ya pasaron ({0})");
    private static final Text PRINTED = Text.of("the paper prints {0}", "el papel dice {0}");
    private static final Text COUNTED = Text.of("the rule counts {0}", "la regla cuenta {0}");
    private static final Text NOT_COUNTED =
            Text.of("the rule cannot settle on one day yet", "la regla aún no puede fijar un solo día");
    private static final Text SAFE = Text.of("safe day {0}", "día seguro {0}");
    private static final Text LATEST = Text.of("last day under any reading {0}", "último día según alguna lectura {0}");
    private static final Text PERHAPS_LATE = Text.of(
            "The safe day has passed. Under another reading there is still time: act today.",
            "El día seguro ya pasó. Según otra lectura aún hay tiempo: actúe hoy.");
    private static final Text LOST = Text.of("If missed: {0}.", "Si se pasa: {0}.");

    private final CaseView view;
    private final Screen screen;

    DeadlineList(CaseView view, Screen screen) {
        this.view = view;
        this.screen = screen;
    }

    void print() {
        List<Deadline> running = view.deadlines().stream()
                .filter(deadline -> !deadline.latest().isBefore(view.today()))
                .toList();
        screen.title(screen.say(TITLE, running.size()));
        if (running.isEmpty()) screen.paragraph("", screen.say(NONE));
        running.forEach(this::print);
        List<Deadline> passed = view.deadlines().stream()
                .filter(deadline -> deadline.latest().isBefore(view.today()))
                .toList();
        if (passed.isEmpty()) return;
        screen.title(screen.say(PASSED, passed.size()));
        passed.forEach(this::print);
    }

    private void print(Deadline deadline) {
        String left = Days.left(view.today(), deadline.safe(), screen.reader());
        String beginning = screen.dyed(urgency(deadline), " ".repeat(Math.max(0, LEFT - 2 - left.length())) + left)
                + "  " + screen.cell(day(deadline.safe()), DAY);
        String why = screen.aside("throughline why " + deadline.ruleId());
        screen.paragraph(beginning, screen.dyed(Dye.STRONG, screen.say(deadline.action())) + why);
        String indent = " ".repeat(LEFT + DAY);
        screen.paragraph(indent, days(deadline));
        boolean late =
                deadline.safe().isBefore(view.today()) && !deadline.latest().isBefore(view.today());
        if (late) screen.paragraph(indent, screen.dyed(Dye.COCHINEAL, screen.say(PERHAPS_LATE)));
        if (!deadline.latest().isBefore(view.today()))
            screen.paragraph(indent, screen.dyed(Dye.FAINT, screen.say(LOST, screen.say(lost(deadline.ifMissed())))));
    }

    private Dye urgency(Deadline deadline) {
        if (deadline.latest().isBefore(view.today())) return Dye.FAINT;
        return ChronoUnit.DAYS.between(view.today(), deadline.safe()) <= NEAR ? Dye.COCHINEAL : Dye.MARIGOLD;
    }

    private String days(Deadline deadline) {
        String printed = said(PRINTED, deadline.printed());
        String counted = deadline.counted().isPresent() ? said(COUNTED, deadline.counted()) : screen.say(NOT_COUNTED);
        String safe = screen.say(SAFE, day(deadline.safe()));
        String latest = deadline.latest().equals(deadline.safe()) ? "" : screen.say(LATEST, day(deadline.latest()));
        return List.of(printed, counted, safe, latest).stream()
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + "; " + other)
                .orElse("");
    }

    private String said(Text text, Optional<LocalDate> day) {
        return day.map(known -> screen.say(text, day(known))).orElse("");
    }

    private String day(LocalDate day) {
        return Days.weekday(day, view.today(), screen.reader());
    }

    private static Text lost(IfMissed missed) {
        return switch (missed) {
            case LIBERTY -> Text.of("liberty", "la libertad");
            case HEARING_OR_APPEAL -> Text.of("the right to be heard or to appeal", "el derecho a ser oído o a apelar");
            case STATUS_OR_WORK -> Text.of("status or the right to work", "el estatus o el derecho a trabajar");
            case MONEY_OR_TIME -> Text.of("money or time", "dinero o tiempo");
        };
    }
}
