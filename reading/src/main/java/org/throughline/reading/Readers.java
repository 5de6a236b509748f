package org.throughline.reading;

import java.util.List;
import java.util.Optional;
import org.throughline.fact.Source.Speaker;
import org.throughline.reading.form.ArrestWarrant;
import org.throughline.reading.form.BirthCertificate;
import org.throughline.reading.form.BlankPage;
import org.throughline.reading.form.ContinuationPage;
import org.throughline.reading.form.CustodyNotice;
import org.throughline.reading.form.DeportableRecord;
import org.throughline.reading.form.FoiaLetter;
import org.throughline.reading.form.FormReader;
import org.throughline.reading.form.HearingNotice;
import org.throughline.reading.form.JudgeOrder;
import org.throughline.reading.form.NoticeToAppear;
import org.throughline.reading.form.PassportPage;
import org.throughline.reading.form.RapSheet;
import org.throughline.reading.form.SystemPrint;
import org.throughline.reading.form.TitledPaper;
import org.throughline.reading.form.Translation;
import org.throughline.reading.form.WithheldSheet;
import org.throughline.reading.page.Lines;
import org.throughline.reading.page.PageReader;

/// Every reader there is. The first one that recognises a page reads it.
final class Readers {
    private static final List<PageReader> ALL = List.of(
            new BlankPage(),
            form("I-589"),
            form("I-485"),
            form("I-765"),
            form("I-130"),
            form("I-131"),
            form("G-28"),
            form("I-821"),
            form("N-400"),
            new WithheldSheet(),
            new NoticeToAppear(),
            new DeportableRecord(),
            new ContinuationPage(),
            new CustodyNotice(),
            new ArrestWarrant(),
            new HearingNotice(),
            new JudgeOrder(),
            new RapSheet(),
            new SystemPrint(),
            new PassportPage(),
            new Translation(),
            new BirthCertificate(),
            new FoiaLetter(),
            TitledPaper.DECLARATION,
            TitledPaper.COUNTRY_REPORT,
            TitledPaper.LETTER);

    private Readers() {}

    private static PageReader form(String number) {
        return new FormReader(number, Speaker.USCIS);
    }

    static List<PageReader> all() {
        return ALL;
    }

    static Optional<PageReader> of(Lines page) {
        return ALL.stream().filter(reader -> reader.recognises(page)).findFirst();
    }
}
