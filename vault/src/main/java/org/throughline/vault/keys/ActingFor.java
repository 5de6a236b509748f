package org.throughline.vault.keys;

import java.time.LocalDate;

/// A guardian or next friend who gives the consent for a child or one who cannot: by what authority, shown by which
/// document, until when. It stands in clear with the consent, so it holds no name.
///
/// @param who what they are to the client: `mother`, `guardian`, `next friend`
public record ActingFor(String who, String authority, Bytes document, LocalDate until) {}
