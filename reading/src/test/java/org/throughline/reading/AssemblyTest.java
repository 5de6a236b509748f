package org.throughline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.throughline.fact.Evidence;
import org.throughline.fact.Standing;
import org.throughline.fact.Thing;
import org.throughline.reading.page.Specimen;
import org.throughline.reading.page.Subject;
import org.throughline.vocabulary.Client;

class AssemblyTest {
    private static Reading read(String... drawings) {
        List<Draft> drafts = new ArrayList<>();
        for (String drawing : drawings)
            drafts.add(Draft.of(
                    new PageRef("file.pdf", drafts.size() + 1),
                    Specimen.drawn(drawing).page()));
        return Assembly.of(List.of(), drafts, List.of());
    }

    private static String warrant(String name, String number) {
        return """
                300 50 11 Warrant for Arrest of Alien
                40 80 9 Date: 09/15/2022
                350 80 9 File No. %s
                40 110 9 To/Re: %s
                40 750 7 Form I-200 (Rev. 09/16)
                """.formatted(number, name);
    }

    private static final String ANA = "ANA SPECIMEN SAMPLE";
    private static final String ANAS = warrant(ANA, "A900-123-456");

    private static String formPage(int number) {
        return "40 750 7 Form I-90 Edition 02/27/17\n400 750 7 Page %d of 3\n".formatted(number);
    }

    private static String text(String title) {
        return title
                + IntStream.range(10, 20)
                        .mapToObj(i -> "72 " + i * 20 + " 11 the record shows that conditions in the region changed\n")
                        .reduce("", String::concat);
    }

    private static List<List<Integer>> bound(Reading reading) {
        return reading.documents().stream()
                .map(document -> document.pages().stream().map(PageRef::page).toList())
                .toList();
    }

    @Test
    void thePagesOfAFormAreOneDocumentInItsOwnOrder() {
        assertThat(bound(read(formPage(2), ANAS, formPage(3), formPage(1))))
                .containsExactly(List.of(4, 1, 3), List.of(2));
    }

    @Test
    void aFirstPageBeginsAnotherDocument() {
        assertThat(bound(read(formPage(1), formPage(2), formPage(1), formPage(2))))
                .containsExactly(List.of(1, 2), List.of(3, 4));
    }

    @Test
    void textWithoutATitleGoesOnFromTheDeclarationBeforeIt() {
        Reading reading = read(text("150 60 13 DECLARATION OF ANA SPECIMEN\n"), text(""), ANAS, text(""));
        assertThat(bound(reading)).containsExactly(List.of(1, 2), List.of(3), List.of(4));
        assertThat(reading.pages().stream().map(ReadPage::kind))
                .containsExactly("declaration", "declaration", "I-200", "unknown");
    }

    @Test
    void aPaperOfAnotherPersonIsSetApart() {
        Reading reading = read(ANAS, ANAS.replace("09/15", "09/16"), warrant("JOSE SPECIMEN OTHER", "A900-999-111"));
        assertThat(reading.documents().stream().map(ReadDocument::ofAnotherPerson))
                .containsExactly(false, false, true);
        assertThat(reading.pages().getLast().claims()).allMatch(claim -> claim.subject() == Subject.OTHER);
        var record = reading.toRecord(Instant.EPOCH);
        assertThat(record.on(Client.A_NUMBER, Thing.CLIENT)).isInstanceOf(Evidence.Agreed.class);
        assertThat(record.facts(Client.FULL_NAME, Thing.of(Thing.Kind.PERSON, 1)))
                .hasSize(1);
    }

    @Test
    void anANumberWithOneWrongFigureBesideTheClientsNameStaysTheClients() {
        Reading reading = read(ANAS, ANAS.replace("09/15", "09/16"), warrant(ANA, "A900-123-466"));
        assertThat(reading.documents()).noneMatch(ReadDocument::ofAnotherPerson);
        assertThat(reading.toRecord(Instant.EPOCH).on(Client.A_NUMBER, Thing.CLIENT))
                .isInstanceOf(Evidence.Disputed.class);
    }

    @Test
    void aDoubtfulGivenNameBesideTheClientsSurnamesMakesNobodyElse() {
        String card = """
                from OCR
                165 236 9 EMPLOYMENT AUTHORIZATION CARD
                270 250 6 Surname
                270 260 8 SPECIMEN SAMPLE
                270 270 6 Given Name
                380 352 6 Card Expires:
                confidence 0.3
                270 280 8 LUI
                """;
        String ana = warrant("SPECIMEN SAMPLE, ANA", "A900-123-456");
        String sure = card.replace("confidence 0.3\n", "");
        assertThat(read(ana, ana.replace("09/15", "09/16"), card).documents()).noneMatch(ReadDocument::ofAnotherPerson);
        assertThat(read(ana, ana.replace("09/15", "09/16"), sure)
                        .documents()
                        .getLast()
                        .ofAnotherPerson())
                .isTrue();
    }

    @Test
    void aCopyPointsToTheFirstAndAddsNothingToTheRecord() {
        Reading reading = read(ANAS, formPage(1), ANAS);
        assertThat(reading.documents().getLast().copyOf())
                .contains(reading.documents().getFirst().id());
        assertThat(reading.pages().getLast().copyOf()).contains(new PageRef("file.pdf", 1));
        assertThat(reading.toRecord(Instant.EPOCH).facts(Client.A_NUMBER, Thing.CLIENT))
                .hasSize(1);
    }

    @Test
    void anUnsureNumberStandsWhereAnotherPaperSaysTheSameAndOnlyThere() {
        String scanned = "from OCR\nconfidence 0.4\n" + ANAS.replace("09/15", "09/16");
        assertThat(numberOf(read(scanned))).isEqualTo(Standing.UNSURE);
        assertThat(numberOf(read(scanned, warrant(ANA, "A900-123-466")))).isEqualTo(Standing.UNSURE);
        assertThat(numberOf(read(scanned, ANAS))).isEqualTo(Standing.READ);
    }

    @Test
    void aScannedNumberThatIsNearlyTheOneOfSeveralOthersIsUnsure() {
        String near = "confidence 0.95\n" + warrant(ANA, "A900-123-466");
        String other = ANAS.replace("09/15", "09/16");
        assertThat(numberOf(read("from OCR\n" + near, ANAS, other))).isEqualTo(Standing.UNSURE);
        assertThat(numberOf(read(near, ANAS, other))).isEqualTo(Standing.READ);
        assertThat(numberOf(read("from OCR\n" + near, ANAS))).isEqualTo(Standing.READ);
    }

    private static Standing numberOf(Reading reading) {
        return reading.pages().getFirst().claims().stream()
                .filter(claim -> claim.type().equals(Client.A_NUMBER))
                .findFirst()
                .orElseThrow()
                .standing();
    }
}
