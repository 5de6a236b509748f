package org.throughline.vocabulary;

import java.time.LocalDate;
import java.util.List;
import org.throughline.fact.FactType;
import org.throughline.text.Text;

/// What papers say of the client, or of another person where the thing is a `PERSON`.
public final class Client {
    /// `aNumber`: `A` and nine digits, padded with zeros; a person may hold several.
    public static final FactType<String> A_NUMBER =
            FactType.text("aNumber", Text.of("What A-number is printed there?", "¿Qué número A aparece impreso?"));

    /// `name.family`: As printed, both surnames.
    public static final FactType<String> FAMILY_NAME =
            FactType.text("name.family", Text.of("What is the family name?", "¿Cuál es el apellido?"));

    /// `name.given`: The printed box whole.
    public static final FactType<String> GIVEN_NAME =
            FactType.text("name.given", Text.of("What is the given name?", "¿Cuál es el nombre?"));

    /// `name.middle`.
    public static final FactType<String> MIDDLE_NAME =
            FactType.text("name.middle", Text.of("What is the middle name?", "¿Cuál es el segundo nombre?"));

    /// `name.full`: As printed, in the printed order.
    public static final FactType<String> FULL_NAME = FactType.text(
            "name.full",
            Text.of("What is the full name, as printed?", "¿Cuál es el nombre completo, tal como está impreso?"));

    /// `dateOfBirth`.
    public static final FactType<LocalDate> DATE_OF_BIRTH = FactType.date(
            "dateOfBirth", Text.of("On what day was the person born?", "¿En qué fecha nació la persona?"));

    /// `placeOfBirth`: `City, Country`.
    public static final FactType<String> PLACE_OF_BIRTH = FactType.text(
            "placeOfBirth",
            Text.of("In what city and country was the person born?", "¿En qué ciudad y país nació la persona?"));

    /// `countryOfBirth`.
    public static final FactType<String> COUNTRY_OF_BIRTH = FactType.text(
            "countryOfBirth", Text.of("In what country was the person born?", "¿En qué país nació la persona?"));

    /// `citizenship`: An officer's sentence, never a finding about the parents.
    public static final FactType<String> CITIZENSHIP = FactType.text(
            "citizenship", Text.of("What citizenship does the paper state?", "¿Qué ciudadanía indica el papel?"));

    /// `sex`: `M` or `F`.
    public static final FactType<String> SEX =
            FactType.text("sex", Text.of("What sex does the paper state?", "¿Qué sexo indica el papel?"));

    /// `address`: One line as printed.
    public static final FactType<String> ADDRESS =
            FactType.text("address", Text.of("What address does the paper give?", "¿Qué dirección da el papel?"));

    /// `address.street`.
    public static final FactType<String> STREET = FactType.text(
            "address.street",
            Text.of("What street address does the form give?", "¿Qué calle y número da el formulario?"));

    /// `leftCountry.date`.
    public static final FactType<LocalDate> LEFT_COUNTRY = FactType.date(
            "leftCountry.date",
            Text.of(
                    "On what day did the person last leave the home country?",
                    "¿En qué fecha salió la persona de su país por última vez?"));

    /// `dhs.fin`.
    public static final FactType<String> FIN = FactType.text(
            "dhs.fin",
            Text.of(
                    "What fingerprint number (FIN) is printed there?",
                    "¿Qué número de huellas (FIN) aparece impreso?"));

    /// `dhs.subjectId`.
    public static final FactType<String> SUBJECT_ID = FactType.text(
            "dhs.subjectId",
            Text.of("What Subject ID is printed there?", "¿Qué número de sujeto (Subject ID) está impreso?"));

    /// `residentSince`: The day on the resident card; it may lie before the approval.
    public static final FactType<LocalDate> RESIDENT_SINCE = FactType.date(
            "residentSince",
            Text.of(
                    "What date does the resident card give after \"Resident Since\"?",
                    "¿Qué fecha da la tarjeta de residente después de \"Resident Since\"?"));

    static final List<FactType<?>> ALL = List.of(
            RESIDENT_SINCE,
            A_NUMBER,
            FAMILY_NAME,
            GIVEN_NAME,
            MIDDLE_NAME,
            FULL_NAME,
            DATE_OF_BIRTH,
            PLACE_OF_BIRTH,
            COUNTRY_OF_BIRTH,
            CITIZENSHIP,
            SEX,
            ADDRESS,
            STREET,
            LEFT_COUNTRY,
            FIN,
            SUBJECT_ID);

    private Client() {}
}
