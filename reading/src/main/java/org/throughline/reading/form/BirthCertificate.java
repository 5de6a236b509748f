package org.throughline.reading.form;

import org.throughline.fact.Source.Speaker;
import org.throughline.reading.page.Claims;
import org.throughline.reading.page.DateOrder;
import org.throughline.reading.page.Lines;
import org.throughline.reading.page.PageReader;
import org.throughline.reading.page.PrintedDate;
import org.throughline.reading.page.PrintedText;
import org.throughline.vocabulary.Client;

/// A birth certificate in Spanish: the day comes before the month.
public final class BirthCertificate implements PageReader {
    @Override
    public String kind() {
        return "birth-certificate";
    }

    @Override
    public Speaker speaker() {
        return Speaker.FOREIGN_STATE;
    }

    @Override
    public boolean recognises(Lines page) {
        return page.has("Acta de Nacimiento")
                || page.has("Partida de Nacimiento")
                || page.has("Certificado de Nacimiento");
    }

    @Override
    public void read(Lines page, Claims out) {
        var fields = new Fields(page, out);
        fields.rightOf(Client.FULL_NAME, PrintedText::name, "Nombre del inscrito", "Nombre completo", "Nombre");
        fields.rightOf(
                Client.DATE_OF_BIRTH, value -> PrintedDate.in(value, DateOrder.DAY_FIRST), "Fecha de nacimiento");
        fields.rightOf(Client.PLACE_OF_BIRTH, PrintedText::text, "Lugar de nacimiento");
    }
}
