package org.throughline.law.protection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.rule.Given;
import org.throughline.rule.Parameter;
import org.throughline.text.Text;
import org.throughline.vocabulary.Client;

/// What every answer about TPS rests on: the person's country and the notices about it. Each answer says
/// which notice it used, how old that is, and that courts may have changed it.
final class Tps {
    static final FactType<String> NATIONALITY = FactType.text(
            "tps.nationality",
            Text.of(
                    "Of what country is the person a citizen? If of none, where did the person last live?",
                    "¿De qué país es ciudadana la persona? Si de ninguno, ¿dónde vivió por última vez?"));

    static final Parameter<TpsNotices> NOTICES = new Parameter<>("tps.notices", TpsNotices.class);
    static final Parameter<Integer> FRESH = new Parameter<>("tps.source_fresh", Integer.class);
    static final Parameter<Boolean> IN_FLUX = new Parameter<>("tps.in_flux", Boolean.class);

    /// The list is one; its notices carry the days.
    private static final LocalDate ANY_DAY = LocalDate.EPOCH;

    private static final Text USED = Text.of(
            "The newest notice that was used is {0} of {1} ({2}).",
            "El aviso más nuevo que se usó es {0} del {1} en el Federal Register ({2}).");
    private static final Text OLD =
            Text.of("That notice is more than {0} days old.", "Ese aviso tiene más de {0} días.");
    static final Text COURTS = Text.of(
            "Courts have changed TPS notices. A notice is not always the law today.",
            "Los tribunales han cambiado avisos de TPS. Un aviso no siempre es la ley de hoy.");
    private static final Text UNKNOWN_COUNTRY = Text.of(
            "This name of a country is not known here. A lawyer must look.",
            "Este nombre de país no se conoce aquí. Un abogado debe verlo.");
    private static final Text NO_NOTICE = Text.of(
            "Our list holds no such notice for this country. The list ends in January 2026 and has holes. A lawyer must look.",
            "Nuestra lista no tiene un aviso así para este país. La lista termina en enero de 2026 y le faltan avisos. Un abogado debe verlo.");
    private static final Text TAKEN_BACK = Text.of(
            "A newer notice took an earlier one back. A lawyer must look at what stands.",
            "Un aviso más nuevo retiró uno anterior. Un abogado debe ver qué sigue vigente.");
    private static final Text ENDED = Text.of(
            "The newest notice ends TPS. A lawyer must look at that notice and at the courts.",
            "El aviso más nuevo termina el TPS. Un abogado debe ver ese aviso y los tribunales.");

    private Tps() {}

    /// The notices differ by country only where somebody names one of the list.
    static boolean concerns(ClientRecord record) {
        return Stream.of(Client.CITIZENSHIP, NATIONALITY)
                .flatMap(type -> record.facts(type, Thing.CLIENT).stream())
                .flatMap(fact -> fact.said().possible().stream())
                .flatMap(words -> Country.of(words).stream())
                .anyMatch(Country::hadTps);
    }

    /// The country that the papers name; where they name none that we know, the one the person names.
    static Country country(Given given) {
        Optional<Country> printed = Country.of(given.the(Client.CITIZENSHIP));
        if (printed.isPresent()) return printed.orElseThrow();
        Optional<Country> told = Country.of(given.the(NATIONALITY));
        return told.isPresent() ? told.orElseThrow() : given.refer(UNKNOWN_COUNTRY);
    }

    /// The newest notice about the person's country for which a test holds, and that was published by today.
    static TpsNotice newest(Given given, Predicate<TpsNotice> test) {
        Optional<TpsNotice> newest =
                published(given, country(given)).stream().filter(test).findFirst();
        if (newest.isEmpty()) return given.refer(NO_NOTICE);
        tell(given, newest.orElseThrow());
        return newest.orElseThrow();
    }

    /// The newest notice that names a last day. Where a newer one takes it back, only a lawyer can say what
    /// stands.
    static TpsNotice standing(Given given) {
        TpsNotice newest = newest(given, notice -> notice.lastDay().isPresent() || notice.takesBack());
        return newest.takesBack() ? given.refer(TAKEN_BACK) : newest;
    }

    /// The newest notice that gives a period, where none ended TPS since.
    static TpsNotice period(Given given) {
        TpsNotice standing = standing(given);
        return standing.until().isPresent() ? standing : given.refer(ENDED);
    }

    static List<TpsNotice> published(Given given, Country country) {
        return given.law(NOTICES, ANY_DAY).of(country.name()).stream()
                .filter(notice -> given.hasCome(notice.published()))
                .toList();
    }

    private static void tell(Given given, TpsNotice notice) {
        given.because(USED, notice.document(), notice.published(), notice.action());
        int fresh = given.law(FRESH, notice.published());
        int old = 0;
        while (given.hasCome(notice.published().plusDays(old + fresh + 1L))) old += fresh;
        if (old > 0) given.because(OLD, old);
        given.because(COURTS);
    }

    /// Whether what the notice says can still be relied on: it is fresh, and TPS is not in litigation.
    static boolean holds(Given given, TpsNotice notice) {
        return !given.hasCome(notice.published().plusDays(given.law(FRESH, notice.published()) + 1L))
                && !given.law(IN_FLUX, notice.published());
    }
}
