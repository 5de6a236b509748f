package org.throughline.office.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.throughline.text.Text;
import org.throughline.vault.Holders;
import org.throughline.vault.Notices;
import org.throughline.vault.Notices.Notice;
import org.throughline.vault.Office;
import org.throughline.vault.Session;

/// What a member is told at sign-in, on the error stream.
final class Told {
    private static final Text BEGUN = Text.of(
            "Notice: two recovery sheets were used for the account {0}. It counts from {1}. If that is not right, stop it"
                    + " before: throughline office recover {0} --stop",
            "Aviso: se usaron dos hojas de recuperación para la cuenta {0}. Vale desde {1}. Si no está bien, deténgalo"
                    + " antes: throughline office recover {0} --stop");
    private static final Text RECOVERED = Text.of(
            "Notice: the account {0} was recovered with two recovery sheets.",
            "Aviso: la cuenta {0} se recuperó con dos hojas de recuperación.");
    private static final Text NEW_SHEETS = Text.of(
            "Notice: {0} has left and may hold a recovery sheet. Draw new ones: throughline office sheets",
            "Aviso: {0} ya no está y quizá tiene una hoja de recuperación. Haga otras: throughline office sheets");
    private static final Text MANY_FILES = Text.of(
            "Notice: {0} opened more files within an hour than this office thinks usual ({1}). Ask why.",
            "Aviso: {0} abrió en una hora más expedientes de lo normal aquí ({1}). Pregunte por qué.");
    private static final Text DRILL = Text.of(
            "Notice: no recovery sheet was tried for half a year. Type one: throughline office drill",
            "Aviso: hace medio año que no se prueba una hoja de recuperación. Escriba una: throughline office drill");
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private Told() {}

    static void say(Office office, Session session, Desk desk, Verb verb) {
        var holders = new Holders(office);
        for (Notice notice : new Notices(office).tell(session)) {
            String who = notice.about().map(holders::name).orElse("");
            verb.terminal().err().println(text(notice.kind()).in(verb.reader(), who, when(notice.at(), desk)));
        }
    }

    static String when(Instant at, Desk desk) {
        ZoneId zone = desk.clock().getZone();
        return WHEN.withZone(zone).format(at);
    }

    private static Text text(Notices.Kind kind) {
        return switch (kind) {
            case RECOVERY_BEGUN -> BEGUN;
            case RECOVERED -> RECOVERED;
            case NEW_SHEETS_NEEDED -> NEW_SHEETS;
            case MANY_FILES -> MANY_FILES;
            case DRILL_DUE -> DRILL;
        };
    }
}
