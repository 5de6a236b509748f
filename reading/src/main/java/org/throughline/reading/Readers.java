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
import org.throughline.reading.form.EmploymentCard;
import org.throughline.reading.form.FoiaLetter;
import org.throughline.reading.form.FormReader;
import org.throughline.reading.form.HearingNotice;
import org.throughline.reading.form.I94Web;
import org.throughline.reading.form.JudgeOrder;
import org.throughline.reading.form.NoticeOfAction;
import org.throughline.reading.form.NoticeToAppear;
import org.throughline.reading.form.PassportPage;
import org.throughline.reading.form.RapSheet;
import org.throughline.reading.form.SystemPrint;
import org.throughline.reading.form.TitledPaper;
import org.throughline.reading.form.Translation;
import org.throughline.reading.form.TravelHistory;
import org.throughline.reading.form.WithheldSheet;
import org.throughline.reading.page.Lines;
import org.throughline.reading.page.PageReader;

/// Every reader there is. The first one that recognises a page reads it.
final class Readers {
    private static final List<PageReader> ALL = List.of(
            new BlankPage(),
            new FoiaLetter(),
            new WithheldSheet(),
            new FormReader("I-589", Speaker.CLIENT),
            new FormReader("I-485", Speaker.CLIENT),
            new FormReader("I-765", Speaker.CLIENT),
            new FormReader("I-130", Speaker.RELATIVE),
            new FormReader("I-131", Speaker.CLIENT),
            new FormReader("I-821", Speaker.CLIENT),
            new FormReader("N-400", Speaker.CLIENT),
            new FormReader("G-28", Speaker.CLIENT),
            new NoticeOfAction("I-797"),
            new NoticeOfAction("I-797C"),
            new NoticeOfAction("I-797C-ASC"),
            new NoticeOfAction("I-797E"),
            new I94Web(),
            new TravelHistory(),
            new EmploymentCard(),
            new PassportPage(),
            new NoticeToAppear(),
            new DeportableRecord(),
            new ContinuationPage(),
            new CustodyNotice(),
            new ArrestWarrant(),
            new HearingNotice(),
            new JudgeOrder(),
            new RapSheet(),
            new SystemPrint(),
            new Translation(),
            new BirthCertificate(),
            TitledPaper.DECLARATION,
            TitledPaper.COUNTRY_REPORT,
            TitledPaper.LETTER);

    private Readers() {}

    static List<PageReader> all() {
        return ALL;
    }

    static Optional<PageReader> of(Lines page) {
        return ALL.stream().filter(reader -> reader.recognises(page)).findFirst();
    }
}
