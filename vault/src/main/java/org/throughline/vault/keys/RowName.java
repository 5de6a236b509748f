package org.throughline.vault.keys;

import java.util.UUID;
import java.util.regex.Pattern;

/// Which row of which table, and which version of it, counted from one.
public record RowName(String table, UUID row, long version) {
    private static final Pattern TABLE = Pattern.compile("[a-z][a-z0-9_]*");

    public RowName {
        if (!TABLE.matcher(table).matches()) throw new IllegalArgumentException("no name of a table: " + table);
        if (version < 1) throw new IllegalArgumentException("versions are counted from one: " + version);
    }

    /// `table|row|version`: no part can hold the sign that parts them.
    @Override
    public String toString() {
        return table + "|" + row + "|" + version;
    }
}
