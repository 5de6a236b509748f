package org.throughline.office.web;

import org.throughline.text.Text;

/// The fixed words of the pages.
final class ShellWords {
    static final Text SKIP = Text.of("Skip to main content", "Ir al contenido");
    static final Text MAIN = Text.of("Main", "Principal");
    static final Text CASELOAD = Text.of("Caseload", "Casos");
    static final Text HEALTH = Text.of("Health", "Estado");
    static final Text LOCK = Text.of("Lock", "Cerrar con llave");
    static final Text LANGUAGE = Text.of("Language", "Idioma");
    static final Text WELCOME = Text.of("Welcome back", "Hola de nuevo");
    static final Text WHILE_SIGNED_IN = Text.of(
            "While you are signed in, this computer can read the cases you open. When everyone has locked, it cannot.",
            "Mientras usted está dentro, esta computadora puede leer los casos que abra. Cuando todos cierran, no puede.");
    static final Text NAME = Text.of("Name", "Nombre");
    static final Text SECRET = Text.of("Passphrase or printed code", "Frase o código impreso");
    static final Text SIGN_IN = Text.of("Sign in", "Entrar");
    static final Text LOST = Text.of(
            "Nothing works? The office can let you in again with two of its recovery sheets.",
            "¿Nada funciona? La oficina puede dejarle entrar con dos de sus hojas de recuperación.");
    static final Text NO_CLIENTS = Text.of(
            "No clients yet. Bring in the first papers with: throughline read FILE --client NAME --new",
            "Todavía no hay clientes. Traiga los primeros papeles con: throughline read ARCHIVO --client NOMBRE --new");
    static final Text YOUR_CLIENTS = Text.of("Your clients ({0})", "Sus clientes ({0})");
    static final Text WHAT_FOR = Text.of("What do you open it for?", "¿Para qué lo abre?");
    static final Text CLIENT_SEES = Text.of(
            "The client can see your name, the day and these words.",
            "El cliente puede ver su nombre, el día y estas palabras.");
    static final Text PURPOSE = Text.of("Purpose", "Propósito");
    static final Text OPEN = Text.of("Open", "Abrir");
    static final Text NOT_NOW = Text.of("Not now", "Ahora no");
    static final Text OPENED_FOR =
            Text.of("Opened for: {0}. The client can see this.", "Abierto para: {0}. El cliente puede ver esto.");
    static final Text PUT_AWAY = Text.of("Put away", "Guardar");
    static final Text CASE_PARTS = Text.of("Parts of the case", "Partes del caso");
    static final Text IF_LEAVES = Text.of("If the person leaves on", "Si la persona sale el");
    static final Text SHOW = Text.of("Show", "Mostrar");
    static final Text MAY_OPEN = Text.of("May open it", "Pueden abrirlo");
    static final Text HAS_LOOKED = Text.of("Has looked, or tried to", "Lo han visto, o lo intentaron");
    static final Text REFUSED = Text.of("refused", "rechazado");
    static final Text LOOK = Text.of("Please look", "Por revisar");

    private ShellWords() {}
}
