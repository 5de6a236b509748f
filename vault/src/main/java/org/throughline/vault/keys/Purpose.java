package org.throughline.vault.keys;

/// For what a client's file may be opened: what a consent names, and what each opening says.
public enum Purpose implements Coded {
    /// Work on the matter the office has agreed to do.
    LEGAL_WORK,
    SUPERVISION,
    /// A colleague's shoulder to read over, for one who interprets.
    INTERPRETING,
    RECORDS_REQUEST,
    /// Looking at an agency's page for the standing of a filing.
    STATUS_CHECK,
    /// The client looks at the own file.
    OWN_LOOK,
    AUDIT,
    /// After a loss, or to hand the file on.
    RECOVERY;

    public static Purpose of(String code) {
        return Coded.read(Purpose.class, code);
    }
}
