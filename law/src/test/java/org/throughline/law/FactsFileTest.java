package org.throughline.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
    void aFaultIsNamedWithItsPlace() {
        assertThatThrownBy(() -> read("client: { dateOfBirht: 1990-03-02 }"))
                .isInstanceOf(FactsFileException.class)
                .hasMessage("facts.yaml, client, dateOfBirht: there is no such fact");
        assertThatThrownBy(() -> read("client: { dateOfBirth: 1990-02-30 }"))
                .hasMessageStartingWith("facts.yaml, client, dateOfBirth: ")
                .hasMessageContaining("1990-02-30");
        assertThatThrownBy(() -> read("arrivals: [ { arrival.manner: swam } ]"))
                .hasMessageStartingWith("facts.yaml, arrivals 1, arrival.manner: \"swam\" is none of: ");
        assertThatThrownBy(() -> read("client: { entry.date: 1990-03-02 }"))
                .hasMessageContaining("client, entry.date: this fact is not about a thing of this kind");
        assertThatThrownBy(() -> read("planets: []")).hasMessage("facts.yaml, planets: no such section");
        assertThatThrownBy(() -> read("a: [")).hasMessageStartingWith("facts.yaml:1: this is not YAML");
    }

    private static <T> Object agreed(Evidence<T> evidence) {
        return evidence instanceof Evidence.Agreed<T> agreed ? agreed.value() : evidence;
    }

    private static ClientRecord read(String yaml) throws IOException {
        return FactsFile.read("facts.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }
}
