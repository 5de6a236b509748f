package org.throughline.vocabulary;

/// How somebody came in. The law knows no fourth way: INA 101(a)(13), 212(a)(6)(A)(i).
public enum MannerOfEntry {
    ADMITTED,
    PAROLED,
    ENTERED_WITHOUT_INSPECTION
}
