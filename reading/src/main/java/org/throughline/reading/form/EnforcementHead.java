package org.throughline.reading.form;

import org.throughline.reading.page.PrintedDate;
import org.throughline.reading.page.PrintedNumber;
import org.throughline.reading.page.PrintedText;
import org.throughline.vocabulary.Client;
import org.throughline.vocabulary.Paper;

/// What stands at the head of the short papers of immigration officers: to whom, which file, which day.
final class EnforcementHead {
    private EnforcementHead() {}

    static void read(Fields fields) {
        fields.beside(Client.A_NUMBER, PrintedNumber::aNumber, "File No", "File Number", "A-Number");
        fields.beside(Paper.DATED, PrintedDate::in, "Date");
        fields.beside(Client.FULL_NAME, PrintedText::name, "To/Re", "In the matter of", "Name", "Re", "To");
    }
}
