package org.throughline.office.paper;

import org.throughline.text.Text;

/// The fixed words of the page that shows one page of the papers.
final class PageWords {
    static final Text BACK = Text.of("Back to the report", "Volver al informe");
    static final Text PAGE_OF = Text.of("Page {0} of {1}", "Página {0} de {1}");
    static final Text SAYS = Text.of("What this page says", "Lo que dice esta página");
    static final Text ACCEPTING = Text.of(
            "It shows what the page says, not what is true.", "Muestra lo que dice la página, no lo que es cierto.");
    static final Text PREVIOUS = Text.of("Previous", "Anterior");
    static final Text NEXT = Text.of("Next", "Siguiente");
    static final Text PICTURE = Text.of("Picture of page {0}", "Imagen de la página {0}");
    static final Text NO_PICTURE = Text.of(
            "No picture of this page could be made. Look at page {0} of the file itself.",
            "No se pudo hacer una imagen de esta página. Mire la página {0} del archivo.");
    static final Text ORIGINAL = Text.of("Open the paper itself at page {0}", "Abrir el papel mismo en la página {0}");
    static final Text NO_BOXES =
            Text.of("The places on the page are listed beside.", "Los lugares en la página están al lado.");
    static final Text PRINTED = Text.of("printed:", "impreso:");
    static final Text COVERED = Text.of("Covered by the agency", "Tapado por la agencia");
    static final Text COVERED_NOTE = Text.of(
            "Nothing from under a bar is read or kept.", "Nada de lo que está bajo una tachadura se lee ni se guarda.");
    static final Text NO_CODE = Text.of("no code", "sin código");
    static final Text NOTHING = Text.of("Nothing was read from this page.", "No se leyó nada de esta página.");
    static final Text MAP = Text.of("Map of {0} pages", "Mapa de {0} páginas");
    static final Text M_SAID = Text.of("says something", "dice algo");
    static final Text M_CHECK = Text.of("please check", "por revisar");
    static final Text M_HERE = Text.of("you are here", "está aquí");
    static final Text M_HELD = Text.of("held back", "retenida");
    static final Text M_REST = Text.of("copy, blank or nothing read", "copia, en blanco o sin datos");
    static final Text M_BAD = Text.of("could not be read", "no se pudo leer");
    static final Text LIT =
            Text.of("The box that is lit is the one you came for.", "El recuadro iluminado es el que buscaba.");
    static final Text OPEN_PICTURE = Text.of("Open the picture alone", "Abrir solo la imagen");
    static final Text SEE_DISPUTE = Text.of("See where records disagree", "Ver dónde no coinciden");

    private PageWords() {}
}
