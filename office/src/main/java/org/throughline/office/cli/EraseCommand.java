package org.throughline.office.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.throughline.text.Text;
import org.throughline.vault.Erasure;
import org.throughline.vault.Keeping;
import org.throughline.vault.Office;
import org.throughline.vault.Reason;
import org.throughline.vault.Session;
import org.throughline.vault.Vault;
import org.throughline.vault.keys.ClientId;
import org.throughline.vault.store.Endings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `erase CLIENT`: the client asks for it, its day is said, and then the keys are destroyed.
@Command(name = "erase")
final class EraseCommand extends OfficeVerb {
    private static final Text WHAT = Text.of(
            "Erasing destroys every key to this file. Nobody can open it again, and its deadlines are not watched any"
                    + " more. Offer the client a copy first: throughline export.",
            "Borrar destruye todas las llaves de este expediente. Nadie podrá abrirlo otra vez y ya no se vigilan sus"
                    + " fechas. Ofrezca antes una copia: throughline export.");
    private static final Text KEPT =
            Text.of("A duty to keep it runs until {0}.", "Hay un deber de guardarlo hasta el {0}.");
    private static final Text TYPE =
            Text.of("Type the client's name here to go on:", "Escriba aquí el nombre del cliente para seguir:");
    private static final Text DATES = Text.of(
            "The keys die on {0}. Until then it can be taken back: --take-back. The last backup that could open the file is"
                    + " gone on {1}.",
            "Las llaves mueren el {0}. Hasta entonces se puede retirar: --take-back. El último respaldo que podría"
                    + " abrirlo desaparece el {1}.");
    private static final Text CLOSED = Text.of(
            "Until that day nobody here can open it: only two who hold recovery sheets can, together (throughline office"
                    + " recover). Then the keys die by themselves.",
            "Hasta ese día nadie aquí puede abrirlo: solo dos personas con hojas de recuperación, juntas (throughline office"
                    + " recover). Después las llaves mueren solas.");
    private static final Text WAITING = Text.of(
            "These parts stay open until somebody who holds them runs this too: {0}",
            "Estas partes siguen abiertas hasta que alguien que las tenga ejecute esto también: {0}");
    private static final Text TAKEN_BACK =
            Text.of("The request was taken back. Nothing is erased.", "La solicitud se retiró. No se borra nada.");
    private static final Text HELD = Text.of(
            "Kept until {0}. The client sees who asked for it and why.",
            "Se guarda hasta el {0}. El cliente ve quién lo pidió y por qué.");

    @Parameters(paramLabel = "CLIENT", descriptionKey = "clientHandle")
    private String client = "";

    @Option(names = "--take-back", descriptionKey = "takeBack")
    private boolean takeBack;

    @Option(names = "--hold-until", paramLabel = "DATE", descriptionKey = "holdUntil")
    private Optional<LocalDate> hold = Optional.empty();

    @Option(names = "--second", paramLabel = "NAME", descriptionKey = "second")
    private Optional<String> second = Optional.empty();

    @Option(names = "--receipt", paramLabel = "FILE", descriptionKey = "receipt")
    private Optional<Path> receipt = Optional.empty();

    @Mixin
    private Stated stated = new Stated();

    EraseCommand(Desk desk, Terminal terminal) {
        super(desk, terminal);
    }

    @Override
    ExitCode work() throws Refusal, IOException {
        Reason why = stated.reason(this);
        return signedIn((office, session) -> {
            ClientId id =
                    takeBack ? Keeping.find(office, session, client) : new Vault(office).find(session, client, why);
            if (takeBack) {
                new Erasure(office).takeBack(session, id, why);
                screen().line(screen().say(TAKEN_BACK));
            } else if (hold.isPresent()) hold(office, session, id, hold.get(), why);
            else ask(office, session, id, why);
            return ExitCode.DONE;
        });
    }

    private void ask(Office office, Session session, ClientId id, Reason why) throws Refusal, IOException {
        var erasure = new Erasure(office);
        terminal().err().println(WHAT.in(reader()));
        erasure.of(id, Endings.Kind.HOLD).ifPresent(kept -> terminal().err().println(KEPT.in(reader(), kept.until())));
        if (!door().line(TYPE.in(reader()), desk()).strip().equals(client)) throw otherName();
        Erasure.Dates dates = erasure.ask(session, id, why);
        screen().line(screen().say(DATES, dates.keysDie(), dates.complete()));
        if (dates.hold().isPresent()) screen().paragraph("", screen().say(CLOSED));
        if (!dates.waiting().isEmpty()) screen().line(screen().say(WAITING, GrantCommand.names(dates.waiting())));
        if (receipt.isPresent()) ReceiptPaper.write(receipt.get(), id, office, session, why, this);
    }

    private void hold(Office office, Session session, ClientId id, LocalDate until, Reason why) throws Refusal {
        var erasure = new Erasure(office);
        if (second.isEmpty()) erasure.hold(session, Optional.empty(), id, until, why);
        else
            try (Session other = door().signIn(office, second.get(), desk(), this)) {
                erasure.hold(session, Optional.of(other), id, until, why);
            }
        screen().line(screen().say(HELD, until));
    }

    private static Refusal otherName() {
        return new Refusal(
                ExitCode.NOT_ALLOWED,
                Complaint.of(
                        Text.of("that is not the name of this client", "ese no es el nombre de este cliente"),
                        Text.of("nothing is erased", "no se borra nada"),
                        Text.of(
                                "run it again, and type the name as it was given",
                                "ejecútelo otra vez y escriba el nombre igual")));
    }
}
