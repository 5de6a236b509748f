package org.throughline.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Evidence;
import org.throughline.fact.Thing;
import org.throughline.vocabulary.Arrival;
import org.throughline.vocabulary.Client;
import org.throughline.vocabulary.Completeness;
import org.throughline.vocabulary.MannerOfEntry;
import org.throughline.vocabulary.Relation;
import org.throughline.vocabulary.Relative;

class FactsFileTest {
    private static final Thing ARRIVAL = Thing.of(Thing.Kind.ARRIVAL, 1);
    private static final Thing PERSON = Thing.of(Thing.Kind.PERSON, 1);

    @Test
    void daysChoicesAndPeopleAreTakenAsWritten() throws IOException {
        ClientRecord record = read("""
                client: { dateOfBirth: 1990-03-02 }
                arrivals:
                  - { entry.date: 2024-03, arrival.manner: entered without inspection }
                persons:
                  - { relative.relation: spouse, dateOfBirth: { disputed: [1991-01-02, 1991-02-01] } }
                complete: [arrivals]
                """);
        assertThat(agreed(record.on(Client.DATE_OF_BIRTH, Thing.CLIENT))).isEqualTo(LocalDate.of(1990, 3, 2));
        assertThat(
                        record.on(Arrival.DATE, ARRIVAL) instanceof Evidence.Vague<LocalDate> vague
                                ? vague.possible()
                                : List.of())
                .hasSize(31);
        assertThat(agreed(record.on(Arrival.MANNER, ARRIVAL))).isEqualTo(MannerOfEntry.ENTERED_WITHOUT_INSPECTION);
        assertThat(agreed(record.on(Relative.RELATION, PERSON))).isEqualTo(Relation.SPOUSE);
        assertThat(record.on(Client.DATE_OF_BIRTH, PERSON)).isInstanceOf(Evidence.Disputed.class);
        assertThat(record.on(Completeness.of(Thing.Kind.ARRIVAL), Thing.CLIENT)).isInstanceOf(Evidence.Agreed.class);
    }

    @Test
    void unknownIsSomebodysWordAndNoValue() throws IOException {
        ClientRecord record = read("client: { dateOfBirth: unknown }");
        Evidence<LocalDate> evidence = record.on(Client.DATE_OF_BIRTH, Thing.CLIENT);
        assertThat(evidence).isInstanceOf(Evidence.Silent.class);
        assertThat(evidence.facts()).hasSize(1);
    }

    @Test
    void eachPartIsKnownFromTheDayItWasLearned() throws IOException {
        ClientRecord record = read("""
                learned: 2024-05-01
                arrivals: [ { entry.date: 2024-03-02 } ]
                ---
                learned: 2025-02-10
                arrivals: [ { entry.date: 2024-03-12 } ]
                """);
        assertThat(record.on(Arrival.DATE, ARRIVAL)).isInstanceOf(Evidence.Disputed.class);
        assertThat(record.asKnownOn(Instant.parse("2024-06-01T00:00:00Z")).on(Arrival.DATE, ARRIVAL))
                .isInstanceOf(Evidence.Agreed.class);
    }

    @Test
    void aFaultIsNamedWithItsPlaceAndWhatToWrite() {
        assertThat(fault("client: { dateOfBirht: 1990-03-02 }"))
                .isEqualTo("facts.yaml, client, dateOfBirht: there is no such fact. Is dateOfBirth meant?");
        assertThat(fault("client: { shoe.size: 7 }")).isEqualTo("facts.yaml, client, shoe.size: there is no such fact");
        assertThat(fault("arrivals: [ { arrival.manner: swam } ]"))
                .startsWith("facts.yaml, arrivals 1, arrival.manner: \"swam\" is none of: ")
                .contains("entered without inspection");
        assertThat(fault("client: { entry.date: 1990-03-02 }"))
                .isEqualTo("facts.yaml, client, entry.date: this fact is not about a thing of this kind."
                        + " It stands under arrivals");
        assertThat(fault("client: { asylum.applied: perhaps }"))
                .isEqualTo("facts.yaml, client, asylum.applied: \"perhaps\" is not yes, no or unknown");
        assertThat(fault("planets: []"))
                .startsWith("facts.yaml, planets: there is no such section.")
                .contains("trips");
        assertThat(fault("complete: [planets]")).startsWith("facts.yaml, complete, planets: there is no such section.");
        assertThat(fault("client: 1990")).contains("facts stand below it");
        assertThat(fault("arrivals: 1990")).contains("a list is wanted here");
    }

    @Test
    void aDayThatIsNoneIsNamedWithTheWaysToWriteOne() {
        assertThat(fault("client: { dateOfBirth: 1990-02-30 }"))
                .startsWith("facts.yaml, client, dateOfBirth: there is no day 1990-02-30 in the calendar.");
        assertThat(fault("client: { dateOfBirth: 1990-13 }")).contains("there is no day 1990-13 in the calendar");
        assertThat(fault("client: { dateOfBirth: 03/02/1990 }"))
                .contains("\"03/02/1990\" is not written as a day")
                .contains("2024-03-02");
        assertThat(fault("client: { dateOfBirth: { between: [1990-03-02, 1990-03-01] } }"))
                .contains("the first day, 1990-03-02, comes after the last, 1990-03-01");
        assertThat(fault("learned: yesterday"))
                .startsWith("facts.yaml, learned: \"yesterday\" is not written as a day");
    }

    @Test
    void brokenYamlIsNamedWithItsLine() {
        assertThat(fault("client:\n  dateOfBirth: [1990\n"))
                .startsWith("facts.yaml:")
                .contains("not written as YAML");
        assertThat(fault("client: {")).contains("a quote that is not closed");
    }

    @Test
    void aFaultIsToldInSpanishToo() {
        assertThatThrownBy(() -> read("client: { dateOfBirht: 1990-03-02 }"))
                .isInstanceOfSatisfying(
                        FactsFileException.class,
                        fault -> assertThat(fault.in(Locale.of("es")))
                                .isEqualTo(
                                        "facts.yaml, client, dateOfBirht: no existe ese dato. ¿Quiso decir dateOfBirth?"));
    }

    private static String fault(String yaml) {
        return String.valueOf(
                catchThrowableOfType(FactsFileException.class, () -> read(yaml)).getMessage());
    }

    private static <T> Object agreed(Evidence<T> evidence) {
        return evidence instanceof Evidence.Agreed<T> agreed ? agreed.value() : evidence;
    }

    private static ClientRecord read(String yaml) throws IOException {
        return FactsFile.read("facts.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }
}
