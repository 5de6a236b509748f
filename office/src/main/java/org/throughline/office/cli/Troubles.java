package org.throughline.office.cli;

import org.throughline.reading.page.Trouble;
import org.throughline.text.Text;

/// What each trouble with a file or a page means for the case, and what to do.
final class Troubles {
    private static final Text FILE_MISSING = Text.of(
            "nothing of this file is in the answer; the other files were read",
            "nada de este archivo está en la respuesta; los demás archivos se leyeron");
    private static final Text PAGE_MISSING = Text.of(
            "what stands on this page is not in the answer; the other pages were read",
            "lo que está en esta página no está en la respuesta; las demás páginas se leyeron");
    private static final Text ASK_AGAIN = Text.of(
            "open it in another program; if that fails too, ask for the file once more",
            "ábralo en otro programa; si tampoco se puede, pida el archivo otra vez");
    private static final Text LOOK = Text.of(
            "open the page and type what you see, or ask for a clearer copy",
            "abra la página y escriba lo que ve, o pida una copia más clara");

    private Troubles() {}

    static Complaint of(Trouble trouble) {
        int page = trouble.page().orElse(0);
        return Complaint.of(
                error(trouble.kind()), means(trouble), hint(trouble.kind()), Wording.clean(trouble.file()), page);
    }

    private static Text error(Trouble.Kind kind) {
        return switch (kind) {
            case NO_SUCH_FILE -> Text.of("there is no file {0}", "no existe el archivo {0}");
            case EMPTY_FILE -> Text.of("{0} is empty", "{0} está vacío");
            case NOT_A_PDF ->
                Text.of("{0} is not a PDF, whatever its name says", "{0} no es un PDF, diga lo que diga su nombre");
            case TORN -> Text.of("{0} is damaged or cut off", "{0} está dañado o cortado");
            case FILE_TOO_HEAVY ->
                Text.of(
                        "{0} takes more time or memory to open than a file may",
                        "abrir {0} necesita más tiempo o memoria de lo permitido");
            case NEEDS_PASSWORD -> Text.of("{0} is locked with a password", "{0} está cerrado con contraseña");
            case NO_PAGES -> Text.of("{0} has no pages", "{0} no tiene páginas");
            case TOO_MANY_PAGES ->
                Text.of("{0} has more pages than one file may have", "{0} tiene más páginas de las permitidas");
            case PAGE_TOO_HEAVY ->
                Text.of(
                        "page {1} of {0} takes more time or memory than a page may",
                        "la página {1} de {0} necesita más tiempo o memoria de lo permitido");
            case PAGE_BROKEN -> Text.of("page {1} of {0} is broken", "la página {1} de {0} está dañada");
            case OCR_FAILED ->
                Text.of(
                        "the words on page {1} of {0}, a scan, could not be made out",
                        "no se pudieron leer las palabras de la página {1} de {0}, que es una imagen");
        };
    }

    private static Text means(Trouble trouble) {
        if (trouble.kind() == Trouble.Kind.TOO_MANY_PAGES)
            return Text.of("only its first pages were read", "solo se leyeron las primeras páginas");
        return trouble.page().isPresent() ? PAGE_MISSING : FILE_MISSING;
    }

    private static Text hint(Trouble.Kind kind) {
        return switch (kind) {
            case NO_SUCH_FILE -> Text.of("check the name and the folder", "revise el nombre y la carpeta");
            case EMPTY_FILE, TORN, NO_PAGES -> ASK_AGAIN;
            case NOT_A_PDF ->
                Text.of("print or save it as a PDF, then read that", "imprímalo o guárdelo como PDF y lea ese");
            case NEEDS_PASSWORD ->
                Text.of(
                        "open it with its password and save it without one",
                        "ábralo con su contraseña y guárdelo sin ella");
            case FILE_TOO_HEAVY, TOO_MANY_PAGES ->
                Text.of("split the file and read the parts", "divida el archivo y lea las partes");
            case PAGE_TOO_HEAVY, PAGE_BROKEN, OCR_FAILED -> LOOK;
        };
    }
}
