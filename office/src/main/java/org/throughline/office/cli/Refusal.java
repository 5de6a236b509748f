package org.throughline.office.cli;

/// A verb ends here, with three lines to the person.
final class Refusal extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Complaint complaint;
    private final ExitCode code;

    Refusal(ExitCode code, Complaint complaint) {
        super(code.name());
        this.complaint = complaint;
        this.code = code;
    }

    Complaint complaint() {
        return complaint;
    }

    ExitCode code() {
        return code;
    }
}
