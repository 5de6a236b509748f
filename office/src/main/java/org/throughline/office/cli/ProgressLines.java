package org.throughline.office.cli;

import java.util.Locale;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.throughline.reading.PageRef;
import org.throughline.reading.Progress;
import org.throughline.reading.page.TextFrom;
import org.throughline.text.Text;

/// Shows how far the reading is: a bar where a person looks, else a line every ten seconds. Silent for short work.
final class ProgressLines implements Progress, AutoCloseable {
    private static final long QUIET = 10_000_000_000L;
    private static final Text READING = Text.of("Reading", "Leyendo");
    private static final Text PAGES = Text.of(" pages", " páginas");
    private static final Text FOUND = Text.of("{0} from pictures, {1} facts", "{0} de imágenes, {1} datos");
    private static final Text LINE = Text.of(
            "Reading: {0} of {1} pages, {2} of them read from pictures",
            "Leyendo: {0} de {1} páginas, {2} de ellas leídas de imágenes");

    private final Terminal terminal;
    private final Locale reader;
    private final ProgressBarStyle style;
    private final Optional<ProgressBar> bar;
    private long nextLine = System.nanoTime() + QUIET;
    private int all;
    private int done;
    private int pictures;
    private int facts;

    ProgressLines(Terminal terminal, Manner manner) {
        this.terminal = terminal;
        this.reader = manner.reader(terminal);
        this.style = style(terminal, manner);
        this.bar = terminal.errIsScreen() ? Optional.of(bar()) : Optional.empty();
    }

    private static ProgressBarStyle style(Terminal terminal, Manner manner) {
        if (manner.ascii(terminal)) return ProgressBarStyle.ASCII;
        return manner.inColour(terminal, terminal.errIsScreen())
                ? ProgressBarStyle.COLORFUL_UNICODE_BAR
                : ProgressBarStyle.UNICODE_BLOCK;
    }

    private ProgressBar bar() {
        return new ProgressBarBuilder()
                .setTaskName(READING.in(reader))
                .setUnit(PAGES.in(reader), 1)
                .setStyle(style)
                .setInitialMax(-1)
                .setUpdateIntervalMillis(300)
                .setMaxRenderedLength(terminal.width())
                .setConsumer(new ConsoleProgressBarConsumer(terminal.err(), terminal.width()))
                .showSpeed()
                .build();
    }

    @Override
    public synchronized void opened(String file, int pages) {
        all += pages;
        show();
    }

    @Override
    public synchronized void page(PageRef page, TextFrom from, int found) {
        done++;
        facts = found;
        if (from == TextFrom.OCR) pictures++;
        show();
    }

    private void show() {
        bar.ifPresent(shown -> {
            shown.maxHint(all);
            shown.stepTo(done);
            shown.setExtraMessage(FOUND.in(reader, pictures, facts));
        });
        if (bar.isEmpty() && System.nanoTime() >= nextLine) {
            nextLine += QUIET;
            terminal.err().println(LINE.in(reader, done, all, pictures));
        }
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }
}
