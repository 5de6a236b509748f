package org.throughline.vault.keys;

import java.util.HexFormat;

/// A key of an old vault, whose bytes are written beside it.
public final class KnownKey {
    private KnownKey() {}

    public static CaseKey of(KeyName name, String hex) {
        return new CaseKey(name, Secret.owning(HexFormat.of().parseHex(hex)), true);
    }
}
