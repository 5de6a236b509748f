package org.throughline.office.work.planted;

import org.throughline.office.cli.Terminal;

/// Breaks the order of the top floor on purpose: work may not ask the command. Never called.
public record WorkBreach(Terminal terminal) {}
