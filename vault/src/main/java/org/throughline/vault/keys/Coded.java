package org.throughline.vault.keys;

import java.util.Locale;

/// A constant that is written into signed forms: its name in lower case with hyphens. A name, once written, stays.
interface Coded {
    String name();

    /// The name as forms have it, such as `accredited-rep-full`.
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// @throws Refused if no constant has this code
    static <T extends Enum<T> & Coded> T read(Class<T> type, String code) {
        for (T constant : type.getEnumConstants()) if (constant.code().equals(code)) return constant;
        throw new Refused(Refusal.UNREADABLE);
    }
}
