package org.throughline.vocabulary;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// How somebody came in. The law knows no fourth way: INA 101(a)(13), 212(a)(6)(A)(i).
public enum MannerOfEntry {
    ADMITTED,
    PAROLED,
    ENTERED_WITHOUT_INSPECTION;

    private static final Set<String> WITHOUT_INSPECTION = Set.of("EWI", "WI");
    private static final Set<String> PAROLE = Set.of("DA", "DT", "PAR", "OAR", "UHP");

    /// Classes of admission of the field: visitors, students, workers, family, refugees and immigrants. Only
    /// these say "admitted"; a code that is not listed (`UU`, a misread one) says nothing.
    private static final Set<String> ADMISSION = Set.of(
            "A1", "A2", "A3", "B1", "B2", "C1", "CW1", "CW2", "E1", "E2", "E3", "F1", "F2", "G1", "G2", "G3", "G4",
            "H1B", "H2A", "H2B", "H3", "H4", "J1", "J2", "K1", "K2", "K3", "K4", "L1", "L1A", "L1B", "L2", "M1", "M2",
            "O1", "O2", "O3", "P1", "P2", "P3", "P4", "Q1", "R1", "R2", "S5", "T1", "T2", "T3", "TD", "TN", "U1", "U2",
            "U3", "V1", "V2", "V3", "WB", "WT", "RE", "RE1", "RE2", "RE3", "CR1", "CR2", "IR1", "IR2", "IR5", "F11",
            "F21", "F26", "F31", "F41", "DV1", "DV2");

    /// The manner that a class of admission stands for; empty for a code we do not know.
    public static Optional<MannerOfEntry> ofClass(String code) {
        String plain = code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        if (WITHOUT_INSPECTION.contains(plain)) return Optional.of(ENTERED_WITHOUT_INSPECTION);
        if (PAROLE.contains(plain)) return Optional.of(PAROLED);
        return ADMISSION.contains(plain) ? Optional.of(ADMITTED) : Optional.empty();
    }

    /// The manner that printed words stand for. "Without admission or parole" is the charge sheet's way to say
    /// "without inspection".
    public static Optional<MannerOfEntry> ofWords(String words) {
        String plain = words.toLowerCase(Locale.ROOT);
        if (plain.contains("without inspection") || plain.contains("without admission or parole"))
            return Optional.of(ENTERED_WITHOUT_INSPECTION);
        if (plain.contains("without") || plain.contains("not ")) return Optional.empty();
        if (plain.contains("paroled")) return Optional.of(PAROLED);
        return plain.contains("admitted") ? Optional.of(ADMITTED) : Optional.empty();
    }
}
