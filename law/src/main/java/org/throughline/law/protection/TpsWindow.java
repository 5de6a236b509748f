package org.throughline.law.protection;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Rule;
import org.throughline.text.Text;
import org.throughline.text.Worded;

/// Whether the time to register for TPS is open. For a lawyer whenever the notice is older than 30 days or
/// TPS is in court, which it is today; the printed day stays ([TpsRegisterBy]).
public final class TpsWindow implements Rule<TpsWindow.Window> {
    public static final TpsWindow RULE = new TpsWindow();

    /// How the time to register stands by the notice.
    public enum Window implements Worded {
        OPEN(Text.of("By the notice it is open.", "Según el aviso está abierto.")),
        CLOSED(Text.of("By the notice it is over.", "Según el aviso ya terminó.")),
        LATE_POSSIBLE(Text.of("It is over, but an excuse still counts.", "Ya terminó, pero una excusa aún vale."));

        @SuppressWarnings("ImmutableEnumChecker") // a text never changes
        private final Text words;

        Window(Text words) {
            this.words = words;
        }

        @Override
        public String in(Locale reader) {
            return words.in(reader);
        }
    }

    private static final Text WHY = Text.of(
            "The newest notice we hold is old, or TPS is in court. A lawyer must look at today's notices and orders.",
            "El aviso más nuevo que tenemos es viejo, o el TPS está en los tribunales. Un abogado debe ver los avisos y órdenes de hoy.");

    private TpsWindow() {}

    @Override
    public String id() {
        return "tps.window";
    }

    @Override
    public Text question() {
        return Text.of("Is the time to register for TPS open?", "¿Está abierto el plazo para inscribirse para el TPS?");
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return Tps.concerns(record);
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "244(c)(1)(A)(iv), (c)(3)(C)"), new Citation("8 CFR", "244.2(f), 244.17"));
    }

    @Override
    public Window apply(Given given) {
        TpsNotice notice = Tps.standing(given);
        if (!Tps.holds(given, notice)) return given.refer(WHY);
        LocalDate lastDay = given.the(TpsRegisterBy.PRINTED_DAY);
        if (!given.hasCome(lastDay.plusDays(1))) return Window.OPEN;
        if (!given.the(TpsLateBy.EXCUSED)) return Window.CLOSED;
        return given.hasCome(given.result(TpsLateBy.RULE).plusDays(1)) ? Window.CLOSED : Window.LATE_POSSIBLE;
    }
}
