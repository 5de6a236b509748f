package org.throughline.vault;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jdbi.v3.core.Handle;
import org.throughline.vault.keys.Member;
import org.throughline.vault.keys.Purpose;
import org.throughline.vault.keys.Refusal;
import org.throughline.vault.keys.Refused;

/// What an office sets for itself, in whole numbers. Changing one is written into its log.
public final class Limits {
    /// What can be set.
    public enum Limit {
        /// How many years a file must be kept after its client asked to be erased: counsel's answer, never a guess.
        KEEP_YEARS(0),
        /// How many files one member may open within an hour before two others are told.
        FILES_AN_HOUR(60),
        /// How many numbers the whole office may look up in vain, or check for conflicts, within an hour.
        LOOKUPS_AN_HOUR(30);

        private final int usual;

        Limit(int usual) {
            this.usual = usual;
        }

        private String setting() {
            return "limit-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Office office;

    public Limits(Office office) {
        this.office = office;
    }

    public int of(Limit limit) {
        return office.main.read(handle -> of(handle, limit));
    }

    int of(Handle handle, Limit limit) {
        return office.people
                .setting(handle, limit.setting())
                .map(held -> Integer.parseInt(new String(held, StandardCharsets.UTF_8)))
                .orElse(limit.usual);
    }

    /// @throws Refused if this member does not answer for files
    public void set(Session session, Limit limit, int number) {
        if (number < 0) throw new IllegalArgumentException("no limit: " + number);
        Reason why = Reason.of(Purpose.SUPERVISION, "set to " + number);
        office.main.write(handle -> {
            Member self = session.keys().self(office.snapshot(handle, session.keys(), why));
            if (!self.role().mayGrant()) throw new Refused(Refusal.ROLE_MAY_NOT);
            office.people.set(handle, limit.setting(), String.valueOf(number).getBytes(StandardCharsets.UTF_8));
            return new Chronicle(office, session, why).write(handle, Act.of(limit.setting()));
        });
    }
}
