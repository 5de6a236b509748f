package org.throughline.vault;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.throughline.vault.keys.PrincipalId;
import org.throughline.vault.record.Json;

/// What members of the office are told when they next sign in. It stands in clear and says nothing of any client.
public final class Notices {
    /// A drill is due after so many days.
    static final int DRILL_DAYS = 183;
    static final String LAST_DRILL = "last-drill";
    private static final String NAME = "notice-";

    /// What it is about.
    public enum Kind {
        /// Two sheets were typed for an account; until its time it can be stopped.
        RECOVERY_BEGUN,
        /// An account was recovered by two sheets.
        RECOVERED,
        /// Somebody who may hold a recovery sheet has left.
        NEW_SHEETS_NEEDED,
        /// Somebody opened more files within an hour than the office thinks usual.
        MANY_FILES,
        /// No recovery sheet was tried for half a year.
        DRILL_DUE
    }

    /// @param about the principal it is about
    /// @param at since when; of a recovery, when it begins to count
    /// @param to who has not seen it yet; empty where everybody sees it until it is over
    public record Notice(String id, Kind kind, Optional<PrincipalId> about, Instant at, List<PrincipalId> to) {
        public Notice {
            to = List.copyOf(to);
        }

        static Notice of(Kind kind, PrincipalId about, Instant at, Collection<PrincipalId> to) {
            return new Notice(NAME + UUID.randomUUID(), kind, Optional.of(about), at, List.copyOf(to));
        }

        private byte[] written() {
            return Json.write(Map.of(
                            "kind", kind.name(),
                            "about", about.map(PrincipalId::toString).orElse(""),
                            "at", at.toString(),
                            "to", to.stream().map(PrincipalId::toString).toList()))
                    .getBytes(StandardCharsets.UTF_8);
        }

        private static Notice read(String id, byte[] written) {
            Json json = Json.read(new String(written, StandardCharsets.UTF_8));
            return new Notice(
                    id,
                    json.as("kind", Kind::valueOf),
                    Optional.of(json.text("about"))
                            .filter(one -> !one.isEmpty())
                            .map(PrincipalId::of),
                    json.as("at", Instant::parse),
                    json.texts("to").stream().map(PrincipalId::of).toList());
        }
    }

    private final Office office;

    public Notices(Office office) {
        this.office = office;
    }

    /// What this member is told now. What is told once is not told again.
    public List<Notice> tell(Session session) {
        List<Notice> told = office.main.write(handle -> {
            var mine = new ArrayList<Notice>();
            if (!new Staff(office, session.keys()).isIn(handle, session.principal())) return mine;
            for (Notice notice : all(handle)) {
                if (!notice.to().isEmpty() && !notice.to().contains(session.principal())) continue;
                mine.add(notice);
                if (!notice.to().isEmpty()) seen(handle, notice, session.principal());
            }
            return mine;
        });
        if (!session.signs() || !isDrillDue()) return told;
        var more = new ArrayList<>(told);
        more.add(new Notice(NAME, Kind.DRILL_DUE, Optional.empty(), office.clock.instant(), List.of()));
        return more;
    }

    private boolean isDrillDue() {
        return office.main
                .read(handle -> office.people
                        .setting(handle, LAST_DRILL)
                        .or(() -> office.people.setting(handle, Office.FOUNDED)))
                .map(day -> LocalDate.parse(new String(day, StandardCharsets.UTF_8)))
                .filter(day -> day.plusDays(DRILL_DAYS).isBefore(office.today()))
                .isPresent();
    }

    private void seen(Handle handle, Notice notice, PrincipalId who) {
        List<PrincipalId> left =
                notice.to().stream().filter(one -> !one.equals(who)).toList();
        if (left.isEmpty()) office.people.unset(handle, notice.id());
        else put(handle, new Notice(notice.id(), notice.kind(), notice.about(), notice.at(), left));
    }

    List<Notice> all(Handle handle) {
        return office.people.settings(handle, NAME).stream()
                .map(id -> Notice.read(id, office.people.setting(handle, id).orElseThrow()))
                .toList();
    }

    void put(Handle handle, Notice notice) {
        office.people.set(handle, notice.id(), notice.written());
    }

    /// It is over.
    void drop(Handle handle, Kind kind, PrincipalId about) {
        for (Notice notice : all(handle))
            if (notice.kind() == kind && notice.about().equals(Optional.of(about)))
                office.people.unset(handle, notice.id());
    }

    void drop(Handle handle, Kind kind) {
        for (Notice notice : all(handle)) if (notice.kind() == kind) office.people.unset(handle, notice.id());
    }
}
